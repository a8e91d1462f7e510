import json

import pytest

from app.curation.answers import AnswersError, read_answers
from app.curation.loading import read_catalog
from app.curation.problems import ContentError
from tests.curation.folders import SMALL


@pytest.fixture(scope="module")
def small():
    return read_catalog(SMALL)


@pytest.fixture
def read(small, tmp_path):
    def read_text(text, name="answers.yaml"):
        (tmp_path / name).write_text(text)
        return read_answers(tmp_path / name, small.questionnaire, small.places)

    return read_text


def test_an_answer_is_an_option_or_a_list_of_them(read):
    assert read('goal: [english, job]\nchildren: "yes"') == {
        "goal": {"english", "job"},
        "children": {"yes"},
    }


def test_answers_may_be_json(read):
    text = json.dumps({"goal": ["english"], "place": "06999", "children": None})

    assert read(text, "answers.json") == {
        "goal": {"english"},
        "place": {"06999"},
        "children": frozenset(),
    }


@pytest.mark.parametrize("typed", ["06999", "Sampleton", "sampelton, CT"])
def test_a_place_is_written_as_people_type_it(read, typed):
    assert read(f"place: {typed!r}")["place"] <= {"06999", "sampleton"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("gaol: english", '"gaol" is no question; did you mean goal?'),
        ("goal: inglish", 'goal: "inglish" is no option; did you mean english?'),
        ('children: ["yes", "no"]', "children: takes one answer only"),
        ('{"place": ["06999", "06997"]}', "place: takes one answer only"),
        ("place: Atlantis", 'place: "Atlantis" is no town or ZIP code we know'),
        ("goal: 3", "goal: an answer must be text: put it in quotes"),
        ("[goal]", "write question ids with their answers"),
    ],
)
def test_an_answer_nobody_could_give_is_refused_with_the_nearest_right_word(read, text, said):
    with pytest.raises(AnswersError) as caught:
        read(text)

    assert str(caught.value).startswith(said)


def test_an_unquoted_yes_is_named(read):
    with pytest.raises(ContentError, match="quote yes and no"):
        read("children: yes")
