import pytest

from app.domain.call import WORTH_ASKING
from app.presenters.asks import NOT_ON_PAPER, asks_in, list_asks

TERMS = {"age", "town", "schooling", "english", "reading", "record", "children", "hours"}
TERMS |= {"group", "income", "day_part", "interpreter", "holds", "counts", "license"}


@pytest.mark.parametrize("language", ["en", "es"])
def test_whatever_is_worth_asking_can_be_said_on_the_phone(language):
    wanted = TERMS | {name for name, _, _ in WORTH_ASKING}

    assert wanted <= asks_in(language).keys()


def test_each_question_is_asked_once():
    asks = list_asks(["cost", "group", "a_new_term", "cost"], "en")

    assert [ask.short for ask in asks] == ["the cost", "who can join"]


@pytest.mark.parametrize(("language", "said"), [("en", "my income"), ("es", "mi ingreso")])
def test_a_rule_on_income_is_asked_about_in_its_own_words(language, said):
    [ask] = list_asks(["income"], language)

    assert said in ask.aloud


def test_what_stays_off_paper_is_a_question_we_know():
    assert {"record", "record_policy", "reading", "reading_level"} <= NOT_ON_PAPER
