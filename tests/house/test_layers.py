import tomllib

from importlinter.cli import lint_imports

from tests.house.project import ROOT, read

TOOLS = tomllib.loads(read("pyproject.toml"))["tool"]
CONTRACTS = {each["type"]: each for each in TOOLS["importlinter"]["contracts"]}


def test_imports_keep_the_contracts(monkeypatch):
    monkeypatch.chdir(ROOT)

    assert lint_imports(no_cache=True) == 0


def test_every_room_of_the_app_has_its_layer():
    layers = CONTRACTS["layers"]

    assert layers["exhaustive"]
    assert layers["layers"].index("routes") < layers["layers"].index("store")
    assert layers["layers"].index("store") < layers["layers"].index("domain | models")


def test_the_rules_know_no_web_file_or_table():
    forbidden = CONTRACTS["forbidden"]

    assert forbidden["source_modules"] == ["app.domain"]
    assert {"fastapi", "jinja2", "yaml", "sqlmodel", "babel"} <= {*forbidden["forbidden_modules"]}


def test_checks_are_strict():
    assert TOOLS["mypy"]["strict"]
    assert TOOLS["pytest"]["ini_options"]["filterwarnings"] == ["error"]
    assert TOOLS["coverage"]["run"]["branch"]
    assert TOOLS["coverage"]["report"]["fail_under"] == 100
