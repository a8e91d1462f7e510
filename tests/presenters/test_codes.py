"""The code of a saved plan as its card shows it."""

import pytest

from app.presenters.codes import present_code
from app.presenters.qr import draw_qr

ADDRESS = "https://plan.example.org/saved#AVfhsaaX-MPlfMLkwtphPQ"
NUMBER = "0123456789012345"


@pytest.mark.parametrize(
    ("language", "day"), [("en", "June 2, 2026"), ("es", "2 de junio de 2026")]
)
def test_the_number_stands_in_four_groups_with_the_last_day(language, day):
    card = present_code(ADDRESS, NUMBER, "2026-06-02", language, shows_link=True)

    assert card.groups == ("0123", "4567", "8901", "2345")
    assert (card.until, card.link) == (day, ADDRESS)


def test_b5_where_many_share_the_computer_the_link_is_only_in_the_square():
    card = present_code(ADDRESS, NUMBER, "2026-06-02", "en", shows_link=False)

    assert card.link == ""
    assert card.qr == draw_qr(ADDRESS)
