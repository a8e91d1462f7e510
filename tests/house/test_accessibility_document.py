import re

from tests.house.project import list_code, read

DOCUMENT = "docs/accessibility.md"
# Levels A and AA of WCAG 2.2, in which 4.1.1 is gone; then the one of AAA that we hold too.
WANTED = re.findall(
    r"\S+",
    """
    1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5
    1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13
    2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11
    2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8
    3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8
    4.1.2 4.1.3
    3.1.5
    """,
)
ROW = re.compile(r"^\| (\d\.\d\.\d+) [^|]+\((A{1,3})\) \|(.+)\|(.+)\|(.+)\|$", re.MULTILINE)
LOOKS = re.compile(r"`((?:test|check)_\w+)`")


def rows():
    return ROW.findall(read(DOCUMENT))


def list_looks():
    """Return the names of all tests, and of what is looked at on every page."""
    code = "\n".join(read(path) for path in list_code("tests"))
    return set(re.findall(r"^ *def ((?:test|check)_\w+)\(", code, re.MULTILINE))


def test_every_criterion_is_listed_once_in_order():
    assert len(WANTED) == 55 + 1
    assert [number for number, *_ in rows()] == WANTED


def test_every_test_that_is_named_exists():
    named = set(LOOKS.findall(read(DOCUMENT)))

    assert len(named) > 30
    assert sorted(named - list_looks()) == []


def test_each_criterion_says_how_it_is_met_which_test_keeps_it_and_what_people_must_judge():
    for number, _, how, kept, judged in rows():
        assert how.strip(), number
        assert judged.strip(), number
        assert LOOKS.search(kept) or kept.strip() == "no test", number


def test_it_says_what_nobody_has_judged():
    said = " ".join(read(DOCUMENT).split())

    assert "**No person has judged any of it yet**" in said
    assert "nobody with a disability has tested the site" in said
