from dataclasses import replace

from app.domain.records import Answer, Fact, Phone
from app.domain.requirements import OneOf
from app.domain.taking import take
from app.presenters.paper import present_file, present_print, present_step_on_paper
from app.presenters.paper_detail import cut
from tests.catalogs import both, make_catalog, make_service
from tests.presenters.plans import TODAY, answer, build

CATALOG = make_catalog()


def steps_of(catalog, **answers):
    return take(build(catalog, answer(**answers)).steps, {}, catalog)


def printed(catalog, language="en", **answers):
    return present_print(steps_of(catalog, **answers), catalog, language, TODAY)


def on(page):
    return [step for side in page.sides for step in side.steps]


def step_with(service, language="en"):
    catalog = make_catalog(service)
    found = [step for step in steps_of(catalog) if step.first_choice.service.id == service.id]
    return on(present_print(found, catalog, language, TODAY))[0]


def test_a_sensitive_step_stays_off_paper():
    steps = on(printed(CATALOG, record="yes"))

    assert "Do record_clearing" not in {step.title.text for step in steps}
    assert [step.position for step in steps] == [1, 2]


def test_a_place_whose_name_tells_too_much_gives_way_to_another():
    welcoming = make_service("a-fresh-start", "person", category="reentry")
    steps = on(printed(make_catalog(welcoming), record="yes"))

    assert welcoming.name not in {step.name.text for step in steps}
    assert "Do person" in {step.title.text for step in steps}


def test_a_class_only_for_people_with_a_record_gives_way_to_another():
    only = OneOf("record", frozenset({"yes"}))
    fresh_start = replace(make_service("a-fresh-start", "person"), requirements=(only,))
    steps = on(printed(make_catalog(fresh_start), record="yes"))

    assert fresh_start.name not in {step.name.text for step in steps}
    assert "Do person" in {step.title.text for step in steps}


def test_the_paper_has_the_number_the_words_and_the_month():
    page = printed(CATALOG)
    [first, *_] = on(page)

    assert first.phones[0].shown == "860-555-0142"
    assert first.words[0].say == "Say: “Can you help me?”"
    assert page.month == "November 2026"
    assert [paper.name.text for paper in page.papers] == ["Photo ID"]


def test_questions_about_a_record_or_reading_are_not_printed():
    steps = on(printed(CATALOG, record="yes"))
    questions = " ".join(ask for step in steps for words in step.words for ask in words.asks)

    assert "record" not in questions


def test_english_stands_beside_spanish_for_the_next_helper():
    [first, *_] = on(printed(CATALOG, "es"))

    assert [words.lang for words in first.words] == [None, "en"]
    assert first.words[0].say.startswith("Diga:")
    assert first.words[1].say.startswith("Say:")
    assert first.beside.lang == "en"


def test_who_reads_english_gets_one_language():
    [first, *_] = on(printed(CATALOG))

    assert [words.lang for words in first.words] == [None]
    assert first.beside is None


def test_hours_that_are_known_stand_with_the_age_of_the_listing():
    hours = {"hours": Fact(Answer.YES, both("Monday to Friday"))}
    step = step_with(make_service("a-day", "person", facts=hours))

    assert step.words[0].facts == "Monday to Friday. Listed with no date."


def test_the_address_of_a_place_that_must_stay_secret_is_never_printed():
    shelter = make_service("a-shelter", "person", category="domestic-violence")
    catalog = make_catalog(replace(shelter, address="1 Secret Street"))
    steps = build(catalog, answer()).steps
    [found] = [step for step in steps if step.first_choice.service.id == "a-shelter"]

    [step] = on(present_step_on_paper(found, catalog, "en", TODAY))

    assert (step.address, step.directions) == ("", "")
    assert step.name.text == shelter.name


def test_a_number_that_is_not_its_own_says_to_ask_by_name():
    step = step_with(make_service("a-room", "person", phones=()))

    assert step.note == "Ask for it by name."


def test_what_is_asked_for_by_name_keeps_the_name_that_is_known_there():
    named = {"translated_name": {"es": "Un cuarto"}}
    by_name = step_with(make_service("a-room", "person", phones=(), **named), "es")
    direct = step_with(make_service("a-room", "person", **named), "es")

    assert cut(by_name, ["english"]).english_name == by_name.english_name
    assert by_name.english_name
    assert cut(direct, ["english"]).english_name is None


def test_other_places_to_call_have_numbers_of_their_own():
    more = [make_service(f"b-{each}", "person", phones=(Phone("211"),)) for each in "xy"]
    [first, *_] = on(present_file(steps_of(make_catalog(*more)), make_catalog(*more), "en", TODAY))

    assert all(other.phone.shown for other in first.others)


def test_one_step_alone_has_no_list_of_papers_and_no_number():
    catalog = CATALOG
    [step, *_] = steps_of(catalog)
    page = present_step_on_paper(step, catalog, "en", TODAY)

    assert (len(page.sides), page.is_alone, page.papers) == (1, True, ())
    assert [each.title.text for each in on(page)] == [step.aim.title["en"]]
