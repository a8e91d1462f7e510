"""The plain search for choices: looks at every service of the catalog, each time anew.

It shares what is true of one service (its verdict, its standing, its rank) with the site, and
nothing of how many are searched: no index, no sets, no order but a sort of all.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from app.domain.case import Case
from app.domain.choices import MOST_CHOICES
from app.domain.offers import Offer
from app.domain.places import miles_between
from app.domain.ranking import SURE, Candidate, judge_belonging, rank
from app.domain.records import TWO_ONE_ONE, Aim, Terms
from app.domain.requirements import Requirement, Verdict
from app.domain.standing import Standing

Said = tuple[str, Standing, Verdict, tuple[str, ...]]
"""The service, what may be said of it, and the steps that open it."""


def choose_plainly(aim: Aim, case: Case, opening: Mapping[str, Terms]) -> list[Said]:
    found: dict[str, Candidate] = {}
    for pool in list_pools(aim, case):
        for candidate in find_best([see(each, aim, case, opening) for each in pool], case, aim):
            found.setdefault(candidate.offer.key, candidate)
        if any(is_sure(candidate) for candidate in found.values()):
            break
    chosen = with_the_line(list(found.values()), case)
    return [(each.offer.id, each.standing, each.verdict, each.opened_by) for each in chosen]


def list_pools(aim: Aim, case: Case) -> list[list[Offer]]:
    found = [each for each in case.catalog.offers.values() if helps(each, aim)]
    liked = case.profile.get("sector")
    if aim.kind == "work" and liked:
        theirs = [
            each for each in found if is_theirs(each, case) or not leads_elsewhere(each, liked)
        ]
        return [theirs, found]
    if aim.kind != "training" or not liked:
        return [found]
    leading = [each for each in found if each.sectors & liked]
    return [leading, [each for each in found if not each.service.is_for_some_work]]


def is_theirs(offer: Offer, case: Case) -> bool:
    welcomes = offer.service.welcomes.items()
    return any(values & case.profile.get(term, frozenset()) for term, values in welcomes)


def leads_elsewhere(offer: Offer, liked: frozenset[str]) -> bool:
    return offer.service.is_for_some_work and not offer.sectors & liked


def helps(offer: Offer, aim: Aim) -> bool:
    if offer.standing is Standing.NOT_OFFERED or not offer.service.meets & aim.finds:
        return False
    return offer.service.urgent or not aim.urgent


def see(offer: Offer, aim: Aim, case: Case, opening: Mapping[str, Terms]) -> Candidate | None:
    standing = case.catalog.standing_of(offer.service, case.today)
    checked = [each.check(case.profile) for each in offer.service.requirements]
    verdict = max(checked, default=Verdict.MET)
    openers = list_openers(offer, case, opening)
    for_others = offer.for_a_record and not case.profile.get("record")
    is_late = aim.urgent and standing is not Standing.OFFERED
    if for_others or is_late or openers is None or is_too_far(offer, aim, case):
        return None
    return Candidate(offer, standing, verdict, judge_belonging(offer, case), openers)


def list_openers(offer: Offer, case: Case, opening: Mapping[str, Terms]) -> tuple[str, ...] | None:
    openers: list[str] = []
    for rule in offer.service.requirements:
        if rule.check(case.profile) is Verdict.NOT_MET:
            lifting = [step for step, raised in opening.items() if lifts(raised, rule, case)]
            if not lifting:
                return None
            openers.append(lifting[0])
    return tuple(dict.fromkeys(openers))


def lifts(raised: Terms, rule: Requirement, case: Case) -> bool:
    after = {**case.profile, **raised}
    return rule.term in raised and rule.check(after) is not Verdict.NOT_MET


def is_too_far(offer: Offer, aim: Aim, case: Case) -> bool:
    if offer.statewide or offer.place is None:
        return False
    if offer.is_class and aim.kind in ("learning", "training"):
        return False
    miles = miles_between(case.home, offer.place)
    if miles is None:
        return case.is_outside
    return miles > (15 if offer.unreachable and aim.urgent else 30)


def find_best(seen: Sequence[Candidate | None], case: Case, aim: Aim) -> list[Candidate]:
    found = [each for each in seen if each]
    near_or_called = [each for each in found if not is_a_long_ride(each.offer, case)] or found
    ranked = sorted(near_or_called, key=lambda each: rank(each, case, urgent=aim.urgent))
    once: dict[str, Candidate] = {}
    for candidate in ranked:
        once.setdefault(candidate.offer.key, candidate)
    return take_turns([*once.values()])[:MOST_CHOICES]


def is_a_long_ride(offer: Offer, case: Case) -> bool:
    if not offer.unreachable or offer.is_class or offer.statewide:
        return False
    miles = miles_between(case.home, offer.place)
    return miles is not None and miles > 15


def take_turns(ranked: list[Candidate]) -> list[Candidate]:
    offices: Counter[str] = Counter()
    turns = []
    for place, candidate in enumerate(ranked):
        turns.append((candidate.hope, offices[candidate.offer.office], place))
        offices[candidate.offer.office] += 1
    return [ranked[place] for _, _, place in sorted(turns)]


def is_sure(candidate: Candidate) -> bool:
    return candidate.standing is Standing.OFFERED and not candidate.belonging.narrow


def with_the_line(found: list[Candidate], case: Case) -> list[Candidate]:
    if any(is_sure(each) for each in found):
        return sorted(found, key=lambda each: not is_sure(each))[:MOST_CHOICES]
    line = case.catalog.offers.get(TWO_ONE_ONE)
    called = [Candidate(line, Standing.OFFERED, case.worst_of(line), SURE)] if line else []
    for_all = [each for each in found if not each.belonging.narrow]
    narrow = [each for each in found if each.belonging.narrow]
    return [*for_all[: MOST_CHOICES - 1], *called, *narrow][:MOST_CHOICES]
