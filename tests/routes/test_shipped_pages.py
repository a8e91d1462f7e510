"""Every page of the content that ships: it opens in each language, and its links lead somewhere."""

import re

import pytest

from tests.browser import check_page

LINK = re.compile(r'href="(/(?:en|es)/[^"#?]*)')
EACH = 12
"""Of so many pages one is checked in full; the others must only open."""


@pytest.fixture
def every_path(shipped, source):
    source.held = shipped
    return [
        *(f"/services/{each}" for each in shipped.services),
        *(f"/jobs/{each}" for each in shipped.occupations),
        *(f"/organizations/{each}" for each in shipped.organizations),
    ]


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_service_job_and_organization_opens_and_leads_somewhere(client, every_path, language):
    linked = set()
    for number, path in enumerate(every_path):
        reply = client.get(f"/{language}{path}")
        assert reply.status_code == 200, path
        linked.update(LINK.findall(reply.text))
        if number % EACH == 0:
            check_page(reply)

    known = {f"/{code}{path}" for path in every_path for code in ("en", "es")}
    elsewhere = sorted(linked - known)
    assert elsewhere
    assert [link for link in elsewhere if client.get(link).status_code not in {200, 303}] == []


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("path", ["/programs", "/services", "/jobs", "/organizations"])
def test_every_part_of_every_list_is_light_and_whole(client, source, shipped, path, language):
    source.held = shipped
    links = set()
    for number in range(1, 8):
        page = check_page(client.get(f"/{language}{path}?page={number}"))
        links.update(LINK.findall(page.text))

    assert [link for link in sorted(links) if client.get(link).status_code not in {200, 303}] == []
    expected = {"/programs": 70, "/services": 130, "/jobs": 114, "/organizations": 95}[path]
    assert len(links) > expected
