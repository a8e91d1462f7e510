"""A8, A9, A11: which forms are taken."""

from urllib.parse import urlencode

import pytest

from app.main import create_app
from tests.browser import ORIGIN, Browser, check_page
from tests.conftest import make_settings
from tests.walks import EVERYTHING, answers_on, walk

ELSEWHERE = "https://elsewhere.example"
ENCODED = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture
def form(browser):
    return {**browser.open("/en/q/1").form("/en/q/1"), "goal": "english"}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        pytest.param({"Sec-Fetch-Site": "same-origin", "Origin": ORIGIN}, 303, id="new browser"),
        pytest.param({"Sec-Fetch-Site": "none"}, 303, id="typed or reloaded"),
        pytest.param({"Origin": ORIGIN}, 303, id="old browser"),
        pytest.param({}, 303, id="very old browser"),
        pytest.param({"Origin": "null"}, 303, id="origin null: the token decides"),
        pytest.param({"Sec-Fetch-Site": "cross-site"}, 403, id="from another site"),
        pytest.param({"Sec-Fetch-Site": "same-site"}, 403, id="from a sister site"),
        pytest.param({"Sec-Fetch-Site": "cross-site", "Origin": ORIGIN}, 403, id="origin faked"),
        pytest.param({"Origin": ELSEWHERE}, 403, id="old browser, another site"),
        pytest.param({"Origin": "https://testserver"}, 303, id="HTTPS, ended by a proxy before us"),
        pytest.param({"Origin": "ftp://testserver"}, 403, id="another scheme"),
        pytest.param({"Origin": f"{ORIGIN}.elsewhere.example"}, 403, id="a name that begins alike"),
    ],
)
def test_a8_a_form_is_taken_from_our_own_pages_only(client, form, headers, status):
    assert client.post("/en/q/1", data=form, headers=headers).status_code == status


@pytest.mark.parametrize("origin", [None, "null", ORIGIN])
@pytest.mark.parametrize("token", [None, "", "guessed"])
def test_a8_without_the_right_token_nothing_is_taken(client, form, token, origin):
    data = {**form, "csrf_token": token}
    headers = {"Origin": origin} if origin else {}

    reply = client.post(
        "/en/q/1", data={k: v for k, v in data.items() if v is not None}, **{"headers": headers}
    )

    assert reply.status_code == 403
    assert check_page(reply).all("main a")


def test_a8_the_token_of_another_session_is_refused(app, client, form, new_client):
    other = Browser(new_client(app)).open("/en/q/1").form("/en/q/1")

    reply = client.post("/en/q/1", data={**form, "csrf_token": other["csrf_token"]})

    assert reply.status_code == 403


def test_a8_another_session_in_the_form_does_not_help_where_a_cookie_is(
    app, client, form, new_client
):
    other = Browser(new_client(app)).open("/en/q/1").form("/en/q/1")

    reply = client.post("/en/q/1", data={**other, "goal": "english"})

    assert reply.status_code == 403


@pytest.mark.parametrize("path", ["/en/q/1", "/en/plan", "/en/turn", "/en/clear"])
def test_a8_it_holds_for_every_form(client, browser, path):
    walk(browser, EVERYTHING)

    assert client.post(path, data={"action": "skip"}).status_code == 403
    assert client.post(path, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403


def test_a8_the_public_address_is_what_counts_behind_a_proxy(tmp_path, source, clock, new_client):
    settings = make_settings(tmp_path, public_origin="https://plan.example.org")
    client = new_client(create_app(settings, source, clock))
    form = Browser(client).open("/en/q/1").form("/en/q/1")

    public = client.post("/en/q/1", data=form, headers={"Origin": "https://plan.example.org"})
    inner = client.post("/en/q/1", data=form, headers={"Origin": ORIGIN})

    assert public.status_code == 303
    assert inner.status_code == 403


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"goal": "x"}, id="no such option"),
        pytest.param({"goal": ["english", "x"]}, id="one of two is no option"),
        pytest.param({"goal": "\u202eenglish"}, id="turned letters"),
        pytest.param({"goal": "english\x00"}, id="a zero byte"),
        pytest.param({"goal": "A" * 500}, id="as long as a field may be"),
    ],
)
def test_a9_a_wrong_value_gives_the_question_again_as_a_page(client, form, fields):
    reply = client.post("/en/q/1", data={**form, **fields})

    assert reply.status_code == 422
    assert check_page(reply).title.startswith("Error:")


