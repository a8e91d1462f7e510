import pytest

from tests.curation.folders import CHILD_CARE, LEARNING, change

LINK = "https://learning.example.org\n"


def say(words):
    return f"{words!r}"


@pytest.mark.parametrize("number", ["211", "5550100", "8605550100", "18605550100"])
def test_a_number_that_can_be_dialled(folder, check, number):
    change(folder, CHILD_CARE, "'211'", say(number))

    assert check() == []


@pytest.mark.parametrize("number", ["21", "2-1-1", "(860) 555-0100", "CALL", "1" * 12])
def test_a_number_that_cannot_be_dialled_is_named(folder, check, number):
    change(folder, CHILD_CARE, "'211'", say(number))

    assert "phones[0].number: must be 3 or 7 to 11 digits" in check()[0]


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
