"""What everybody can look up: by kind, by owner, by work, and by words."""

import pytest

from app.domain.directory import build_directory, directory_of, fold, says
from app.domain.records import Organization, Phone, Words

from .catalogs import (
    CENTER,
    LINE,
    TWO_ONE_ONE,
    build_catalog,
    build_class,
    build_occupation,
    build_rung,
    build_service,
    some,
)

BAKER = build_occupation("51-3011", "food", title={"en": "Baker", "es": "Panadería"})
CHEF = build_occupation("35-1011", "food", rung="next")
NURSE = build_occupation("29-1141", "health-care")


def names(services):
    return [each.id for each in services]


def test_services_stand_in_order_of_name_whatever_accents_and_case_they_have():
    catalog = build_catalog(
        [
            build_service("one", name="Zoo"),
            build_service("two", name="ábaco"),
            build_service("three", name="Bakery"),
        ],
        two_one_one=False,
    )

    assert names(build_directory(catalog).of_kind["support"]) == ["two", "three", "one"]


def test_what_is_not_offered_is_in_no_list():
    closed = build_service("closed", status="closed")
    directory = build_directory(build_catalog([closed]))

    assert names(directory.of_kind["support"]) == [TWO_ONE_ONE.id]
    assert [each.id for each in directory.organizations] == [LINE.id]
    assert CENTER.id not in directory.of_organization


def test_a_service_that_two_organizations_tell_of_is_listed_once_and_beside_each():
    own = build_service("own")
    told = build_service("told", same_as="own", organization_id=LINE.id)
    directory = build_directory(build_catalog([own, told], two_one_one=False))

    assert names(directory.of_category["support", "food"]) == ["own"]
    assert names(directory.of_organization[LINE.id]) == ["told"]


def test_where_the_other_row_is_not_offered_this_one_stays():
    closed = build_service("own", status="closed")
    told = build_service("told", same_as="own")
    directory = build_directory(build_catalog([closed, told], two_one_one=False))

    assert names(directory.of_kind["support"]) == ["told"]


def test_programs_are_found_from_the_job_they_lead_to_and_by_its_kind_of_work():
    baking = build_class("baking", occupations=(BAKER.onet_soc_code, "99-9999.00"))
    general = build_class("general")
    directory = build_directory(build_catalog([baking, general], occupations=[BAKER, NURSE]))

    assert names(directory.leading_to[BAKER.onet_soc_code]) == ["baking"]
    assert directory.sectors["baking"] == {"food"}
    assert directory.sectors["general"] == frozenset()
    assert directory.work() == {"food"}


def test_programs_are_found_by_a_kind_of_work_of_which_no_job_is_named():
    banking = build_class("banking", sectors=some("office"))
    directory = build_directory(build_catalog([banking]))

    assert directory.sectors["banking"] == {"office"}


def test_jobs_are_found_by_kind_of_work_and_from_the_rung_above():
    rung = build_rung(BAKER.soc, CHEF.soc)
    directory = build_directory(build_catalog(occupations=[BAKER, CHEF, NURSE], rungs=[rung]))

    assert directory.of_sector["food"] == (BAKER, CHEF)
    assert directory.rungs_to[CHEF.soc] == (rung,)


def test_a_kind_knows_its_categories_and_languages():
    services = [build_service("es", languages=frozenset({"es"})), build_class("class")]
    directory = build_directory(build_catalog(services))

    assert directory.categories("support") == {"food"}
    assert directory.languages("support") == {"es"}
    assert directory.languages("nothing") == frozenset()


def test_a_catalog_is_indexed_once():
    catalog = build_catalog()

    assert directory_of(catalog) is directory_of(catalog)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        pytest.param("", True, id="nothing"),
        pytest.param("  ", True, id="only spaces"),
        pytest.param("PANADERIA", True, id="no accents, capitals"),
        pytest.param("panad", True, id="the beginning of a word"),
        pytest.param("center panadería", True, id="words of different places"),
        pytest.param("womens", True, id="no apostrophe"),
        pytest.param("women's", True, id="an apostrophe"),
        pytest.param("988", True, id="a number"),
        pytest.param("comida", True, id="the category"),
        pytest.param("naderia", False, id="the middle of a word"),
        pytest.param("panadería zoo", False, id="one word too many"),
        pytest.param("???", False, id="no letters"),
        pytest.param("خبز", False, id="letters we do not have"),
    ],
)
def test_words_are_looked_for_in_names_and_in_what_a_place_gives(typed, found):
    service = build_service(
        "bakery",
        name="Women’s bakery",
        gives={"en": "Bread.", "es": "Una panadería."},
        phones=(Phone("988"),),
    )
    words = Words({}, {}, {}, {"food": {"en": "Food", "es": "Comida"}})
    directory = build_directory(build_catalog([service], words=words))

    assert says(directory.said["bakery"], typed) is found


def test_a_job_is_found_by_its_title_in_each_language():
    directory = build_directory(build_catalog(occupations=[BAKER]))

    assert says(directory.said[BAKER.onet_soc_code], "panaderia")
    assert says(directory.said[BAKER.onet_soc_code], "baker")


def test_organizations_stand_from_a_to_z():
    zoo = Organization("zoo", "éxito", "")
    other = build_service("two", organization_id="zoo", phones=CENTER.phones)
    directory = build_directory(build_catalog([build_service("one"), other], organizations=[zoo]))

    assert [each.name for each in directory.organizations] == [
        "Example Center",
        "Example Line",
        "éxito",
    ]


def test_folding_keeps_nothing_but_letters_and_digits():
    assert fold("¡Niños' Café, 2!") == "ninos-cafe-2"
