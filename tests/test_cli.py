import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from app.cli import run
from app.store.catalog import content_version
from app.store.database import open_database
from tests.curation.folders import LEARNING, SMALL, change, copy_small


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_small(tmp_path / "content")


@pytest.fixture
def database(tmp_path, monkeypatch) -> str:
    address = f"sqlite:///{tmp_path / 'data' / 'site.sqlite'}"
    monkeypatch.setenv("DATABASE_URL", address)
    monkeypatch.setenv("DATA_FOLDER", str(tmp_path / "data"))
    return address


@pytest.fixture
def command(capsys):
    """Do a command in this process; return its exit code, its output and its complaints."""

    def do(*words):
        code = run([str(word) for word in words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return do


def test_a_good_folder_passes_the_check(command, folder):
    assert command("content", "check", "--folder", folder) == (0, "", "The content is good.\n")


def test_the_check_names_every_mistake_on_a_line_of_its_own(command, folder):
    change(folder, LEARNING, "  status: undated-source", "  stauts: undated-source")
    change(folder, "towns.csv", "latitude", "lattitude")

    code, out, err = command("content", "check", "--folder", folder)

    assert code == 1
    assert f"{LEARNING}:12: services[0].stauts: not a field; did you mean status?" in out
    assert "towns.csv:1: lattitude: not a column; did you mean latitude?" in out
    assert err == "To mend: 4\n"


def test_a_note_is_printed_and_the_check_passes(command, folder):
    questions = (folder / "questionnaire.yaml").read_text()
    start, end = questions.index("  - id: place"), questions.index("  - id: family")
    (folder / "questionnaire.yaml").write_text(questions[:start] + questions[end:])

    code, out, err = command("content", "check", "--folder", folder)

    assert (code, err) == (0, "The content is good.\n")
    assert out.startswith("note: ")
    assert "no question sets town" in out


def test_the_folder_of_the_settings_is_checked_and_loaded(command, folder, database, monkeypatch):
    monkeypatch.setenv("CONTENT_FOLDER", str(folder))

    _, loaded, _ = command("content", "load")
    change(folder, LEARNING, "category: esl", "category: els")
    code, found, _ = command("content", "check")

    assert "added service day-welding\n" in loaded
    assert code == 1
    assert f"{LEARNING}:50: services[1].category" in found


def test_a_load_says_what_changed_and_a_second_that_nothing_did(command, folder, database):
    code, first, _ = command("content", "load", "--folder", folder)
    _, second, _ = command("content", "load", "--folder", folder)
    change(folder, LEARNING, "name: Day Welding", "name: Welding by Day")
    _, third, _ = command("content", "load", "--folder", folder)

    assert code == 0
    assert "added service day-welding\n" in first
    assert second == "nothing changed\n"
    assert third == "changed service day-welding\n"


def test_a_dry_run_changes_nothing(command, folder, database):
    _, out, _ = command("content", "load", "--folder", folder, "--dry-run")

    assert "would add service day-welding\n" in out
    assert content_version(open_database(database)) is None


def test_a_load_of_broken_files_is_refused(command, folder, database):
    change(folder, LEARNING, "category: esl", "category: els")

    code, out, err = command("content", "load", "--folder", folder)

    assert (code, out) == (2, "")
    assert err.endswith('"els" is not known; did you mean esl?\n')


def test_an_export_can_be_loaded_again(command, folder, database, tmp_path):
    command("content", "load", "--folder", folder)

    code, out, _ = command("content", "export", tmp_path / "export")

    assert code == 0
    assert out.startswith("15 files written")
    assert command("content", "load", "--folder", tmp_path / "export")[1] == "nothing changed\n"


def test_coverage_is_printed(command, folder):
    _, out, _ = command("content", "coverage", "--folder", folder)

    assert out.startswith("# What the content holds, and what is not known\n")


def test_migrating_makes_the_tables(command, database):
    assert command("migrate") == (0, "The store is up to date.\n", "")
    assert content_version(open_database(database)) is None


def test_x4_a_damaged_store_is_refused_with_one_line(command, database, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "site.sqlite").write_bytes(b"not a database at all" * 400)

    code, out, err = command("migrate")

    assert (code, out) == (2, "")
    assert "is damaged" in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("words", ["content load", "content load --dry-run", "content export out"])
@pytest.mark.parametrize("damage", ['{"cut": [', "7"])
def test_a_store_with_a_damaged_row_is_refused_with_one_line(
    command, folder, database, tmp_path, monkeypatch, words, damage
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CONTENT_FOLDER", str(folder))
    command("content", "load")
    with closing(sqlite3.connect(tmp_path / "data" / "site.sqlite")) as store, store:
        store.execute("UPDATE occupation SET source_urls = ?", [damage])

    code, out, err = command(*words.split())

    is_mended = damage == "7" and "load" in words
    assert (code, err.count("\n")) == ((0, 0) if is_mended else (2, 1))
    assert is_mended or (out == "" and "holds a row that cannot be read" in err)


def test_a_store_that_does_not_answer_is_named_in_plain_words(command, monkeypatch, tmp_path):
    monkeypatch.setenv("DATABASE_URL", f"postgresql://site@/site?host={tmp_path}")

    code, out, err = command("migrate")

    assert (code, out) == (2, "")
    assert err.startswith("The store does not answer: ")


def test_settings_that_cannot_work_are_refused(command, monkeypatch, tmp_path):
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'site.sqlite'}")
    monkeypatch.setenv("WEB_CONCURRENCY", "4")

    code, out, err = command("serve")

    assert (code, out) == (2, "")
    assert "SQLite serves one worker process" in err


def test_a_store_of_another_kind_is_refused_before_the_site_starts(command, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "mysql://x/y")
    monkeypatch.setenv("WEB_CONCURRENCY", "2")

    code, out, err = command("serve")

    assert (code, out) == (2, "")
    assert err.startswith("DATABASE_URL: The store is SQLite or PostgreSQL")


@pytest.fixture
def answers(tmp_path):
    def write(text):
        (tmp_path / "answers.yaml").write_text(text)
        return tmp_path / "answers.yaml"

    return write


def pathway_of(answers, *more):
    return ("pathway", "--folder", SMALL, "--today", "2026-03-04", "--answers", answers, *more)


def test_a_plan_is_outlined_a_line_a_step(command, answers):
    code, out, _ = command(*pathway_of(answers("goal: english\nschedule: evening")))

    assert code == 0
    assert "1. Take an English class: Evening English (good_match, 8605550101, 8605550102)\n" in out


def test_a_plan_is_outlined_in_spanish(command, answers):
    _, out, _ = command(*pathway_of(answers("goal: english"), "--language", "es"))

    assert "Tome una clase de inglés" in out


def test_the_whole_plan_is_printed_as_json(command, answers):
    _, out, _ = command(*pathway_of(answers("goal: english\nschedule: evening"), "--json"))

    assert "evening-english" in json.dumps(json.loads(out))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("gaol: english", '"gaol" is no question; did you mean goal?\n'),
        ("goal: inglish", 'goal: "inglish" is no option; did you mean english?'),
    ],
)
def test_answers_that_nobody_could_give_are_refused(command, answers, text, said):
    code, out, err = command(*pathway_of(answers(text)))

    assert (code, out) == (2, "")
    assert err.startswith(said)


