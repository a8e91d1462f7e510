"""What holds for every door, whatever a person answers and whatever a catalog holds."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.case import Case
from app.domain.doors import find_doors
from app.domain.opened import MOST_NAMED
from app.domain.requirements import Verdict

from .catalogs import TODAY
from .changing import CHANGES, GOOD_ENGLISH, MANY_HOURS, NOT_THEIRS
from .random_catalogs import full_catalogs
from .random_people import profiles
from .slow_doors import list_begun, list_opened, list_reached

changing = full_catalogs.map(lambda catalog: catalog.with_changes([*CHANGES, *NOT_THEIRS]))


def programs_of(door):
    return [opened.choice.service.id for opened in door.programs]


def told_by(door):
    """Return what a door opens: how many classes, which jobs, which steps may begin."""
    socs = {reached.job.soc for reached in door.jobs}
    return door.program_count, socs, {step.id for step in door.sooner}


def looked_up(profile, changed, catalog):
    return (
        len(list_opened(profile, changed, catalog)),
        list_reached(profile, changed, catalog),
        list_begun(profile, changed, catalog),
    )


@given(profiles, changing)
def test_each_change_opens_what_looking_it_all_up_anew_finds(profile, catalog):
    doors = {door.change.id: door for door in find_doors(profile, catalog, TODAY)}
    for change in (each for each in CHANGES if each.applies_to(profile)):
        found = looked_up(profile, change.apply(profile), catalog)
        told = doors.get(change.id)
        assert told is None or told_by(told) == found
        # A greater level that opens the same as a smaller one is left out.
        assert told or not any(found) or change in (MANY_HOURS, GOOD_ENGLISH)


@given(profiles, changing)
def test_every_program_of_a_door_is_shut_now_and_open_then(profile, catalog):
    for door in find_doors(profile, catalog, TODAY):
        now = Case(profile, catalog, TODAY)
        then = Case(door.change.apply(profile), catalog, TODAY)
        keys = list_opened(profile, door.change.apply(profile), catalog)
        assert len(door.programs) == min(door.program_count, MOST_NAMED)
        for opened in door.programs:
            assert opened.choice.offer.key in keys
            assert now.worst_of(opened.choice.offer) is Verdict.NOT_MET
            assert then.worst_of(opened.choice.offer) is opened.choice.verdict
            assert opened.choice.verdict is not Verdict.NOT_MET
            assert {each.term for each in opened.missed} <= door.change.terms | {"english"}


@given(profiles, changing)
def test_what_only_several_changes_open_is_opened_by_none_of_them(profile, catalog):
    together = [door for door in find_doors(profile, catalog, TODAY) if door.change.parts]
    for door in together:
        _, jobs, steps = told_by(door)
        all_steps = list_begun(profile, door.change.apply(profile), catalog)
        assert steps
        assert steps <= all_steps
        for part in door.change.parts:
            assert part.applies_to(profile)
            alone = part.apply(profile)
            assert steps.isdisjoint(list_begun(profile, alone, catalog))
            assert jobs.isdisjoint(list_reached(profile, alone, catalog))


@given(profiles, changing)
def test_every_door_opens_something_that_is_not_open_now(profile, catalog):
    for door in find_doors(profile, catalog, TODAY):
        assert any(told_by(door))
        assert set(map(id, door.change.parts or [door.change])) <= set(map(id, CHANGES))


@given(profiles, changing, st.randoms(use_true_random=False))
def test_the_same_answers_open_the_same_doors_in_any_order_and_stay_as_they_are(
    profile, catalog, chance
):
    names = list(profile)
    chance.shuffle(names)
    shuffled = {name: profile[name] for name in names}

    def tell(said):
        doors = find_doors(said, catalog, TODAY)
        return [(each.change.id, programs_of(each), *told_by(each)) for each in doors]

    before = dict(profile)
    assert tell(shuffled) == tell(profile)
    assert profile == before
