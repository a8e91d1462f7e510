"""What a service does not say, as ids of the questions to ask on the phone, whoever asks."""

from app.domain.call import is_worth_asking_at
from app.domain.records import Answer, Service

ASKED = (
    "cost",
    "next_start",
    "hours",
    "childcare",
    "transport",
    "record_policy",
    "reading_level",
    "teaching_language",
    "stipend",
    "wheelchair",
)
ASKED_AS = {"hours": "day_part"}
"""Facts that are asked for by another name: when it is open is asked as days and times."""


def list_unknowns(service: Service) -> tuple[str, ...]:
    """Return what to ask: every fact not known that makes sense at such a place."""
    unknown = [name for name in ASKED if is_unknown(service, name)]
    ids = [ASKED_AS.get(name, name) for name in unknown if makes_sense_at(service, name)]
    return (*ids, *ask_for_papers(service), *ask_for_an_interpreter(service))


def is_unknown(service: Service, fact: str) -> bool:
    """The hours of a class often tell only how long it takes: then its days are still to ask."""
    only_length = fact == "hours" and service.kind == "training" and not service.sessions
    return only_length or service.fact(fact) is Answer.NOT_KNOWN


def makes_sense_at(service: Service, fact: str) -> bool:
    """Tell whether somebody may want to know this of such a place: a line to call has no door."""
    known = service.facts.get(fact)
    if fact == "hours" or (known and known.detail):
        return True
    if fact == "wheelchair":
        return service.address is not None
    return is_worth_asking_at(service, fact)


def may_ask_for_papers(service: Service) -> bool:
    return service.kind == "training" or service.address is not None


def ask_for_papers(service: Service) -> tuple[str, ...]:
    return ("papers",) if not service.papers and may_ask_for_papers(service) else ()


def ask_for_an_interpreter(service: Service) -> tuple[str, ...]:
    return () if service.languages or service.languages_note else ("interpreter",)
