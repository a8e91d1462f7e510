import pytest

from tests.walks import walk


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        pytest.param("es-PR,es;q=0.9,en;q=0.5", "es", id="Spanish first"),
        pytest.param("en-US,es;q=0.9", "en", id="English first"),
        pytest.param("en;q=0.5,es;q=0.9", "es", id="Spanish wished more"),
        pytest.param("pl,es;q=0.3", "es", id="a language we lack, then Spanish"),
        pytest.param("pl", "en", id="only a language we lack"),
        pytest.param("es;q=0", "en", id="Spanish refused"),
        pytest.param("", "en", id="no wish"),
        pytest.param(";;q=,*;q=x,\u00f1" * 9, "en", id="nonsense"),
    ],
)
def test_the_first_guess_is_what_the_browser_wishes(browser, wish, expected):
    page = browser.open("/", headers={"Accept-Language": wish.encode()})

    assert page.document.query_one("html").attrs["lang"] == expected
    assert "Accept-Language" in page.response.headers["vary"]


def test_an_address_with_a_language_counts_more_than_the_wish(browser):
    page = browser.open("/en/privacy", headers={"Accept-Language": "es"})

    assert page.document.query_one("html").attrs["lang"] == "en"
    assert "Accept-Language" not in page.response.headers.get("vary", "")


@pytest.mark.parametrize("path", ["/", "/q/3", "/plan", "/answers", "/services/example-bus"])
def test_the_other_language_is_the_same_page(browser, path):
    page = browser.open(f"/en{path}")

    assert f"/es{path}" in {link.attrs.get("href") for link in page.all("a")}


def test_changing_the_language_loses_no_answer(browser):
    walk(browser, {"goal": ["english"]}, language="en")

    page = browser.open("/es/q/1")

    assert page.form("/es/q/1")["goal"] == ["english"]


def test_changing_the_language_while_changing_an_answer_still_returns_to_the_answers(browser):
    page = browser.open("/en/q/3?return_to=answers")

    other = "/es/q/3?return_to=answers"
    assert other in {link.attrs.get("href") for link in page.all("a")}
    assert browser.open(other).form("/es/q/3")["return_to"] == ["answers"]


def test_what_else_stands_in_an_address_is_not_carried_on(browser):
    page = browser.open("/en/q/3?food=yes")

    assert "food=yes" not in page.text


def test_a_refused_answer_offers_the_same_screen_in_the_other_language(browser):
    page = browser.open("/en/q/2")

    again = browser.send(page, "/en/q/2", place="Nowhere at all", status=422)

    assert "/es/q/2" in {link.attrs.get("href") for link in again.all("a")}
