"""D3: wrong, ended and never-made codes are the same, and wrong tries are slowed."""

from dataclasses import replace

import pytest

from tests.browser import Browser, words_of
from tests.saved_plans import NEVER_MADE, NO_LINK, open_plan, save

each_language = pytest.mark.parametrize("language", ["en", "es"])


@each_language
@pytest.mark.parametrize("kind", ["number", "link"])
def test_d3_wrong_ended_and_never_made_codes_look_the_same(
    saving, browser, app, new_client, language, kind
):
    ended, alive = save(browser), save(browser)
    for code, browser_of in ((ended, Browser(new_client(app))),):
        page = open_plan(browser_of, number=code.number)
        browser_of.send(page, "/en/saved/end")
    never = {"number": NEVER_MADE, "link": NO_LINK}[kind]
    replies = [
        open_plan(Browser(new_client(app)), language=language, status=404, **{kind: given})
        for given in (getattr(ended, kind), never)
    ]

    first, second = ([words_of(each) for each in reply.all("main")] for reply in replies)
    assert first == second
    assert "2-1-1" in first[0]
    assert replies[0].response.headers.keys() == replies[1].response.headers.keys()
    assert open_plan(Browser(new_client(app)), number=alive.number)


@pytest.mark.parametrize("given", ["right", "ended", "never"])
def test_d3_the_same_work_is_done_whatever_the_code(
    saving, browser, app, new_client, given, monkeypatch
):
    code = save(browser)
    number = NEVER_MADE if given == "never" else code.number
    if given == "ended":
        browser.send(browser.open("/en/saved/plan"), "/en/saved/end")
    done = []
    site = app.state.site

    class Counting:
        def follow_number(self, number):
            done.append("stretched")
            return site.locksmith.follow_number(number)

    use = site.saved_plans.use
    monkeypatch.setattr(
        site.saved_plans, "use", lambda *told: (done.append("looked"), use(*told))[1]
    )
    app.state.site = replace(site, locksmith=Counting())

    open_plan(Browser(new_client(app)), number=number, status=200 if given == "right" else 404)

    assert done == ["stretched", "looked"]


def test_d3_after_ten_wrong_codes_one_waits_a_minute(saving, browser, app, new_client, seconds):
    code = save(browser)
    other = Browser(new_client(app))
    for _ in range(10):
        open_plan(other, number=NEVER_MADE, status=404)

    page = open_plan(other, number=NEVER_MADE, status=429)

    assert page.response.headers["retry-after"] == "60"
    assert page.heading == "Please wait a little"
    seconds.now += 60
    assert open_plan(other, number=code.number).heading == "Your saved plan"


def test_d3_who_tries_many_at_once_keeps_nobody_waiting(saving, app, new_client):
    stretched, site = [], app.state.site

    class Counting:
        def follow_number(self, number):
            stretched.append(number)
            return site.locksmith.follow_number(number)

    app.state.site = replace(site, locksmith=Counting())
    client = new_client(app, headers={"sec-fetch-site": "same-origin"})

    replies = client.post_together("/en/saved", 40, data={"number": NEVER_MADE})

    assert {each.status_code for each in replies} == {404, 429}
    assert len(stretched) < 20


def test_d3_right_codes_and_slips_never_count(saving, browser, app, new_client):
    code = save(browser)
    other = Browser(new_client(app))
    for _ in range(12):
        open_plan(other, number=code.number)
        open_plan(other, number="1" * 15 + "2", status=422)
    for _ in range(9):
        open_plan(other, link=NO_LINK, status=404)

    assert open_plan(other, number=code.number).heading == "Your saved plan"


def test_d3_a_slip_never_asks_the_store(browser):
    # There is no store here: to ask it would be refused.
    open_plan(browser, number="1" * 15 + "2", status=422)
    open_plan(browser, number=NEVER_MADE, status=503)
