"""What holds for every door, whatever a person answers and whatever a catalog holds."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.case import Case
from app.domain.doors import find_doors
from app.domain.ladder.reach import Reach
from app.domain.pathway import build_pathway
from app.domain.requirements import Verdict

from .catalogs import TODAY
from .changing import CHANGES, GOOD_ENGLISH, MANY_HOURS, NOT_THEIRS
from .random_catalogs import full_catalogs
from .random_people import profiles

changing = full_catalogs.map(lambda catalog: catalog.with_changes([*CHANGES, *NOT_THEIRS]))


def programs_of(door):
    return [opened.choice.service.id for opened in door.programs]


def jobs_of(door):
    return [reached.job.soc for reached in door.jobs]


@given(profiles, changing)
def test_every_program_of_a_door_is_shut_now_and_open_then(profile, catalog):
    for door in find_doors(profile, catalog, TODAY):
        now = Case(profile, catalog, TODAY)
        then = Case(door.change.apply(profile), catalog, TODAY)
        for opened in door.programs:
            assert now.worst_of(opened.choice.offer) is Verdict.NOT_MET
            assert then.worst_of(opened.choice.offer) is opened.choice.verdict
            assert opened.choice.verdict is not Verdict.NOT_MET
            assert {each.term for each in opened.missed} <= door.change.terms | {"english"}


@given(profiles, changing)
def test_every_job_of_a_door_is_new(profile, catalog):
    """Each is looked for again, also where a door could tell without looking."""
    doors = {door.change.id: door for door in find_doors(profile, catalog, TODAY)}
    known = Reach(Case(profile, catalog, TODAY)).perhaps()
    liked = profile.get("sector")
    for change in (each for each in CHANGES if each.applies_to(profile)):
        then = Reach(Case(change.apply(profile), catalog, TODAY)).surely()
        jobs = [catalog.by_soc[soc] for soc in then.keys() - known.keys()]
        new = {job.soc for job in jobs if not liked or job.sector in liked}
        told = doors.get(change.id)
        assert told is None or set(jobs_of(told)) == new
        # A greater level that opens the same as a smaller one is left out.
        assert told is not None or not new or change in (MANY_HOURS, GOOD_ENGLISH)


@given(profiles, changing)
def test_every_step_of_a_door_waits_now_and_not_then(profile, catalog):
    now = build_pathway(profile, catalog, TODAY)
    for door in find_doors(profile, catalog, TODAY):
        then = build_pathway(door.change.apply(profile), catalog, TODAY)
        for step in door.sooner:
            assert now.step(step.id).waits_for
            assert not then.step(step.id).waits_for


@given(profiles, changing)
def test_every_door_opens_something_that_is_not_open_now(profile, catalog):
    for door in find_doors(profile, catalog, TODAY):
        assert door.programs or door.jobs or door.sooner
        assert door.change in CHANGES


@given(profiles, changing, st.randoms(use_true_random=False))
def test_the_same_answers_open_the_same_doors_in_any_order_and_stay_as_they_are(
    profile, catalog, chance
):
    names = list(profile)
    chance.shuffle(names)
    shuffled = {name: profile[name] for name in names}

    def tell(said):
        doors = find_doors(said, catalog, TODAY)
        return [(each.change.id, programs_of(each), jobs_of(each)) for each in doors]

    before = dict(profile)
    assert tell(shuffled) == tell(profile)
    assert profile == before
