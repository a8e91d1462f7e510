from dataclasses import replace

from app.domain.requirements import OneOf
from app.domain.taking import take
from app.presenters.paper import present_print
from tests.catalogs import make_catalog, make_service
from tests.presenters.plans import TODAY, answer, build

CATALOG = make_catalog()


def printed(catalog, **answers):
    steps = take(build(catalog, answer(**answers)).steps, {}, catalog)
    return present_print(steps, catalog, "en", TODAY)


def test_a_sensitive_step_stays_off_paper():
    page = printed(CATALOG, record="yes")

    assert "Do record_clearing" not in {step.title.text for step in page.steps}
    assert [step.position for step in page.steps] == [1, 2]


def test_a_place_whose_name_tells_too_much_gives_way_to_another():
    welcoming = make_service("a-fresh-start", "person", category="reentry")
    page = printed(make_catalog(welcoming), record="yes")

    names = {step.choice.card.service_id for step in page.steps}
    assert "a-fresh-start" not in names
    assert "Do person" in {step.title.text for step in page.steps}


def test_a_class_only_for_people_with_a_record_gives_way_to_another():
    only = OneOf("record", frozenset({"yes"}))
    fresh_start = replace(make_service("a-fresh-start", "person"), requirements=(only,))
    page = printed(make_catalog(fresh_start), record="yes")

    assert "a-fresh-start" not in {step.choice.card.service_id for step in page.steps}
    assert "Do person" in {step.title.text for step in page.steps}


def test_the_paper_has_the_number_the_words_and_the_month():
    page = printed(CATALOG)

    assert page.steps[0].choice.card.phones[0].shown == "860-555-0142"
    assert page.steps[0].script.opener.text == "Can you help me?"
    assert page.month == "November 2026"
    assert page.papers == ("Photo ID",)


def test_questions_about_a_record_or_reading_are_not_printed():
    page = printed(CATALOG, record="yes")
    questions = " ".join(question for step in page.steps for question in step.script.questions)

    assert "record" not in questions
