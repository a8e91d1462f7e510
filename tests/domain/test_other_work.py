"""Help to find work that is for other work than one likes, told in "How we chose"."""

from .catalogs import build_aim, some, terms
from .test_explaining import behind, by, explained


def test_help_to_find_other_work_than_one_likes_stands_behind_all_other_help():
    aim = build_aim("work", "work", kind="work")
    found = explained(
        [
            by("two", "old", "work", status="stale-source"),
            by("three", "funnel", "work", sectors=some("building")),
            by("four", "any", "work"),
            by("five", "for-them", "work", sectors=some("food"), welcomes=terms(age="25_up")),
        ],
        terms(sector="health-care", age="25_up"),
        aim,
    )

    assert behind(found) == {
        "for-them": "",
        "any": "made_for",
        "old": "open",
        "funnel": "other_work",
    }
