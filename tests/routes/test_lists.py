"""The lists that everybody can look through, with a filter that works without script."""

from urllib.parse import urlencode

import pytest

from tests.browser import words_of
from tests.catalogs import make_catalog, make_service
from tests.walks import EVERYTHING, walk

LISTS = ["/programs", "/services", "/jobs", "/organizations"]
FILTERED = LISTS[:3]
HTMX = {"HX-Request": "true"}


def fill(source, *, many=30):
    source.held = make_catalog(
        *[make_service(f"help-{number:02}", category="many") for number in range(many)]
    )


def rows_of(page):
    return [words_of(row) for row in page.all("main .list h3, main .rungs b")]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("path", LISTS)
def test_each_list_opens_and_leads_to_the_others(browser, path, language):
    page = browser.open(f"/{language}{path}")

    linked = {link.attrs.get("href") for link in page.all(".tabs a")}
    assert {f"/{language}{each}" for each in LISTS if each != path} <= linked
    assert len(page.all(".tabs [aria-current]")) == 1


@pytest.mark.parametrize("path", ["/", "/privacy", "/q/1", "/help-now"])
def test_the_lists_are_found_from_every_page(browser, path):
    page = browser.open(f"/en{path}")

    assert "/en/programs" in {link.attrs.get("href") for link in page.all("footer a")}


@pytest.mark.parametrize("query", ["", "?words=bus", "?words=nothing+like+it", "?page=2"])
@pytest.mark.parametrize("path", FILTERED)
def test_htmx_gets_the_same_list_as_the_page(browser, path, query):
    page = browser.client.get(f"/en{path}{query}")
    part = browser.client.get(f"/en{path}{query}", headers=HTMX)

    assert part.text.strip() in page.text
    assert "<html" not in part.text
    assert page.headers["vary"] == part.headers["vary"] == "HX-Request, Accept-Encoding"


def test_going_back_by_htmx_gets_the_whole_page(browser):
    headers = {**HTMX, "HX-History-Restore-Request": "true"}

    assert "<html" in browser.client.get("/en/services?words=bus", headers=headers).text


def test_htmx_is_loaded_only_where_a_list_is_filtered(browser):
    loading = [
        path
        for path in [*LISTS, "/", "/services/example-bus", "/jobs/11-1111.00"]
        if browser.open(f"/en{path}").all("script[src*=htmx]")
    ]

    assert loading == FILTERED


def test_what_is_chosen_filters_and_stays_chosen(browser):
    page = browser.open("/en/services?kind=reentry&words=fresh&town=Hartfrod&free=1")

    assert rows_of(page) == ["Example example-fresh-start"]
    form = page.form("/en/services#found")
    assert (form["words"], form["town"], form["free"]) == (["fresh"], ["Hartfrod"], ["1"])
    assert [each.attrs["value"] for each in page.all("option[selected]")] == ["reentry"]
    assert "Near Hartford first." in page.text


def test_a_program_is_found_among_programs_and_help_among_help(browser):
    assert rows_of(browser.open("/en/programs")) == ["Example example-evening-english"]
    assert "Example example-bus" in rows_of(browser.open("/en/services"))


def test_jobs_are_found_by_words_without_accents(browser):
    assert rows_of(browser.open("/en/jobs?words=EXAMPLE+22")) == ["Example job 22-2222.00"]


ODD = [
    {"kind": "no-such", "work": "../x", "when": "never", "language": "xx", "free": "maybe"},
    {"page": "-1"},
    {"page": "999999999999999999999"},
    {"page": "²"},
    {"page": "x"},
    {"words": "<script>alert(1)</script>"},
    {"words": "\x00\x1b[31m\u202e"},
    {"words": "%" * 5000},
    {"town": "Atlantis"},
    {"town": "00000"},
    {"unknown": "field"},
]


@pytest.mark.parametrize("asked", ODD, ids="-".join)
@pytest.mark.parametrize("path", FILTERED)
def test_whatever_stands_in_the_address_gets_a_calm_page(browser, path, asked):
    page = browser.open(f"/en{path}?{urlencode(asked)}")

    assert "alert(1)</script>" not in page.text
    assert "tel:211" in {link.attrs.get("href") for link in page.all("main a")}


