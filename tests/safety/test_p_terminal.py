"""P3: what the privacy page says of a shared computer is true there."""

import pytest

from app.session.record import TERMINAL_IDLE_SECONDS
from tests.browser import words_of
from tests.safety.claims import assert_says, numbers_in, read_claim
from tests.safety.terminals import PAGES, begin, open_link, walk_at_terminal
from tests.walks import EVERYTHING, walk

each_language = pytest.mark.parametrize("language", ["en", "es"])


@each_language
def test_p3_terminal_sign(browser, language):
    assert_says(
        browser,
        "terminal-sign",
        en="Some libraries open this site with a start page for shared computers. "
        "Then each page says that the computer is shared, and Finish and clear is at the top.",
        es="Algunas bibliotecas abren este sitio con una página de inicio para computadoras "
        "compartidas. Entonces cada página dice que la computadora es compartida, y Terminar y "
        "borrar está arriba.",
    )
    walk_at_terminal(browser, language)

    for path in PAGES:
        sign = browser.open(f"/{language}{path}").document.query_one("aside.shared")
        assert words_of(sign.query_one("button")) in read_claim(browser, "terminal-sign")[language]
        assert (
            words_of(sign.query_one("p"))
            == {
                "en": "This computer is shared.",
                "es": "Esta computadora es compartida.",
            }[language]
        )


@each_language
def test_p3_terminal_time(browser, clock, language):
    assert_says(
        browser,
        "terminal-time",
        en="There we ask after 3 minutes with nothing pressed. After 5 minutes your answers are "
        "gone.",
        es="Ahí preguntamos si no oprime nada por 3 minutos. A los 5 minutos sus respuestas ya no "
        "están.",
    )
    asked, over = numbers_in(read_claim(browser, "terminal-time")[language])
    assert over * 60 == TERMINAL_IDLE_SECONDS
    plan = walk_at_terminal(browser, language)
    assert plan.response.headers["refresh"].startswith(f"{asked * 60}; url=")
    assert plan.document.query_one("[data-still]").attrs["data-still"] == str(asked * 60)

    clock.pass_minutes(over - 0.1)
    assert browser.open(f"/{language}/plan").path == f"/{language}/plan"
    clock.pass_minutes(over + 0.1)

    assert browser.open(f"/{language}/plan").path == f"/{language}/away"


def test_p3_terminal_cookie(browser, cookieless):
    assert_says(
        browser,
        "terminal-cookie",
        en="There your answers never travel in the page. "
        "If the browser blocks cookies, you cannot begin there.",
        es="Ahí sus respuestas nunca van en la página. "
        "Si el navegador bloquea las cookies, ahí no puede empezar.",
    )
    pages = walk(begin(browser), EVERYTHING)

    assert len(pages) > 5
    assert [page.path for page in pages if page.all("input[name=state]")] == []
    refused = open_link(cookieless, cookieless.open("/en/terminal"), "Begin")
    assert refused.heading == "This browser blocks cookies"
    assert not refused.all("a[href*='/q/']")


@each_language
def test_p3_terminal_paper(browser, language):
    assert_says(
        browser,
        "terminal-paper",
        en="There we save no file and open no app. Your plan leaves on paper or with a code.",
        es="Ahí no guardamos archivos ni abrimos otra aplicación. Su plan sale en papel o "
        "con un código.",
    )
    walk_at_terminal(browser, language)
    take = browser.open(f"/{language}/plan/take")
    form = take.form(f"/{language}/plan/take/print")

    assert [each.attrs["formaction"] for each in take.all("button[formaction]")] == [
        f"/{language}/plan/take/code"
    ]
    for way in ("calendar", "file", "text"):
        reply = browser.client.post(f"/{language}/plan/take/{way}", data=form)
        assert reply.status_code == 403
        assert "content-disposition" not in reply.headers
    for path in PAGES:
        links = [link.attrs["href"] for link in browser.open(f"/{language}{path}").all("a[href]")]
        assert [each for each in links if not each.startswith(("/", "#", "https://"))] == [], path
