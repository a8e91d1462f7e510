import os
import re
import shutil
import subprocess

import pytest

from tests.house.project import ROOT, list_documents, read

MAKEFILE = read("Makefile")
TARGETS = set(re.findall(r"^\.PHONY: (\S+)$", MAKEFILE, flags=re.MULTILINE))
RULES = set(re.findall(r"^([a-z][a-z-]*):", MAKEFILE, flags=re.MULTILINE))


def run(*command, path=None):
    environment = os.environ | ({"PATH": str(path)} if path else {})
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60
    )


@pytest.fixture
def bare_machine(tmp_path):
    """A search path that has a shell and little else."""
    for tool in ("bash", "env", "id", "mktemp", "rm", "tail"):
        (tmp_path / tool).symlink_to(shutil.which(tool) or "")
    return tmp_path


def test_help_lists_every_command():
    listed = re.findall(r"^  make (\S+) +\S", run("make", "help").stdout, flags=re.MULTILINE)

    assert set(listed) == TARGETS == RULES


def test_contributors_are_told_of_every_command():
    told = set(re.findall(r"`make ([a-z-]+)`", read("CONTRIBUTING.md")))

    assert TARGETS - {"help"} <= told


def test_every_command_in_the_documents_exists():
    texts = "".join(read(path) for path in list_documents())

    assert set(re.findall(r"`make ([a-z-]+)", texts)) <= TARGETS


def test_readme_begins_with_the_two_commands():
    title, first, *commands = read("README.md").split("\n\n")[0:2]
    lines = first.splitlines()

    assert title.startswith("# ")
    assert commands == []
    assert lines[0] == "```"
    assert [line.split("  ")[0].strip() for line in lines[1:3]] == ["make serve", "make test"]


def test_what_must_pass_before_a_change_lands_is_make_test():
    lines = read(".ci/run").splitlines()

    assert "set -euo pipefail" in lines
    assert lines[-1] == "make test"


@pytest.mark.parametrize("script", [".ci/run", ".ci/system", ".ci/make-venv"])
def test_scripts_can_be_run(script):
    assert os.access(ROOT / script, os.X_OK)


def test_one_line_names_what_the_system_lacks_and_nothing_is_skipped(bare_machine):
    answer = run(".ci/system", path=bare_machine)

    assert answer.returncode != 0
    assert answer.stderr.startswith("Missing for the tests: chromium")
    assert answer.stderr.count("\n") == 1


def test_one_line_says_that_python_is_missing(bare_machine, tmp_path):
    answer = run(".ci/make-venv", str(tmp_path / "venv"), path=bare_machine)

    assert answer.returncode != 0
    assert answer.stderr.startswith("Python 3.11 with venv is missing")
    assert answer.stderr.count("\n") == 1
