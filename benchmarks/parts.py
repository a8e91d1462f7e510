"""Where the time of the plan page goes: each part alone, and all in turn as a request does.

Run: python -m benchmarks.parts
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import brotli

from app.curation.content import CONTENT_FOLDER
from app.curation.loading import read_catalog
from app.domain.pathway import build_pathway
from app.domain.questionnaire import build_profile
from app.main import create_app
from app.presenters.pathway import present_pathway
from app.routes.idling import Idle
from app.routes.replies import Carried
from app.settings import Settings
from benchmarks.pages import TYPICAL

ROUNDS = 400
TODAY = date(2026, 11, 27)
Parts = dict[str, Callable[[], object]]


def main() -> None:
    with TemporaryDirectory() as folder:
        parts = list_parts(Path(folder))
    alone = {name: median(time_call(part) for _ in range(ROUNDS)) for name, part in parts.items()}
    rounds = [{name: time_call(part) for name, part in parts.items()} for _ in range(ROUNDS)]
    print("ms, the middle of many       alone   in turn")
    for name in parts:
        print(f"{name:26} {alone[name]:7.2f} {median(each[name] for each in rounds):9.2f}")


def list_parts(folder: Path) -> Parts:
    catalog = read_catalog(CONTENT_FOLDER)
    answers = {name: frozenset(chosen) for name, chosen in TYPICAL.items()}
    profile = build_profile(catalog.questionnaire, answers, catalog.places)
    pages = create_app(Settings(data_folder=folder)).state.site.pages
    pathway = build_pathway(profile, catalog, TODAY)
    context = {"page": present_pathway(pathway, (), catalog, "en", TODAY), **FRAME}
    body = pages.render("pages/plan.html", "en", context).encode()
    return {
        "pathway": lambda: build_pathway(profile, catalog, TODAY),
        "presenter": lambda: present_pathway(pathway, (), catalog, "en", TODAY),
        "template": lambda: pages.render("pages/plan.html", "en", context),
        f"brotli 3, {size(body, 3)} bytes": lambda: brotli.compress(body, quality=3, lgwin=16),
        f"brotli 5, {size(body, 5)} bytes": lambda: brotli.compress(body, quality=5),
    }


FRAME = {
    "carried": Carried("a" * 22, None),
    "blocks_cookies": False,
    "easy": False,
    "has_answers": True,
    "lost": False,
    "at_terminal": False,
    "together": False,
    "idle": Idle(28 * 60, 30 * 60, ""),
    "beside": None,
    "languages": (("en", "English", "/en/plan"), ("es", "Español", "/es/plan")),
}


def size(body: bytes, quality: int) -> int:
    return len(brotli.compress(body, quality=quality))


def time_call(call: Callable[[], object]) -> float:
    begun = perf_counter()
    call()
    return (perf_counter() - begun) * 1000


if __name__ == "__main__":
    main()
