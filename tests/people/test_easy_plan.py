"""Everybody's easy plan is their plan: the same steps, places and numbers, in very few words."""

import gzip
import re
from itertools import pairwise
from pathlib import Path

import pytest
from justhtml import JustHTML

from app.domain.catalog import Catalog
from app.domain.pathway import build_pathway
from app.main import create_app
from app.presenters.easy_plan import present_easy_plan
from app.presenters.pathway import present_pathway
from app.settings import Settings
from benchmarks.parts import FRAME
from benchmarks.people import answer_everything, make_people
from tests.people.table import ANY_DAY, read_people

WORD = re.compile(r"[^\W\d_]+")
MOST_WORDS = 12
OFFICIAL = (".hidden", ".place", ".whole", ".go-there", ".press > .button:not([href^='tel:'])")
"""What is as somebody else named it: the place, its number, its address; and what is only heard.

The name of the town is one too: `town_names`."""


@pytest.fixture(scope="module")
def pathways(shipped: Catalog):
    told = [person.profile(shipped) for person in read_people()]
    profiles = [*told, *make_people(shipped, 40), answer_everything(shipped)]
    return [build_pathway(profile, shipped, ANY_DAY) for profile in profiles]


@pytest.fixture(scope="module")
def town_names(shipped: Catalog) -> re.Pattern[str]:
    names = {each.place.town_name for each in shipped.services.values() if each.place}
    # The longest first: West Hartford is not Hartford.
    return re.compile("|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)))


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory):
    folder: Path = tmp_path_factory.mktemp("site")
    return create_app(Settings(data_folder=folder)).state.site.pages


def steps_in_full(pathway, shipped, language):
    page = present_pathway(pathway, (), shipped, language, ANY_DAY)
    steps = [step for stage in page.stages for step in (*stage.steps, *stage.brief)]
    return [(step.id, step.position, step.choice.card) for step in steps], page.first


@pytest.mark.parametrize("language", ["en", "es"])
def test_both_views_have_the_same_steps_places_and_numbers(shipped, pathways, language):
    for pathway in pathways:
        full, first = steps_in_full(pathway, shipped, language)
        easy = present_easy_plan(pathway, (), shipped, language, ANY_DAY)

        assert [(step.id, step.position, step.card) for step in easy.steps] == full
        assert [step.id for step in easy.steps if step.is_first] == ([first.id] if first else [])


def test_every_card_has_a_way_to_reach_the_place(shipped, pathways):
    for pathway in pathways:
        for step in present_easy_plan(pathway, (), shipped, "en", ANY_DAY).steps:
            assert step.card.phones or step.card.address or step.card.website, step.id


def test_no_two_pictures_beside_each_other_are_alike(shipped, pathways):
    for pathway in pathways:
        pictures = [s.icon for s in present_easy_plan(pathway, (), shipped, "en", ANY_DAY).steps]
        assert all(one != next_one for one, next_one in pairwise(pictures))


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_card_says_very_little(shipped, pathways, pages, town_names, language):
    wordy = {}
    for pathway in pathways:
        for card in draw(pathway, shipped, pages, language).query("[data-listen]"):
            said = without_official(card, town_names)
            count = len(WORD.findall(said))
            if count > MOST_WORDS:
                wordy[said] = count

    assert wordy == {}


@pytest.mark.parametrize("language", ["en", "es"])
def test_an_easy_plan_is_lighter_than_the_full_one(shipped, pathways, pages, language):
    for pathway in pathways:
        full = present_pathway(pathway, (), shipped, language, ANY_DAY)
        easy = present_easy_plan(pathway, (), shipped, language, ANY_DAY)
        heavy = pages.render("pages/plan.html", language, {**FRAME, "page": full})
        light = pages.render("pages/plan.html", language, {**FRAME, "page": easy, "easy": True})

        assert len(light) < len(heavy)
        assert len(gzip.compress(light.encode())) < len(gzip.compress(heavy.encode()))


def draw(pathway, shipped, pages, language) -> JustHTML:
    page = present_easy_plan(pathway, (), shipped, language, ANY_DAY)
    context = {**FRAME, "page": page, "easy": True}
    return JustHTML(pages.render("partials/easy_plan.html", language, context), sanitize=False)


def without_official(card, town_names) -> str:
    words = " ".join(card.to_text().split())
    for selector in OFFICIAL:
        for named in card.query(selector):
            words = words.replace(" ".join(named.to_text().split()), " ", 1)
    return town_names.sub(" ", words)
