"""The real site, with a small content and a clock that stands where a test puts it."""

import logging
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI

from app.curation.loading import read_catalog
from app.domain.catalog import Catalog
from app.keeping import SavedPlans, WrongTries
from app.main import create_app
from app.main.watched_store import WatchedStore
from app.routes.site import Health
from app.settings import ROOT, Settings
from tests.browser import Browser, Client
from tests.catalogs import make_catalog
from tests.curation.folders import SMALL

SECRET = "a secret that only tests know, long enough"


@dataclass
class FixedSource:
    """Content that is there from the start, as good as a test says."""

    held: Catalog | None = field(default_factory=make_catalog)
    state: Health = Health.OK

    def start(self) -> None: ...

    def stop(self) -> None: ...

    def refresh(self) -> None: ...

    def catalog(self) -> Catalog | None:
        return self.held

    def health(self) -> Health:
        return self.state if self.held else Health.DOWN


@dataclass
class StoppedClock:
    now: datetime = datetime(2026, 3, 4, 15, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_minutes(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)


@dataclass
class CountedSeconds:
    """A clock that only a test winds."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


def make_settings(folder: Path, **more: Any) -> Settings:
    return Settings(data_folder=folder, secret_key=SECRET, **more)


@pytest.fixture(autouse=True)
def loggers_are_heard() -> None:
    """A tool that another test ran in this process may have switched them off."""
    for name in list(logging.root.manager.loggerDict):
        if name.startswith("app."):
            logging.getLogger(name).disabled = False


@pytest.fixture(scope="session")
def shipped() -> Catalog:
    """The content that ships, as a participant meets it."""
    return read_catalog(ROOT / "app" / "content")


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def source() -> FixedSource:
    return FixedSource()


@pytest.fixture(scope="session")
def built() -> FastAPI:
    """The site, made once: making it anew for each test would be most of their time."""
    return create_app(make_settings(Path("nowhere")), FixedSource(), StoppedClock())


@pytest.fixture
def app(
    built: FastAPI, tmp_path: Path, source: FixedSource, clock: StoppedClock
) -> Iterator[FastAPI]:
    made = built.state.site
    settings = make_settings(tmp_path)
    built.state.site = replace(made, settings=settings, source=source, clock=clock)
    yield built
    built.state.site = made
    built.dependency_overrides.clear()


@pytest.fixture
def seconds() -> CountedSeconds:
    return CountedSeconds()


@pytest.fixture
def saving(app: FastAPI, tmp_path: Path, seconds: CountedSeconds) -> Iterator[WatchedStore]:
    """Let the site save plans: its store is open."""
    store = WatchedStore(f"sqlite:///{tmp_path / 'site.sqlite'}", SMALL)
    store.read_newer()
    tries = WrongTries(seconds)
    app.state.site = replace(app.state.site, saved_plans=SavedPlans(store), wrong_tries=tries)
    yield store
    store.close()


@pytest.fixture
def new_client() -> Iterator[Callable[..., Client]]:
    with ExitStack() as stack:
        yield lambda app, **more: stack.enter_context(Client(app, **more))


@pytest.fixture
def client(app: FastAPI, new_client: Callable[..., Client]) -> Client:
    return new_client(app)


@pytest.fixture
def browser(client: Client) -> Browser:
    return Browser(client)


@pytest.fixture
def elsewhere(app: FastAPI, new_client: Callable[..., Client]) -> Browser:
    """Another browser, in which nobody was yet."""
    return Browser(new_client(app))


@pytest.fixture
def cookieless(app: FastAPI, new_client: Callable[..., Client]) -> Browser:
    """A browser in which cookies are blocked."""
    return Browser(new_client(app), keeps_cookies=False)
