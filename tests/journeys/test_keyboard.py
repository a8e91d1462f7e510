"""What somebody meets who has only a keyboard."""

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import OpenVisitor

pytestmark = pytest.mark.journey


def test_the_first_stop_leads_past_the_top_of_the_page(visit: OpenVisitor) -> None:
    page = visit()
    page.goto("/en/q/1")

    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the page")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.closest('main') !== null")
