"""C: leaving quickly."""

import re

import pytest

from tests.browser import check_page, words_of
from tests.walks import EVERYTHING, walk

PAGES = ["/", "/q/1", "/q/7", "/plan", "/plan/print", "/answers", "/help-now", "/privacy"]
PAGES += ["/services/example-bus", "/jobs/11-1111.00", "/cleared", "/away"]
PAGES += ["/programs", "/services", "/jobs", "/organizations", "/guides", "/guides/example-papers"]
PAGES += ["/about", "/how-we-choose", "/accessibility"]
PAGES += ["/ways", "/jobs/11-1111.00/ways", "/plan/doors"]
LEAVE = {
    "en": '<a class="pill leave" href="/en/exit" data-leave>Leave</a>',
    "es": '<a class="pill leave" href="/es/exit" data-leave>Salir</a>',
}


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("path", PAGES)
def test_c1_leaving_is_first_or_second_on_every_page(browser, path, language):
    page = browser.open(f"/{language}{path}")

    first_two = [link.attrs.get("href") for link in page.all("a, button, input, summary")][:2]
    assert f"/{language}/exit" in first_two


def test_c1_so_it_is_on_pages_that_tell_of_an_error(browser):
    page = browser.open("/en/nowhere", status=404)

    assert "/en/exit" in {link.attrs.get("href") for link in page.all("a")}


def test_c1_leaving_clears_and_goes_to_a_page_that_knows_nothing(client, browser, app):
    walk(browser, EVERYTHING)
    before = browser.cookie

    reply = client.get("/en/exit")

    assert reply.status_code == 303
    assert reply.headers["location"] == app.state.site.settings.leave_url
    assert browser.cookie != before
    assert "goal" not in browser.open("/en/q/1").form("/en/q/1")


def test_c1_leaving_takes_no_token_and_no_cookie(client):
    assert client.get("/exit").status_code == 303


def test_c1_without_cookies_leaving_ends_what_the_pages_before_still_carry(cookieless, app):
    page = walk(cookieless, EVERYTHING)[-1]
    leave = page.document.query_one("button[data-leave]")

    reply = cookieless.client.post(leave.attrs["formaction"], data=page.form("/en/turn"))
    cookieless.forget_cookies()

    assert reply.headers["refresh"] == f"0; url={app.state.site.settings.leave_url}"
    assert check_page(reply).heading == app.state.site.settings.leave_url
    again = cookieless.send(page, "/en/turn", to="/en/plan")
    assert again.heading == "You were away for a while"


# All that the two pages say of clearing and erasing: a promise beside these is one too many.
ERASING = re.compile(r"eras|delet|clear|remov|borr|elimin|desapare", re.IGNORECASE)
SAID = {
    "/en/help-now": [
        "It clears your answers and opens the page of the library.",
        "Leave does not erase the history of this browser.",
    ],
    "/es/help-now": [
        "Borra sus respuestas y abre la página de la biblioteca.",
        "Salir no borra el historial de este navegador.",
    ],
    "/en/privacy": [
        "You can press Clear my answers at the end of each page.",
        "Then each page says that the computer is shared, and Finish and clear is at the top.",
        "We cannot erase it.",
        "Leave, at the top of each page, clears your answers and opens another site.",
        "It does not erase the history.",
        "Next person, at the end of each page, clears it all.",
        "On a shared computer, press Clear my answers when you are done.",
    ],
    "/es/privacy": [
        "Puede oprimir Borrar mis respuestas al final de cada página.",
        "Se borran enseguida.",
        "Entonces cada página dice que la computadora es compartida, y Terminar y borrar está "
        "arriba.",
        "Nosotros no lo podemos borrar.",
        "Salir, arriba en cada página, borra sus respuestas y abre otro sitio.",
        "No borra el historial.",
        "Próxima persona, al final de cada página, lo borra todo.",
        "En una computadora que usan otras personas, oprima Borrar mis respuestas al terminar.",
    ],
}
SAFER = {
    "en": "If someone checks your phone, use one they cannot see: at a library, or a friend's.",
    "es": "Si alguien le revisa el teléfono, use uno que esa persona no vea: el de la biblioteca "
    "o el de una amistad.",
}
SEEN = {
    "en": "A person who looks there can see that you were on this site, and which places you "
    "opened, but not your answers.",
    "es": "Quien lo mire puede ver que usted entró a este sitio y qué lugares abrió, pero no sus "
    "respuestas.",
}


def sentences_of(page):
    words = words_of(page.document.query_one("main"))
    return re.split(r"(?<=[.?!]) ", words)


@pytest.mark.parametrize("path", SAID)
def test_c2_the_words_are_honest_about_what_is_erased(browser, path):
    said = sentences_of(browser.open(path))

    assert [sentence for sentence in said if ERASING.search(sentence)] == SAID[path]


@pytest.mark.parametrize("language", ["en", "es"])
def test_c2_it_is_said_what_others_can_see_and_where_it_is_safer(browser, language):
    said = sentences_of(browser.open(f"/{language}/help-now"))

    assert SEEN[language] in said
    assert SAFER[language] in said


@pytest.mark.parametrize("language", ["en", "es"])
def test_c3_the_control_is_the_same_on_every_page(browser, language):
    walk(browser, EVERYTHING, language=language)
    pages = [browser.open(f"/{language}{path}") for path in PAGES]
    pages.append(browser.open(f"/{language}/nowhere", status=404))

    controls = [page.all("[data-leave]") for page in pages]
    assert {len(found) for found in controls} == {1}
    assert {(found[0].parent.name, found[0].to_html()) for found in controls} == {
        ("header", LEAVE[language])
    }


@pytest.mark.parametrize("language", ["en", "es"])
def test_c3_only_pages_about_safety_explain_more(browser, language):
    walk(browser, EVERYTHING, language=language)
    explaining = re.compile({"en": r"\bLeave\b|history", "es": r"\bSalir\b|historial"}[language])

    pages = {path: browser.open(f"/{language}{path}") for path in PAGES}

    told = {path: words_of(page.document.query_one("main")) for path, page in pages.items()}
    assert {path for path in PAGES if explaining.search(told[path])} == {"/help-now", "/privacy"}
