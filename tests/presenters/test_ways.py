"""Ways to a job, as the page says them; the people and jobs are those of the search's own tests."""

import pytest

from app.domain.ladder.ways import find_ways
from app.domain.records import Answer, Fact, Pay, Weeks
from app.presenters.ways import draw_ladder, present_ways, say_kinds
from tests.domain.catalogs import TODAY, build_catalog, build_class, build_rule, facts, terms
from tests.domain.ladder.town import (
    AIDE,
    AIDE_CLASS,
    CLEANER,
    COOK,
    NURSE,
    READER,
    TOWN,
    build_step,
    name_of,
)

AIDE_CODE = "31-1131.00"


def present(profile, job, language="en", **changes):
    catalog = build_catalog(**{**TOWN, **changes})
    found = find_ways(profile, catalog, [job] if job else [], TODAY)
    return present_ways(found, job, profile, catalog, language)


def present_aide(profile=READER, language="en", **changes):
    return present(profile, AIDE, language, **{"rungs": [], **changes})


def of_class(**changes):
    taught = build_class("aide-class", occupations=(AIDE_CODE,), **changes)
    return present_aide(terms(age="25_up"), services=[taught]).ways[0].legs[0]


def test_a_way_says_how_long_when_pay_begins_and_what_pay_is_at_the_end():
    [way] = present_aide().ways

    assert way.title == ("The shortest way, the way that pays soonest, and the way to the best pay")
    assert way.length == "About 26 weeks in all, and the time to find a job."
    assert way.pay_begins == "Pay can start after about 26 weeks."
    assert way.pay_at_the_end == "At the end: aide. Half earn less than $21.00 an hour."


def test_each_step_says_what_to_do():
    [way] = present_aide().ways

    assert [leg.do for leg in way.legs] == [
        "Take a class to read better",
        "Take a class for this job: aide",
        "Start in this job",
    ]
    assert [leg.name.text for leg in way.legs] == [
        "Example reading-class",
        "Example aide-class",
        "aide",
    ]


@pytest.mark.parametrize(
    ("term", "level", "said"),
    [
        ("english", "some", "Take a class to speak more English"),
        ("schooling", "diploma", "Finish high school"),
        ("schooling", "college", "Take college classes"),
    ],
)
def test_a_class_says_what_it_raises(term, level, said):
    lowest = {"english": "none", "schooling": "no_diploma"}[term]
    teaches = build_class("teaches", grants=terms(**{term: level}))
    asks = build_class("aide-class", occupations=(AIDE_CODE,), needs={term: [level]})

    page = present_aide(terms(**{term: lowest}), services=[teaches, asks])

    assert page.ways[0].legs[0].do == said


def test_what_is_not_known_is_to_be_asked():
    [way] = present(READER, COOK).ways[:1]
    diploma = way.legs[0]

    assert way.length == "We do not know how long all of it takes. Ask."
    assert way.pay_begins == "We do not know when pay can start. Ask."
    assert diploma.length == "We do not know how long. Ask."
    assert [each.text for each in diploma.money] == ["We do not know what it costs. Ask."]
    assert "What days and times can I come?" in diploma.asks


def test_a_job_one_can_look_for_now_needs_no_time():
    [way] = present(READER, CLEANER).ways

    assert way.length == "You can ask about this job now. How long it takes to get it nobody knows."
    assert way.pay_begins == "Pay can start with the first step."
    assert way.legs[0].learned.text == "Example"


def test_a_way_says_whether_all_of_it_is_sure():
    days = build_class("days", occupations=(AIDE_CODE,), sessions=(frozenset({"morning"}),))
    [sure], [unsure] = present(READER, CLEANER).ways, present({}, COOK).ways
    nearest = present_aide(terms(day_part="evening"), services=[days]).nearest

    assert sure.fit == "Ask if the job fits: age, English, a license."
    assert unsure.fit == "We do not know all of it yet. Ask first."
    assert nearest.fit == "Not all of it fits now."


def test_a_job_says_its_license():
    [way] = present(READER, CLEANER).ways

    assert way.legs[0].license.text == "Example"


def test_a_length_that_is_only_the_most_says_so():
    long = build_class("long", occupations=(AIDE_CODE,), weeks=Weeks(0, 78))

    [way] = present_aide(services=[long]).ways

    assert way.length == "Up to 18 months in all, and the time to find a job."
    assert way.pay_begins == "Pay can start after 18 months or less."


@pytest.mark.parametrize(
    ("known", "said"),
    [
        pytest.param({"cost": "no"}, ["It is free."], id="free"),
        pytest.param({"cost": "yes"}, ["It costs money."], id="a price"),
        pytest.param(
            {"cost": "no", "stipend": "yes"},
            ["It is free.", "You are paid while you learn."],
            id="paid",
        ),
    ],
)
def test_a_class_says_what_it_costs_and_pays(known, said):
    assert [each.text for each in of_class(facts=facts(**known)).money] == said


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        pytest.param(Answer.NO, ["Free in 2024."], id="known"),
        pytest.param(
            Answer.NOT_KNOWN, ["Free in 2024.", "We do not know what it costs. Ask."], id="not sure"
        ),
    ],
)
def test_the_words_of_the_source_come_before_ours(answer, said):
    leg = of_class(facts={"cost": Fact(answer, {"en": "Free in 2024"})})

    assert [each.text for each in leg.money] == said


