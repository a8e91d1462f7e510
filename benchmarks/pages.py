"""Weight of each kind of page, time to ready, and the plan page beside a plain page of its size.

Run: python -m benchmarks.pages
"""

import gzip
import re
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

from app.curation.content import CONTENT_FOLDER
from app.curation.loading import read_catalog
from app.domain.questionnaire import Questionnaire
from benchmarks.servers import Server, run_plain, run_site
from benchmarks.timing import Times, time_each
from benchmarks.visitor import Visitor

ROUNDS = 1000
SECONDS_AT_FULL_SPEED = 5.0
UNTIL_AT_REST = 10.0
"""Seconds after which a site that started has read all its templates."""
ASSET = re.compile(r'(?:href|src)="(/static/[^"]+)"')
TYPICAL = {
    "goal": {"english", "better_job"},
    "place": {"06106"},
    "age": {"25_up"},
    "needs": {"food_today", "ride"},
    "english": {"none"},
    "language": {"es"},
    "schedule": {"evening", "weekend"},
    "children": {"under_5"},
    "childcare": {"need_care"},
    "work": {"health", "food"},
}


def main() -> None:
    questionnaire = read_catalog(CONTENT_FOLDER).questionnaire
    with TemporaryDirectory() as folder:
        with run_site(folder) as first:
            print(f"ready, empty store: {first.seconds_to_ready:.2f} s")
        with run_site(folder) as site:
            print(f"ready, filled store: {site.seconds_to_ready:.2f} s")
            weigh_pages(site, questionnaire)
            sleep(UNTIL_AT_REST)
            compare_plan(site, questionnaire)


def typical_visitor(site: Server, questionnaire: Questionnaire) -> Visitor:
    visitor = Visitor(site.connect())
    visitor.answer(questionnaire, {name: frozenset(each) for name, each in TYPICAL.items()})
    return visitor


def weigh_pages(site: Server, questionnaire: Questionnaire) -> None:
    visitor = typical_visitor(site, questionnaire)
    print("page                        HTML   brotli   everything   requests   (bytes)")
    questions = [f"q/{number}" for number in range(1, len(questionnaire.screens) + 1)]
    pages = ["", *questions, "plan", "plan/print", "answers", "help-now", "privacy", "guides"]
    pages += ["programs", "services", "jobs", "organizations"]
    for page in [*pages, "services/hpl-tap-esl", "jobs/31-1131.00", "guides/records"]:
        for language in ("en", "es"):
            weigh(visitor, f"/{language}/{page}")


def weigh(visitor: Visitor, path: str) -> None:
    plain, packed = visitor.get(path).body, visitor.get(path, "br").body
    assets = set(ASSET.findall(plain.decode()))
    weights = [len(visitor.get(asset, "br").body) for asset in assets]
    everything = len(packed) + sum(weights)
    print(f"{path:26} {len(plain):6} {len(packed):8} {everything:12} {1 + len(assets):10}")


def compare_plan(site: Server, questionnaire: Questionnaire) -> None:
    visitor = typical_visitor(site, questionnaire)
    plan = visitor.get("/en/plan")
    assert plan.status == 200, plan.status  # noqa: S101  # measure nothing else by mistake
    ours = time_page(visitor, "/en/plan")
    with run_plain(len(plan.body)) as plain:
        theirs = time_page(Visitor(plain.connect()), "/plain")
        speed, plain_speed = (
            full_speed(visitor, "/en/plan"),
            full_speed(Visitor(plain.connect()), "/plain"),
        )
    print(f"plan page, whole request, p50 / p99 ms: {ours}; plain page of its size: {theirs}")
    ratio = speed / plain_speed
    print(f"requests a second: {speed:.0f}; plain page: {plain_speed:.0f}; ratio {ratio:.2f}")
    print(f"(gzip of the plan, for comparison: {len(gzip.compress(plan.body))} bytes)")


def time_page(visitor: Visitor, path: str) -> Times:
    return time_each(lambda _: visitor.get(path, "br"), range(ROUNDS))


def full_speed(visitor: Visitor, path: str) -> float:
    """Return requests a second of one client that never waits."""
    begun, count = perf_counter(), 0
    while perf_counter() - begun < SECONDS_AT_FULL_SPEED:
        visitor.get(path, "br")
        count += 1
    return count / (perf_counter() - begun)


if __name__ == "__main__":
    main()
