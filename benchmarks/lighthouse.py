"""Lighthouse on a slow phone: each kind of page beside a lean page, the middle of five.

Run: make lighthouse
"""

import json
import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from app.curation.content import CONTENT_FOLDER
from app.curation.loading import read_catalog
from benchmarks.pages import typical_visitor
from benchmarks.servers import run_plain, run_site

LIGHTHOUSE = Path(__file__).parent / "tools/node_modules/lighthouse/cli/index.js"
CHROMIUM = os.environ.get("CHROME_PATH", "/usr/bin/chromium")
# Root may not run Chromium in its sandbox.
FLAGS = "--headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking"
CATEGORIES = ("performance", "accessibility", "best-practices")
TIMES = ("first-contentful-paint", "largest-contentful-paint", "total-blocking-time")
ROUNDS = 5
LEAN_BYTES = 2000
PAGES = {
    "home": "/en/",
    "question": "/en/q/3",
    "plan": "/en/plan",
    "service": "/en/services/hpl-tap-esl",
    "job": "/en/jobs/31-1131.00",
}


@dataclass(frozen=True)
class Target:
    """A page to look at, and the headers that somebody with answers sends along."""

    name: str
    address: str
    headers: Mapping[str, str]


@dataclass(frozen=True)
class Report:
    """`scores` of 100 by category, `times` in ms, `faults` with what took points away."""

    scores: Mapping[str, int]
    times: Mapping[str, float]
    faults: frozenset[str]


def main() -> None:
    with ExitStack() as stack:
        targets = list(start_servers(stack))
        print(f"{'median of ' + str(ROUNDS):14}", *CATEGORIES, *TIMES, sep="  ")
        for target in targets:
            show(target.name, [look_at(target) for _ in range(ROUNDS)])
    print("load of this machine at the end: {:.2f} {:.2f} {:.2f}".format(*os.getloadavg()))


def start_servers(stack: ExitStack) -> Iterator[Target]:
    site, plain = stack.enter_context(run_site()), stack.enter_context(run_plain(LEAN_BYTES))
    visitor = typical_visitor(site, read_catalog(CONTENT_FOLDER).questionnaire)
    for name, path in PAGES.items():
        address = f"http://127.0.0.1:{site.port}{path}"
        yield Target(name, address, {"Cookie": visitor.cookie})
    yield Target("lean page", f"http://127.0.0.1:{plain.port}/lean", {})


def look_at(target: Target) -> Report:
    command = [
        *("node", str(LIGHTHOUSE), target.address, "--quiet", "--output=json"),
        *(f"--only-categories={','.join(CATEGORIES)}", f"--chrome-flags={FLAGS}"),
        f"--extra-headers={json.dumps(target.headers)}",
    ]
    environment = {**os.environ, "CHROME_PATH": CHROMIUM}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{target.name}: {done.stderr}")
    return read_report(json.loads(done.stdout), target)


def read_report(found: Mapping[str, Any], target: Target) -> Report:
    shown = found["finalDisplayedUrl"]
    if shown != target.address:
        raise RuntimeError(f"{target.name}: asked for {target.address}, was shown {shown}")
    categories, audits = found["categories"], found["audits"]
    return Report(
        scores={name: round(categories[name]["score"] * 100) for name in CATEGORIES},
        times={name: audits[name]["numericValue"] for name in TIMES},
        faults=frozenset(list_faults(categories, audits)),
    )


def list_faults(categories: Mapping[str, Any], audits: Mapping[str, Any]) -> Iterator[str]:
    """Name each audit that counts and is not as good as it can be."""
    for category in categories.values():
        for each in category["auditRefs"]:
            score = audits[each["id"]]["score"]
            if each["weight"] and score is not None and score < 1:
                yield f"{each['id']} {score}"


def show(name: str, reports: list[Report]) -> None:
    scores = [median(report.scores[each] for report in reports) for each in CATEGORIES]
    times = [median(report.times[each] for report in reports) for each in TIMES]
    print(f"{name:14}", *(f"{score:.0f}" for score in scores), *(f"{t:.0f} ms" for t in times))
    for fault in sorted(frozenset[str]().union(*(report.faults for report in reports))):
        print(f"    not whole in one or more: {fault}")


if __name__ == "__main__":
    main()
