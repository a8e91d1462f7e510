from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine

from app.keeping import Locksmith, SavedPlans
from app.store.database import begin_read, begin_write, open_database
from app.store.migrating import migrate

# A fixture of the store's tests: SQLite, and a PostgreSQL server of our own.
from tests.store.conftest import STORES, server, sweep  # noqa: F401  # pytest finds it by its name

SECRET = "a secret that only tests know, long enough"


@dataclass(frozen=True)
class PlainStore:
    """A store that is always there."""

    engine: Engine

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with begin_read(self.engine) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        with begin_write(self.engine) as connection:
            yield connection


@pytest.fixture(scope="session")
def locksmith() -> Locksmith:
    return Locksmith(SECRET)


@pytest.fixture(params=STORES)
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    if request.param == "sqlite":
        address = f"sqlite:///{tmp_path / 'site.sqlite'}"
    else:
        address = request.getfixturevalue("server")
        sweep(address)
    engine = open_database(address)
    migrate(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def plans(engine: Engine) -> SavedPlans:
    return SavedPlans(PlainStore(engine))

    return lambda plan: plan
