"""The facts that decide: what is known of a service, shown solid, and what is not known."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from app.domain.catalog import Catalog
from app.domain.records import Answer, Service
from app.domain.requirements import Session
from app.domain.unknowns import makes_sense_at
from app.i18n import translations
from app.presenters.spoken import Spoken, join, say, say_list, say_named

MOST_KNOWN = 4
SHORT_ENOUGH = 64
PRICE = re.compile(r"\$[\d,.]*\d")
"""Longer details stay on the service's own page: a card is read at a glance."""

ORDER = (
    "cost",
    "stipend",
    "hours",
    "next_start",
    "childcare",
    "transport",
    "reading_level",
    "record_policy",
    "teaching_language",
    "wheelchair",
)
DAY_PARTS = ("morning", "afternoon", "day", "evening", "weekend", "self_paced", "online")


@dataclass(frozen=True, slots=True)
class FactRow:
    """`name` is the fact's own; `answer` is "yes", "no" or "not_known"."""

    name: str
    question: str
    answer: str
    said: str
    detail: Spoken | None


@cache
def fact_questions_in(language: str) -> Mapping[str, str]:
    _ = translations(language).gettext
    return {
        "cost": _("Does it cost money?"),
        "stipend": _("Do I get paid to come?"),
        "hours": _("When is it open?"),
        "next_start": _("When can I start?"),
        "childcare": _("Is there child care?"),
        "transport": _("Is there help with rides?"),
        "reading_level": _("Do I need to read well?"),
        "record_policy": _("Are people with a record welcome?"),
        "teaching_language": _("What language do they teach in?"),
        "wheelchair": _("Can I get in with a wheelchair?"),
    }


def list_facts(service: Service, language: str) -> tuple[FactRow, ...]:
    """Return what is known, and what is not where somebody may want to know it."""
    shown = [
        name
        for name in ORDER
        if service.fact(name) is not Answer.NOT_KNOWN or makes_sense_at(service, name)
    ]
    return tuple(
        make_row(service, name, ask_fact(service, name, language), language) for name in shown
    )


def ask_fact(service: Service, name: str, language: str) -> str:
    """Of a class we often know how long it is rather than its hours: the question asks both."""
    _ = translations(language).gettext
    if name == "hours" and service.kind == "training":
        return _("When is it, and how long?")
    return fact_questions_in(language)[name]


def make_row(service: Service, name: str, question: str, language: str) -> FactRow:
    fact = service.facts.get(name)
    answer = service.fact(name)
    detail = say(fact.detail, language) if fact and fact.detail else None
    return FactRow(name, question, answer.value, say_answer(answer, name, detail, language), detail)


# "Free" or "Weekends" says it all: no yes or no before it.
ANSWERED_BY_DETAIL = frozenset(
    {"cost", "hours", "next_start", "reading_level", "teaching_language"}
)


def say_answer(answer: Answer, name: str, detail: Spoken | None, language: str) -> str:
    _ = translations(language).gettext
    if answer is Answer.NOT_KNOWN:
        return _("Not known. Ask.")
    if name in ANSWERED_BY_DETAIL and detail:
        return ""
    return _("Yes") if answer is Answer.YES else _("No")


@lru_cache(maxsize=4096)
def list_known(service: Service, catalog: Catalog, language: str) -> tuple[Spoken, ...]:
    """Return the few facts that a card shows as known."""
    found = [
        *say_cost(service, language),
        *say_sessions(service.sessions, catalog, language),
        *say_languages(service.languages, catalog, language),
        *say_supports(service, language),
        *say_online(service, language),
    ]
    return tuple(found[:MOST_KNOWN])


def say_cost(service: Service, language: str) -> Iterable[Spoken]:
    fact = service.facts.get("cost")
    _ = translations(language).gettext
    if fact is None or fact.answer is Answer.NOT_KNOWN:
        return ()
    if fact.detail and len(say(fact.detail, language).text) <= SHORT_ENOUGH:
        return (say(fact.detail, language),)
    price = PRICE.match(say(fact.detail, language).text) if fact.detail else None
    if price and fact.answer is Answer.YES:
        return (Spoken(price[0]),)
    return (Spoken(_("Free") if fact.answer is Answer.NO else _("It costs money")),)


def say_sessions(sessions: Iterable[Session], catalog: Catalog, language: str) -> Iterable[Spoken]:
    parts = {part for session in sessions for part in session}
    names = catalog.words.terms.get("day_part", {})
    if not parts:
        return ()
    ordered = [part for part in DAY_PARTS if part in parts]
    return (Spoken(capitalize(say_list(names, ordered, language))),)


def say_languages(languages: frozenset[str], catalog: Catalog, language: str) -> Iterable[Spoken]:
    names = catalog.words.terms.get("language", {})
    if not languages - {"en"}:
        return ()
    return (Spoken(capitalize(say_list(names, sorted(languages), language))),)


def say_supports(service: Service, language: str) -> Iterable[Spoken]:
    _ = translations(language).gettext
    words = {
        "stipend": _("You are paid"),
        "childcare": _("Child care"),
        "transport": _("Help with rides"),
        "wheelchair": _("Wheelchair access"),
    }
    known = [name for name in words if service.fact(name) is Answer.YES]
    return [say_support(service, name, words[name], language) for name in known]


def say_support(service: Service, name: str, word: str, language: str) -> Spoken:
    """Say the detail itself, which may limit what the bare word would promise."""
    detail = service.facts[name].detail
    said = say(detail, language) if detail else None
    return said if said and len(said.text) <= SHORT_ENOUGH else Spoken(word)


def say_online(service: Service, language: str) -> Iterable[Spoken]:
    _ = translations(language).gettext
    if "online" not in service.modes:
        return ()
    return (Spoken(_("Online or in person") if len(service.modes) > 1 else _("Online")),)


def capitalize(text: str) -> str:
    return text[:1].upper() + text[1:]


def name_languages(service: Service, catalog: Catalog, language: str) -> str:
    names = catalog.words.terms.get("language", {})
    spoken = [say_named(names, code, language).text for code in sorted(service.languages)]
    return capitalize(join(spoken, language))
