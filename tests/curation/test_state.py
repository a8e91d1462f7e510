"""X1: content files are damaged while the site runs."""

import pytest

from app.curation import state
from app.curation.loading import read_catalog
from app.curation.state import content_health, judge
from tests.curation.damages import DAMAGES, mend
from tests.curation.folders import CHILD_CARE, FILES, LEARNING, change


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("damage", DAMAGES)
def test_x1_a_damaged_file_is_named_and_a_mended_one_forgotten(folder, name, damage):
    served = read_catalog(folder)
    held = (served.organizations, served.guides)
    whole = (folder / name).read_bytes()
    assert content_health(folder, *held).status == "ok"

    DAMAGES[damage](folder / name)
    damaged = content_health(folder, *held)
    mend(folder / name, whole)

    assert damaged.status == "degraded"
    assert damaged.problem.file == str(folder / name)
    assert damaged.problem.line >= 1
    assert content_health(folder, *held).status == "ok"


def test_files_that_do_not_hang_together_degrade_too(folder):
    change(folder, LEARNING, "category: esl", "category: els")

    health = content_health(folder)

    assert health.status == "degraded"
    assert "did you mean esl?" in str(health.problem)


def test_a_folder_that_is_gone_is_degraded(tmp_path):
    assert content_health(tmp_path / "nowhere").status == "degraded"


def test_x1_what_nobody_thought_of_is_a_problem_too(folder, monkeypatch):
    def stumble(_):
        raise ZeroDivisionError("a value")

    monkeypatch.setattr(state, "read_sound_content", stumble)

    assert str(content_health(folder).problem) == f"{folder}:1: cannot be read: ZeroDivisionError"


def test_unchanged_files_are_not_read_again(folder):
    content_health(folder)
    before = judge.cache_info().misses

    content_health(folder)
    assert judge.cache_info().misses == before

    change(folder, CHILD_CARE, "name: After School", "name: After Class")
    content_health(folder)
    assert judge.cache_info().misses == before + 1
