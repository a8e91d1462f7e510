"""The commands that run the site and bring its store up to date."""

import argparse
import sqlite3

import uvicorn

from app.main.logs import LOGGING
from app.main.protocol import CalmProtocol
from app.settings import Settings, read_settings
from app.store.database import open_database, refuse_damaged
from app.store.migrating import migrate

SECONDS_TO_FINISH = 10
EVERYWHERE = {"0.0.0.0", "::"}  # noqa: S104  # only compared with


def serve(_: argparse.Namespace) -> int:
    """Run the site, which looks after its store itself: a damaged one must not keep it down."""
    settings = read_settings()
    print(f"SQLite {sqlite3.sqlite_version}" if settings.is_sqlite else "PostgreSQL", flush=True)
    print(f"Open {address_of(settings)} in a browser. Stop with Ctrl+C.", flush=True)
    uvicorn.run(
        "app.main:create_app",
        factory=True,
        host=settings.host,
        port=settings.port,
        http=CalmProtocol,
        workers=settings.web_concurrency,
        # Whole addresses would be in it; the site writes its own, with routes only.
        access_log=False,
        server_header=False,
        log_config=LOGGING,
        timeout_graceful_shutdown=SECONDS_TO_FINISH,
    )
    return 0


def migrate_store(_: argparse.Namespace) -> int:
    engine = open_database(read_settings().database)
    refuse_damaged(engine)
    migrate(engine)
    print("The store is up to date.")
    return 0


def address_of(settings: Settings) -> str:
    host = "localhost" if settings.host in EVERYWHERE else settings.host
    return f"http://{host}:{settings.port}"
