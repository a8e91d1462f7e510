"""Each kind of change that people could make opens what waits for it, and nothing else does."""

from dataclasses import dataclass, replace

import pytest

from app.domain.changes import Change
from app.domain.doors import find_doors
from app.domain.records import Aim, Service, Wait
from app.domain.requirements import Profile

from .catalogs import (
    TODAY,
    build_aim,
    build_catalog,
    build_class,
    build_occupation,
    build_service,
    only_for,
    some,
    terms,
)
from .changing import build_change

TRAIN = build_aim("training", "train", kind="training")
LEARN = build_aim("english", "learn", kind="learning")
JOB = build_occupation("35-2014", entry_level="diploma")
ANY_TIME = build_class("any-time", "training")


@dataclass(frozen=True)
class Case:
    """A change; who could make it; what waits for it: a class, or what a step waits for."""

    change: Change
    person: Profile
    shut: Service = ANY_TIME
    first: Aim | None = None
    opens: str = "programs"


def comes(part: str) -> Case:
    change = build_change(part, adds=terms(day_part=part))
    asking = build_class("by-then", "training", sessions=(some(part),))
    return Case(change, terms(day_part="night"), asking)


def has_more(hours: str) -> Case:
    change = build_change(hours, sets=terms(hours=hours))
    asking = build_class("long", "training", needs={"hours": [hours]})
    return Case(change, terms(hours="under_5"), asking)


def has(need: str) -> Case:
    """A need that another step meets, and the training waits for that step."""
    change = build_change(need, drops=terms(need=need), step=need)
    step = build_aim(need, "possible", when=(terms(need=need),))
    return Case(change, terms(need=need), first=step, opens="sooner")


def learns_first(term: str, now: str, then: str) -> Case:
    change = build_change(term, when={term: some(now)}, sets={term: some(then)}, step="english")
    asking = replace(ANY_TIME, requirements=only_for(term, then))
    return Case(change, {term: some(now)}, asking)


CARE = Case(
    build_change("care", sets=terms(childcare="have"), step="childcare"),
    terms(childcare="need"),
    first=build_aim("childcare", "possible", when=(terms(childcare="need"),)),
    opens="sooner",
)
DIPLOMA = Case(
    build_change("diploma", sets=terms(schooling="diploma")),
    terms(schooling="no_diploma"),
    opens="jobs",
)
READING_FIRST = Case(
    build_change("reading", sets=terms(reading="some"), step="reading"),
    terms(reading="start"),
    first=build_aim("reading", "learn", kind="learning", when=(terms(reading="start"),)),
    opens="sooner",
)
CASES = {
    **{part: comes(part) for part in ("morning", "afternoon", "evening", "weekend", "online")},
    **{hours: has_more(hours) for hours in ("5_to_15", "over_15")},
    **{need: has(need) for need in ("ride", "papers", "phone")},
    "child care": CARE,
    "a diploma": DIPLOMA,
    "reading first": READING_FIRST,
    "English first": learns_first("english", "none", "some"),
    "a reading class": learns_first("reading", "start", "some"),
}
each_kind = pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())


def open_doors(case: Case, profile: Profile, *, is_waiting: bool = True):
    """`is_waiting`: the catalog holds what waits for the change."""
    waits = (Wait(case.first.id),) if case.first and is_waiting else ()
    aims = [each for each in (case.first, LEARN, replace(TRAIN, after=waits)) if each]
    services = [case.shut if is_waiting else ANY_TIME, build_class("lessons", "english")]
    services += [build_service("getter", case.first.id)] if case.first else []
    jobs = [JOB] if case.opens == "jobs" and is_waiting else []
    catalog = build_catalog(services, aims, occupations=jobs).with_changes([case.change])
    return find_doors(profile, catalog, TODAY)


def names_of(door):
    return {
        "programs": [each.choice.service.id for each in door.programs],
        "jobs": [each.job.soc for each in door.jobs],
        "sooner": [step.id for step in door.sooner],
    }


@each_kind
def test_for_whom_it_matters_the_change_opens_what_waits_for_it(case):
    expected = {"programs": case.shut.id, "jobs": JOB.soc, "sooner": "training"}

    [door] = open_doors(case, case.person)

    assert door.change is case.change
    assert names_of(door) == {
        kind: [name] if kind == case.opens else [] for kind, name in expected.items()
    }


@each_kind
def test_where_nothing_waits_for_it_no_door_is_shown(case):
    assert open_doors(case, case.person, is_waiting=False) == ()


@each_kind
def test_who_did_not_say_it_hears_nothing_of_it(case):
    assert open_doors(case, {}) == ()
    assert open_doors(case, case.change.apply(case.person)) == ()
