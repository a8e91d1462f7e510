from app.presenters.questions import present_screen
from tests.catalogs import make_catalog

CATALOG = make_catalog()
GOAL, PLACE, CHILDREN = 1, 2, 5


def test_the_first_screen_has_nothing_before_it():
    page = present_screen(CATALOG, GOAL, {}, "en", {})

    assert page.back is None
    assert page.crumbs == (True, False, False, False, False, False, False)
    assert page.total == 7


def test_what_was_answered_is_still_chosen():
    page = present_screen(CATALOG, GOAL, {"goal": frozenset({"english"})}, "en", {})

    assert [option.id for option in page.questions[0].options if option.checked] == ["english"]


def test_a_screen_with_one_question_knows_it():
    assert present_screen(CATALOG, GOAL, {}, "en", {}).is_single
    assert not present_screen(CATALOG, CHILDREN, {}, "en", {}).is_single


def test_a_follow_up_is_opened_by_the_answers_that_ask_for_it():
    first, follow_up = present_screen(CATALOG, CHILDREN, {}, "en", {}).questions

    assert {option.id: option.opens for option in first.options} == {
        "under_5": "1",
        "school_age": "1",
        "none": "",
    }
    assert (first.follow, follow_up.follow) == (None, 1)


def test_a_town_comes_back_by_its_name_and_a_zip_code_as_it_is():
    assert value_for("hartford") == "Hartford"
    assert value_for("06106") == "06106"
    assert value_for("example-village") == "Example Village"


def value_for(place_id: str) -> str:
    page = present_screen(CATALOG, PLACE, {"place": frozenset({place_id})}, "en", {})
    return page.questions[0].value


def test_a_refused_place_keeps_what_was_typed_and_says_what_to_do():
    page = present_screen(CATALOG, PLACE, {}, "en", {"place": "Qwertz"})

    assert page.questions[0].value == "Qwertz"
    assert [problem.field_id for problem in page.problems] == [page.questions[0].field_id]
    assert "06106" in page.problems[0].text


def test_a_refused_choice_leads_to_the_first_box_of_its_question():
    page = present_screen(CATALOG, GOAL, {}, "en", {"goal": "made-up"})

    assert page.problems[0].field_id == page.questions[0].options[0].field_id