@pytest.mark.parametrize(
    ("path", "chosen"),
    [
        pytest.param("/en/q/5", {"children": ["under_5", "none"]}, id="two for one"),
        pytest.param(
            "/en/q/5", {"children": ["none", "", "school_age"]}, id="an empty one between"
        ),
        pytest.param("/en/q/7", {"record": ["yes", "no"]}, id="yes and no"),
    ],
)
def test_a9_two_values_for_a_single_choice_give_the_question_again(browser, path, chosen):
    page = browser.open(path)

    again = browser.send(page, path, **chosen, status=422)

    assert again.title.startswith("Error:")
    assert answers_on(browser, int(path[-1])) == {}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        pytest.param(b"a=" + b"x" * 65_534, 400, id="64 KiB, but one field is too long"),
        pytest.param(b"a=" + b"x" * 65_535, 413, id="more than 64 KiB"),
        pytest.param(b"&".join(b"a=1" for _ in range(51)), 400, id="51 fields"),
        pytest.param(b"goal=" + b"x" * 501, 400, id="501 characters"),
        pytest.param(b"x" * 501 + b"=1", 400, id="a name of 501 characters"),
        pytest.param(b"state=" + b"x" * 4_001, 400, id="more than any sealed text"),
        pytest.param(b"goal=%ff%fe", 400, id="no letters"),
        pytest.param(b"\xff\xfe\x00", 400, id="odd bytes"),
    ],
)
@pytest.mark.parametrize("declared", [True, False])
def test_a9_a_body_beyond_the_limits_is_a_calm_page(client, form, body, status, declared):
    async def pieces():
        for start in range(0, len(body), 4096):
            yield body[start : start + 4096]

    content = body if declared else pieces()

    reply = client.post("/en/q/1", content=content, headers=ENCODED)

    assert ("content-length" in reply.request.headers) is declared
    assert reply.status_code == status
    check_page(reply)


@pytest.mark.parametrize("length", ["65537", "9" * 5000, "-1", "many"])
def test_a9_a_declared_length_is_believed_before_anything_is_read(client, length):
    reply = client.post("/en/q/1", content=b"a=1", headers={**ENCODED, "Content-Length": length})

    assert reply.status_code in {400, 413}


def test_a9_50_fields_of_500_letters_are_read(client, form):
    extra = [(f"extra{number}", "x" * 500) for number in range(50 - len(form))]
    body = urlencode([*form.items(), *extra], doseq=True)

    assert client.post("/en/q/1", content=body, headers=ENCODED).status_code == 303


@pytest.mark.parametrize("kind", ["application/json", "multipart/form-data", "text/plain", "\x7f"])
def test_a9_other_kinds_of_bodies_are_a_calm_page(client, browser, kind):
    reply = client.post("/en/q/1", content=b"{}", headers={"Content-Type": kind})

    assert reply.status_code == 400
    check_page(reply)


def test_a11_nobody_is_counted_by_address(client, browser):
    page = walk(browser, EVERYTHING)[0]
    fields = {**page.form("/en/q/1"), "goal": "english"}

    replies = [client.post("/en/q/1", data=fields).status_code for _ in range(200)]
    refused = [client.post("/en/q/1").status_code for _ in range(50)]

    assert set(replies) == {303}
    assert set(refused) == {403}
