"""A saved plan as its page shows it."""

from dataclasses import replace

import pytest

from app.domain.coming_back import Change, News, meet_today
from app.domain.pathway import build_pathway
from app.domain.saved_plan import Mark, save
from app.presenters.saved_plan import marks_in, present_saved_plan, tell_news
from app.presenters.saving import present_saving
from tests.catalogs import make_catalog, make_service
from tests.presenters.plans import TODAY

CATALOG = make_catalog()
PLAN = save(build_pathway({}, CATALOG, TODAY).steps, CATALOG, "en", TODAY)
PERSON = PLAN.steps[0]
FIRST, SECOND = PERSON.choices[0].service, PERSON.choices[1].service


def present(plan=PLAN, catalog=CATALOG, language="en"):
    met = meet_today(plan, catalog, TODAY)
    return present_saved_plan(plan, met, TODAY, catalog, language, TODAY)


def without(*closed, more=()):
    """Return the content with some places closed and others added."""
    shut = [replace(CATALOG.services[each], status="closed") for each in closed]
    return make_catalog(*shut, *more)


def test_the_first_thing_is_one_step_with_a_number_to_dial():
    page = present()

    assert page.first is page.steps[0]
    assert page.first.choice.card.phones
    assert (page.since, page.until) == ("November 24, 2026", "November 24, 2026")


@pytest.mark.parametrize("language", ["en", "es"])
def test_each_mark_is_a_button_and_the_one_that_holds_is_pressed(language):
    step = present(PLAN.with_mark(1, FIRST, Mark.WAITING), language=language).steps[0]

    assert [each.value for each in step.marks] == [*Mark]
    assert [each.value for each in step.marks if each.is_pressed] == ["waiting"]
    assert step.said == marks_in(language)[Mark.WAITING]


def test_a_place_that_was_no_good_stands_below_with_what_was_said():
    step = present(PLAN.with_mark(1, FIRST, Mark.COULD_NOT)).steps[0]

    assert step.choice.card.service_id == SECOND
    assert [(each.service_id, each.said) for each in step.tried] == [(FIRST, "It did not work")]
    assert step.said == ""
    assert not any(each.is_pressed for each in step.marks)


def test_when_nobody_is_left_there_is_no_card_and_no_button():
    plan = PLAN
    for each in PERSON.choices:
        plan = plan.with_mark(1, each.service, Mark.NOT_FOR_ME)
    page = present(plan)

    assert (page.steps[0].choice, page.steps[0].script) == (None, None)
    assert len(page.steps[0].tried) == len(PERSON.choices)
    assert page.person is None


def test_a_closed_place_is_named_with_who_is_called_instead():
    [words] = present(catalog=without(FIRST)).steps[0].closed

    name = CATALOG.services[FIRST].name
    assert words.startswith(f"{name} does not take people now. Call ")


def test_with_all_of_them_closed_it_says_who_stands_in():
    others = [each.service for each in PERSON.choices]
    stand_in = make_service("example-mentor", "person")
    step = present(catalog=without(*others, more=[stand_in])).steps[0]

    assert step.choice.card.service_id == "example-mentor"
    assert all(
        each.endswith("Here is Example example-mentor in its place.") for each in step.closed
    )


def test_with_nobody_left_a_closed_place_is_only_named():
    plan = PLAN
    for each in PERSON.choices[1:]:
        plan = plan.with_mark(1, each.service, Mark.COULD_NOT)
    met = meet_today(plan, without(FIRST), TODAY)
    alone = replace(met, steps=(replace(met.steps[0], choices=(), stands_in=False),))
    page = present_saved_plan(plan, alone, TODAY, CATALOG, "en", TODAY)

    assert page.steps[0].closed == (f"{CATALOG.services[FIRST].name} does not take people now.",)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (Change.CLOSED, "Example example-bus does not take people now."),
        (Change.OPEN_AGAIN, "Example example-bus takes people again."),
        (Change.PHONE, "Example example-bus has a new number."),
        (Change.ADDRESS, "Example example-bus has a new address."),
    ],
)
def test_each_change_has_its_words(change, words):
    assert tell_news(News(change, CATALOG.services["example-bus"]), "en") == words


def test_what_is_on_no_list_has_no_name():
    assert "not on our lists" in tell_news(News(Change.CLOSED, None), "en")


@pytest.mark.parametrize(("count", "words"), [(0, ""), (1, "1 step is"), (2, "2 steps are")])
def test_steps_that_the_site_does_not_know_are_counted(count, words):
    met = replace(meet_today(PLAN, CATALOG, TODAY), gone=count)

    assert present_saved_plan(PLAN, met, TODAY, CATALOG, "en", TODAY).gone.startswith(words)
    assert bool(present_saved_plan(PLAN, met, TODAY, CATALOG, "en", TODAY).gone) is bool(count)


def test_what_will_be_kept_is_shown_with_all_that_may_stand_there_later():
    steps = build_pathway({}, CATALOG, TODAY).steps
    page = present_saving(steps, "once", "en")

    kept = [[each.place, *each.others] for each in page.steps]
    assert [[each.name.text for each in places] for places in kept] == [
        [CATALOG.services[each.service].name for each in step.choices] for step in PLAN.steps
    ]
    assert page.once == "once"


@pytest.mark.parametrize(
    ("service", "number"),
    [
        (make_service("own", "person"), "860-555-0142"),
        (make_service("nav-211", "person", phones=()), "860-555-0100"),
    ],
)
def test_a_place_that_is_kept_shows_its_number(service, number):
    steps = build_pathway({}, make_catalog(service), TODAY).steps
    [place] = [
        each
        for step in present_saving(steps, "", "en").steps
        for each in (step.place, *step.others)
        if each.name.text == service.name
    ]

    assert place.number == number
