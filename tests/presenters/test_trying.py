import pytest

from app.domain.pathway import build_pathway
from app.domain.trying import News, compare
from app.presenters.trying import MOST_NEW, present_trial
from tests.domain.catalogs import TODAY, build_aim, build_catalog, build_class, terms
from tests.domain.changing import MORNING, SOME_HOURS

NOTHING_NEW = News((), (), (), ())
TRAIN = build_aim("training", "train", kind="training", title={"en": "Train", "es": "Aprender"})


def build_plan(*services):
    catalog = build_catalog(services, (TRAIN,), two_one_one=False)
    return build_pathway(terms(), catalog, TODAY)


def say(news, language="en"):
    return present_trial(SOME_HOURS, news, language, can_keep=True).news


def test_what_came_in_is_called_new():
    own, tried = build_plan(build_class("a", "training")), build_plan(build_class("b", "training"))

    assert say(compare(own, tried)) == ("New: Example b.",)


def test_of_many_that_came_in_some_are_named_and_the_rest_counted():
    many = [build_class(f"class-{n}", "training") for n in range(MOST_NEW)]
    [step] = build_plan(*many).steps
    news = NOTHING_NEW._replace(choices=(*step.choices, step.choices[0]))

    [said] = say(news)

    assert said.startswith("New: Example class-0, Example class-1, and Example class-2.")
    assert said.endswith("And 1 more.")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        pytest.param("steps", "New step: “Train”.", id="a step that was not there"),
        pytest.param("sooner", "No need to wait with: “Train”.", id="a step that waited"),
        pytest.param("gone", "Not in this plan: “Train”.", id="a step nothing asks for"),
    ],
)
def test_each_change_of_a_step_is_a_sentence(name, said):
    steps = build_plan(build_class("a", "training")).steps

    assert say(NOTHING_NEW._replace(**{name: steps})) == (said,)


def test_nothing_new_is_said_plainly():
    assert say(NOTHING_NEW) == ("The steps of your plan stay the same.",)
    assert say(NOTHING_NEW, "es") == ("Sus pasos quedan igual.",)


def test_the_note_says_what_is_tried_in_the_language_of_the_page():
    view = present_trial(MORNING, NOTHING_NEW, "es", can_keep=False)

    assert view.title.text == "Si morning"
    assert not view.can_keep
