import pytest

from tests.curation.folders import CHILD_CARE, GUIDE, LEARNING, change

LINK = "https://learning.example.org\n"


def say(words):
    return f"{words!r}"


@pytest.mark.parametrize("number", ["211", "988", "8605550100", "18605550100"])
def test_a_number_that_can_be_dialled(folder, check, number):
    change(folder, CHILD_CARE, "'211'", say(number))

    assert check() == []


@pytest.mark.parametrize(
    "number",
    [
        "21",
        "2-1-1",
        "(860) 555-0100",
        "CALL",
        "1" * 12,
        "860724007",
        "5550100",
        "989",
        "8601550100",
    ],
)
def test_a_number_that_cannot_be_dialled_is_named(folder, check, number):
    change(folder, CHILD_CARE, "'211'", say(number))

    assert "phones[0].number: must be 10 digits" in check()[0]


@pytest.mark.parametrize("link", ["https://a.example.org/b?c=d", "http://example.org"])
def test_a_link_that_may_be_followed(folder, check, link):
    change(folder, LEARNING, LINK, f"{link}\n")

    assert check() == []


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("javascript:alert(1)", "must begin with https://"),
        ("data:text/html,x", "must begin with https://"),
        ("ftp://example.org", "must begin with https://"),
        ("//example.org", "must begin with https://"),
        ("https://", "must begin with https://"),
        ("https://[half", "is not a link"),
        ("https://me:secret@example.org", "must hold no user name"),
        ("https://example.org@evil.example", "must hold no user name"),
        ("https://example.org/a b", "no space, control character"),
        ('"https://example.org/\\u202ea"', "no space, control character"),
        ('"https://example.org/\\na"', "no space, control character"),
    ],
)
def test_a_link_that_must_not_be_followed_is_named(folder, check, link, said):
    change(folder, LEARNING, LINK, f"{link}\n")

    [problem] = check()
    assert problem.startswith(f"{LEARNING}:3: website: ")
    assert said in problem


def test_a_source_is_a_link_too(folder, check):
    change(folder, LEARNING, "https://news.example.org/welding", "javascript:alert(1)")

    assert "services[0].facts.stipend.source.urls[0]: must begin with https://" in check()[0]


def test_what_says_that_a_place_is_run_for_profit_is_a_link_too(folder, check):
    change(folder, CHILD_CARE, "https://giving.example.org/child-care", "giving.example.org")

    assert "legal_status.source.urls[0]: must begin with https://" in check()[0]


@pytest.mark.parametrize("address", ["nobody", "a@b", "a b@example.org", "js:a@example.org"])
def test_an_address_that_takes_no_mail_is_named(folder, check, address):
    change(folder, LEARNING, "class@learning.example.org", say(address))

    assert "services[1].email: must be an address" in check()[0]


@pytest.mark.parametrize("day", ["13-01", "02-30", "1-15", "spring", "00-00"])
def test_a_season_that_is_not_on_the_calendar_is_named(folder, check, day):
    change(folder, CHILD_CARE, "from: 09-01", f"from: {say(day)}")

    assert "services[0].season.from: must be a month and a day, like 01-15" in check()[0]


def test_february_29_is_a_day(folder, check):
    change(folder, CHILD_CARE, "from: 09-01", "from: 02-29")

    assert check() == []


@pytest.mark.parametrize("text", ["2024-13", "2024-9", "last year", "2024-02-30"])
def test_a_date_of_a_source_that_is_none_is_named(folder, check, text):
    change(folder, LEARNING, "first: 2024-05", f"first: {say(text)}")

    assert "source.first: must be a year, a month or a day" in check()[0]


TOMORROW, NEXT_MONTH = "2026-03-05", "2026-04"


@pytest.mark.parametrize(
    ("name", "old", "new", "field"),
    [
        (LEARNING, "first: 2024-05", f"first: {NEXT_MONTH}", "facts.stipend.source.first"),
        (LEARNING, "date: '2025-03-01'", f"date: '{TOMORROW}'", "services[1].source.date"),
        (LEARNING, "'2026-02-01'", f"'{TOMORROW}'", "services[1].source.checked_date"),
        (CHILD_CARE, "date: '2024'", "date: '2031'", "services[0].source.date"),
        (CHILD_CARE, "date: 2023-07", f"date: {NEXT_MONTH}", "legal_status.source.date"),
        (GUIDE, "read_on: 2026-02", f"read_on: {NEXT_MONTH}", "read_on"),
        (GUIDE, "date: '2024'", "date: '2031-05'", "sources.town_page.date"),
        ("occupations.csv", "May 2025", "May 2031", "wage_year"),
    ],
)
def test_a_date_that_has_not_come_is_named(folder, check, name, old, new, field):
    change(folder, name, old, new)

    [problem] = check()
    assert f"{field}: " in problem
    assert problem.endswith("has not come yet")


@pytest.mark.parametrize("day", ["2026", "2026-03", "2026-03-04", "undated; 2031 perhaps"])
def test_a_date_of_today_has_come_and_words_are_left_alone(folder, check, day):
    change(folder, LEARNING, "date: '2025-03-01'", f"date: '{day}'")

    assert check() == []
