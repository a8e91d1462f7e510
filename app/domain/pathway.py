"""The pathway: the ordered steps from where a participant is to work that pays."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.case import Case
from app.domain.catalog import Aim, Catalog
from app.domain.choices import Choice, choose
from app.domain.jobs import JobChoice, choose_jobs
from app.domain.ranking import welcomed
from app.domain.requirements import NOTHING, Profile, Verdict, matches, matches_any

MOST_NOW = 3
NOW = "now"


@dataclass(frozen=True)
class Reason:
    """Why a step is there, or why its first choice suits: an id, and the answer it points to."""

    id: str
    term: str | None = None
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Step:
    """One thing to do. The first of its choices is the one to call; there is always one."""

    id: str
    position: int
    stage: str
    kind: str
    aim: Aim
    reasons: tuple[Reason, ...]
    waits_for: tuple[str, ...]
    choices: tuple[Choice, ...]
    jobs: tuple[JobChoice, ...] = ()

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
    opening = {aim.id: aim.raises for aim in aims if aim.raises}
    chosen = {aim.id: choices for aim in aims if (choices := choose(aim, case, opening))}
    kept = [aim for aim in aims if aim.id in chosen]
    jobs = choose_jobs(profile, catalog, trainings_of(kept, chosen))
    steps = tuple(
        make_step(position, aim, chosen[aim.id], kept, profile, jobs)
        for position, aim in enumerate(kept, start=1)
    )
    return Pathway(steps=steps, jobs=jobs)


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
    position: int,
    aim: Aim,
    choices: tuple[Choice, ...],
    aims: list[Aim],
    profile: Profile,
    jobs: tuple[JobChoice, ...],
) -> Step:
    present = {each.id for each in aims}
    waits = [wait.step for wait in aim.after if matches(wait.when, profile)]
    waits = [step for step in (*waits, *choices[0].opened_by) if step in present]
    return Step(
        id=aim.id,
        position=position,
        stage=aim.stage,
        kind=aim.kind,
        aim=aim,
        reasons=(*reasons_for(aim, profile), *reasons_to_choose(choices[0], profile)),
        waits_for=tuple(dict.fromkeys(waits)),
        choices=choices,
        jobs=jobs if aim.kind == "work" else (),
    )


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
    """Point to the answers that the first choice meets."""
    service = choice.service
    meant_for = welcomed(service, profile)
    reasons = [Reason("made_for", t, tuple(sorted(v))) for t, v in sorted(meant_for.items())]
    reasons += [
        Reason("fits", finding.requirement.term, answered(finding.requirement.term, profile))
        for finding in choice.findings
        if finding.verdict is Verdict.MET and answered(finding.requirement.term, profile)
    ]
    spoken = service.languages & profile.get("language", NOTHING)
    reasons += [Reason("speaks", "language", tuple(sorted(spoken)))] if spoken else []
    reasons += [Reason("near", "place")] if choice.miles is not None else []
    return tuple(reasons)


def answered(term: str, profile: Profile) -> tuple[str, ...]:
    return tuple(sorted(profile.get(term, NOTHING)))