@pytest.mark.parametrize(
    "query", ["words=%FF%FE", "words=a&words=b", "&&&", "words", "page=1;page=2"]
)
def test_a_broken_address_gets_a_calm_page(browser, query):
    browser.open(f"/en/services?{query}")


def test_a_town_we_do_not_know_is_said_and_the_list_stays(browser):
    page = browser.open("/en/services?town=Atlantis")

    assert "We do not know this place." in page.text
    assert len(rows_of(page)) == 8


def test_where_nothing_fits_each_choice_can_be_taken_back(browser):
    page = browser.open("/en/services?words=nothing+like+it&kind=reentry")
    links = {words_of(link): link.attrs["href"] for link in page.all("#found a")}

    assert rows_of(page) == []
    wider = browser.open(links["Look without these words"])
    assert rows_of(wider) == ["Example example-fresh-start"]
    assert len(rows_of(browser.open(links["Show all"]))) == 8


def test_a_long_list_goes_on_by_a_plain_link(browser, source):
    fill(source)
    page = browser.open("/en/services?kind=many")
    links = {words_of(link): link.attrs["href"] for link in page.all("#found a")}

    more = browser.open(links["Show more"])

    assert (len(rows_of(page)), len(rows_of(more))) == (25, 5)
    assert not {*rows_of(page)} & {*rows_of(more)}
    assert "Here are 26 to 30 of 30." in more.text


def test_the_language_can_be_changed_and_what_was_chosen_stays(browser):
    page = browser.open("/en/services?kind=reentry&page=1&zzz=1")
    links = {link.attrs.get("lang"): link.attrs["href"] for link in page.all(".top a")}

    assert links["es"] == "/es/services?kind=reentry"
    assert rows_of(browser.open(links["es"])) == ["Example example-fresh-start"]


def test_nothing_is_chosen_for_who_answered(browser):
    walk(browser, EVERYTHING)
    page = browser.open("/en/services")

    assert page.all("option[selected], input[checked]") == []
    assert page.form("/en/services#found")["town"] == [""]
    assert len(rows_of(page)) == 8


def test_the_count_is_announced(browser):
    page = browser.open("/en/services")

    assert len(page.all("[role=status][data-status]")) == 1
    assert words_of(page.document.query_one("[data-count]")) == "We found 8 places for help."


class TestWithoutCookies:
    def test_a_list_can_be_filtered_and_the_answers_travel_along(self, cookieless):
        plan = walk(cookieless, EVERYTHING)[-1]
        page = cookieless.send(plan, "/en/turn", to="/en/services")

        fields = {"to": "/en/services", "words": "fresh stárt", "kind": "reentry", "town": ""}
        found = send_filter(cookieless, page, **fields)

        assert rows_of(found) == ["Example example-fresh-start"]
        back = cookieless.send(found, "/en/turn", to="/en/plan")
        assert "Do english" in back.text

    def test_every_way_on_is_a_button(self, cookieless, source):
        plan = walk(cookieless, EVERYTHING)[-1]
        fill(source)
        for path in LISTS:
            page = cookieless.send(plan, "/en/turn", to=f"/en{path}")
            ours = {link.attrs["href"] for link in page.all("a[href^='/']")}
            assert ours == set()

    def test_the_next_part_keeps_what_was_chosen(self, cookieless, source):
        plan = walk(cookieless, EVERYTHING)[-1]
        fill(source)
        page = cookieless.send(plan, "/en/turn", to="/en/services?kind=many")
        (more,) = [
            button.attrs["value"]
            for button in page.all("#found button[name=to]")
            if words_of(button) == "Show more"
        ]

        assert len(rows_of(cookieless.send(page, "/en/turn", to=more))) == 5


def send_filter(browser, page, **fields):
    """Send the form of the list rather than the one that only turns the page."""
    (form,) = page.all("form#filter")
    assert form.attrs["action"] == "/en/turn"
    assert form.attrs["method"] == "post"
    assert "data-hx-get" not in form.attrs
    return browser.send(page, "/en/turn", **fields)
