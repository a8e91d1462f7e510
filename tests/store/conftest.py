from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from app.store.database import open_database
from app.store.migrating import migrate
from tests.store.postgresql import NoServerError, run_server

STORES = [
    pytest.param("sqlite", id="SQLite"),
    pytest.param("postgresql", id="PostgreSQL", marks=pytest.mark.postgresql),
]


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    try:
        with run_server() as address:
            yield address
    except NoServerError as error:
        pytest.fail(str(error), pytrace=False)


@pytest.fixture(params=STORES)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where an empty database is: a new file, or the test's own server swept clean."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'site.sqlite'}"
    found: str = request.getfixturevalue("server")
    sweep(found)
    return found


def sweep(address: str) -> None:
    engine = open_database(address)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()


@pytest.fixture
def empty(address: str) -> Iterator[Engine]:
    """A database without any table."""
    engine = open_database(address)
    yield engine
    engine.dispose()


@pytest.fixture
def store(empty: Engine) -> Engine:
    """A store with its tables and no content."""
    migrate(empty)
    return empty
