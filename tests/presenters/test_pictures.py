import re
from hashlib import sha256
from pathlib import Path

from app.settings import ROOT

ICONS = (ROOT / "app/templates/components/icons.html").read_text()
KNOWN = set(re.findall(r'name == "([a-z-]+)"', ICONS)) | {"compass"}
CONTENT = [
    ROOT / "app/content/questionnaire.yaml",
    ROOT / "app/content/pathway.yaml",
    *(ROOT / "app/content/guides").glob("*.yaml"),
]
HTMX = ROOT / "app/static/htmx.min.js"


def list_used(file: Path) -> set[str]:
    return set(re.findall(r"icon: ([a-z-]+)", file.read_text()))


def test_every_picture_that_content_names_is_drawn():
    assert set.union(*map(list_used, CONTENT)) <= KNOWN


def test_every_picture_that_a_template_names_is_drawn():
    templates = (ROOT / "app/templates").rglob("*.html")
    used = {
        name
        for file in templates
        for name in re.findall(r'(?:icon|drawn_again)\("([a-z-]+)"\)', file.read_text())
    }

    assert used <= KNOWN


def test_no_two_pictures_are_the_same():
    drawn = re.findall(r'name == "[a-z-]+" %\}(.+)', ICONS)

    assert len(drawn) == len(set(drawn)) == len(KNOWN) - 1


def test_htmx_is_the_version_we_vouch_for():
    said = (ROOT / "app/static/README.md").read_text()

    assert HTMX.stat().st_size == 52_182
    assert sha256(HTMX.read_bytes()).hexdigest() in said
