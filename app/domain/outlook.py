"""What the rules say of one profile as a whole: its pathway, its classes, the jobs it reaches."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from app.domain.bits import Bits, union, union_by
from app.domain.case import Case
from app.domain.classes import Classes, classes_of
from app.domain.ladder.reach import Reach
from app.domain.pathway import Pathway, build_pathway, list_aims
from app.domain.reach import CLASSES
from app.domain.records import Aim, Occupation


@dataclass(frozen=True)
class Outlook:
    """Each part is worked out when it is asked."""

    case: Case

    @cached_property
    def pathway(self) -> Pathway:
        case = self.case
        return build_pathway(case.profile, case.catalog, case.today)

    @cached_property
    def reach(self) -> Reach:
        return Reach(self.case)

    @cached_property
    def known_jobs(self) -> Mapping[str, int]:
        return self.reach.perhaps()

    @property
    def classes(self) -> Classes:
        return classes_of(self.case.catalog)

    @cached_property
    def shut(self) -> Bits:
        """The classes that a rule keeps shut."""
        return union_by(self.classes.ruled, self.case.not_met)

    @cached_property
    def open(self) -> Bits:
        """Each class that a step of this profile may name, and that no rule keeps shut."""
        aims = list_aims(self.case.profile, self.case.catalog)
        named = union(self.find_named(aim) for aim in aims if aim.kind in CLASSES)
        told = named if self.case.speaks_of_a_record else named & ~self.classes.for_a_record
        return told & ~self.shut

    def find_named(self, aim: Aim) -> Bits:
        """Hold to what a plan holds to: no class for other work than is liked."""
        found, liked = self.classes.of_aim[aim.id], self.case.says("sector")
        if aim.kind != "training" or not liked:
            return found
        return found & (self.classes.for_any_work | union_by(self.classes.sectors, liked))

    def is_liked(self, job: Occupation) -> bool:
        liked = self.case.says("sector")
        return not liked or job.sector in liked
