"""The bar at the foot of the screen while a page is read aloud."""

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import OpenVisitor
from tests.journeys.voices import give_voices, hear_to_the_end, press_listen, texts

pytestmark = pytest.mark.journey

MARK_IS_ABOVE_THE_BAR = """() => {
    const [range] = CSS.highlights.get('spoken');
    const bar = document.querySelector('.reading').getBoundingClientRect();
    return range.getBoundingClientRect().bottom <= bar.top;
}"""


@pytest.mark.parametrize("language", ["en", "es"])
def test_while_it_reads_a_hint_tells_of_headphones_and_is_not_read(
    language: str, visit: OpenVisitor
) -> None:
    page = give_voices(visit(language=language))
    page.goto(f"/{language}/q/4")
    hint = {"en": "Use headphones if people are near", "es": "use audífonos"}[language]
    expect(page.get_by_text(hint)).to_have_count(0)

    press_listen(page)

    expect(page.locator(".reading").get_by_text(hint)).to_be_visible()
    assert hint not in " ".join(texts(hear_to_the_end(page)))


def test_the_sentence_that_is_read_is_not_under_the_bar(visit: OpenVisitor) -> None:
    page = give_voices(visit(width=320, height=568))
    page.goto("/en/guides/records")
    press_listen(page)

    page.evaluate("for (let each = 0; each < 12; each += 1) speechSynthesis.goOn()")

    assert page.evaluate(MARK_IS_ABOVE_THE_BAR)
