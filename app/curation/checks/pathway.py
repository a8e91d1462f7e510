"""What stages and aims point to, and whether an answer can bring each of them up."""

from collections.abc import Iterator, Mapping

from app.curation.checks.known import Known, unknown, unknown_terms
from app.curation.content import Content
from app.curation.problems import FieldPath, Problem
from app.curation.records.organization import ServiceEntry
from app.curation.records.pathway import AimEntry
from app.domain.questionnaire import Questionnaire, QuestionType

NEVER_ASKED = frozenset({"group", "income"})
"""Terms we do not ask about, on purpose: they always lead to "ask first"."""
ESSENTIAL = frozenset({"reading", "day_part", "childcare", "record"})
"""What a plan cannot do without: reading, free time, child care and a record."""


def find_broken_aims(content: Content, known: Known) -> Iterator[Problem]:
    file = content.pathway.file
    for number, aim in enumerate(content.pathway.record.aims):
        path: FieldPath = ("aims", number)
        yield from unknown(file, (*path, "stage"), [aim.stage], known.stages)
        yield from unknown_terms(file, (*path, "raises"), aim.raises, known)
        for where, terms in conditions_of(aim):
            yield from unknown_terms(file, (*path, *where), terms, known)
        for place, wait in enumerate(aim.after):
            where = (*path, "after", place, "step")
            yield from unknown(file, where, [wait.step], known.aims)
    yield from find_endless_waits(content)


def find_endless_waits(content: Content) -> Iterator[Problem]:
    """Name a step that waits for itself or for a later one: two could wait for each other."""
    pathway = content.pathway.record
    stages = [stage.id for stage in pathway.stages]
    placed = [aim for aim in pathway.aims if aim.stage in stages]
    in_plan = [aim.id for aim in sorted(placed, key=lambda aim: stages.index(aim.stage))]
    for number, aim in enumerate(pathway.aims):
        for place, wait in enumerate(aim.after):
            if not {aim.id, wait.step} <= set(in_plan):
                continue
            if in_plan.index(wait.step) >= in_plan.index(aim.id):
                path: FieldPath = ("aims", number, "after", place, "step")
                yield content.pathway.file.problem(path, say_wait(aim.id, wait.step))


def say_wait(step: str, awaited: str) -> str:
    if step == awaited:
        return f'"{step}" cannot wait for itself'
    return f'"{awaited}" does not stand before "{step}" in a plan: a step waits for an earlier one'


def conditions_of(aim: AimEntry) -> Iterator[tuple[FieldPath, Mapping[str, tuple[str, ...]]]]:
    for name in ("when", "unless"):
        for number, terms in enumerate(getattr(aim, name)):
            yield (name, number), terms
    for number, wait in enumerate(aim.after):
        yield ("after", number, "when"), wait.when


def find_lonely_plans(content: Content) -> Iterator[Problem]:
    """A person to talk to is a step of every plan, whatever was answered."""
    file, aims = content.pathway.file, content.pathway.record.aims
    people = [(number, aim) for number, aim in enumerate(aims) if aim.kind == "person"]
    for number, aim in people:
        for name in ("when", "unless"):
            if getattr(aim, name):
                message = "a person to talk to is always a step: take the conditions out"
                yield file.problem(("aims", number, name), message)
    if not people:
        yield file.problem(("aims",), "no step of kind person: every plan needs one to talk to")


def find_silent_terms(content: Content) -> Iterator[Problem]:
    """Name what steps turn on, and what no plan is good without, but no answer ever says."""
    said = terms_said(content.questionnaire.record, content)
    for number, aim in enumerate(content.pathway.record.aims):
        for where, terms in conditions_of(aim):
            for term, values in terms.items():
                silent = sorted(set(values) - said.get(term, frozenset()))
                if silent:
                    message = f"no answer sets {term} to {', '.join(silent)}"
                    path = ("aims", number, *where, term)
                    yield content.pathway.file.problem(path, message)
    needed = terms_needed(content)
    for term in sorted(ESSENTIAL & content.words.record.terms.keys() - said.keys()):
        reason = f"{needed[term]} services turn on it" if term in needed else "every plan needs it"
        message = f"no question sets {term}, but {reason}"
        yield content.questionnaire.file.problem(("screens",), message)


def find_unasked_terms(content: Content) -> Iterator[Problem]:
    """Note which services become "ask first" for everybody, as a question was dropped."""
    said = terms_said(content.questionnaire.record, content)
    needed = terms_needed(content)
    for term in sorted(needed.keys() - said.keys() - NEVER_ASKED - ESSENTIAL):
        message = (
            f'no question sets {term}: {needed[term]} services that turn on it say "ask first"'
        )
        yield content.questionnaire.file.problem(("screens",), message)


def terms_said(questionnaire: Questionnaire, content: Content) -> dict[str, frozenset[str]]:
    said: dict[str, frozenset[str]] = {}
    for question_id, question in questionnaire.questions.items():
        if question.type is QuestionType.PLACE:
            listed = content.words.record.terms
            for term in questionnaire.terms_of(question_id):
                said[term] = frozenset(listed.get(term, ()))
        for option in question.options:
            for term, values in option.sets.items():
                said[term] = said.get(term, frozenset()) | values
    return said


def terms_needed(content: Content) -> dict[str, int]:
    counted: dict[str, int] = {}
    for filed in content.organizations:
        for service in filed.record.services:
            for term in terms_of(service):
                counted[term] = counted.get(term, 0) + 1
    return counted


def terms_of(service: ServiceEntry) -> set[str]:
    """Return the terms that decide whether somebody may come, or can."""
    hours = {"day_part"} if service.sessions else set()
    towns = {"town"} if isinstance(service.area, tuple) else set()
    return {*service.needs, *service.ask_if} | hours | towns
