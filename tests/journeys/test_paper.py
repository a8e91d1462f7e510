"""What leaves the screen on paper: nothing on safety, a record, health or immigration."""

import pytest

from tests.journeys.conftest import OpenVisitor

pytestmark = pytest.mark.journey

# Of somebody who named all of these needs: places on the plan, and answers that were given.
PRIVATE = ("Safe Connect", "Access Line", "No, I need help", "with a record")


@pytest.mark.parametrize("address", ["/plan/print", "/plan", "/answers", "/q/10"])
def test_b6_paper_shows_nothing_private_from_whatever_page_it_is_printed(
    address: str, visit: OpenVisitor, answered: object
) -> None:
    page = visit(storage_state=answered)
    page.goto(f"/en{address}")
    page.emulate_media(media="print")

    printed = page.locator("body").inner_text()

    assert [words for words in PRIVATE if words in printed] == []
    assert printed.strip()
