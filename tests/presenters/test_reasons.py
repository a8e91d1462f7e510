from dataclasses import replace

import pytest

from app.domain.pathway import Reason
from app.domain.records import Words
from app.presenters.reasons import sentences_in, tell_reason
from tests.catalogs import both, make_catalog

TERMS = {"need": {"food": both("food"), "ride": both("a ride")}}
CATALOG = replace(make_catalog(), words=Words(terms=TERMS, papers={}, sectors={}, categories={}))


def test_a_reason_says_what_the_person_asked_for():
    reason = Reason("you_said", "need", ("food", "ride"))

    assert tell_reason(reason, CATALOG, "en") == "You asked for food and a ride."


def test_a_reason_for_everybody_names_no_answer():
    assert tell_reason(Reason("for_everyone"), CATALOG, "en") == "This step helps everyone."


def test_a_reason_without_words_of_its_own_still_has_a_sentence():
    assert tell_reason(Reason("fits", "sector", ("x",)), CATALOG, "en") == (
        "It fits what you told us."
    )
    assert tell_reason(Reason("not_heard_of", "need", ("food",)), CATALOG, "en")


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_kind_of_reason_has_a_sentence_for_any_term(language):
    assert all("" in by_term for by_term in sentences_in(language).values())


@pytest.mark.parametrize("term", ["record", "reading", "home", "safety"])
def test_a_reason_describes_the_place_or_the_wish_and_never_the_person(term):
    said = sentences_in("en")["you_said"][term]

    assert "You have" not in said
    assert "You are" not in said
