from app.presenters.answers import present_answers
from tests.catalogs import make_catalog

CATALOG = make_catalog()


def rows(**answers: str) -> dict[str, tuple[str, ...]]:
    chosen = {question: frozenset({option}) for question, option in answers.items()}
    page = present_answers(CATALOG, chosen, "en")
    return {row.question.text: tuple(said.text for said in row.said) for row in page.rows}


def test_each_question_that_applies_has_a_row_even_when_skipped():
    shown = rows(goal="english")

    assert shown["About goal?"] == ("Say english",)
    assert shown["About record?"] == ()
    assert "About childcare?" not in shown


def test_a_follow_up_has_a_row_once_it_applies():
    assert rows(children="under_5", childcare="need_care")["About childcare?"] == ("Say need_care",)


def test_a_row_leads_to_its_own_screen():
    page = present_answers(CATALOG, {}, "en")

    assert [row.number for row in page.rows] == [1, 2, 3, 4, 5, 7]


def test_a_place_is_named_and_one_far_away_too():
    assert rows(place="east-hartford")["About place?"] == ("East Hartford",)
    assert rows(place="elsewhere")["About place?"] == ("Outside this area",)
