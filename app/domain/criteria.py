"""What suits a participant, criterion by criterion, each over thousands of offers at once.

A criterion splits a set of offers into those that come first, those that come next, and so on. They
are those of `rank_what_suits`, in its order; lately and id stay, in which the index has them.
"""

from collections.abc import Callable, Iterable, Iterator

from app.domain.bits import Bits, union_by
from app.domain.case import Case
from app.domain.index import Index
from app.domain.surroundings import Around

Criterion = Callable[[Bits], Iterable[Bits]]


class Criteria:
    def __init__(self, index: Index, around: Around, case: Case) -> None:
        self.index = index
        self.around = around
        self.case = case

    def in_order(self, *, urgent: bool) -> tuple[Criterion, ...]:
        language = (self.by_language,) if self.case.language else ()
        supports = (self.by_supports,) if self.case.supports_needed else ()
        if urgent:
            return (*language, self.by_ring, self.by_cost, *supports, self.by_miles)
        return (*language, self.by_cost, *supports, self.by_ring, self.by_miles)

    def by_language(self, bits: Bits) -> Iterator[Bits]:
        """Give who speaks it, then who may, then all others."""
        spoken = bits & union_by(self.index.languages, self.case.language)
        yield spoken
        bits &= ~spoken
        yield bits & self.index.no_language
        yield bits & ~self.index.no_language

    def by_cost(self, bits: Bits) -> Iterator[Bits]:
        return (bits & each for each in self.index.costs)

    def by_supports(self, bits: Bits) -> Iterable[Bits]:
        """Give who has most of the supports that are needed, then who has one less."""
        fewer = [bits]
        for support in self.case.supports_needed:
            having = self.index.supports.get(support, 0)
            more = [0, *(each & having for each in fewer)]
            fewer = [up | (each & ~having) for up, each in zip(more, [*fewer, 0], strict=True)]
        return reversed(fewer)

    def by_ring(self, bits: Bits) -> Iterator[Bits]:
        """Give who can be reached before who cannot, ring by ring."""
        for ring in self.around.rings:
            inside = bits & ring
            yield inside & ~self.index.unreachable
            yield inside & self.index.unreachable

    def by_miles(self, bits: Bits) -> Iterator[Bits]:
        return (bits & at for at in self.around.at)
