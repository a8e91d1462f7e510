"""What differs between machines: read from the environment, checked at start."""

import re
import secrets
from enum import StrEnum
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).parent.parent
SHORTEST_SECRET = 32
# Hosts hand out postgres:// too. There is one driver for each, so another could not be loaded.
STORES = re.compile(r"(sqlite(\+pysqlite)?|postgres|postgresql(\+psycopg)?)://")


class SettingsError(Exception):
    """The site cannot start like this; the message says what to change."""


class Environment(StrEnum):
    LOCAL = "local"
    PRODUCTION = "production"


class Settings(BaseSettings):
    """Every setting can be given as an environment variable of the same name in capitals."""

    model_config = SettingsConfigDict(extra="ignore", frozen=True)

    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    environment: Environment = Environment.LOCAL
    data_folder: Path = ROOT / "data"
    content_folder: Path = ROOT / "app" / "content"
    database_url: str = ""
    secret_key: SecretStr = SecretStr("")
    launched: bool = False
    """Off: every page says that nobody has called these places yet, and asks not to be indexed."""
    public_origin: str | None = None
    """Where the public finds the site, like https://example.org; forms must come from there."""
    leave_url: str = "https://www.hplct.org"
    web_concurrency: int = Field(default=1, ge=1)

    @field_validator("database_url")
    @classmethod
    def refuse_other_stores(cls, url: str) -> str:
        if url and not (STORES.match(url) and has_a_port_or_none(url)):
            raise ValueError(
                "The store is SQLite or PostgreSQL: write sqlite:///folder/file.sqlite or "
                "postgresql://name:password@host/database."
            )
        return url

    @field_validator("public_origin")
    @classmethod
    def tidy_origin(cls, origin: str | None) -> str | None:
        return (origin or "").rstrip("/") or None

    @property
    def is_production(self) -> bool:
        return self.environment is Environment.PRODUCTION

    @property
    def is_sqlite(self) -> bool:
        return self.database.startswith("sqlite")

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{self.data_folder / 'site.sqlite'}"

    @model_validator(mode="after")
    def refuse_what_cannot_work(self) -> Self:
        if self.web_concurrency > 1 and self.is_sqlite:
            raise ValueError(
                "SQLite serves one worker process: set WEB_CONCURRENCY to 1, or DATABASE_URL to "
                "a PostgreSQL database."
            )
        given = len(self.secret_key.get_secret_value())
        if self.is_production and given < SHORTEST_SECRET:
            raise ValueError(
                f"In production SECRET_KEY is required: {SHORTEST_SECRET} characters or more, "
                "the same for every process."
            )
        return self

    def read_secret(self) -> str:
        """Return SECRET_KEY; on a local machine, the one kept in a file only its owner can read."""
        given = self.secret_key.get_secret_value()
        return given or keep_secret(self.data_folder / "secret_key")


def has_a_port_or_none(url: str) -> bool:
    try:
        urlsplit(url).port  # noqa: B018  # reading it is the test
    except ValueError:
        return False
    return True


def keep_secret(file: Path) -> str:
    """Return the secret in the file, made at first use."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch(mode=0o600)
    kept = file.read_text().strip()
    if not kept:
        kept = secrets.token_urlsafe(SHORTEST_SECRET)
        file.write_text(kept)
    return kept


def read_settings() -> Settings:
    """Return the settings of this machine, or raise SettingsError with what to change."""
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsError("\n".join(describe(each) for each in error.errors())) from error


def describe(error: ErrorDetails) -> str:
    name = "_".join(str(part) for part in error["loc"]).upper()
    message = error["msg"].removeprefix("Value error, ")
    return f"{name}: {message}" if name else message
