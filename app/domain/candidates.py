"""Who may be shown for an aim: one offer after the other, each judged by itself."""

from collections.abc import Iterable, Iterator, Mapping

from app.domain.case import Case
from app.domain.offers import Offer
from app.domain.ranking import SURE, Candidate, judge_belonging
from app.domain.reach import MOST_MILES_FOR_HELP, MOST_MILES_UNCALLED, may_ride_far
from app.domain.records import Aim, Terms
from app.domain.requirements import Verdict
from app.domain.standing import Standing

NOBODY: tuple[str, ...] = ()


def find_candidates(
    pool: Iterable[Offer], aim: Aim, case: Case, opening: Mapping[str, Terms]
) -> Iterator[Candidate]:
    """Give those of the pool that may be shown for this aim."""
    for offer in pool:
        verdict, opened_by = case.worst_of(offer), NOBODY
        if verdict is Verdict.NOT_MET:
            opened_by = find_openers(offer, case, opening) if opening else NOBODY
            if not opened_by:
                continue
        standing = case.standing_of(offer)
        if aim.urgent and standing is not Standing.OFFERED:
            continue
        if offer.for_a_record and not case.speaks_of_a_record:
            # Only for people with a record, and nobody said so: never label anybody.
            continue
        if is_too_far(offer, aim, case):
            continue
        belonging = SURE if verdict is Verdict.MET else judge_belonging(offer, case)
        yield Candidate(offer, standing, verdict, belonging, opened_by)


def find_openers(offer: Offer, case: Case, opening: Mapping[str, Terms]) -> tuple[str, ...]:
    """Return the steps that together lift every requirement not met; empty when one stays."""
    openers: list[str] = []
    for requirement in case.not_met_by(offer):
        lifting = [
            step
            for step, raised in opening.items()
            if requirement.term in raised
            and requirement.check({**case.profile, **raised}) is not Verdict.NOT_MET
        ]
        if not lifting:
            return ()
        openers.append(lifting[0])
    return tuple(dict.fromkeys(openers))


def is_too_far(offer: Offer, aim: Aim, case: Case) -> bool:
    """Tell whether it helps only people of another part of the state; for a class one may ride."""
    if offer.place is None or may_ride_far(offer, aim):
        return False
    miles = case.miles_to(offer.place)
    if miles is None:
        return case.is_outside
    uncalled = offer.unreachable and aim.urgent
    return miles > (MOST_MILES_UNCALLED if uncalled else MOST_MILES_FOR_HELP)


def is_a_long_ride(offer: Offer, case: Case) -> bool:
    return (case.miles_to(offer.place) or 0.0) > MOST_MILES_UNCALLED
