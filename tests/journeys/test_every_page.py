"""On a page of each kind, as somebody with answers sees it: nothing that looking finds at fault."""

from collections.abc import Callable
from functools import cache

import pytest
from playwright.sync_api import Browser

from tests.journeys.axe import list_violations
from tests.journeys.chromium import describe_visitor, open_page
from tests.journeys.conftest import OpenVisitor
from tests.journeys.languages import each_language, longer_words_a_day
from tests.journeys.pages import KINDS
from tests.journeys.running_site import RunningSite
from tests.journeys.stops import list_faulty_stops
from tests.journeys.survey import Survey, survey

pytestmark = pytest.mark.journey

Surveys = Callable[[str], Survey]


@pytest.fixture(scope="module")
def surveys(chromium: Browser, site: RunningSite, answered: object) -> Surveys:
    @cache
    def survey_in(language: str) -> Survey:
        troubles: list[str] = []
        visitor = describe_visitor(origin=site.origin, language=language, storage_state=answered)
        context = chromium.new_context(**visitor)
        found = survey(open_page(context, troubles), language)
        context.close()
        assert troubles == []
        return found

    return survey_in


@longer_words_a_day
@pytest.mark.parametrize("view", ["a small phone", "a desk"])
def test_nothing_runs_off_the_side_and_all_can_be_tapped(
    view: str, language: str, surveys: Surveys
) -> None:
    assert surveys(language)[view] == {}


@longer_words_a_day
def test_nothing_runs_off_the_side_of_a_phone_held_across(language: str, surveys: Surveys) -> None:
    assert surveys(language)["a phone held across"] == {}


@longer_words_a_day
def test_enlarged_to_400_percent_each_page_is_one_column_that_nothing_covers(
    language: str, surveys: Surveys
) -> None:
    assert surveys(language)["400 percent"] == {}


@longer_words_a_day
def test_text_spaced_as_its_reader_likes_is_all_there(language: str, surveys: Surveys) -> None:
    assert surveys(language)["text spaced"] == {}


@longer_words_a_day
def test_text_twice_as_large_fits_a_small_phone(language: str, surveys: Surveys) -> None:
    assert surveys(language)["text twice as large"] == {}


@longer_words_a_day
def test_colours_of_the_reader_fit_a_small_phone(language: str, surveys: Surveys) -> None:
    assert surveys(language)["colours of the reader"] == {}


@longer_words_a_day
@pytest.mark.parametrize("where", ["on a phone", "at a desk"])
def test_read_from_right_to_left_nothing_runs_off_either_side(
    where: str, language: str, surveys: Surveys
) -> None:
    """No language of the site is written so yet; one that is must find the pages ready."""
    assert surveys(language)[f"from right to left {where}"] == {}


@longer_words_a_day
def test_axe_finds_nothing(language: str, surveys: Surveys) -> None:
    assert surveys(language)["axe"] == {}


@longer_words_a_day
def test_each_stop_can_be_seen(language: str, surveys: Surveys) -> None:
    assert surveys(language)["stops"] == {}


@longer_words_a_day
def test_the_tree_names_orders_and_nests_all_there_is(language: str, surveys: Surveys) -> None:
    assert surveys(language)["told"] == {}


@longer_words_a_day
def test_each_page_is_read_in_the_order_in_which_it_is_seen(
    language: str, surveys: Surveys
) -> None:
    assert surveys(language)["order"] == {}


@longer_words_a_day
def test_links_of_the_same_words_lead_to_the_same_place_and_names_are_what_is_seen(
    language: str, surveys: Surveys
) -> None:
    assert surveys(language)["links"] == {}
    assert surveys(language)["names"] == {}


@longer_words_a_day
def test_b1_clear_is_on_every_page_once_there_are_answers(language: str, surveys: Surveys) -> None:
    assert surveys(language)["clear"] == {}


@longer_words_a_day
def test_c1_leave_is_in_view_on_every_page_and_first_or_second_with_tab(
    language: str, surveys: Surveys
) -> None:
    assert surveys(language)["leave"] == {}


@longer_words_a_day
def test_c3_leave_looks_the_same_on_every_page(language: str, surveys: Surveys) -> None:
    looks = surveys(language)["look of leave"]

    assert {*looks} == {kind.name for kind in KINDS}
    assert len({look for (look,) in looks.values()}) == 1, looks


@pytest.mark.long
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 390, 1280])
@each_language
def test_axe_finds_nothing_at_any_width_in_light_and_dark(
    language: str, width: int, scheme: str, visit: OpenVisitor, answered: object
) -> None:
    page = visit(language=language, width=width, color_scheme=scheme, storage_state=answered)
    found = {}
    for kind in KINDS:
        kind.open(page, language)
        found |= {kind.name: each} if (each := list_violations(page)) else {}

    assert found == {}


@pytest.mark.long
@each_language
def test_each_stop_can_be_seen_at_400_percent(
    language: str, visit: OpenVisitor, answered: object
) -> None:
    page = visit(language=language, width=320, height=256, storage_state=answered)
    found = {}
    for kind in KINDS:
        kind.open(page, language)
        found |= {kind.name: each} if (each := list_faulty_stops(page)) else {}

    assert found == {}
