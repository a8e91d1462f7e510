"""Wrong codes are slowed by their line, for a minute."""

from dataclasses import dataclass

import pytest

from app.keeping import wrong_tries
from app.keeping.wrong_tries import WrongTries

HERE = "203.0.113.7"


@dataclass
class Seconds:
    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def tries(seconds: Seconds) -> WrongTries:
    return WrongTries(seconds)


def note(tries: WrongTries, times: int, address: str = HERE) -> None:
    for _ in range(times):
        tries.note(address)


def test_d3_after_ten_wrong_tries_in_a_minute_one_has_to_wait(tries, seconds):
    note(tries, 9)
    assert tries.seconds_to_wait(HERE) == 0

    seconds.now += 20
    note(tries, 1)
    assert tries.seconds_to_wait(HERE) == 40

    seconds.now += 39.5
    assert tries.seconds_to_wait(HERE) == 1
    seconds.now += 0.5
    assert tries.seconds_to_wait(HERE) == 0


def test_d3_only_the_tenth_wrong_try_from_the_last_counts(tries, seconds):
    note(tries, 5)
    seconds.now += 50
    note(tries, 10)
    seconds.now += 15

    assert tries.seconds_to_wait(HERE) == 45


@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        ("203.0.113.8", False),
        ("::ffff:203.0.113.7", True),
        ("2001:db8::1", False),
        ("no address", False),
    ],
)
def test_another_line_does_not_wait(tries, other, is_same):
    note(tries, 10)

    assert bool(tries.seconds_to_wait(other)) is is_same


@pytest.mark.parametrize(
    ("other", "is_same"),
    [("2001:db8:0:1:ffff::9", True), ("2001:db8:0:2::1", False), ("2001:db8:0:1::1%eth0", True)],
)
def test_all_addresses_of_one_home_are_one_line(tries, other, is_same):
    note(tries, 10, "2001:db8:0:1::1")

    assert bool(tries.seconds_to_wait(other)) is is_same


def test_nothing_is_remembered_longer_than_a_minute(tries, seconds):
    note(tries, 3)
    note(tries, 3, "203.0.113.8")
    seconds.now += 61

    tries.seconds_to_wait("203.0.113.9")

    assert not tries.by_line


def test_who_tries_again_is_remembered_from_then(tries, seconds):
    note(tries, 10)
    note(tries, 1, "203.0.113.8")
    seconds.now += 30
    note(tries, 1)
    seconds.now += 31

    tries.seconds_to_wait("203.0.113.9")

    assert list(tries.by_line) == [HERE]


def test_only_so_many_lines_are_remembered(tries, monkeypatch):
    monkeypatch.setattr(wrong_tries, "MOST_REMEMBERED", 3)
    for last in range(10):
        note(tries, 1, f"203.0.113.{last}")

    assert list(tries.by_line) == [f"203.0.113.{last}" for last in (7, 8, 9)]
