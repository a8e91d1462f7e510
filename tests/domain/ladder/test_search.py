from dataclasses import replace

from hypothesis import assume, given, note, settings
from hypothesis import strategies as st

from app.domain.ladder.ways import find_ways
from tests.domain.catalogs import TODAY, build_catalog, build_class, terms

from .reference import Reference
from .worlds import anybody, name_ways, worlds

MANY = settings(max_examples=4 * settings().max_examples)


def find(profile, world):
    return find_ways(profile, world.catalog, world.goals, TODAY)


@MANY
@given(anybody, worlds())
def test_the_search_finds_what_a_list_of_every_way_finds(profile, world):
    reference = Reference(profile, world.catalog, [job.soc for job in world.goals], TODAY)

    expected = reference.find()

    note(str(expected))
    assert name_ways(find(profile, world)) == expected


@given(anybody, worlds(), st.data())
def test_what_is_left_unsaid_closes_no_way(profile, world, data):
    # Who did not ask for places that welcome a record is not shown those that are for it alone; and
    # where no class leads to a license, a way begins with naming it as one's own (decision 0016).
    said = sorted(profile.keys() - {"record", "holds"})
    assume(said and find(profile, world).ways)
    unsaid = data.draw(st.sampled_from(said))

    fewer = {term: values for term, values in profile.items() if term != unsaid}

    assert find(fewer, world).ways


@given(anybody, worlds())
def test_more_hours_for_class_close_no_way(profile, world):
    few, many = ({**profile, **terms(hours=each)} for each in ("under_5", "over_15"))
    assume(find(few, world).ways)

    assert find(many, world).ways


@given(anybody, worlds())
def test_classes_that_lead_elsewhere_change_nothing(profile, world):
    catalog = world.catalog
    elsewhere = [
        build_class(f"a-{n}", occupations=("99-9999.00",), needs={"age": ["25_up"]})
        for n in range(20)
    ]
    more = build_catalog(
        [*catalog.services.values(), *elsewhere],
        catalog.aims,
        two_one_one=False,
        occupations=catalog.occupations.values(),
        rungs=[rung for rungs in catalog.rungs.values() for rung in rungs],
    )

    assert name_ways(find(profile, replace(world, catalog=more))) == name_ways(find(profile, world))
