import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.curation.content import CONTENT_FOLDER
from app.curation.loading import read_catalog
from app.domain.pathway import build_pathway
from app.domain.questionnaire import build_profile
from app.presenters.pathway_json import pathway_to_json

DOCUMENT = Path(__file__).parents[1] / "docs" / "pathway-json.md"
BUSY = {
    "goal": ["job_soon", "diploma"],
    "place": "06120",
    "age": "25_up",
    "needs": ["food_today", "health"],
    "school": "not_yet",
    "children": ["under_5"],
    "childcare": "need_care",
    "work": ["food", "health"],
    "record": "yes",
}


@pytest.fixture(scope="module", params=["en", "es"])
def printed(request, tmp_path_factory):
    answers = tmp_path_factory.mktemp("answers") / "answers.json"
    answers.write_text(json.dumps(BUSY))
    return json.loads(run("--answers", str(answers), "--language", request.param, "--json"))


def run(*words: str) -> str:
    command = [sys.executable, "-m", "app", "pathway", *words]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def keys_in(data: object) -> set[str]:
    if isinstance(data, list):
        return set().union(*(keys_in(each) for each in data))
    if isinstance(data, dict):
        return set(data) | keys_in(list(data.values()))
    return set()


def test_every_key_that_is_printed_is_explained(printed):
    words = set(re.findall(r"\w+", DOCUMENT.read_text()))

    assert sorted(keys_in(printed) - words) == []


def test_each_reason_that_points_to_an_answer_names_its_question(printed):
    reasons = [reason for step in printed["steps"] for reason in step["reasons"]]

    assert {reason["question"] for reason in reasons if reason["term"]} <= set(BUSY)


def test_positions_have_no_gaps_and_waits_name_steps(printed):
    ids = [step["id"] for step in printed["steps"]]

    assert [step["position"] for step in printed["steps"]] == list(range(1, len(ids) + 1))
    assert all(set(step["waits_for"]) <= set(ids) for step in printed["steps"])


def test_every_choice_can_be_reached_and_says_where_it_was_read(printed):
    choices = [each for step in printed["steps"] for each in (step, *step["others"])]

    assert all(choice["contact"]["first_action"] for choice in choices)
    assert all(choice["source_date"] and choice["source_urls"] for choice in choices)
    assert {choice["checked_date"] for choice in choices} == {None}


def test_jobs_say_their_pay_with_area_and_year(printed):
    pays = [job["pay"] for job in printed["jobs"]]

    assert pays
    assert all(pay["median"] and pay["area"] and pay["year"] for pay in pays)


def test_the_choice_of_places_is_the_same_in_each_language():
    english, spanish = (tell(language) for language in ("en", "es"))

    assert [step["service_id"] for step in english] == [step["service_id"] for step in spanish]
    assert english[0]["title"] != spanish[0]["title"]


def tell(language: str) -> list[dict[str, Any]]:
    catalog = read_catalog(CONTENT_FOLDER)
    answers = {
        key: frozenset([value] if isinstance(value, str) else value) for key, value in BUSY.items()
    }
    profile = build_profile(catalog.questionnaire, answers, catalog.places)
    pathway = build_pathway(profile, catalog, date(2026, 11, 24))
    return pathway_to_json(pathway, catalog, answers, language)["steps"]
