from app.presenters.crisis import present_crisis, titles_in
from app.presenters.home import present_home
from tests.catalogs import make_catalog

CATALOG = make_catalog()


def test_numbers_come_from_the_content():
    lines = present_crisis(CATALOG, "en").lines

    assert [(line.id, line.phones[0].shown) for line in lines] == [
        ("crisis-988", "988"),
        ("nav-211", "2-1-1"),
    ]


def test_a_line_says_what_it_is_for_in_both_languages():
    assert titles_in("en").keys() == titles_in("es").keys()
    assert titles_in("es")["nav-211"] != titles_in("en")["nav-211"]


def test_the_first_page_has_a_person_to_call():
    page = present_home(CATALOG, "es")

    assert page.any_help is not None
    assert page.cannot_go_on is not None
    assert page.any_help.phones[0].dialed == "211"
