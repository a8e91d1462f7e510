"""How the tests of the rules are run against a fault: few random cases, until one test fails."""

import os
import sys

import pytest

from tests.mutation.children import KILLED, SURVIVED, UNTRIED

TESTS = "tests/domain"
# What the walks over the content that ships find, a small case must show as well.
ARGUMENTS = (TESTS, "-q", "-x", "-s", f"--confcutdir={TESTS}", f"--ignore={TESTS}/shipped")
ENVIRONMENT = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "HYPOTHESIS_PROFILE": "mutation"}


OUTCOMES = {
    pytest.ExitCode.OK: SURVIVED,
    pytest.ExitCode.TESTS_FAILED: KILLED,
    # A module that cannot even be imported ends the collecting.
    pytest.ExitCode.INTERRUPTED: KILLED,
}


def run_suite(*plugins: object) -> int:
    """Tell whether the tests find something wrong."""
    os.environ.update(ENVIRONMENT)
    # What the tests are compiled to is written once and read by all that follow.
    sys.dont_write_bytecode = False
    return OUTCOMES.get(pytest.ExitCode(pytest.main([*ARGUMENTS], plugins=[*plugins])), UNTRIED)
