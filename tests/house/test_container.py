import re

import pytest
import yaml

from tests.house.project import ROOT, read

IMAGE = read("Dockerfile")
FINAL = IMAGE[IMAGE.rindex("\nFROM ") :]
COPIED = re.findall(r"^COPY (?!--from)(.+) \S+$", IMAGE, flags=re.MULTILINE)
SOURCES = sorted({source for line in COPIED for source in line.split()})
SITE = yaml.safe_load(read("compose.yaml"))["services"]["site"]


def test_the_site_runs_as_a_user_of_its_own():
    users = re.findall(r"^USER (\S+)$", FINAL, flags=re.MULTILINE)

    assert users == ["site"]
    assert FINAL.index("\nUSER ") < FINAL.index("\nCMD ")


def test_only_the_data_folder_can_be_written():
    assert re.findall(r"^VOLUME (\S+)$", FINAL, flags=re.MULTILINE) == ["/data"]
    assert "DATA_FOLDER=/data" in FINAL
    assert re.findall(r"chown \S+ (\S+)", FINAL) == ["/data"]
    assert SITE["read_only"] is True
    assert SITE["volumes"] == ["data:/data"]


def test_health_is_asked_without_further_tools():
    check = FINAL[FINAL.index("HEALTHCHECK") :]

    assert "/healthz" in check
    assert 'CMD ["python"' in check
    assert not re.search(r"\b(curl|wget|apt-get)\b", IMAGE)


def test_what_is_installed_is_pinned_with_hashes():
    assert "--require-hashes --requirement /build/app.txt" in IMAGE
    assert "dev.txt" not in IMAGE


def test_the_image_is_for_production_and_holds_no_secret():
    assert "ENVIRONMENT=production" in FINAL
    assert "SECRET" not in IMAGE
    assert SITE["environment"]["SECRET_KEY"].startswith("${SECRET_KEY:?")


def test_nothing_may_gain_rights():
    assert SITE["cap_drop"] == ["ALL"]
    assert SITE["security_opt"] == ["no-new-privileges:true"]


@pytest.mark.parametrize("source", SOURCES)
def test_what_is_copied_is_there_and_sent(source):
    assert (ROOT / source).exists()
    assert f"!{source}" in read(".dockerignore").splitlines()


def test_the_documents_say_that_nobody_has_tried_the_image():
    assert "container image is unverified" in read("README.md")
    assert "Neither has been built or run by us yet" in read("docs/operations.md")
