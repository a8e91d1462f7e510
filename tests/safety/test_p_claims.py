"""P3: nothing stands on the privacy page that no test looks at, in any language."""

import ast
from pathlib import Path

import pytest

from tests.safety.claims import PRIVACY

HERE = Path(__file__).parent
NAMED = "test_p3_"


def read_tests():
    """Return the source of each test on a claim, by the id that its name stands for."""
    trees = [ast.parse(file.read_text()) for file in HERE.glob("test_p_*.py")]
    functions = [node for tree in trees for node in tree.body if isinstance(node, ast.FunctionDef)]
    return {
        node.name.removeprefix(NAMED).replace("_", "-"): ast.unparse(node)
        for node in functions
        if node.name.startswith(NAMED)
    }


def claims_of(page):
    return [claim.attrs.get("id") for claim in page.all("main p")]


@pytest.mark.parametrize("path", PRIVACY.values())
def test_p3_each_claim_has_a_test_named_after_it_that_reads_it(browser, path):
    tests = read_tests()
    claims = claims_of(browser.open(path))

    assert len(claims) > 10
    unread = [
        each for each in claims if f"assert_says(browser, {each!r}," not in tests.get(each, "")
    ]
    assert unread == []


@pytest.mark.parametrize("path", PRIVACY.values())
def test_p3_nothing_is_said_beside_the_claims(browser, path):
    main = browser.open(path).document.query_one("main")

    assert {child.name for child in main.children if child.name != "#text"} == {"h1", "h2", "p"}


def test_p3_the_claims_are_the_same_in_each_language(browser):
    english, spanish = (claims_of(browser.open(path)) for path in PRIVACY.values())

    assert english == spanish
