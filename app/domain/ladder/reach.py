"""Which jobs can be reached as things are: with no class first that only raises a level."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from app.domain.bits import Bits, union_by
from app.domain.case import Case
from app.domain.classes import classes_of
from app.domain.holding import HELD, TRAINED
from app.domain.ladder.atlas import MOST_ABOVE, atlas_of, list_steps_up
from app.domain.ladder.goals import asked_to_climb, asked_to_start, can_start_at_once
from app.domain.ladder.levels import NOTHING_GAINED, Gained, gain_all
from app.domain.ladder.standpoints import Standpoint, find_standpoint
from app.domain.records import Occupation, Rung
from app.domain.requirements import Requirement, Verdict

Stand = tuple[Gained, str]
"""What a training gave, and the job one is in."""

Upward = Callable[[str], Iterable[Rung]]
"""The steps from a job to others that are looked at."""


class Reach:
    """The jobs open to one participant; `surely`: by steps up that a source tells, and not far.

    They are those of the moves of a search, but for no job is one class weighed against another:
    that one is open is all that counts; one that waits for another is open all the same.
    """

    def __init__(self, case: Case) -> None:
        self.case = case
        self.atlas = atlas_of(case.catalog)
        self.classes = classes_of(case.catalog)
        self.standpoints: dict[Gained, Standpoint] = {}
        self.shut: dict[Gained, Bits] = {}

    def surely(self) -> Mapping[str, int]:
        """Return each job by its soc, with how many other jobs come before it at least."""
        catalog = self.case.catalog
        return self.follow(lambda soc: list_steps_up(soc, self.atlas, catalog), MOST_ABOVE)

    def perhaps(self) -> Mapping[str, int]:
        """Return the same by any step up, our own reading too: what is not new to anybody."""
        most = len(self.case.catalog.by_soc)
        return self.follow(lambda soc: self.atlas.above.get(soc, ()), most)

    def follow(self, upward: Upward, most: int) -> Mapping[str, int]:
        found: dict[str, int] = {}
        seen: set[Stand] = set()
        here = set(self.list_starts())
        for height in range(most + 1):
            here -= seen
            if not here:
                break
            seen |= here
            for _, soc in here:
                found.setdefault(soc, height)
            here = set(self.list_climbs(here, upward))
        return found

    def list_starts(self) -> Iterator[Stand]:
        held = self.case.says(HELD)
        for job in self.case.catalog.by_soc.values():
            if can_start_at_once(job, held) and self.may(asked_to_start(job), NOTHING_GAINED):
                yield NOTHING_GAINED, job.soc
            yield from self.list_trainings(NOTHING_GAINED, job)

    def list_trainings(self, gained: Gained, job: Occupation) -> Iterator[Stand]:
        for grants, bits in self.classes.training.get(job.soc, ()):
            if bits & ~self.shut_after(gained):
                then = gain_all(grants, self.case.profile, gained)
                if self.may(asked_to_start(job), then):
                    yield then, job.soc

    def list_climbs(self, here: Iterable[Stand], upward: Upward) -> Iterator[Stand]:
        for gained, soc in here:
            for rung in upward(soc):
                yield from self.list_steps(gained, self.case.catalog.by_soc[rung.to_soc])

    def list_steps(self, gained: Gained, job: Occupation) -> Iterator[Stand]:
        if self.may(asked_to_climb(job), gained):
            yield gained, job.soc
        if job.entry_level == TRAINED:
            yield from self.list_trainings(gained, job)

    def may(self, asked: Requirement | None, gained: Gained) -> bool:
        """Tell whether what is asked is met, or nobody can say yet."""
        if asked is None:
            return True
        return asked.check(self.stand(gained).profile) is not Verdict.NOT_MET

    def shut_after(self, gained: Gained) -> Bits:
        """What is only for people with a record is shut to who did not ask for it."""
        if gained not in self.shut:
            shut = union_by(self.classes.ruled, self.stand(gained).not_met)
            wanted = "yes" in self.case.says("record")
            self.shut[gained] = shut if wanted else shut | self.classes.for_a_record
        return self.shut[gained]

    def stand(self, gained: Gained) -> Standpoint:
        if gained not in self.standpoints:
            self.standpoints[gained] = find_standpoint(gained, self.case, self.atlas)
        return self.standpoints[gained]
