"""Nobody's plan is too heavy for a cheap phone on a slow line."""

import gzip
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.catalog import Catalog
from app.domain.pathway import Pathway, build_pathway
from app.domain.trying import compare
from app.main import create_app
from app.presenters.pathway import ROOM_BESIDE_A_HELPER, PlanPage, present_pathway
from app.presenters.side_by_side import present_note_of_plan
from app.presenters.trying import present_trial
from app.routes.idling import Idle
from app.routes.replies import Carried
from app.session.record import start_session
from app.session.sealing import Seal
from app.settings import Settings
from app.templating import Pages
from benchmarks.parts import FRAME
from benchmarks.people import answer_everything, make_people
from tests.browser import MOST_BYTES, MOST_COMPRESSED
from tests.people.table import ANY_DAY, read_people

LANGUAGES = ("en", "es")
MOST_BYTES_WITHOUT_COOKIES = 52 * 1024
"""Links are buttons there, and each form carries the answers: what is the same packs well."""


@pytest.fixture(scope="module")
def pathways(shipped: Catalog) -> list[Pathway]:
    told = [person.profile(shipped) for person in read_people()]
    return [
        build_pathway(profile, shipped, ANY_DAY)
        for profile in [*told, *make_people(shipped, 60), answer_everything(shipped)]
    ]


@pytest.fixture(scope="module")
def plans(shipped: Catalog, pathways: list[Pathway]) -> list[tuple[str, PlanPage]]:
    return [
        (language, present_pathway(pathway, (), shipped, language, ANY_DAY))
        for pathway in pathways
        for language in LANGUAGES
    ]


@pytest.fixture(scope="module")
def tries(shipped: Catalog) -> list[tuple[str, PlanPage]]:
    """Each plan with everything that its person could try, one at a time."""
    found = []
    for profile in [
        *(person.profile(shipped) for person in read_people()),
        answer_everything(shipped),
    ]:
        own = build_pathway(profile, shipped, ANY_DAY)
        for change in (each for each in shipped.changes.values() if each.applies_to(profile)):
            tried = build_pathway(change.apply(profile), shipped, ANY_DAY)
            for language in LANGUAGES:
                trial = present_trial(change, compare(own, tried), language, can_keep=True)
                page = present_pathway(tried, (), shipped, language, ANY_DAY)
                found.append((language, replace(page, trial=trial)))
    return found


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Pages:
    folder: Path = tmp_path_factory.mktemp("data")
    site = create_app(Settings(data_folder=folder)).state.site
    assert isinstance(site.pages, Pages)
    return site.pages


def seal_everything(shipped: Catalog) -> str:
    """Return the longest sealed answers there can be: every option of every question."""
    said = {
        name: frozenset(option.id for option in question.options) or frozenset({"06106"})
        for name, question in shipped.questionnaire.questions.items()
    }
    session = replace(start_session(0), answers=said)
    return Seal("secret", "example").close(session.to_bytes())


def weigh(pages: Pages, plans: list[tuple[str, PlanPage]], state: str) -> Iterator[bytes]:
    """Give each plan as it is sent; with a state, as it is where cookies are blocked."""
    frame = {**FRAME, "carried": Carried("a" * 22, state or None), "blocks_cookies": bool(state)}
    frame |= {"idle": None} if state else {}
    for language, page in plans:
        context = {**frame, "page": page}
        yield pages.render("pages/plan.html", language, context, turns_by_form=bool(state)).encode()


def weigh_there(pages: Pages, plans: list[tuple[str, PlanPage]]) -> Iterator[bytes]:
    """Give each plan as it is sent to a computer that many people share."""
    idle = Idle(3 * 60, 5 * 60, "/en/terminal/still?to=%2Fen%2Fplan")
    frame = {**FRAME, "at_terminal": True, "idle": idle}
    for language, page in plans:
        context = {**frame, "page": page}
        yield pages.render("pages/plan.html", language, context, opens_apps=False).encode()


def weigh_together(pages: Pages, pathways: list[Pathway], shipped: Catalog) -> Iterator[bytes]:
    """Give each plan as a helper sees it who wants all the words."""
    for pathway in pathways:
        for language in LANGUAGES:
            page = present_pathway(pathway, (), shipped, language, ANY_DAY, ROOM_BESIDE_A_HELPER)
            beside = present_note_of_plan(shipped, pathway, language)
            context = {**FRAME, "page": page, "together": True, "beside": beside}
            yield pages.render("pages/plan.html", language, context).encode()


def heaviest(sent: Iterator[bytes]) -> tuple[int, int]:
    """Return the most bytes, and the most that go over the wire."""
    sizes = [(len(html), len(gzip.compress(html, 6))) for html in sent]
    return max(plain for plain, _ in sizes), max(packed for _, packed in sizes)


def test_every_plan_stays_within_its_bytes(pages, plans) -> None:
    plain, packed = heaviest(weigh(pages, plans, ""))

    assert plain <= MOST_BYTES
    assert packed <= MOST_COMPRESSED


def test_with_cookies_blocked_no_plan_takes_longer_over_the_wire(pages, plans, shipped) -> None:
    plain, packed = heaviest(weigh(pages, plans, seal_everything(shipped)))

    assert packed <= MOST_COMPRESSED
    assert plain <= MOST_BYTES_WITHOUT_COOKIES


def test_with_a_helper_beside_a_plan_stays_within_its_bytes_too(pages, pathways, shipped) -> None:
    plain, packed = heaviest(weigh_together(pages, pathways, shipped))

    assert plain <= MOST_BYTES
    assert packed <= MOST_COMPRESSED


def test_a_plan_that_is_tried_is_no_heavier(pages, tries, shipped) -> None:
    plain, packed = heaviest(weigh(pages, tries, ""))
    without_cookies, packed_without = heaviest(weigh(pages, tries, seal_everything(shipped)))

    assert plain <= MOST_BYTES
    assert without_cookies <= MOST_BYTES_WITHOUT_COOKIES
    assert max(packed, packed_without) <= MOST_COMPRESSED


def test_on_a_shared_computer_a_plan_stays_within_its_bytes_too(pages, plans) -> None:
    plain, packed = heaviest(weigh_there(pages, plans))

    assert plain <= MOST_BYTES
    assert packed <= MOST_COMPRESSED
