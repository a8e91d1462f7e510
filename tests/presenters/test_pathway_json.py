import json

from app.presenters.pathway_json import pathway_to_json
from tests.catalogs import make_catalog, make_service
from tests.presenters.plans import answer, build

CATALOG = make_catalog()
ANSWERS = answer(goal="english", place="hartford", record="yes", day_part="evening")
STEP_KEYS = {"position", "id", "stage", "kind", "title", "sensitive", "waits_for", "reasons"}
CHOICE_KEYS = {"service_id", "service", "organization_id", "organization", "legal_status"}
CHOICE_KEYS |= {"category", "fit"}
CHOICE_KEYS |= {"standing", "opened_by", "contact", "schedule", "languages", "call_script"}
CHOICE_KEYS |= {"entry_requirements", "papers", "cost", "mode", "town", "distance_miles"}
CHOICE_KEYS |= {"warnings", "source_date", "source_first", "source_last", "source_urls"}
CHOICE_KEYS |= {"checked_date", "service_kind", "status", "gives", "supports", "access"}
JOB_KEYS = {"code", "title", "led_to_by", "pay", "growth", "requirements", "warnings", "rungs"}


def result(language="en"):
    return pathway_to_json(build(CATALOG, ANSWERS), CATALOG, ANSWERS, language)


def step(step_id):
    return next(each for each in result()["steps"] if each["id"] == step_id)


def test_a_step_holds_all_that_is_documented():
    for each in result()["steps"]:
        assert each.keys() == STEP_KEYS | CHOICE_KEYS | {"others", "jobs", "how_chosen"}
        assert all(other.keys() == CHOICE_KEYS for other in each["others"])


def test_it_can_be_written_down():
    assert json.loads(json.dumps(result("es")))["language"] == "es"


def test_a_service_is_named_in_the_language_that_was_asked_for():
    called = {"name": "English at night", "translated_name": {"es": "Inglés de noche"}}
    catalog = make_catalog(make_service("a-night", "english", kind="training", **called))
    pathway = build(catalog, ANSWERS)

    def names_in(language):
        steps = pathway_to_json(pathway, catalog, ANSWERS, language)["steps"]
        return {each["service"] for step in steps for each in (step, *step["others"])}

    assert "English at night" in names_in("en")
    assert "Inglés de noche" in names_in("es")


def test_a_reason_points_to_its_question():
    english = step("english")

    assert [(each["id"], each["question"]) for each in english["reasons"]] == [
        ("you_said", "goal"),
        ("fits", "day_part"),
    ]


def test_a_step_says_when_it_meets_and_what_it_asks_for():
    english = step("english")

    assert english["schedule"] == {"known": True, "sessions": [["evening"]], "hours": None}
    assert english["entry_requirements"] == [
        {"term": "day_part", "sessions": [["evening"]], "verdict": "met"}
    ]
    assert english["cost"] == {"answer": "no", "detail": "Free"}


def test_the_first_call_has_a_number():
    assert result()["first_call"]["phone"] == "860-555-0142"


def test_there_is_always_a_first_action():
    assert all(each["contact"]["first_action"] for each in result()["steps"])


def test_a_job_brings_pay_rules_and_rungs():
    (job,) = result()["jobs"]

    assert job.keys() == JOB_KEYS
    assert job["pay"]["median"] == 18.5
    assert job["warnings"] == [{"id": "example-rule", "text": "Ask the board first."}]
    assert job["rungs"][0]["own_reading"]
