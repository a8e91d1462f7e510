"""The plan: one call to begin with, then the steps by stage, each with all it takes to do it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from app.domain.catalog import Catalog
from app.domain.pathway import Pathway, Step
from app.i18n import translations
from app.presenters.calls import CallScript, present_script
from app.presenters.cards import ChoiceCard, OtherCard, present_choice, present_other
from app.presenters.jobs import JobInPlan, present_jobs_in_plan
from app.presenters.reasons import tell_reason
from app.presenters.spoken import Spoken, join, say, say_list
from app.presenters.trying import TrialView

MOST_REASONS = 3
SAID_BY_DISTANCE = "near"
NOW = "now"
WORK = "work"


@dataclass(frozen=True, slots=True)
class Room:
    """Of more steps than `most`, only the `first` come in full: the page stays light."""

    most: int
    first: int


ROOM = Room(8, 4)
ROOM_BESIDE_A_HELPER = Room(7, 3)
"""One step fewer, as the words for the helper weigh about as much."""


@dataclass(frozen=True, slots=True)
class StepView:
    """`can_lead` is false for the first step, which has nothing to be put before.

    A brief card says what, who and the number; put first, it opens.
    """

    id: str
    position: int
    title: Spoken
    choice: ChoiceCard
    others: tuple[OtherCard, ...]
    reasons: tuple[str, ...]
    waits: str
    script: CallScript
    jobs: tuple[JobInPlan, ...]
    is_work: bool
    is_brief: bool
    can_lead: bool


@dataclass(frozen=True, slots=True)
class StageView:
    id: str
    title: Spoken
    note: Spoken
    icon: str
    is_now: bool
    steps: tuple[StepView, ...]
    brief: tuple[StepView, ...]


@dataclass(frozen=True, slots=True)
class SkippedStep:
    id: str
    title: Spoken


@dataclass(frozen=True, slots=True)
class PlanPage:
    """`first` is None only when nothing in the plan has a number to dial. `trial` is there while
    something is tried."""

    summary: str
    first: StepView | None
    stages: tuple[StageView, ...]
    papers: tuple[str, ...]
    skipped: tuple[SkippedStep, ...]
    can_skip: bool
    has_brief: bool
    trial: TrialView | None = None


@dataclass(frozen=True, slots=True)
class StepPage:
    """All of one step, on a page of its own."""

    step: StepView
    can_skip: bool
    trial: TrialView | None = None


def present_pathway(
    pathway: Pathway,
    skipped: Iterable[Step],
    catalog: Catalog,
    language: str,
    today: date,
    room: Room = ROOM,
) -> PlanPage:
    views = {
        step.id: present_step(step, pathway, catalog, language, today, room)
        for step in pathway.steps
    }
    first = pathway.first_call
    return PlanPage(
        summary=say_summary(pathway, language),
        first=views[first.id] if first else None,
        stages=present_stages(pathway, views, catalog, language),
        papers=tuple(say_list(catalog.words.papers, [each], language) for each in pathway.papers),
        skipped=tuple(SkippedStep(step.id, say(step.aim.title, language)) for step in skipped),
        can_skip=len(pathway.steps) > 1,
        has_brief=any(view.is_brief for view in views.values()),
    )


def present_one_step(
    pathway: Pathway, number: int, catalog: Catalog, language: str, today: date
) -> StepPage:
    step = present_step(pathway.steps[number - 1], pathway, catalog, language, today)
    return StepPage(step=step, can_skip=len(pathway.steps) > 1)


def present_stages(
    pathway: Pathway, views: dict[str, StepView], catalog: Catalog, language: str
) -> tuple[StageView, ...]:
    """Group the steps in their order: one moved to the front brings its stage along."""
    stages = {stage.id: stage for stage in catalog.stages}
    return tuple(
        StageView(
            id=stage_id,
            title=say(stages[stage_id].title, language),
            note=say(stages[stage_id].note, language),
            icon=stages[stage_id].icon,
            is_now=stage_id == NOW,
            steps=tuple(view for view in together if not view.is_brief),
            brief=tuple(view for view in together if view.is_brief),
        )
        for stage_id, together in by_stage(pathway, views)
    )


def by_stage(pathway: Pathway, views: dict[str, StepView]) -> list[tuple[str, list[StepView]]]:
    grouped = groupby(pathway.steps, key=lambda step: step.stage)
    return [(stage_id, [views[step.id] for step in steps]) for stage_id, steps in grouped]


def present_step(
    step: Step,
    pathway: Pathway,
    catalog: Catalog,
    language: str,
    today: date,
    room: Room = ROOM,
) -> StepView:
    return StepView(
        id=step.id,
        position=step.position,
        title=say(step.aim.title, language),
        choice=present_choice(step.first_choice, catalog, language, today),
        others=tuple([present_other(each, catalog, language, today) for each in step.others]),
        reasons=list_reasons(step, catalog, language),
        waits=say_waits(step, pathway, language),
        script=present_script(step, language),
        jobs=present_jobs_in_plan(step.jobs, catalog, language),
        is_work=step.kind == WORK,
        is_brief=is_brief(step, pathway, room),
        can_lead=step.position > 1,
    )


def list_reasons(step: Step, catalog: Catalog, language: str) -> tuple[str, ...]:
    """Tell why the step is there and why its choice suits: the one that now comes first."""
    kept = [reason for reason in step.reasons if reason.id != SAID_BY_DISTANCE]
    return tuple(dict.fromkeys([tell_reason(each, catalog, language) for each in kept]))[
        :MOST_REASONS
    ]


def is_brief(step: Step, pathway: Pathway, room: Room) -> bool:
    many = len(pathway.steps) > room.most
    return many and step.position > room.first and step.kind != WORK


def say_waits(step: Step, pathway: Pathway, language: str) -> str:
    waited = [pathway.step(each) for each in step.waits_for]
    titles = [f"“{say(each.aim.title, language).text}”" for each in waited if each]
    if not titles:
        return ""
    sentence = translations(language).gettext("First do this: %(steps)s.")
    return sentence % {"steps": join(titles, language)}


def say_summary(pathway: Pathway, language: str) -> str:
    words = translations(language)
    count = len(pathway.steps)
    ready = sum(not step.waits_for for step in pathway.steps)
    steps = words.ngettext("%(count)d step.", "%(count)d steps.", count) % {"count": count}
    if ready == count:
        return steps + " " + words.gettext("You can start any of them today.")
    able = words.ngettext("You can start %(count)d today.", "You can start %(count)d today.", ready)
    return steps + " " + able % {"count": ready}
