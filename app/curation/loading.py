"""Loading the content files into the store, all of them or nothing."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine

from app.curation.checks.references import find_broken
from app.curation.content import Content, read_content
from app.curation.problems import ContentError
from app.curation.rows import make_rows
from app.domain.catalog import Catalog
from app.store.catalog import assemble, content_version
from app.store.comparing import Report, compare, fingerprint, keep_edited
from app.store.database import begin_write, lock_content
from app.store.rows import read_rows
from app.store.writing import replace_content


def load(engine: Engine, folder: Path, now: datetime | None = None) -> Report:
    """Bring the store to what the files say. Raises ContentError before anything is written."""
    rows = make_rows(read_sound_content(folder))
    with begin_write(engine) as connection:
        lock_content(connection)
        return replace_content(connection, rows, now or datetime.now(UTC))


def preview(engine: Engine, folder: Path) -> Report:
    """Return what `load` would change, and change nothing."""
    rows = make_rows(read_sound_content(folder))
    with engine.connect() as connection:
        before = read_rows(connection)
    wanted, kept = keep_edited(before, rows)
    return compare(before, wanted, kept)


def load_if_empty(engine: Engine, folder: Path, now: datetime | None = None) -> bool:
    """Load at first start; return whether the store holds content afterwards.

    Damaged files stop nothing: a store that holds content keeps it.
    """
    if content_version(engine) is None:
        with suppress(ContentError):
            load(engine, folder, now)
    return content_version(engine) is not None


def read_catalog(folder: Path) -> Catalog:
    """Return a catalog straight from the files, without a database."""
    rows = make_rows(read_sound_content(folder))
    return assemble(rows, fingerprint(rows))


def read_sound_content(folder: Path) -> Content:
    """Return content that hangs together, or raise ContentError."""
    content = read_content(folder)
    broken = find_broken(content)
    if broken:
        raise ContentError(broken)
    return content
