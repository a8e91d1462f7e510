"""Nobody's plan is too heavy for a cheap phone on a slow line."""

import gzip
from pathlib import Path

import pytest

from app.domain.catalog import Catalog
from app.domain.pathway import build_pathway
from app.main import create_app
from app.presenters.pathway import present_pathway
from app.settings import Settings
from benchmarks.parts import FRAME
from benchmarks.people import answer_everything, make_people
from tests.browser import MOST_BYTES, MOST_COMPRESSED
from tests.people.table import ANY_DAY, read_people

LANGUAGES = ("en", "es")


@pytest.fixture(scope="module")
def profiles(shipped: Catalog):
    told = [person.profile(shipped) for person in read_people()]
    return [*told, *make_people(shipped, 60), answer_everything(shipped)]


def test_every_plan_stays_within_its_bytes(shipped, profiles, tmp_path: Path) -> None:
    pages = create_app(Settings(data_folder=tmp_path)).state.site.pages
    heavy = []
    for profile in profiles:
        pathway = build_pathway(profile, shipped, ANY_DAY)
        for language in LANGUAGES:
            page = present_pathway(pathway, (), shipped, language, ANY_DAY)
            html = pages.render("pages/plan.html", language, {**FRAME, "page": page}).encode()
            if len(html) > MOST_BYTES or len(gzip.compress(html, 6)) > MOST_COMPRESSED:
                heavy.append((len(html), len(pathway.steps), language))

    assert heavy == []
