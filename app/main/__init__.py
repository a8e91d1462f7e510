"""The site as a whole: what surrounds every request, the routes, start and stop."""

import gc
import logging
from asyncio import create_task, sleep
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool
from starlette.types import ASGIApp

from app.errors import StoreAwayError
from app.keeping import Locksmith, SavedPlans, WrongTries
from app.main.compression import Compression
from app.main.content import StoredContent
from app.main.failures import CalmFailures, describe
from app.main.headers import SecurityHeaders
from app.main.heads import Heads
from app.main.language import Languages
from app.main.request_log import RequestLog
from app.main.watched_store import WatchedStore
from app.routes import ROUTERS
from app.routes.errors import add_error_pages
from app.routes.site import HARTFORD, CatalogSource, Clock, Site
from app.session import EndedSessions, Seal
from app.settings import Settings, read_settings
from app.templating import Pages, load_assets

logger = logging.getLogger("app.content")

BETWEEN_LOOKS = 5.0
"""Seconds between two looks whether the store holds newer content, and whether all is well."""
BETWEEN_SWEEPS = 3600.0
"""Seconds between two looks whether saved plans are over."""
BETWEEN_TEMPLATES = 0.01
"""Seconds; about as long as one takes to be read."""
YOUNG_RECORDS = 20_000
"""More than a page makes; the default of 700 stops it a dozen times."""
STATIC = Path(__file__).parent.parent / "static"


class Application(FastAPI):
    """Wraps everything in what every reply must have, the last resort of failures included."""

    def build_middleware_stack(self) -> ASGIApp:
        site: Site = self.state.site
        inner = Compression(super().build_middleware_stack())
        logged = Languages(RequestLog(inner))
        return SecurityHeaders(CalmFailures(Heads(logged)), site.settings, site.pages.style_hash)


def create_app(
    settings: Settings | None = None,
    source: CatalogSource | None = None,
    clock: Clock | None = None,
) -> FastAPI:
    settings = settings or read_settings()
    app = Application(
        lifespan=live, docs_url=None, redoc_url=None, openapi_url=None, redirect_slashes=False
    )
    for router in ROUTERS:
        app.include_router(router)
    add_error_pages(app)
    # With content from elsewhere no store is opened: what is to be saved is refused calmly.
    stored = StoredContent(settings.database, settings.content_folder)
    app.state.site = build_site(app, settings, source or stored, stored.store, clock or read_clock)
    return app


def build_site(
    app: FastAPI, settings: Settings, source: CatalogSource, store: WatchedStore, clock: Clock
) -> Site:
    secret = settings.read_secret()
    assets = load_assets(STATIC)

    def address_of(name: str, **values: object) -> str:
        return str(app.url_path_for(name, **values))

    return Site(
        settings=settings,
        source=source,
        clock=clock,
        seal=Seal(secret, "session"),
        ended=EndedSessions(),
        assets=assets,
        pages=Pages(address_of, assets, launched=settings.launched),
        locksmith=Locksmith(secret),
        saved_plans=SavedPlans(store),
        wrong_tries=WrongTries(),
    )


def read_clock() -> datetime:
    return datetime.now(UTC)


@asynccontextmanager
async def live(app: FastAPI) -> AsyncIterator[None]:
    site: Site = app.state.site
    source = site.source
    await look(source.start)
    always = (prepare(site.pages), watch(source), sweep(site))
    besides = [create_task(each) for each in always]
    yield
    for task in besides:
        task.cancel()
    await run_in_threadpool(source.stop)


async def prepare(pages: Pages) -> None:
    """Read the templates while the first pages are served already: it takes longer than a start
    may. Who comes sooner waits for the templates of one page, and gets half of all the time.
    """
    for _ in pages.prepare():
        await sleep(BETWEEN_TEMPLATES)
    collect_less_often()


def collect_less_often() -> None:
    """What was loaded at start lives as long as the process: the collector need not look again.
    And a page makes thousands of records that are gone with it: it need not look in between."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG_RECORDS, *gc.get_threshold()[1:])


async def watch(source: CatalogSource) -> None:
    while True:
        await sleep(BETWEEN_LOOKS)
        await look(source.refresh)


async def sweep(site: Site) -> None:
    """What is over is gone, whether anybody comes or not; with the store away, an hour later."""
    while True:
        # Not at once: a machine that just started may not know the date yet.
        await sleep(BETWEEN_SWEEPS)
        today = site.clock().astimezone(HARTFORD).date()
        with suppress(StoreAwayError):
            await run_in_threadpool(site.saved_plans.remove_ended, today)


async def look(at_content: Callable[[], None]) -> None:
    """Whatever goes wrong with the content ends here: pages are served, and the next look comes."""
    try:
        await run_in_threadpool(at_content)
    except Exception as error:
        logger.error("A look at the content failed: %s", describe(error))
