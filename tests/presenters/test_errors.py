import pytest

from app.presenters.errors import present_error


@pytest.mark.parametrize("status", [400, 403, 404, 405, 413, 422, 429, 500, 503])
@pytest.mark.parametrize("language", ["en", "es"])
def test_whatever_goes_wrong_is_said_in_plain_words(status, language):
    page = present_error(status, language)

    assert page.title
    assert page.text.endswith(".")
    assert str(status) not in page.title + page.text


def test_a_rare_error_borrows_the_words_of_its_kind():
    assert present_error(418, "en").title == present_error(400, "en").title
    assert present_error(599, "en").title == present_error(500, "en").title


def test_only_our_own_trouble_is_worth_another_try():
    assert present_error(503, "en").try_again
    assert not present_error(404, "en").try_again
