import pytest

from app.presenters.letters import Run, count_lines, count_runs, measure_word


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [("ill", "www"), ("aaa", "mmm"), ("860-555-0142", "1-860-555-0142"), ("abc", "ABC")],
)
def test_words_are_as_wide_as_their_letters(narrow, wide):
    assert measure_word(narrow) < measure_word(wide)


def test_an_accent_takes_no_room():
    assert measure_word("día") == measure_word("dia")


def test_bold_letters_are_wider_and_bold_digits_are_not():
    assert measure_word("Hartford", bold=True) > measure_word("Hartford")
    assert measure_word("860-555-0142", bold=True) == measure_word("860-555-0142")


def test_nothing_takes_no_line():
    assert count_lines("", 10) == 0


def test_a_text_is_broken_at_spaces():
    one = measure_word("work")

    assert count_lines("work work", one * 2 + measure_word(" ") + 0.01) == 1
    assert count_lines("work work", one * 2) == 2


def test_a_word_too_long_for_a_line_is_broken():
    assert count_lines("w" * 30, measure_word("w" * 10) + 0.01) == 3


def test_words_of_another_size_go_on_in_the_same_line():
    room = measure_word("Help") * 2 + measure_word("food") + measure_word(" ") + 0.01

    assert count_runs((Run("Help", 2.0), Run("food")), room) == 1
    assert count_runs((Run("Help", 2.0, bold=True), Run("food")), room) == 2
