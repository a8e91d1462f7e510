"""The catalog: a read-only snapshot of the whole content, made from the store's rows."""

from sqlalchemy import Connection, Engine, select

from app.domain.catalog import Catalog, build_catalog
from app.errors import NoContentError
from app.models import METADATA
from app.store.documents import (
    read_aims,
    read_documents,
    read_questionnaire,
    read_stages,
    read_words,
)
from app.store.doors import read_changes
from app.store.guides import read_guides
from app.store.helper_notes import read_helper_notes
from app.store.occupations import read_occupations, read_record_rules, read_rungs
from app.store.places import read_places
from app.store.rows import Rows, read_rows
from app.store.services import read_organizations, read_services
from app.store.sheets import read_sheets

VERSIONS = METADATA.tables["content_version"]


def load_catalog(engine: Engine) -> Catalog:
    """Return the content as one snapshot. Raises NoContentError when the store is empty."""
    with engine.connect() as connection:
        version = read_version(connection)
        if version is None:
            raise NoContentError("the store is empty")
        return assemble(read_rows(connection), version)


def content_version(engine: Engine) -> str | None:
    """Return which content the store holds; None when it holds none."""
    with engine.connect() as connection:
        return read_version(connection)


def read_version(connection: Connection) -> str | None:
    newest = select(VERSIONS.c.version).order_by(VERSIONS.c.id.desc()).limit(1)
    version: str | None = connection.execute(newest).scalar()
    return version


def assemble(rows: Rows, version: str) -> Catalog:
    documents = read_documents(rows)
    places = read_places(rows)
    catalog = build_catalog(
        version=version,
        questionnaire=read_questionnaire(documents["questionnaire"]),
        words=read_words(documents["terms"]),
        stages=read_stages(documents["pathway"]),
        aims=read_aims(documents["pathway"]),
        guides=read_guides(documents),
        sheets=read_sheets(documents),
        organizations=read_organizations(rows),
        services=read_services(rows, places),
        occupations=read_occupations(rows),
        rungs=read_rungs(rows),
        record_rules=read_record_rules(rows),
        places=places,
    )
    return catalog.with_changes(read_changes(documents)).with_notes(read_helper_notes(documents))
