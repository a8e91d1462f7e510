"""How the tests of the rules are run against a fault: few random cases, until one test fails."""

import os
import sys

import pytest

TESTS = "tests/domain"
# What the walks over the content that ships find, a small case must show as well.
ARGUMENTS = (TESTS, "-q", "-x", "-s", f"--confcutdir={TESTS}", f"--ignore={TESTS}/shipped")
ENVIRONMENT = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "HYPOTHESIS_PROFILE": "mutation"}


def run_suite(*plugins: object) -> int:
    os.environ.update(ENVIRONMENT)
    # What the tests are compiled to is written once and read by all that follow.
    sys.dont_write_bytecode = False
    return int(pytest.main([*ARGUMENTS], plugins=[*plugins]))
