"""The ways in which people look at a page: a small phone, a desk, larger letters, other colours."""

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page

from tests.journeys.layout import list_misfits

# The distances of WCAG 1.4.12, as a reader's own style sets them.
SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important } p { margin-block-end: 2em !important }"""
TWICE_AS_LARGE = "html { font-size: 200% !important }"
TURN = "direction => { document.documentElement.dir = direction; }"
WEAR = """words => {
    const style = new CSSStyleSheet();
    style.replaceSync(words);
    document.adoptedStyleSheets = [style];
}"""
TAKE_OFF = "() => { document.adoptedStyleSheets = []; }"


@dataclass(frozen=True)
class View:
    """`style` is what a reader adds; `direction` is that of a language; `media` Playwright's."""

    name: str
    width: int
    height: int = 844
    style: str = ""
    direction: str = "ltr"
    media: tuple[tuple[str, Any], ...] = ()
    may_be_covered: bool = True

    def list_misfits(self, page: Page, kind: str) -> list[str]:
        """Look at the page as it is open, and leave it as it was."""
        page.set_viewport_size({"width": self.width, "height": self.height})
        page.emulate_media(**dict(self.media))
        page.evaluate(TURN, self.direction)
        page.evaluate(WEAR, self.style)
        found = list_misfits(page, kind, may_cover=self.may_be_covered)
        page.evaluate(TAKE_OFF)
        page.evaluate(TURN, "ltr")
        page.emulate_media(**dict.fromkeys((name for name, _ in self.media), "null"))
        return found


VIEWS = (
    View("a small phone", 320),
    View("a desk", 1280),
    View("a phone held across", 844, height=390),
    # WCAG 1.4.10: a window of 1280 by 1024, enlarged four times, is this small.
    View("400 percent", 320, height=256, may_be_covered=False),
    View("text spaced", 390, style=SPACED),
    View("text twice as large", 320, style=TWICE_AS_LARGE),
    View("colours of the reader", 320, media=(("forced_colors", "active"),)),
    View("from right to left on a phone", 320, direction="rtl"),
    View("from right to left at a desk", 1280, direction="rtl"),
)
