import re

import pytest
import yaml

from app.curation.records.guide import GuideFile
from app.curation.records.organization import FactName, OrganizationFile, ServiceEntry, Status
from app.curation.records.sheet import SheetsFile
from app.domain.questionnaire import Questionnaire
from app.settings import Settings
from tests.house.project import ROOT, list_documents, list_files, read

DOCUMENTS = list_documents()
DECISIONS = [path for path in DOCUMENTS if path.match("docs/decisions/0*.md")]
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
CURATING = read("docs/curating.md")
MOST_LINES = 25


def named_in(text):
    """Return the words that a document sets as code inside its sentences."""
    text = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    return {word for code in re.findall(r"`([^`]+)`", text) for word in re.findall(r"\w+", code)}


def read_example(text, number):
    return yaml.safe_load(re.findall(r"```yaml\n(.*?)```", text, flags=re.DOTALL)[number])


def test_every_link_in_the_documents_leads_somewhere():
    linked = {
        f"{path}: {target}": (ROOT / path).parent / target
        for path in DOCUMENTS
        for target in LINK.findall(read(path))
    }

    assert [link for link, target in linked.items() if not target.exists()] == []


@pytest.mark.parametrize("path", DECISIONS, ids=lambda path: path.stem)
def test_a_decision_is_short_and_says_why_and_what_it_costs(path):
    text = read(path)

    assert text.startswith(f"# {path.stem[:4]} ")
    assert len(text.splitlines()) <= MOST_LINES
    assert all(part in text for part in ("**Decided.**", "**Why.**", "**Costs.**"))


def test_every_decision_is_listed():
    listed = LINK.findall(read("docs/decisions/README.md"))

    assert listed == [path.name for path in DECISIONS]


def test_every_document_is_found_from_the_index():
    listed = set(LINK.findall(read("docs/README.md")))

    assert {path.name for path in list_files() if path.match("docs/*.md")} - {"README.md"} <= listed


def test_every_setting_is_explained():
    told = named_in(read("docs/operations.md"))

    assert {name.upper() for name in Settings.model_fields} <= told


def test_every_field_and_status_of_a_service_is_explained():
    example = read_example(CURATING, 0)["services"][0].keys()
    known = {field.alias or name for name, field in ServiceEntry.model_fields.items()}
    statuses = {status for status in Status.__args__ if status}

    assert known <= named_in(CURATING) | example
    assert set(FactName.__args__) <= named_in(CURATING)
    assert all(f"`{status}`" in CURATING for status in statuses)


def test_the_example_of_a_place_is_one():
    place = OrganizationFile.model_validate(read_example(CURATING, 0))

    assert place.services[0].sessions == (("evening",), ("weekend",))


def test_the_example_of_a_question_is_one():
    screens = read_example(CURATING, 1)

    assert Questionnaire.model_validate({"id": "start", "screens": screens}).questions["childcare"]


def test_the_example_of_a_guide_is_one_and_shows_every_field():
    example = read_example(CURATING, 2)

    assert GuideFile.model_validate(example).sections[0].in_order
    assert example.keys() == GuideFile.model_fields.keys()


def test_the_example_of_a_sheet_is_one_and_shows_every_field():
    example = read_example(CURATING, 3)

    [sheet] = SheetsFile.model_validate(example).sheets
    assert example["sheets"][0].keys() == type(sheet).model_fields.keys()


def test_the_sources_that_ask_to_be_named_are_named():
    for text in (read("README.md").replace("\\", ""), read("NOTICE")):
        said = " ".join(text.split())
        assert "O*NET 30.1 Database by the U.S. Department of Labor" in said
        assert "Used under the CC BY 4.0 license" in said
        assert "Source: U.S. Bureau of Labor Statistics" in said


def test_the_licence_is_whole():
    text = read("LICENSE")

    assert "Version 2.0, January 2004" in text
    assert "END OF TERMS AND CONDITIONS" in text


def test_readme_says_what_is_not_known():
    text = read("README.md")

    assert "Nobody has telephoned" in text
    assert "Spanish has not yet been checked by a native reader" in text
