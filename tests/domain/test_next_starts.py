"""The day of a next start: told only where it is known and still to come."""

from datetime import date

import pytest

from app.domain.records import Answer, Fact

from .catalogs import TODAY, build_service

SOON = date(TODAY.year + 1, 1, 12)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        pytest.param({}, None, id="nothing is said of it"),
        pytest.param({"next_start": Fact(Answer.NOT_KNOWN)}, None, id="it is not known"),
        pytest.param({"next_start": Fact(Answer.YES)}, None, id="no day is said"),
        pytest.param({"next_start": Fact(Answer.YES, day=TODAY)}, None, id="it is today"),
        pytest.param({"next_start": Fact(Answer.YES, day=SOON)}, SOON, id="it is to come"),
    ],
)
def test_a_start_is_told_where_it_is_known_and_still_to_come(facts, expected):
    assert build_service("class", facts=facts).starts_after(TODAY) == expected
