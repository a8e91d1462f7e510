"""What to ask on the phone: the questions whose answers decide for this participant."""

from collections.abc import Iterable

from app.domain.fit import Eligibility
from app.domain.records import Answer, Service
from app.domain.requirements import NOTHING, Profile, Verdict

MOST_QUESTIONS = 5

FEW_HOURS = frozenset({"under_5", "5_to_15"})

# A fact is worth asking about when one of the values holds; None: for everybody.
WORTH_ASKING: tuple[tuple[str, str | None, frozenset[str]], ...] = (
    ("limits", "limits", frozenset({"appointments", "curfew"})),
    ("childcare", "childcare", frozenset({"need"})),
    ("transport", "need", frozenset({"ride"})),
    ("papers", "need", frozenset({"papers"})),
    ("reading_level", "reading", frozenset({"start", "some"})),
    ("record_policy", "record", frozenset({"yes"})),
    ("cost", None, NOTHING),
    ("next_start", None, NOTHING),
)
FOR_EVERYBODY = frozenset({name for name, term, _ in WORTH_ASKING if term is None})
ASKED_OF_HELP = {
    "cost": frozenset(
        {"health", "dental", "counseling", "recovery", "childcare", "papers", "ride", "phone"}
    ),
    "record_policy": frozenset({"housing"}),
}
PAPERS = "papers"
SAID_BY = {"record_policy": "record"}
"""Questions that another one asks already."""


def list_questions(
    service: Service, eligibility: Eligibility, profile: Profile, matters: Iterable[str]
) -> tuple[str, ...]:
    """Return ids of at most five questions, first on what this participant said: how to be
    understood, the needs that were named, the rules that turn on an answer; then the rules that
    turn on a skipped question, and what everybody asks.

    `matters` is what is `worth_asking` for the participant, the same for all services.
    """
    deciding = [each.term for each in eligibility.with_verdict(Verdict.UNKNOWN)]
    unknown = unknown_facts(service, matters)
    asked = [
        *language_question(service, profile),
        *(each for each in unknown if each not in FOR_EVERYBODY),
        *hours_question(service, profile),
        *(each for each in deciding if each in profile),
        # Who did not speak of a record is not made to.
        *(each for each in deciding if each not in profile and each != "record"),
        *(each for each in unknown if each in FOR_EVERYBODY),
    ]
    once = [each for each in asked if SAID_BY.get(each) not in asked]
    return tuple(dict.fromkeys(once))[:MOST_QUESTIONS]


def language_question(service: Service, profile: Profile) -> list[str]:
    """Ask for an interpreter where nothing is said that could answer it."""
    wanted = profile.get("language", NOTHING)
    if not wanted or "good" in profile.get("english", NOTHING):
        return []
    is_told = service.languages_note or wanted & service.languages
    return [] if is_told else ["interpreter"]


def hours_question(service: Service, profile: Profile) -> list[str]:
    """Ask how long a class is each week where no rule says so and the participant has few hours."""
    ruled = any(requirement.term == "hours" for requirement in service.requirements)
    few = not FEW_HOURS.isdisjoint(profile.get("hours", NOTHING))
    return ["hours"] if service.kind == "training" and few and not ruled else []


def unknown_facts(service: Service, matters: Iterable[str]) -> list[str]:
    return [
        name
        for name in matters
        if service.fact(name) is Answer.NOT_KNOWN
        and is_worth_asking_at(service, name)
        and not (name == PAPERS and service.papers)
    ]


def worth_asking(profile: Profile) -> tuple[str, ...]:
    """Return the facts whose absence matters to this participant, the weightiest first."""
    return tuple(
        name
        for name, term, values in WORTH_ASKING
        if term is None or not values.isdisjoint(profile.get(term, NOTHING))
    )


def is_worth_asking_at(service: Service, fact: str) -> bool:
    """A class may ask for anything; help is asked only what such help may cost or check."""
    return service.kind == "training" or bool(ASKED_OF_HELP.get(fact, NOTHING) & service.meets)
