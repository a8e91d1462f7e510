"""The pathway: the ordered steps from where a participant is to work that pays."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from app.domain.case import Case
from app.domain.catalog import Catalog
from app.domain.choice import Choice
from app.domain.choices import choose
from app.domain.jobs import JobChoice, choose_jobs
from app.domain.ranking import welcomed
from app.domain.records import Aim, Terms
from app.domain.requirements import NOTHING, Profile, Verdict, matches, matches_any
from app.domain.surroundings import NEAR_MILES

MOST_NOW = 3
NOW = "now"
MOST_MILES_NEAR = NEAR_MILES[1]
"""A bus ride; farther nobody would call near."""


class Reason(NamedTuple):
    """Why a step is there, or why its first choice suits: an id, and the answer it points to."""

    id: str
    term: str | None = None
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Step:
    """One thing to do. The first of its choices is the one to call; there is always one.

    `why` it is there holds whichever choice is taken, and so does what comes `after`; why the first
    choice suits is worked out when asked, from the `profile`.
    """

    id: str
    position: int
    stage: str
    kind: str
    aim: Aim
    why: tuple[Reason, ...]
    after: tuple[str, ...]
    waits_for: tuple[str, ...]
    choices: tuple[Choice, ...]
    profile: Profile
    jobs: tuple[JobChoice, ...] = ()

    @property
    def reasons(self) -> tuple[Reason, ...]:
        return (*self.why, *reasons_to_choose(self.first_choice, self.profile))

    def waits_among(self, present: frozenset[str]) -> tuple[str, ...]:
        """Return what the step waits for, with its first choice, of the steps present."""
        return wait_among(self.after, self.first_choice, present)

    @property
    def first_choice(self) -> Choice:
        return self.choices[0]

    @property
    def others(self) -> tuple[Choice, ...]:
        return self.choices[1:]


@dataclass(frozen=True)
class Pathway:
    steps: tuple[Step, ...]
    jobs: tuple[JobChoice, ...]

    @property
    def first_call(self) -> Step | None:
        """The step to begin with: the first that waits for nothing and has a number to dial."""
        ready = [step for step in self.steps if not step.waits_for]
        return next((step for step in ready if step.first_choice.contact.phones), None)

    @property
    def papers(self) -> tuple[str, ...]:
        """Papers to bring, over all first choices, each once, in the order of the steps."""
        needed = (paper for step in self.steps for paper in step.first_choice.service.papers)
        return tuple(dict.fromkeys(needed))

    def step(self, step_id: str) -> Step | None:
        return next((step for step in self.steps if step.id == step_id), None)


def build_pathway(profile: Profile, catalog: Catalog, today: date) -> Pathway:
    """Return the same pathway for the same answers, in any language and any order of answering."""
    case = Case(profile, catalog, today)
    aims = list_aims(profile, catalog)
    chosen = choose_for_each(aims, case)
    kept = [aim for aim in aims if aim.id in chosen]
    jobs = choose_jobs(profile, catalog, trainings_of(kept, chosen))
    steps: list[Step] = []
    for aim in kept:
        steps.append(make_step(aim, steps, chosen[aim.id], profile, jobs))
    return Pathway(steps=tuple(steps), jobs=jobs)


def choose_for_each(aims: Iterable[Aim], case: Case) -> dict[str, tuple[Choice, ...]]:
    """Return the choices of each aim that has any. Only an earlier step opens a later one, so that
    no step waits for itself and no two for each other."""
    chosen: dict[str, tuple[Choice, ...]] = {}
    opening: dict[str, Terms] = {}
    for aim in aims:
        choices = choose(aim, case, opening)
        if choices:
            chosen[aim.id] = choices
            opening |= {aim.id: aim.raises} if aim.raises else {}
    return chosen


def number(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Number without gaps, and wait for no step that is not there."""
    present = frozenset(step.id for step in steps)
    return tuple(
        replace(step, position=position, waits_for=step.waits_among(present))
        for position, step in enumerate(steps, start=1)
    )


def list_aims(profile: Profile, catalog: Catalog) -> list[Aim]:
    """Return the aims that hold for these answers, by stage, at most three of them "now"."""
    holding = [aim for aim in catalog.aims if holds(aim, profile)]
    urgent = [aim for aim in holding if aim.stage == NOW][:MOST_NOW]
    order = {stage.id: place for place, stage in enumerate(catalog.stages)}
    return sorted(
        [aim for aim in holding if aim.stage != NOW or aim in urgent],
        key=lambda aim: order[aim.stage],
    )


def holds(aim: Aim, profile: Profile) -> bool:
    avoided = any(matches(unwanted, profile) for unwanted in aim.unless)
    return matches_any(aim.when, profile) and not avoided


def trainings_of(
    aims: Iterable[Aim], chosen: Mapping[str, tuple[Choice, ...]]
) -> list[tuple[str, tuple[str, ...]]]:
    services = [choice.service for aim in aims for choice in chosen[aim.id]]
    return [(service.id, service.occupations) for service in services if service.occupations]


def make_step(
    aim: Aim,
    earlier: Sequence[Step],
    choices: tuple[Choice, ...],
    profile: Profile,
    jobs: tuple[JobChoice, ...],
) -> Step:
    """Make the step that comes next; it may wait only for an earlier one."""
    present = frozenset([step.id for step in earlier])
    wanted = [wait.step for wait in aim.after if matches(wait.when, profile)]
    after = tuple([each for each in wanted if each in present])
    return Step(
        id=aim.id,
        position=len(earlier) + 1,
        stage=aim.stage,
        kind=aim.kind,
        aim=aim,
        why=reasons_for(aim, profile),
        after=after,
        waits_for=wait_among(after, choices[0], present),
        choices=choices,
        profile=profile,
        jobs=jobs if aim.kind == "work" else (),
    )


def wait_among(after: tuple[str, ...], choice: Choice, present: Container[str]) -> tuple[str, ...]:
    waits = dict.fromkeys((*after, *choice.opened_by))
    return tuple([each for each in waits if each in present])


def reasons_for(aim: Aim, profile: Profile) -> tuple[Reason, ...]:
    """Point to the answers that put the step there, or say that everybody gets it."""
    for wanted in aim.when:
        if wanted and matches(wanted, profile):
            return tuple(
                Reason("you_said", term, tuple(sorted(values & profile[term])))
                for term, values in wanted.items()
            )
    return (Reason("for_everyone"),)


def reasons_to_choose(choice: Choice, profile: Profile) -> tuple[Reason, ...]:
    """Point to the answers that the choice meets."""
    service = choice.service
    meant_for = welcomed(service, profile)
    reasons = [Reason("made_for", t, tuple(sorted(v))) for t, v in sorted(meant_for.items())]
    liked = choice.offer.sectors & profile.get("sector", NOTHING)
    reasons += [Reason("leads_to", "sector", tuple(sorted(liked)))] if liked else []
    reasons += [
        Reason("fits", finding.requirement.term, answered(finding.requirement.term, profile))
        for finding in choice.findings
        if finding.verdict is Verdict.MET and answered(finding.requirement.term, profile)
    ]
    spoken = service.languages & profile.get("language", NOTHING)
    reasons += [Reason("speaks", "language", tuple(sorted(spoken)))] if spoken else []
    reasons += [Reason("near", "place")] if is_near(choice) else []
    return tuple(dict.fromkeys(reasons))


def is_near(choice: Choice) -> bool:
    return choice.miles is not None and choice.miles <= MOST_MILES_NEAR


def answered(term: str, profile: Profile) -> tuple[str, ...]:
    return tuple(sorted(profile.get(term, NOTHING)))
