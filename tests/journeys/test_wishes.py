"""What a reader asks the browser for is heeded: a direction, more contrast."""

import pytest

from tests.journeys.conftest import OpenVisitor
from tests.journeys.views import TURN

pytestmark = pytest.mark.journey

READ_COLOUR = "each => getComputedStyle(each).color"


def test_read_from_right_to_left_the_arrows_turn(visit: OpenVisitor) -> None:
    page = visit()
    page.goto("/en/")
    arrow = page.locator("main .turns").first
    forward = arrow.evaluate("each => getComputedStyle(each).transform")

    page.evaluate(TURN, "rtl")

    assert forward == "none"
    assert arrow.evaluate("each => getComputedStyle(each).transform").startswith("matrix(-1,")


def test_who_asks_for_more_contrast_gets_it(visit: OpenVisitor) -> None:
    page = visit(contrast="more")
    page.goto("/en/q/4")

    soft, ink = [page.locator(each).first.evaluate(READ_COLOUR) for each in (".why", "h1")]

    assert soft == ink
