import pytest

PUBLIC = [
    "/",
    "/help-now",
    "/privacy",
    "/about",
    "/how-we-choose",
    "/accessibility",
    "/guides",
    "/guides/example-papers",
    "/services/example-evening-english",
    "/jobs/11-1111.00",
]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("path", [*PUBLIC, "/cleared", "/away"])
def test_pages_that_are_the_same_for_everybody_open_in_each_language(browser, path, language):
    page = browser.open(f"/{language}{path}")

    assert page.document.query_one("html").attrs["lang"] == language


@pytest.mark.parametrize("path", PUBLIC)
def test_who_only_reads_gets_no_cookie(browser, path):
    page = browser.open(path)

    assert "set-cookie" not in page.response.headers


@pytest.mark.parametrize(
    "path", ["/services/example-nowhere", "/jobs/99-9999.99", "/guides/nowhere", "/nothing/here"]
)
def test_what_we_do_not_have_is_a_page_with_a_way_on(browser, path):
    page = browser.open(f"/en{path}", status=404)

    assert "/en/" in {link.attrs.get("href") for link in page.all("main a")}
    assert "tel:211" in {link.attrs.get("href") for link in page.all("a")}


def test_without_any_content_a_calm_page_says_whom_to_call(browser, source):
    source.held = None

    for path in ["/", "/q/1", "/plan", "/answers", "/help-now", "/services/example-bus"]:
        page = browser.open(path, status=503)
        numbers = {link.attrs.get("href") for link in page.all("a")}
        assert {"tel:211", "tel:988"} <= numbers


def test_without_any_content_answers_can_still_be_cleared(client, source):
    source.held = None

    assert client.post("/en/clear").headers["location"] == "/en/cleared"
    assert client.get("/en/exit").status_code == 303
