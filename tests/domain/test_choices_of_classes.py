"""The classes shown for one step: for the work liked, and what another step opens."""

import pytest

from app.domain.fit import Fit
from app.domain.records import TWO_ONE_ONE as LINE_ID

from .catalogs import (
    LINE,
    build_aim,
    build_class,
    build_occupation,
    some,
    terms,
)
from .choosing import choices_for, ids, order_of

ENGLISH = build_aim("english", "learn", kind="learning")
TRAIN = build_aim("training", "train", kind="training")
NURSE = build_occupation("31-1131", "health-care")
COOK = build_occupation("35-2014", "food")


@pytest.mark.parametrize(
    ("services", "liked", "expected"),
    [
        pytest.param(["cooking", "nursing"], ["health-care"], ["nursing"], id="the work liked"),
        pytest.param(["cooking", "nursing"], [], ["cooking", "nursing"], id="no wish said"),
        pytest.param(
            ["cooking", "any-work"], ["health-care"], ["any-work"], id="nothing for the work liked"
        ),
        pytest.param(
            ["any-work", "closed-nursing"],
            ["health-care"],
            ["any-work"],
            id="the only one for the work liked is closed",
        ),
        pytest.param(
            ["any-work", "night-nursing"],
            ["health-care"],
            ["any-work"],
            id="the only one for the work liked meets at the wrong hour",
        ),
        pytest.param(
            ["any-work", "old-nursing"],
            ["health-care"],
            ["any-work", "old-nursing"],
            id="the only one for the work liked must be called first",
        ),
        pytest.param(["cooking"], ["health-care"], [], id="never a class for other work"),
        pytest.param(["banking"], ["health-care"], [], id="never for another kind of work"),
        pytest.param(
            ["any-work", "banking"], ["office"], ["banking"], id="a kind of work with no job named"
        ),
        pytest.param(["nobody-knows"], ["health-care"], [], id="never for a job not listed"),
    ],
)
def test_training_leads_to_work_that_is_liked(services, liked, expected):
    trainings = {
        "cooking": {"occupations": ("35-2014.00",)},
        "nursing": {"occupations": ("31-1131.00", "35-2014.00")},
        "closed-nursing": {"occupations": ("31-1131.00",), "status": "closed"},
        "night-nursing": {"occupations": ("31-1131.00",), "sessions": (some("evening"),)},
        "old-nursing": {"occupations": ("31-1131.00",), "status": "stale-source"},
        "any-work": {},
        "banking": {"sectors": some("office")},
        "nobody-knows": {"occupations": ("99-9999.00",)},
    }
    found = [build_class(each, "training", **trainings[each]) for each in services]
    profile = terms(day_part="morning", **({"sector": liked} if liked else {}))

    assert order_of(found, profile, TRAIN, occupations=[NURSE, COOK]) == expected


def test_2_classes_of_one_organization_stand_side_by_side():
    other = build_class("c-class", organization_id=LINE.id)
    classes = [build_class("a-class"), build_class("b-class"), other]

    assert order_of(classes, aim=ENGLISH) == ["a-class", "b-class", "c-class"]


def test_a_class_is_not_held_to_the_work_that_is_liked():
    kitchen = build_class("kitchen-english", occupations=("35-2014.00",))
    library = build_class("library-english")
    shown = order_of([kitchen, library], terms(sector="food"), ENGLISH, occupations=[COOK])

    assert shown == ["kitchen-english", "library-english"]


DIPLOMA_FIRST = build_class("nursing", "training", needs={"schooling": ["diploma"]})
OPENS = {"diploma": terms(schooling="diploma"), "english": terms(english="some")}


def test_another_step_opens_what_is_not_for_now():
    (choice,) = choices_for([DIPLOMA_FIRST], terms(schooling="no_diploma"), TRAIN, OPENS)

    assert choice.fit is Fit.NOT_NOW
    assert choice.opened_by == ("diploma",)


def test_2_steps_may_have_to_open_one_class():
    both = build_class("nursing", "training", needs={"schooling": ["diploma"], "english": ["some"]})
    profile = terms(schooling="no_diploma", english="none")
    (choice,) = choices_for([both], profile, TRAIN, OPENS)

    assert choice.opened_by == ("diploma", "english")


@pytest.mark.parametrize(
    ("opening", "profile"),
    [
        pytest.param({}, terms(schooling="no_diploma"), id="no step opens anything"),
        pytest.param(
            {"english": OPENS["english"]}, terms(schooling="no_diploma"), id="another step opens"
        ),
        pytest.param(
            OPENS, terms(schooling="no_diploma", day_part="morning"), id="the hour stays wrong"
        ),
    ],
)
def test_what_nothing_opens_is_not_shown(opening, profile):
    evening = build_class(
        "nursing", "training", needs={"schooling": ["diploma"]}, sessions=(some("evening"),)
    )

    assert ids(choices_for([evening], profile, TRAIN, opening)) == [LINE_ID]


def test_what_fits_comes_before_what_must_be_opened():
    shown = choices_for(
        [DIPLOMA_FIRST, build_class("welding", "training")],
        terms(schooling="no_diploma"),
        TRAIN,
        OPENS,
    )

    assert ids(shown) == ["welding", "nursing"]
