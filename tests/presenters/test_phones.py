import pytest

from app.domain.records import Phone
from app.presenters.phones import PhoneLine, present_phone, present_phones


@pytest.mark.parametrize(
    ("phone", "shown", "dialed"),
    [
        (Phone("8605550142"), "860-555-0142", "8605550142"),
        (Phone("(860) 555-0142"), "860-555-0142", "8605550142"),
        (Phone("18605550142"), "1-860-555-0142", "18605550142"),
        (Phone("211"), "2-1-1", "211"),
        (Phone("988"), "988", "988"),
        (Phone("8605550142", "TTY"), "TTY 860-555-0142", "8605550142"),
        (Phone("8605550142", "ext. 102"), "860-555-0142 ext. 102", "8605550142"),
        (Phone("8605550142", "option 2"), "860-555-0142 option 2", "8605550142"),
    ],
)
def test_a_number_is_easy_to_read_and_only_digits_are_dialed(phone, shown, dialed):
    assert present_phone(phone) == PhoneLine(shown, dialed)


def test_a_line_in_the_language_of_the_page_comes_first():
    phones = (Phone("8605550101"), Phone("8605550102", "Español"))

    assert [each.dialed for each in present_phones(phones, "es")] == ["8605550102", "8605550101"]
    assert [each.dialed for each in present_phones(phones, "en")] == ["8605550101", "8605550102"]
