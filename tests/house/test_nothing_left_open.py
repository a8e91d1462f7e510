import re

import pytest

from tests.house.project import list_code, list_templates, read, read_texts

CODE = list_code("app", "tests", "benchmarks", "migrations")

# Each is written so that it does not find itself.
SILENCED = [
    pytest.param(r"\b(TO[D]O|FIX[M]E|XX[X])\b", id="work left for later"),
    pytest.param(r"pytest[.]mark[.](skip|xfail)|pytest[.](skip|xfail)\(", id="a test skipped"),
    pytest.param(r"# typ[e]: ignore", id="types ignored"),
    pytest.param(r"# no[q]a(?!: [A-Z0-9, ]+  # \S)", id="a lint rule silenced without a reason"),
    pytest.param(r"# pragm[a]: no cover", id="a branch left out of coverage"),
]

ELSEWHERE = [
    pytest.param(r"/wor[k]/(main|shared|[.]library)|/tm[p]/work", id="a folder of one machine"),
    pytest.param(r"(?<![\w.])/(roo[t]|home/\w+|User[s]/\w+)/", id="somebody's home"),
    pytest.param(r"(?i)\b(clau[d]e|chatg[p]t|copilo[t])\b", id="a tool"),
]


@pytest.mark.parametrize("pattern", SILENCED)
def test_nothing_is_left_open_or_silenced(pattern):
    found = [
        f"{path}:{number}: {line.strip()}"
        for path in [*CODE, *list_templates()]
        for number, line in enumerate(read(path).splitlines(), start=1)
        if re.search(pattern, line)
    ]

    assert not found


@pytest.mark.parametrize("pattern", ELSEWHERE)
def test_no_file_names_what_is_outside_the_project(pattern):
    found = [
        f"{path}: {match[0]}"
        for path, text in read_texts().items()
        for match in re.finditer(pattern, text)
    ]

    assert not found


def test_tests_use_real_things_and_never_sleep():
    unreal = re.compile(r"unittest[.]mock|import moc[k]\b|\btime[.]sleep\(")
    found = [str(path) for path in list_code("tests") if unreal.search(read(path))]

    assert not found
