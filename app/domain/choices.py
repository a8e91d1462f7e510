"""The services that may stand for one step of a pathway, the best first."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from app.domain.case import Case
from app.domain.choice import Choice
from app.domain.offers import Offer
from app.domain.ranking import SURE, Candidate, judge_belonging, rank
from app.domain.records import TWO_ONE_ONE, Aim, Terms
from app.domain.requirements import Verdict
from app.domain.standing import Standing

MOST_CHOICES = 3
MOST_MILES_FOR_HELP = 30.0
"""For a class one may ride farther."""
MOST_MILES_UNCALLED = 15.0
CLASSES = frozenset({"learning", "training"})
NOBODY: tuple[str, ...] = ()


def choose(aim: Aim, case: Case, opening: Mapping[str, Terms]) -> tuple[Choice, ...]:
    """Return at most three choices: 2-1-1 is among them when nobody is sure to help.

    `opening` holds what other steps of the same pathway raise, by their id.
    """
    found: dict[str, Candidate] = {}
    for pool in pools(aim, case):
        for candidate in best(find_candidates(pool, aim, case, opening), case, aim):
            found.setdefault(candidate.offer.key, candidate)
        if any(candidate.is_sure for candidate in found.values()):
            break
    ordered = sorted(found.values(), key=lambda each: not each.is_sure)
    chosen = with_two_one_one(ordered, case)
    return tuple([Choice(e.offer, e.standing, e.verdict, e.opened_by, case) for e in chosen])


def pools(aim: Aim, case: Case) -> Iterable[tuple[Offer, ...]]:
    """Give whom to look among, the next only while nobody sure was found: for training what leads
    to work that is liked, then what leads to no one job; never a class for other work."""
    found = case.catalog.serving[aim.id]
    liked = case.says("sector")
    if aim.kind != "training" or not liked:
        yield found
        return
    yield tuple([each for each in found if each.sectors & liked])
    yield tuple([each for each in found if not each.service.is_for_some_work])


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
    if offer.place is None or offer.statewide or (offer.is_class and aim.kind in CLASSES):
        return False
    miles = case.miles_to(offer.place)
    if miles is None:
        return case.is_outside
    uncalled = offer.unreachable and aim.urgent
    return miles > (MOST_MILES_UNCALLED if uncalled else MOST_MILES_FOR_HELP)


def leave_out_uncalled(found: list[Candidate], case: Case) -> list[Candidate]:
    """Nobody rides far to a place that no number reaches, while there is another."""
    return [each for each in found if not is_far_uncalled(each.offer, case)] or found


def is_far_uncalled(offer: Offer, case: Case) -> bool:
    if not offer.unreachable or offer.is_class or offer.statewide:
        return False
    return (case.miles_to(offer.place) or 0.0) > MOST_MILES_UNCALLED


def best(found: Iterable[Candidate], case: Case, aim: Aim) -> list[Candidate]:
    """Return the three best, each service once, with no two offices of one organization while
    another organization can help."""
    kept: dict[str, Candidate] = {}
    within_reach = leave_out_uncalled([*found], case)
    for candidate in sorted(within_reach, key=lambda each: rank(each, case, urgent=aim.urgent)):
        kept.setdefault(candidate.offer.key, candidate)
    return take_turns(list(kept.values()))[:MOST_CHOICES]


def take_turns(ranked: list[Candidate]) -> list[Candidate]:
    if len({candidate.offer.office for candidate in ranked[:MOST_CHOICES]}) >= MOST_CHOICES:
        # The first three are of three organizations already.
        return ranked
    offices: Counter[str] = Counter()
    turns: list[tuple[tuple[bool, bool], int, int]] = []
    for place, candidate in enumerate(ranked):
        office = candidate.offer.office
        turns.append((candidate.hope, offices[office], place))
        offices[office] += 1
    return [ranked[place] for *_, place in sorted(turns)]


def with_two_one_one(found: list[Candidate], case: Case) -> list[Candidate]:
    """Let 2-1-1 join where nobody is sure: after those for everybody, and before those for a group
    we never ask about."""
    if any(candidate.is_sure for candidate in found):
        return found[:MOST_CHOICES]
    open_to_all = [each for each in found if not each.belonging.narrow]
    narrow = [each for each in found if each.belonging.narrow]
    joined = [*open_to_all[: MOST_CHOICES - 1], *two_one_one(case), *narrow]
    return joined[:MOST_CHOICES]


def two_one_one(case: Case) -> list[Candidate]:
    offer = case.catalog.offers.get(TWO_ONE_ONE)
    return [Candidate(offer, Standing.OFFERED, case.worst_of(offer), SURE)] if offer else []
