from hypothesis import given

from app.domain.case import Case
from app.domain.ladder.reach import Reach
from app.domain.ladder.ways import Lesson, find_ways
from tests.domain.catalogs import TODAY, build_catalog, terms

from . import slow_reach
from .town import AIDE, CLEANER, COOK, HELPER, NURSE, READER, RN, TOWN, build_step
from .worlds import anybody, worlds


def reach(profile, **changes):
    return Reach(Case(profile, build_catalog(**{**TOWN, **changes}), TODAY))


def find_open(profile, catalog, soc):
    return find_ways(profile, catalog, [catalog.by_soc[soc]], TODAY).ways


def learns_first(way):
    return any(isinstance(leg, Lesson) and leg.term for leg in way.legs)


def test_without_a_class_first_only_what_asks_for_nothing_is_reached():
    assert reach(READER, rungs=[]).surely() == {HELPER.soc: 0, CLEANER.soc: 0}


def test_a_class_for_a_job_opens_the_job():
    assert reach({**READER, **terms(reading="some")}, rungs=[]).surely()[AIDE.soc] == 0


def test_a_job_after_another_says_how_many_come_before():
    found = reach({**READER, **terms(reading="some", schooling="diploma")}).surely()

    assert (found[AIDE.soc], found[NURSE.soc], found[RN.soc], found[COOK.soc]) == (0, 1, 2, 0)


def test_our_own_reading_reaches_nothing_surely():
    found = reach(READER, rungs=[build_step(HELPER, AIDE, confidence="low")])

    assert AIDE.soc not in found.surely()
    assert found.perhaps()[AIDE.soc] == 1


@given(anybody, worlds())
def test_what_is_surely_reached_has_an_open_way(profile, world):
    for soc in Reach(Case(profile, world.catalog, TODAY)).surely():
        assert find_open(profile, world.catalog, soc)


@given(anybody, worlds())
def test_a_job_not_even_perhaps_reached_takes_a_class_that_raises_a_level_first(profile, world):
    known = Reach(Case(profile, world.catalog, TODAY)).perhaps()

    for soc in world.catalog.by_soc.keys() - known.keys():
        ways = find_open(profile, world.catalog, soc)
        assert all(learns_first(way) for way in ways)


@given(anybody, worlds())
def test_what_is_sure_is_possible(profile, world):
    found = Reach(Case(profile, world.catalog, TODAY))

    assert found.surely().keys() <= found.perhaps().keys()


@given(anybody, worlds())
def test_as_many_jobs_are_reached_as_by_weighing_every_class(profile, world):
    case = Case(profile, world.catalog, TODAY)
    found, slowly = Reach(case), slow_reach.Reach(case)

    assert found.surely() == slowly.surely()
    assert found.perhaps() == slowly.perhaps()
