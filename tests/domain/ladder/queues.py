"""What has to come before a class, as the slow reference reads the steps of a plan."""

from collections.abc import Iterable, Iterator, Mapping

from app.domain.catalog import Catalog
from app.domain.records import Aim, Service
from app.domain.requirements import Profile, Verdict

ORDER = {
    "reading": ["start", "some", "easy"],
    "english": ["none", "some", "good"],
    "schooling": ["no_diploma", "abroad", "diploma", "college"],
}


class Queues:
    """`classes` are those open to this person, record or not."""

    def __init__(self, profile: Profile, catalog: Catalog, classes: Iterable[Service]) -> None:
        self.profile = profile
        self.steps = {aim.id: aim for aim in catalog.aims}
        self.may_come = [
            each
            for each in classes
            if all(rule.check(profile) is not Verdict.NOT_MET for rule in each.requirements)
        ]

    def behind(self, service: Service) -> set[str]:
        """Return the levels that a class waits for before anything is learned."""
        if not self.holds_back(service, self.profile):
            return set()
        return set().union(*(terms for step in self.serving(service) for terms in self.first(step)))

    def holds_back(self, service: Service, now: Profile) -> bool:
        """Tell whether each step that the class serves still waits for something to be learned."""
        steps = self.serving(service)
        return bool(steps) and all(
            any(not self.is_raised(terms, now) for terms in self.first(step)) for step in steps
        )

    def serving(self, service: Service) -> list[Aim]:
        classes = [each for each in self.steps.values() if each.kind in ("learning", "training")]
        return [each for each in classes if each.finds & service.meets]

    def is_raised(self, terms: set[str], now: Profile) -> bool:
        return any(now.get(term) != self.profile.get(term) for term in terms)

    def first(self, step: Aim) -> Iterator[set[str]]:
        """Give the levels of each step that comes first: one for this person, with a class."""
        for wait in step.after:
            other = self.steps.get(wait.step)
            if other is None or other.kind != "learning" or not says(wait.when, self.profile):
                continue
            is_theirs = not other.when or any(says(each, self.profile) for each in other.when)
            is_not = any(says(each, self.profile) for each in other.unless)
            terms = set(other.raises) & set(ORDER)
            if is_theirs and not is_not and any(self.can_be_learned(term, other) for term in terms):
                yield terms

    def can_be_learned(self, term: str, step: Aim) -> bool:
        """Tell whether a class that serves the step leads beyond what is so now."""
        levels = ORDER[term]
        now = [levels.index(each) for each in self.profile.get(term, ()) if each in levels]
        taught = [
            levels.index(level)
            for each in self.may_come
            if each.meets & step.finds
            for level in each.grants.get(term, ())
            if level in levels
        ]
        return bool(now and taught) and max(taught) > max(now)


def says(wanted: Mapping[str, frozenset[str]], profile: Profile) -> bool:
    return all(values & profile.get(term, frozenset()) for term, values in wanted.items())
