"""A pathway depends on no services elsewhere, and on no way in which services are found."""

from datetime import date

import pytest

from app.curation.content import CONTENT_FOLDER
from app.curation.loading import read_catalog
from app.domain.case import Case
from app.domain.catalog import Catalog
from app.domain.choices import choose
from app.domain.pathway import Pathway, build_pathway, list_aims
from app.domain.questionnaire import build_profile
from app.domain.records import Terms
from app.domain.requirements import Profile
from benchmarks.people import make_people
from benchmarks.stores import add_elsewhere, make_catalog
from tests.domain.reference import choose_plainly

DAYS = [date(2026, 11, 24), date(2026, 7, 2)]


@pytest.fixture(scope="module")
def shipped() -> Catalog:
    return read_catalog(CONTENT_FOLDER)


def told(pathway: Pathway) -> list[tuple[object, ...]]:
    return [
        (
            step.id,
            step.why,
            step.waits_for,
            *((c.service.id, c.fit, c.standing) for c in step.choices),
        )
        for step in pathway.steps
    ]


def all_kinds_of_people(catalog: Catalog, count: int) -> list[Profile]:
    """Random people, among them who lives elsewhere and who skipped everything."""
    answers = [{"place": frozenset({"elsewhere"})}, {}]
    others = [build_profile(catalog.questionnaire, each, catalog.places) for each in answers]
    people = make_people(catalog, count)
    outside = [{**each, **others[0]} for each in people[::5]]
    return [*others, *outside, *people]


@pytest.mark.parametrize(
    "size", [pytest.param(2_000), pytest.param(100_000, marks=pytest.mark.long)]
)
def test_services_elsewhere_change_no_pathway(shipped: Catalog, size: int) -> None:
    larger = add_elsewhere(shipped, size)
    people = [each for each in make_people(shipped, 100) if "town" in each]

    for profile in people:
        alone = build_pathway(profile, shipped, DAYS[0])
        among_many = build_pathway(profile, larger, DAYS[0])

        assert told(among_many) == told(alone)
        assert [job.occupation.soc for job in among_many.jobs] == [
            job.occupation.soc for job in alone.jobs
        ]


@pytest.mark.parametrize("today", DAYS)
@pytest.mark.parametrize(
    "size",
    [
        pytest.param(0, id="shipped"),
        pytest.param(1_000),
        pytest.param(20_000, marks=pytest.mark.long),
    ],
)
def test_everybody_gets_the_choices_of_a_plain_search(
    shipped: Catalog, size: int, today: date
) -> None:
    catalog = make_catalog(shipped, size) if size else shipped
    for profile in all_kinds_of_people(shipped, 50):
        case = Case(profile, catalog, today)
        opening: dict[str, Terms] = {}
        for aim in list_aims(profile, catalog):
            chosen = choose(aim, case, opening)
            said = [(c.service.id, c.standing, c.verdict, c.opened_by) for c in chosen]

            assert said == choose_plainly(aim, case, opening)
            opening |= {aim.id: aim.raises} if chosen and aim.raises else {}
