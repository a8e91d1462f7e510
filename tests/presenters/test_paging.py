import pytest

from app.presenters.paging import take_page


@pytest.mark.parametrize(
    ("count", "number", "expected"),
    [
        pytest.param(0, 1, (0, 1, 0, 0, 0), id="nothing"),
        pytest.param(25, 1, (25, 1, 25, 0, 0), id="one page"),
        pytest.param(26, 1, (25, 1, 25, 0, 2), id="the first of two"),
        pytest.param(26, 2, (1, 26, 26, 1, 0), id="the last of two"),
        pytest.param(60, 2, (25, 26, 50, 1, 3), id="one between"),
        pytest.param(26, 99, (1, 26, 26, 1, 0), id="beyond the end"),
        pytest.param(26, 0, (25, 1, 25, 0, 2), id="before the beginning"),
    ],
)
def test_a_list_is_shown_in_parts(count, number, expected):
    page = take_page(range(count), number)

    assert (len(page.items), page.first, page.last, page.before, page.after) == expected
    assert page.total == count
