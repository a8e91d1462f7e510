"""Why a step is in the plan, and why its first choice suits, said to the participant."""

from collections.abc import Mapping
from functools import cache

from app.domain.catalog import Catalog
from app.domain.pathway import Reason
from app.i18n import translations
from app.presenters.spoken import say_list

PLAIN = ""
"""The key of the sentence for a term that has none of its own."""


@cache
def sentences_in(language: str) -> Mapping[str, Mapping[str, str]]:
    """By reason id, then by term. None names a status: a place is described, never the person."""
    _ = translations(language).gettext
    return {
        "you_said": {
            PLAIN: _("You said: %(words)s."),
            "goal": _("You want %(words)s."),
            "need": _("You asked for %(words)s."),
            "record": _("You asked for %(words)s."),
            "reading": _("You asked for easy reading or help to read."),
            "safety": _("You asked for help with this."),
            "home": _("You asked for help with this."),
            "schooling": _("It builds on the school you had."),
        },
        "made_for": {
            PLAIN: _("It fits what you told us."),
            "record": _("This place welcomes people with a record."),
            "home": _("This place helps people who just came home."),
            "reading": _("It starts with the basics."),
            "english": _("Made for people who learn English."),
            "age": _("Made for people your age."),
            "children": _("Made for families with children."),
            "need": _("Made for what you need."),
            "town": _("Made for people in your town."),
        },
        "fits": {
            PLAIN: _("It fits what you told us."),
            "age": _("They take people your age."),
            "town": _("They help people from your town."),
            "day_part": _("It meets when you can come."),
            "hours": _("It fits the hours you have."),
            "english": _("It fits the English you speak."),
            "schooling": _("It fits the school you had."),
            "children": _("It fits the ages of your children."),
        },
        "speaks": {PLAIN: _("They speak %(words)s.")},
        "leads_to": {PLAIN: _("It can lead to work you like: %(words)s.")},
        "near": {PLAIN: _("It is near you.")},
        "for_everyone": {PLAIN: _("This step helps everyone.")},
    }


def tell_reason(reason: Reason, catalog: Catalog, language: str) -> str:
    by_term = sentences_in(language).get(reason.id) or sentences_in(language)["for_everyone"]
    sentence = by_term.get(reason.term or PLAIN, by_term[PLAIN])
    if "%(words)s" not in sentence:
        return sentence
    names = catalog.words.terms.get(reason.term or "", {})
    return sentence % {"words": say_list(names, reason.values, language)}
