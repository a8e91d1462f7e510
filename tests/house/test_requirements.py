import json
import re

import pytest

from tests.house.project import read

PINS = ["requirements/app.txt", "requirements/dev.txt", "requirements/pins.txt"]
INSTALLERS = [*PINS, "Makefile", "Dockerfile", "compose.yaml", ".ci/run", ".ci/system"]
HERE = {"127.0.0.1", "plan.example.org"}


def read_pins(path):
    """Return the release and the hashes of each package."""
    joined = read(path).replace("\\\n", " ")
    lines = [line for line in joined.splitlines() if line and not line.lstrip().startswith("#")]
    return {line.split("==")[0]: line.split() for line in lines}


def read_wishes(path):
    lines = [line for line in read(path).splitlines() if line[0] not in "-#"]
    return {re.split(r"[\[<>=]", line)[0] for line in lines}


@pytest.mark.parametrize("path", PINS)
def test_every_package_is_pinned_with_hashes(path):
    for name, (release, *hashes) in read_pins(path).items():
        assert re.fullmatch(r"[a-z0-9.-]+==[a-z0-9.+]+", release), name
        assert hashes, name
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", each) for each in hashes), name


@pytest.mark.parametrize("kind", ["app", "dev", "pins"])
def test_every_package_wished_for_is_pinned(kind):
    assert read_wishes(f"requirements/{kind}.in") <= read_pins(f"requirements/{kind}.txt").keys()


def test_the_tests_run_on_the_releases_of_the_site():
    app, dev = read_pins("requirements/app.txt"), read_pins("requirements/dev.txt")

    assert {name: dev[name] for name in app} == app


@pytest.mark.parametrize("path", INSTALLERS)
def test_no_place_to_download_from_is_named(path):
    addresses = re.findall(r"://([^/:\s'\"}]+)", read(path))

    assert set(addresses) <= HERE
    assert not re.search(r"--(extra-index-url|index-url|find-links|trusted-host)", read(path))


def test_the_tools_from_outside_are_pinned_with_hashes_and_no_place_to_download_from():
    wished = json.loads(read("benchmarks/tools/package.json"))["dependencies"]
    locked = json.loads(read("benchmarks/tools/package-lock.json"))["packages"]
    packages = {name: each for name, each in locked.items() if name}

    assert locked[""]["dependencies"] == wished
    assert all(re.fullmatch(r"[\d.]+", release) for release in wished.values())
    assert [name for name, each in packages.items() if "integrity" not in each] == []
    assert [name for name, each in packages.items() if "resolved" in each] == []
