"""P3: what the privacy page says of a helper."""

from tests.browser import action_of, words_of
from tests.safety.claims import assert_says
from tests.walks import EVERYTHING, walk


def test_p3_helper_beside(browser):
    assert_says(
        browser,
        "helper-beside",
        en="With a helper beside you it is the same. We keep no names, no notes and no list of "
        "people. Next person, at the end of each page, clears it all.",
        es="Con alguien que le ayuda a su lado es igual. No guardamos nombres, ni notas, ni listas "
        "de personas. Próxima persona, al final de cada página, lo borra todo.",
    )
    browser.send(browser.open("/en/together"), "/en/together")
    for page in walk(browser, EVERYTHING):
        [way] = [f for f in page.all("footer form") if action_of(f) == "/en/together/next"]
        assert words_of(way.query("button")[0]) == "Next person"
        assert not page.all("textarea")

    start = browser.send(page, "/en/together/next")

    assert "goal" not in browser.open("/en/q/1").form("/en/q/1")
    assert not start.all("main input:not([type=hidden])")
