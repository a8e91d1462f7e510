import stat
from pathlib import Path

import pytest

from app.settings import Settings, SettingsError, keep_secret, read_settings

SECRET = "long enough to be a secret in production"
POSTGRESQL = "postgresql://site@localhost/site"


def test_settings_come_from_the_environment(monkeypatch):
    monkeypatch.setenv("PORT", "9001")
    monkeypatch.setenv("LAUNCHED", "true")

    settings = read_settings()

    assert settings.port == 9001
    assert settings.launched


def test_the_store_is_a_file_in_the_data_folder(tmp_path):
    assert Settings(data_folder=tmp_path).database == f"sqlite:///{tmp_path}/site.sqlite"


def test_several_processes_need_postgresql(monkeypatch):
    monkeypatch.setenv("WEB_CONCURRENCY", "2")

    with pytest.raises(SettingsError, match="SQLite serves one worker process"):
        read_settings()

    monkeypatch.setenv("DATABASE_URL", POSTGRESQL)
    assert read_settings().web_concurrency == 2


@pytest.mark.parametrize(
    "address",
    [
        "garbage",
        "mysql://x/y",
        "mysql+pymysql://me:hidden@x/y",
        "postgresql+asyncpg://x/y",
        "postgresqlite://x",
        "sqlite-file",
        "postgresql://x:port/y",
        " sqlite:///site.sqlite",
    ],
)
def test_a_store_that_is_neither_sqlite_nor_postgresql_is_refused(monkeypatch, address):
    monkeypatch.setenv("DATABASE_URL", address)
    monkeypatch.setenv("WEB_CONCURRENCY", "2")

    with pytest.raises(SettingsError, match="The store is SQLite or PostgreSQL: ") as refused:
        read_settings()

    assert str(refused.value).startswith("DATABASE_URL: ")
    assert "\n" not in str(refused.value)
    assert address not in str(refused.value)


@pytest.mark.parametrize(
    ("address", "is_sqlite"),
    [
        ("sqlite://", True),
        ("sqlite:////var/lib/site.sqlite", True),
        ("postgres://site@localhost:5432/site", False),
        (POSTGRESQL, False),
        ("postgresql+psycopg://site@/site?host=/run/postgresql", False),
    ],
)
def test_sqlite_and_postgresql_are_taken(monkeypatch, address, is_sqlite):
    monkeypatch.setenv("DATABASE_URL", address)

    assert read_settings().database == address
    assert read_settings().is_sqlite is is_sqlite


@pytest.mark.parametrize("given", ["", "short"])
def test_production_needs_a_long_secret(monkeypatch, given):
    monkeypatch.setenv("ENVIRONMENT", "production")
    monkeypatch.setenv("SECRET_KEY", given)

    with pytest.raises(SettingsError, match="SECRET_KEY is required"):
        read_settings()


def test_a_wrong_value_is_named_without_being_repeated(monkeypatch):
    monkeypatch.setenv("PORT", "eighty")

    with pytest.raises(SettingsError, match=r"^PORT: ") as refused:
        read_settings()

    assert "eighty" not in str(refused.value)


def test_an_empty_public_address_counts_as_none(monkeypatch):
    monkeypatch.setenv("PUBLIC_ORIGIN", "")

    assert read_settings().public_origin is None


def test_the_public_address_is_compared_without_a_slash_at_its_end():
    assert Settings(public_origin="https://plan.example.org/").public_origin == (
        "https://plan.example.org"
    )


def test_a_local_secret_is_made_once_and_kept_private(tmp_path):
    file = tmp_path / "data" / "secret_key"

    made = keep_secret(file)

    assert keep_secret(file) == made
    assert len(made) >= 32
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_given_secret_is_taken_and_no_file_is_made(tmp_path):
    settings = Settings(data_folder=tmp_path / "data", secret_key=SECRET)

    assert settings.read_secret() == SECRET
    assert not Path(tmp_path / "data").exists()


def test_the_secret_does_not_show_when_settings_are_printed():
    assert SECRET not in repr(Settings(secret_key=SECRET))
