"""B, C and X at a computer that many people share, which the site knows from its start page."""

import pytest

from tests.browser import action_of, check_page, words_of
from tests.safety.terminals import PAGES, begin, is_shared, open_link, walk_at_terminal
from tests.walks import EVERYTHING, answers_on, walk

each_language = pytest.mark.parametrize("language", ["en", "es"])


@each_language
@pytest.mark.parametrize("path", PAGES)
def test_b1_b4_each_page_says_so_and_finishing_is_one_press_away(browser, path, language):
    walk_at_terminal(browser, language)

    page = browser.open(f"/{language}{path}")
    assert is_shared(page)
    after = browser.send(page, f"/{language}/clear")

    assert after.path == f"/{language}/terminal"
    assert is_shared(after)
    assert answers_on_next_visit(browser, language) == {}


def answers_on_next_visit(browser, language="en"):
    begin(browser, language)
    return answers_on(browser, 1)


def test_b4_pages_of_an_error_say_so_too(browser):
    begin(browser)

    assert is_shared(browser.open("/en/nowhere", status=404))


def test_b4_elsewhere_no_page_says_it(browser):
    walk(browser, EVERYTHING)

    for path in PAGES:
        page = browser.open(f"/en{path}")
        assert not is_shared(page), path
        assert "refresh" not in page.response.headers


def test_b4_the_bookmark_ends_whatever_was_there_before(browser):
    walk(browser, EVERYTHING)
    before = browser.cookie

    browser.open("/en/terminal")

    assert browser.cookie != before
    assert answers_on_next_visit(browser) == {}


def test_b4_who_begins_finds_nothing_of_who_went_away_without_a_word(browser):
    start = browser.open("/en/terminal")
    begin(browser)
    walk(browser, EVERYTHING)

    # The start page of before, as Back shows it.
    assert open_link(browser, start, "Begin").path == "/en/q/1"
    assert answers_on(browser, 1) == {}


def test_b4_nothing_is_shown_before_somebody_begins(browser):
    walk_at_terminal(browser)
    browser.send(browser.open("/en/plan"), "/en/clear")

    for path in ("/plan", "/answers", "/q/3", "/plan/take", "/plan/print"):
        page = browser.open(f"/en{path}")
        assert page.heading == "The answers are gone", path
        assert is_shared(page)
    home = browser.open("/en/")
    assert open_link(browser, home, "Start").path == "/en/q/1"


def test_b2_x16_an_old_window_says_that_the_answers_are_gone(browser):
    pages = walk(begin(browser), EVERYTHING)
    browser.send(pages[-1], "/en/clear")
    begin(browser)

    for page, action in ((pages[-1], "/en/plan"), (pages[0], "/en/q/1"), (pages[2], "/en/q/3")):
        after = browser.send(page, action, goal="english")
        assert after.heading == "The answers are gone"
        assert "close them" in after.text
    assert answers_on(browser, 1) == {}


def test_b2_an_old_window_gets_nothing_of_the_next_person(client, browser):
    old = walk_at_terminal(browser)
    browser.send(old, "/en/clear")
    walk_at_terminal(browser)
    fields = {**old.form("/en/plan"), "action": "skip", "step": "ride"}

    reply = client.post("/en/plan", data=fields, headers={"HX-Request": "true"})

    assert reply.headers["hx-redirect"] == "/en/away"
    assert reply.text == ""
    assert not browser.open("/en/plan").all("#skipped")


def test_b3_nothing_typed_is_offered_to_the_next_person(browser):
    begin(browser)

    for path in ("/q/2", "/services", "/jobs", "/sheets", "/programs"):
        fields = browser.open(f"/en{path}").all("input[type=text], input[type=search]")
        for field in fields:
            form = field.parent
            while form.name != "form":
                form = form.parent
            assert "off" in {field.attrs.get("autocomplete"), form.attrs.get("autocomplete")}, path


@pytest.mark.parametrize("way", ["calendar", "file", "text"])
def test_b6_no_file_and_no_app_and_the_page_offers_paper(browser, way):
    walk_at_terminal(browser)
    take = browser.open("/en/plan/take")
    form = take.find_form("/en/plan/take/print")
    ways_out = [each.attrs.get("formaction") for each in form.query("button")]
    assert ways_out == [None, "/en/plan/take/code"]

    fields = {**take.form("/en/plan/take/print"), "step": "person"}
    reply = browser.client.post(f"/en/plan/take/{way}", data=fields)

    page = check_page(reply)
    assert page.status == 403
    assert page.heading == "Not on a shared computer"
    assert open_link(browser, page, "Choose the steps to print").path == "/en/plan/take"
    assert is_shared(page)