def test_a_file_of_answers_that_is_not_there_is_named(command, tmp_path):
    code, _, err = command(*pathway_of(tmp_path / "nowhere.yaml"))

    assert code == 2
    assert err.endswith("nowhere.yaml:1: the file is missing\n")


def find_free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def test_serve_makes_a_store_loads_it_says_where_to_look_and_stops_when_told(tmp_path):
    port = find_free_port()
    surroundings = {
        "PATH": os.environ["PATH"],
        "PORT": str(port),
        "DATA_FOLDER": str(tmp_path / "data"),
        "PYTHONUNBUFFERED": "1",
    }
    with subprocess.Popen(
        [sys.executable, "-m", "app", "serve"],
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as site:
        lines = [site.stdout.readline(), site.stdout.readline()]
        # It tells when it has started; nothing is waited for by the clock.
        started = next(line for line in site.stderr if "startup complete" in line)
        ready = httpx.get(f"http://127.0.0.1:{port}/readyz")
        site.send_signal(signal.SIGTERM)
        site.communicate(timeout=30)

    assert lines[0].startswith("SQLite 3.")
    assert lines[1] == f"Open http://127.0.0.1:{port} in a browser. Stop with Ctrl+C.\n"
    assert started
    assert ready.text == "ok"
    assert site.returncode in {0, -signal.SIGTERM}
    assert content_version(open_database(f"sqlite:///{tmp_path / 'data' / 'site.sqlite'}"))
