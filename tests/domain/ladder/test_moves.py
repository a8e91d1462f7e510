"""Which moves can be on a way: of those that lead to the same, only the best."""

import pytest

from app.domain.ladder.levels import NOTHING_GAINED, Gained
from app.domain.ladder.moves import Move, keep_best
from app.domain.ladder.tolls import make_toll

RAISED = Gained(("some", None, None))
SHORT, LONG = make_toll(weeks=2), make_toll(weeks=9)


@pytest.mark.parametrize(
    ("moves", "expected"),
    [
        pytest.param([("a", LONG, RAISED, False), ("b", SHORT, RAISED, False)], "b", id="shorter"),
        pytest.param([("a", SHORT, RAISED, False), ("b", LONG, RAISED, False)], "a", id="before"),
        pytest.param([("b", SHORT, RAISED, False), ("a", SHORT, RAISED, False)], "a", id="name"),
        pytest.param([("a", SHORT, RAISED, False), ("b", LONG, RAISED, True)], "ab", id="paid"),
        pytest.param(
            [("a", SHORT, RAISED, False), ("b", LONG, NOTHING_GAINED, False)],
            "ab",
            id="leads elsewhere",
        ),
    ],
)
def test_of_moves_to_the_same_only_the_best_is_kept_paid_ones_apart(moves, expected):
    made = [Move((name,), toll, then, paid=paid) for name, toll, then, paid in moves]

    assert "".join(name for move in keep_best(made) for name in move.names) == expected


def test_of_two_moves_alike_in_all_the_first_stays():
    first, second = (Move(("a",), SHORT, RAISED, soc=soc) for soc in ("31-1131", "31-1120"))

    assert keep_best([first, second]) == (first,)
