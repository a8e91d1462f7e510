from pathlib import Path

import pytest

from tests.mutation.children import KILLED, SURVIVED, UNTRIED
from tests.mutation.mutants import list_mutants
from tests.mutation.tally import Tally


@pytest.fixture
def mutant(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = Path("rules.py")
    path.write_text("MOST = 5\n", encoding="utf-8")
    return list_mutants(path)[0]


@pytest.mark.parametrize(
    ("survivors", "expected"),
    [
        pytest.param(15, True, id="85 of 100 are found"),
        pytest.param(16, False, id="84 of 100 are found"),
    ],
)
def test_85_of_100_must_be_found(mutant, survivors, expected):
    tally = Tally()
    for number in range(100):
        tally.add(mutant, SURVIVED if number < survivors else KILLED)

    assert tally.is_enough is expected


def test_who_survives_or_was_not_tried_is_told_and_what_took_too_long_was_found(mutant, capsys):
    tally = Tally()
    tally.add(mutant, SURVIVED)
    tally.add(mutant, UNTRIED)
    tally.add(mutant, -9)

    assert capsys.readouterr().out == "rules.py:1: MOST = 5  ->  MOST = None\n" * 2
    assert [" ".join(line.split()) for line in tally.lines()] == [
        "rules.py 1 of 3 33.3 %",
        "all 1 of 3 33.3 %",
    ]