def test_the_class_says_its_hours_in_its_own_words():
    evenings = {"hours": Fact(Answer.YES, {"en": "Two evenings, in 2024"})}
    weeks = {"hours": Fact(Answer.YES, {"en": "6 weeks in 2024"})}

    mute, says_it = of_class(facts=evenings), of_class(facts=weeks, weeks=Weeks(6, 6))

    assert (mute.length, mute.told.text) == (
        "We do not know how long. Ask.",
        "Two evenings, in 2024.",
    )
    assert (says_it.length, says_it.told.text) == ("", "6 weeks in 2024.")


def test_the_usual_length_says_that_it_is_one():
    aide = name_of(AIDE, weeks=Weeks(0, 52))
    mute = build_class("mute", occupations=(AIDE_CODE,))

    leg = present_aide(services=[mute], occupations=[aide]).ways[0].legs[0]

    assert leg.length == "Usually up to 1 year."
    assert leg.notes == (
        "Most classes for this job take this long. The job's page says where we read it.",
    )


def test_old_facts_are_told_as_old():
    assert of_class(status="stale-source").notes == ("Call first: these facts may be old.",)


def test_pay_at_each_rung_has_its_area_and_its_year():
    [way, *_] = present({**READER, **terms(schooling="diploma")}, AIDE).ways[-1:]
    jobs = [leg for leg in way.legs if leg.onet_soc_code]

    assert [each.text for each in jobs[-1].money] == [
        "Half earn less than $48.00 an hour.",
        "Pay in the Hartford area, 2025.",
    ]
    assert jobs[-1].do == "Go on to this job"
    assert [step.title.text for step in way.ladder] == ["helper", "aide", "nurse", "rn"][
        -len(way.ladder) :
    ]


def test_pay_by_the_hour_and_by_the_year_are_not_drawn_on_one_line():
    yearly = name_of(NURSE, pay=Pay(None, 60_000, None, "Town", "2025", hourly=False))

    assert draw_ladder([AIDE], "en") == ()
    assert draw_ladder([AIDE, yearly], "en") == ()
    assert [step.length for step in draw_ladder([AIDE, NURSE], "en")] == [52.5, 82.5]


def test_a_step_up_says_how_long_and_whether_it_is_our_own_reading():
    guess = build_step(CLEANER, NURSE, confidence="low", weeks=Weeks(52, 52))

    [_first, climbed] = present(terms(schooling="diploma"), NURSE, rungs=[guess]).ways[0].legs

    assert climbed.length == "About 1 year."
    assert climbed.told.text == "Example"
    assert climbed.notes == ("This step is our own reading. Ask before you count on it.",)


def test_no_way_open_says_what_does_not_fit_and_whom_to_call():
    evenings = build_class("days", occupations=(AIDE_CODE,), sessions=(frozenset({"morning"}),))

    page = present_aide(terms(day_part="evening"), services=[evenings])

    assert page.ways == ()
    assert page.nearest.title == "The nearest way"
    assert page.nearest.legs[0].misses == ("This does not fit now: days and times.",)
    assert [phone.dialed for phone in page.nearest.legs[0].phones] == ["8605550101"]
    assert [phone.dialed for phone in page.phones] == ["211"]


def test_nothing_known_still_says_what_the_job_takes_and_whom_to_call():
    page = present_aide(services=[])
    [job] = page.nearest.legs

    assert page.ways == ()
    assert page.nearest.pay_begins == "We do not know when pay can start. Ask."
    assert "We know no class near Hartford for just this job. Call 2-1-1 and ask." in job.notes
    assert "Do I need a license for this job? What does it cost?" in job.asks
    assert page.asks


def test_without_211_there_is_no_number_to_give():
    assert present_aide(two_one_one=False).phones == ()


def test_rules_on_a_record_are_told_to_who_asked_for_places_that_welcome_one():
    aide = name_of(AIDE, record_rules=("GEN",))
    changes = {"occupations": [aide], "record_rules": [build_rule("GEN")]}
    asked = {**READER, **terms(record="yes")}

    told, untold = present_aide(asked, **changes), present_aide(**changes)

    assert [each.text for each in told.ways[0].legs[-1].warnings] == ["Ask first."]
    assert untold.ways[0].legs[-1].warnings == ()


def test_a_rule_is_told_at_the_first_step_it_holds_for():
    jobs = [name_of(job, record_rules=("GEN",)) for job in (CLEANER, NURSE)]
    changes = {"occupations": jobs, "rungs": [build_step(*jobs)]}
    asked = terms(record="yes", schooling="diploma")

    page = present(asked, jobs[1], record_rules=[build_rule("GEN")], **changes)

    assert [len(leg.warnings) for leg in page.ways[0].legs] == [1, 0]


def test_without_a_named_job_the_page_is_about_work():
    page = present(READER, None, "es")

    assert page.title == "Caminos al trabajo"
    assert page.job is None
    assert page.ways


def test_the_page_speaks_spanish():
    [way] = present_aide(language="es").ways

    assert way.length == "Como 26 semanas en total, y lo que tome hallar trabajo."
    assert say_kinds(("shortest",), "es") == "El camino más corto"
    assert AIDE_CLASS.name in [leg.name.text for leg in way.legs]
