"""What a place asks of the people it takes, beside what the participant said of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from app.domain.catalog import Catalog
from app.domain.fit import Finding
from app.domain.holding import NotHeldYet
from app.domain.questionnaire import Answers, Question, QuestionType
from app.domain.records import Text
from app.domain.requirements import (
    NOTHING,
    LivesInState,
    MeetsWhenFree,
    OneOf,
    Requirement,
    Session,
    TaughtIn,
    Verdict,
)
from app.i18n import translations
from app.presenters.facts import DAY_PARTS
from app.presenters.spoken import join, join_ways, say, say_list, say_named

MOST_TOWNS = 6
INCOME = "income"
"""A rule on it turns on a sum: whom it is for would only name people by their money."""

PLACES = frozenset({"town", "place", "state"})
UNCHECKED = "unchecked"
ALSO_LOOKED_AT = {"day_part": ("limits",), "english": ("language",)}
"""Hours are compared with times that are taken, and English with the language spoken at home."""

ASKED_WITH = {"state": "place"}
"""Terms that no question sets by themselves, and one that is set with them."""


@dataclass(frozen=True, slots=True)
class FindingView:
    """`question` is the one whose answer counts, at `number`; 0 where nobody is asked. `said` is
    what was given as the answer; `verdict` is "met", "unknown", "not_met", or "unchecked" where
    nothing was answered and nothing stands in the way."""

    question: str
    number: int
    takes: str
    said: str
    verdict: str
    verdict_in_words: str


def present_finding(
    finding: Finding,
    answers: Answers,
    catalog: Catalog,
    language: str,
    *,
    tried: frozenset[str] = NOTHING,
) -> FindingView:
    """`tried` are terms that are tried in the plan without being answered so."""
    requirement, verdict = finding
    question = find_question(requirement.term, answers, catalog)
    checked = verdict is not Verdict.MET or is_answered(question, answers, catalog)
    _ = translations(language).gettext
    return FindingView(
        question=say(question.text, language).text if question else _("Who can join?"),
        number=number_of(question, catalog) if question else 0,
        takes=say_takes(requirement, catalog, language),
        said=say_all_said(requirement.term, question, answers, catalog, language, tried),
        verdict=name_verdict(verdict, checked=checked),
        verdict_in_words=say_verdict(verdict, language) if checked else say_unchecked(language),
    )


@cache
def say_verdict(verdict: Verdict, language: str) -> str:
    _ = translations(language).gettext
    return {
        Verdict.MET: _("This fits."),
        Verdict.UNKNOWN: _("Ask them."),
        Verdict.NOT_MET: _("This does not fit now."),
    }[verdict]


def name_verdict(verdict: Verdict, *, checked: bool) -> str:
    return verdict.name.lower() if checked else UNCHECKED


def say_unchecked(language: str) -> str:
    return translations(language).gettext("There was nothing to check.")


def is_answered(question: Question | None, answers: Answers, catalog: Catalog) -> bool:
    return question is not None and question.id in catalog.questionnaire.counted(answers)


def find_question(term: str, answers: Answers, catalog: Catalog) -> Question | None:
    """Return the question that said it, or the first that could have."""
    questionnaire, asked = catalog.questionnaire, ASKED_WITH.get(term, term)
    said = questionnaire.question_setting(asked, answers)
    able = (each for each in questionnaire.questions if asked in questionnaire.terms_of(each))
    found = said or next(able, None)
    return questionnaire.questions[found] if found else None


def number_of(question: Question, catalog: Catalog) -> int:
    screens = enumerate(catalog.questionnaire.screens, start=1)
    return next(number for number, screen in screens if question in screen.questions)


def is_private(question: Question, catalog: Catalog) -> bool:
    return catalog.questionnaire.screens[number_of(question, catalog) - 1].sensitive


def say_all_said(
    term: str,
    question: Question | None,
    answers: Answers,
    catalog: Catalog,
    language: str,
    tried: frozenset[str],
) -> str:
    """Say the answer, and any other that the rule looks at as well."""
    _ = translations(language).gettext
    if term in tried:
        return _("This is what you are trying.")
    said = [say_said(question, answers, catalog, language)]
    for also in ALSO_LOOKED_AT.get(term, ()):
        other = catalog.questionnaire.question_setting(also, answers)
        if other:
            named = catalog.questionnaire.questions[other]
            said.append(say_said(named, answers, catalog, language))
    return " ".join(dict.fromkeys(said))


def say_said(question: Question | None, answers: Answers, catalog: Catalog, language: str) -> str:
    """Repeat the answer in the words it was given in; what is private is not repeated."""
    _ = translations(language).gettext
    if question is None:
        return _("We do not ask you this.")
    chosen = catalog.questionnaire.counted(answers).get(question.id, NOTHING)
    if not chosen:
        return _("You skipped this.")
    if is_private(question, catalog):
        return _("You told us this in private.")
    return _("You said: %(words)s.") % {"words": name_answer(question, chosen, catalog, language)}


def name_answer(question: Question, chosen: frozenset[str], catalog: Catalog, language: str) -> str:
    if question.type is QuestionType.PLACE:
        known = (catalog.places.get(each) for each in sorted(chosen))
        return join([place.town_name for place in known if place], language) or "?"
    options = [each for each in question.options if each.id in chosen]
    return join([quote(say(each.text, language).text) for each in options], language)


def quote(words: str) -> str:
    return f"“{words}”"


def say_takes(requirement: Requirement, catalog: Catalog, language: str) -> str:
    """Say what the place asks for."""
    _ = translations(language).gettext
    if isinstance(requirement, LivesInState):
        return _("It is for people who live in Connecticut.")
    if isinstance(requirement, TaughtIn):
        return say_taught_in(requirement, catalog, language)
    if isinstance(requirement, MeetsWhenFree):
        return say_meets(requirement, catalog, language)
    if isinstance(requirement, NotHeldYet):
        return say_gives(requirement, catalog, language)
    return say_one_of(requirement, catalog, language) if isinstance(requirement, OneOf) else ""


def say_taught_in(requirement: TaughtIn, catalog: Catalog, language: str) -> str:
    _ = translations(language).gettext
    if not requirement.languages:
        return _("We do not know what language they teach in.")
    names = catalog.words.terms.get("language", {})
    words = say_list(names, sorted(requirement.languages), language)
    return _("They teach in: %(words)s.") % {"words": words}


def say_meets(requirement: MeetsWhenFree, catalog: Catalog, language: str) -> str:
    _ = translations(language).gettext
    names = catalog.words.terms.get("day_part", {})
    ways = [say_list(names, in_order(session), language) for session in requirement.sessions]
    if not ways:
        return _("We do not know when it meets.")
    # Each way of taking it needs all its parts of the week; one way is enough.
    words = join_ways(list(dict.fromkeys(ways)), language)
    return _("It meets: %(words)s.") % {"words": words}


def in_order(session: Session) -> list[str]:
    return [part for part in DAY_PARTS if part in session]


def say_gives(requirement: NotHeldYet, catalog: Catalog, language: str) -> str:
    words = name_values(requirement.term, requirement.credentials, catalog, language)
    return translations(language).gettext("You need it once only. It gives: %(words)s.") % {
        "words": words
    }


def say_one_of(requirement: OneOf, catalog: Catalog, language: str) -> str:
    _ = translations(language).gettext
    if requirement.term == INCOME:
        return _("There is an income limit.")
    sure = requirement.values - requirement.ask_if
    said = []
    if sure:
        words = name_values(requirement.term, sure, catalog, language)
        said.append(_("It is for: %(words)s.") % {"words": words})
    if requirement.ask_if:
        words = name_values(requirement.term, requirement.ask_if, catalog, language)
        only = requirement.values and not sure
        sentence = (
            _("Only for these, and it depends: %(words)s.")
            if only
            else _("For some, it depends: %(words)s.")
        )
        said.append(sentence % {"words": words})
    return " ".join(said) or _("There is a rule. We do not know it.")


def name_values(term: str, values: frozenset[str], catalog: Catalog, language: str) -> str:
    """Name them as the options of the question do, or as curators do where nobody is asked."""
    if term in PLACES:
        return name_towns(values, catalog, language)
    options = list_options(term, values, catalog)
    if options:
        return join_ways([quote(say(each, language).text) for each in options], language)
    names = catalog.words.terms.get(term, {})
    return join_ways([say_named(names, each, language).text for each in sorted(values)], language)


def list_options(term: str, values: frozenset[str], catalog: Catalog) -> list[Text]:
    questions: Iterable[Question] = catalog.questionnaire.questions.values()
    return [
        option.text
        for question in questions
        for option in question.options
        if values & option.sets.get(term, NOTHING)
    ]


def name_towns(values: frozenset[str], catalog: Catalog, language: str) -> str:
    known = [catalog.places.get(each) for each in sorted(values)]
    names = [place.town_name for place in known if place]
    _ = translations(language).gettext
    if len(names) <= MOST_TOWNS + 1:
        return join_ways(names, language)
    more = _("%(count)s more towns") % {"count": len(names) - MOST_TOWNS}
    return join_ways([*names[:MOST_TOWNS], more], language)