def test_b6_the_text_cannot_be_opened_there_either(browser):
    walk_at_terminal(browser)

    assert browser.open("/en/plan/take/text", status=403).heading == "Not on a shared computer"


@pytest.mark.parametrize("path", PAGES)
def test_b5_b6_links_lead_to_pages_and_none_of_them_holds_a_code(browser, path):
    walk_at_terminal(browser)

    page = browser.open(f"/en{path}")

    links = [link.attrs["href"] for link in page.all("a[href]")]
    assert [each for each in links if not each.startswith(("/", "#", "https://"))] == []
    # A code is 128 bits or 16 digits; what stands after "#" on our pages names a part of them.
    assert [each for each in links if len(each.partition("#")[2]) > 20] == []
    assert not page.all("a[download]")


def test_a_number_is_there_to_read_where_it_cannot_be_pressed(browser):
    begin(browser)

    crisis = browser.open("/en/help-now")

    assert crisis.all("main [data-tel]")
    assert "Call 860-555-0142" in words_of(browser.open("/en/plan").document.query_one("main"))


def test_c1_leaving_first_or_second_clears_and_the_computer_stays_shared(client, browser, app):
    walk_at_terminal(browser)
    page = browser.open("/en/answers")
    stops = page.all("a[href], button, input, summary")
    assert "data-leave" in stops[1].attrs

    reply = client.get("/en/exit")

    assert reply.headers["location"] == app.state.site.settings.leave_url
    assert browser.open("/en/plan").heading == "The answers are gone"
    assert is_shared(browser.open("/en/"))


@each_language
def test_c2_c3_leaving_is_the_same_there_and_is_explained_where_it_is_elsewhere(browser, language):
    elsewhere = [browser.open(f"/{language}{path}") for path in ("/help-now", "/q/1")]
    begin(browser, language)
    there = [browser.open(f"/{language}{path}") for path in ("/help-now", "/q/1")]

    for one, other in zip(elsewhere, there, strict=True):
        controls = [page.document.query_one("[data-leave]").to_html() for page in (one, other)]
        assert controls[0] == controls[1]
    said = [words_of(page.document.query_one("#leave").parent) for page in (elsewhere[0], there[0])]
    assert said[0].partition("Press Leave")[2] == said[1].partition("Press Leave")[2]


@each_language
def test_x14_without_cookies_nothing_begins_and_a_page_says_what_to_do(cookieless, language):
    start = cookieless.open(f"/{language}/terminal")
    words = {"en": "Begin", "es": "Empezar"}[language]

    page = open_link(cookieless, start, words)

    assert "cookies" in page.heading
    assert page.all(f"a[href='/{language}/librarians']")
    assert page.all(f"a[href='/{language}/terminal']")
    assert not page.all("input[name=state]")


def test_x14_answers_never_travel_in_a_form_there(browser):
    pages = walk(begin(browser), EVERYTHING)
    pages += [browser.open(f"/en{path}") for path in PAGES]
    pages.append(browser.open("/en/terminal"))

    assert [page.path for page in pages if page.all("input[name=state]")] == []
    easy = browser.send(browser.open("/en/terminal/begin"), "/en/q/1", view="easy")
    assert not easy.all("input[name=state]")


def test_on_ones_own_computer_the_site_is_as_everywhere(browser):
    walk_at_terminal(browser)

    home = browser.send(browser.open("/en/terminal"), "/en/terminal/own")

    assert home.path == "/en/"
    assert not is_shared(home)
    assert answers_on(browser, 1) == {}
    assert browser.open("/en/terminal/own").path == "/en/"
    # A page of before, that turns by itself later.
    assert browser.open("/en/terminal/still?to=/en/q/3").path == "/en/q/3"
    walk(browser, EVERYTHING)
    assert action_of(browser.open("/en/plan/take").find_form("/en/plan/take/print"))
    assert browser.open("/en/plan/take/text").path == "/en/plan/take/text"
