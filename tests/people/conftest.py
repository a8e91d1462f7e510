"""The shipped content, as participants meet it."""

import pytest

from app.curation.content import CONTENT_FOLDER, read_content
from app.curation.rows import make_rows
from app.domain.catalog import Catalog
from app.store.catalog import assemble


@pytest.fixture(scope="session")
def shipped() -> Catalog:
    return assemble(make_rows(read_content(CONTENT_FOLDER)), "shipped")
