"""A slow reference for the search: every way there is, written down, and the best one picked.

It shares nothing with `app.domain.ladder`: the rules are told anew here, from the decision record.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from app.domain.catalog import Catalog
from app.domain.places import miles_between
from app.domain.records import Answer, Occupation, Rung, Service, Weeks
from app.domain.requirements import OneOf, Profile, Requirement, Verdict
from app.domain.standing import Standing

from .knowing import (
    Degree,
    add_cards,
    given_by,
    is_about_cards,
    is_none_the_wiser,
    is_only,
    lacked_cards,
    opens_alone,
)
from .paths import Path, Tolls, hourly, names_of
from .queues import ORDER, Queues

SCHOOLS = ("training", "some_college", "associate", "bachelor")


class Reference:
    def __init__(self, profile: Profile, catalog: Catalog, goals: list[str], today: date) -> None:
        self.profile, self.catalog, self.goals, self.today = profile, catalog, goals, today
        self.jobs = catalog.by_soc
        self.rungs = [
            rung
            for rungs in catalog.rungs.values()
            for rung in rungs
            if rung.from_soc in self.jobs and rung.to_soc in self.jobs
        ]
        shown = [each for each in catalog.services.values() if self.is_class(each)]
        self.classes = [each for each in shown if each.same_as not in {s.id for s in shown}]
        self.queues = Queues(profile, catalog, self.open_classes())
        self.below = self.list_below()
        self.lacking = self.list_lacking()

    def is_class(self, service: Service) -> bool:
        standing = self.catalog.standing_of(service, date.min)
        return service.kind == "training" and standing is not Standing.NOT_OFFERED

    def list_below(self) -> set[str]:
        below = set(self.goals)
        for _ in self.jobs:
            below |= {rung.from_soc for rung in self.rungs if rung.to_soc in below}
        return below

    def list_lacking(self) -> set[str]:
        around = self.below | self.list_above()
        codes = {self.jobs[soc].onet_soc_code for soc in around}
        asked: list[Requirement | Degree] = []
        for soc in around:
            asked += [each for each in (self.to_start(soc), self.to_climb(soc)) if each]
        for service in self.classes:
            asked += service.requirements if codes & set(service.occupations) else ()
        lacked = self.not_met(asked)
        for service in self.classes:
            lacked |= self.queues.behind(service) if codes & set(service.occupations) else set()
        for _ in range(len(self.classes) + 1):
            for service in self.classes:
                if lacked & given_by(service):
                    lacked |= self.not_met(service.requirements) | self.queues.behind(service)
        return lacked

    def not_met(self, asked: Iterable[Requirement | Degree]) -> set[str]:
        unmet = [each for each in asked if each.check(self.profile) is Verdict.NOT_MET]
        return {each.term for each in unmet} & set(ORDER) | lacked_cards(unmet)

    def list_above(self) -> set[str]:
        goals = {each: Path((), self.profile, each, 0) for each in self.goals}
        once = {r.to_soc for r in self.rungs for g in self.goals if self.climbs_from(r, goals[g])}
        higher = [Path((), self.profile, each, 1) for each in once]
        return once | {r.to_soc for r in self.rungs for each in higher if self.climbs_from(r, each)}

    def climbs_from(self, rung: Rung, here: Path) -> bool:
        return rung.from_soc == here.job and self.may_climb(rung, here)

    def to_start(self, soc: str) -> OneOf | Degree | None:
        abroad, college = frozenset({"abroad"}), frozenset({"college"})
        return {
            "diploma": OneOf("schooling", college | {"diploma"}, abroad),
            "some_college": OneOf("schooling", college, abroad),
            "associate": Degree(("associate", "bachelor")),
            "bachelor": Degree(("bachelor",)),
            "not_known": OneOf("schooling", ask_if=frozenset(ORDER["schooling"])),
        }.get(self.jobs[soc].entry_level)

    def to_climb(self, soc: str) -> OneOf | Degree | None:
        finished, level = frozenset({"diploma", "college"}), self.jobs[soc].entry_level
        if level == "training":
            return OneOf("schooling", finished, frozenset({"no_diploma", "abroad"}))
        if level in ("diploma", "some_college", "associate", "bachelor"):
            return OneOf("schooling", finished, frozenset({"abroad"}))
        return self.to_start(soc)

    def paths(self) -> Iterator[Path]:
        yield from self.onward(Path((), self.profile, None, 0), set())

    def onward(self, here: Path, seen: set[object]) -> Iterator[Path]:
        place = (self.levels(here.profile), here.job, here.above)
        if place in seen:
            return
        yield here
        for there in self.moves(here):
            yield from self.onward(there, seen | {place})

    def levels(self, profile: Profile) -> tuple[object, ...]:
        return tuple(profile.get(term) for term in (*ORDER, "holds"))

    def moves(self, here: Path) -> Iterator[Path]:
        for service in self.open_classes():
            if not self.queues.holds_back(service, here.profile):
                yield from self.lessons(service, here)
        if here.job is None:
            yield from self.starts(here)
        else:
            yield from self.climbs(here)

    def open_classes(self) -> list[Service]:
        asked = "yes" in self.profile.get("record", ())
        only = OneOf("record", frozenset({"yes"}))
        for_record = {s.id for s in self.classes for r in s.requirements if is_only(r, only)}
        return [each for each in self.classes if asked or each.id not in for_record]

    def lessons(self, service: Service, here: Path) -> Iterator[Path]:
        for term in self.lacking & set(service.grants) & set(ORDER):
            then = raised(here.profile, {term: service.grants[term]})
            if then != here.profile:
                toll = self.class_toll(service, here.profile, None, f"{service.id}:{term}")
                yield Path((*here.tolls, toll), then, here.job, here.above)
        then = add_cards(here.profile, service.grants)
        gained = then.get("holds", frozenset()) - here.profile.get("holds", frozenset())
        if {f"holds:{each}" for each in gained} & self.lacking:
            toll = self.class_toll(service, here.profile, None, f"{service.id}:holds")
            yield Path((*here.tolls, toll), then, here.job, here.above)

    def starts(self, here: Path) -> Iterator[Path]:
        for soc in self.below:
            job = self.jobs[soc]
            by_training = job.entry_level == "training"
            if opens_alone(job, here.profile) if by_training else job.rung == "entry":
                yield self.reach(here, soc, self.to_start(soc), 0)
            yield from self.through_class(here, soc, reserve=0)

    def through_class(self, here: Path, soc: str, reserve: int) -> Iterator[Path]:
        for service in self.open_classes():
            leads_there = self.jobs[soc].onet_soc_code in service.occupations
            if leads_there and not self.queues.holds_back(service, here.profile):
                toll = self.class_toll(service, here.profile, self.jobs[soc], service.id)
                then = add_cards(raised(here.profile, service.grants), service.grants)
                after = Path((*here.tolls, toll), then, here.job, here.above)
                yield self.reach(after, soc, self.to_start(soc), reserve)

    def climbs(self, here: Path) -> Iterator[Path]:
        for rung in self.rungs:
            if rung.from_soc != here.job or not self.may_climb(rung, here):
                continue
            own_reading = int(rung.confidence == "low")
            job = self.jobs[rung.to_soc]
            unnamed = int(job.entry_level in SCHOOLS)
            asked = self.to_climb(job.soc)
            weeks = None if unnamed and self.has_few_hours() else rung.weeks
            toll = {"unknown": weeks is None, "weeks": weeks.most if weeks else 0}
            yield self.reach(here, job.soc, asked, own_reading + unnamed, **toll)
            if job.entry_level == "training":
                yield from self.through_class(here, job.soc, own_reading)

    def may_climb(self, rung: Rung, here: Path) -> bool:
        if not (here.above or here.job in self.goals):
            return rung.to_soc in self.below
        more = hourly(self.jobs[rung.to_soc]) > hourly(self.jobs[rung.from_soc])
        return here.above < 2 and rung.confidence != "low" and more

    def has_few_hours(self) -> bool:
        return not {"under_5", "5_to_15"}.isdisjoint(self.profile.get("hours", ()))

    def lasts(self, service: Service, usual: Weeks | None) -> Weeks | None:
        ruled = [each for each in service.requirements if each.term == "hours"]
        fits = Verdict.MET in [each.check(self.profile) for each in ruled]
        return None if self.has_few_hours() and not fits else service.weeks or usual

    def reach(
        self, here: Path, soc: str, asked: OneOf | Degree | None, reserve: int, **more: int
    ) -> Path:
        verdict = asked.check(here.profile) if asked else Verdict.MET
        toll = Tolls(
            soc,
            missing=verdict is Verdict.NOT_MET,
            doubts=verdict is Verdict.UNKNOWN,
            reserve=reserve,
            pays=True,
            **more,
        )
        passed = here.above > 0 or here.job in self.goals
        return Path((*here.tolls, toll), here.profile, soc, here.above + passed)

    def class_toll(
        self, service: Service, profile: Profile, job: Occupation | None, name: str
    ) -> Tolls:
        rules = [each for each in service.requirements if not is_about_cards(each)]
        verdicts = [(each, each.check(profile)) for each in rules]
        unknown = [each for each, verdict in verdicts if verdict is Verdict.UNKNOWN]
        narrow = any(
            isinstance(each, OneOf) and each.term in ("group", "holds") for each in unknown
        )
        usual = job.weeks if job and job.entry_level == "training" else None
        weeks = self.lasts(service, usual)
        offered = self.catalog.standing_of(service, self.today) is Standing.OFFERED
        price = {Answer.NO: 0, Answer.NOT_KNOWN: 1, Answer.YES: 2}[service.fact("cost")]
        return Tolls(
            name,
            missing=sum(verdict is Verdict.NOT_MET for _, verdict in verdicts)
            + is_none_the_wiser(service, profile, self.jobs.values()),
            reserve=(not offered) + narrow,
            unknown=weeks is None,
            weeks=weeks.most if weeks else 0,
            doubts=len(unknown),
            unhelped=sum(service.fact(each) is not Answer.YES for each in self.needed()),
            price=price,
            miles=self.miles(service),
            pays=service.fact("stipend") is Answer.YES,
        )

    def needed(self) -> list[str]:
        wanted = {"childcare": ("childcare", "need"), "transport": ("need", "ride")}
        return [f for f, (term, v) in wanted.items() if v in self.profile.get(term, ())]

    def miles(self, service: Service) -> int:
        [home] = self.profile.get("place", frozenset({""}))
        miles = miles_between(self.catalog.places.get(home), service.place)
        outside = "outside" in self.profile.get("region", ())
        if miles is None:
            return 100 if outside and service.place else 10
        return round(miles)

    def key(self, path: Path, *, soonest: bool) -> tuple[object, ...]:
        paid, unknown_before, weeks_before = False, 0, 0
        for toll in path.tolls:
            paid = paid or toll.pays
            if soonest and not paid:
                unknown_before += toll.unknown
                weeks_before += toll.weeks
        parts = ("unknown", "weeks", "doubts", "unhelped", "price", "miles")
        total = {each: sum(getattr(toll, each) for toll in path.tolls) for each in parts}
        return (
            sum(toll.missing for toll in path.tolls),
            sum(toll.reserve for toll in path.tolls),
            unknown_before,
            weeks_before,
            total["unknown"],
            total["weeks"],
            len(path.tolls),
            *(total[each] for each in parts[2:]),
            tuple(self.sort_name(toll.name) for toll in path.tolls),
        )

    def sort_name(self, name: str) -> str:
        if name not in self.jobs:
            return name
        wanted = self.goals.index(name) if name in self.goals else len(self.goals)
        return f"{wanted}:{name}"

    def find(self) -> dict[str, tuple[str, ...]]:
        """Return the names of the best ways by what they are the best of."""
        paths = [each for each in self.paths() if each.above or each.job in self.goals]
        arrived = [each for each in paths if not each.above]
        if not arrived:
            return {}
        shortest = min(arrived, key=lambda each: self.key(each, soonest=False))
        if sum(toll.missing for toll in shortest.tolls):
            return {"nearest": names_of(shortest)}
        soonest = min(arrived, key=lambda each: self.key(each, soonest=True))
        open_ways = [each for each in paths if not sum(toll.missing for toll in each.tolls)]
        best = min(open_ways, key=lambda each: (-self.pay(each), self.key(each, soonest=False)))
        found = {"shortest": shortest, "pays_soonest": soonest, "best_paid": best}
        return {kind: names_of(each) for kind, each in found.items()}

    def pay(self, path: Path) -> float:
        return hourly(self.jobs[path.job or ""])


def raised(profile: Profile, grants: Profile) -> Profile:
    """Raise each level that was said and is lower than what is granted."""
    then = dict(profile)
    for term, levels in ORDER.items():
        now = [levels.index(each) for each in profile.get(term, ()) if each in levels]
        new = [levels.index(each) for each in grants.get(term, ()) if each in levels]
        if now and new and max(new) > max(now):
            then[term] = frozenset({levels[max(new)]})
    return then
