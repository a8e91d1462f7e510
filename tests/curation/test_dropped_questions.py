"""What a curator hears who drops a question: what must be mended, and what is only noted."""

import shutil
from datetime import date

import pytest

from app.curation.checking import examine
from app.curation.content import CONTENT_FOLDER
from tests.curation.conftest import ICONS, TODAY
from tests.curation.folders import change

QUESTIONS, TERMS = "questionnaire.yaml", "terms.yaml"


def test_a_need_that_no_question_asks_any_more_is_named(folder, check):
    questions = (folder / QUESTIONS).read_text()
    (folder / QUESTIONS).write_text(questions[: questions.index("  - id: free")])

    assert check() == [
        "questionnaire.yaml:2: screens: no question sets day_part, but 2 services turn on it"
    ]


def test_a_question_that_is_not_essential_may_be_dropped_and_what_follows_is_noted(folder, check):
    questions = (folder / QUESTIONS).read_text()
    start, end = questions.index("  - id: place"), questions.index("  - id: family")
    (folder / QUESTIONS).write_text(questions[:start] + questions[end:])

    [note] = examine(folder, ICONS, TODAY).notes
    assert check() == []
    assert note.message == ('no question sets town: 1 services that turn on it say "ask first"')


def test_an_essential_word_that_no_answer_sets_is_named_though_no_service_turns_on_it(
    folder, check
):
    change(folder, TERMS, "terms:\n", 'terms:\n  record: {"yes": {en: "yes", es: "sí"}}\n')

    assert "no question sets record, but every plan needs it" in check()[0]


@pytest.mark.parametrize(("dropped", "noted"), [("age", ["age"]), ("hours", ["hours"])])
def test_a_shipped_question_can_be_dropped_with_no_python(tmp_path, dropped, noted):
    shutil.copytree(CONTENT_FOLDER, tmp_path / "content")
    file = tmp_path / "content" / QUESTIONS
    lines = file.read_text().splitlines(keepends=True)
    start = lines.index(f"      - id: {dropped}\n")
    end = next(
        n for n in range(start + 1, len(lines)) if len(lines[n]) - len(lines[n].lstrip()) < 8
    )
    file.write_text("".join(lines[:start] + lines[end:]))

    found = examine(tmp_path / "content", ICONS, date(2026, 12, 1))
    assert found.problems == ()
    assert [note.message.split(":")[0] for note in found.notes] == [
        f"no question sets {term}" for term in noted
    ]
