from hypothesis import given, note, settings

from app.domain.ladder.ways import find_ways
from tests.domain.catalogs import TODAY

from .reference import Reference
from .worlds import anybody, name_ways, worlds


@settings(max_examples=4 * settings().max_examples)
@given(anybody, worlds())
def test_the_search_finds_what_a_list_of_every_way_finds(profile, world):
    reference = Reference(profile, world.catalog, [job.soc for job in world.goals], TODAY)

    expected = reference.find()

    note(str(expected))
    assert name_ways(find_ways(profile, world.catalog, world.goals, TODAY)) == expected
