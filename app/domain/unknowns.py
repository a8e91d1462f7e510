"""What a service does not say, as ids of the questions to ask on the phone, whoever asks."""

from app.domain.call import is_worth_asking_at
from app.domain.records import Answer, Service

ASKED_OF_CLASSES = (
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
ASKED_OF_HELP = ("cost", "hours", "record_policy", "wheelchair")
ASKED_AS = {"hours": "day_part"}
"""Facts that are asked for by another name: when it is open is asked as days and times."""


def list_unknowns(service: Service) -> tuple[str, ...]:
    """Return what to ask: every fact not known that makes sense at such a place."""
    asked = ASKED_OF_CLASSES if service.kind == "training" else ASKED_OF_HELP
    unknown = [name for name in asked if service.fact(name) is Answer.NOT_KNOWN]
    ids = [ASKED_AS.get(name, name) for name in unknown if makes_sense_at(service, name)]
    return (*ids, *(() if service.languages else ("interpreter",)))


def makes_sense_at(service: Service, fact: str) -> bool:
    if fact == "hours":
        return True
    if fact == "wheelchair":
        return service.address is not None
    return is_worth_asking_at(service, fact)
