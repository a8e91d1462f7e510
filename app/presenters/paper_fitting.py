"""How the steps of a plan come to stand on two sides of paper at most, and what gives way for it.

Counted in the size of the letters, as `static/plan.css` sets them, for what US Letter and A4 have
in common and with the margins that some browsers add; tests print many plans and count the pages.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.presenters.letters import Run, count_lines, count_runs
from app.presenters.paper_detail import (
    GIVING_WAY,
    LEAST_MISSED,
    Paper,
    PaperOther,
    PaperStep,
    PaperWords,
    Side,
    cut,
    cut_papers,
    find_left_out,
    name_what_gave_way,
)

ACROSS, DOWN = 524.0, 704.0
"""Points that are left of the narrower and of the shorter paper, inside all margins."""
MOST_SIDES = 2

MARK, REACH, GAP = 2.3, 11.5, 1.0
"""The number of a step, the column to reach it, and what is between columns."""
AROUND_PAPERS, NOTES = 2.7, 9.0
"""The heading of the list of papers with its space, and the least that is worth writing in."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a sheet is set: `points` of its letters; all else counted in these. `line` is the height
    of a line; `title` and `number` are sizes; `around` is the space of a step; `head`, `again` and
    `foot` are what stands on top of the first side and of a further one, and at the end. Where
    questions and papers run on, they make one paragraph."""

    points: float
    line: float = 1.25
    title: float = 1.2
    number: float = 1.55
    around: float = 1.2
    head: float = 4.2
    again: float = 2.1
    foot: float = 4.9
    foot_between: float = 2.2
    runs_on: bool = False


SETTINGS = {
    "large": Setting(13),
    "plain": Setting(12),
    "tight": Setting(11, line=1.2, title=1.1, number=1.46, around=0.75, head=3.4, runs_on=True),
}
TIGHT = "tight"


class Fitted(NamedTuple):
    sides: tuple[Side, ...]
    papers: tuple[Paper, ...]
    size: str
    left_out: str


class Try(NamedTuple):
    most_sides: int
    size: str
    gives_way: int


def list_tries() -> Iterator[Try]:
    """One side with large letters, then smaller ones, then with less; then two sides so."""
    for most_sides, most_gives_way in ((1, LEAST_MISSED), (MOST_SIDES, len(GIVING_WAY))):
        for size in SETTINGS:
            yield Try(most_sides, size, 0)
        for gives_way in range(1, most_gives_way + 1):
            yield Try(most_sides, TIGHT, gives_way)


def fit(steps: Sequence[PaperStep], papers: Sequence[Paper], language: str) -> Fitted:
    """Return the first try that fits; the last one whatever it needs, with its sides counted."""
    tries = [*list_tries()]
    found = ((each.most_sides, attempt(steps, papers, each, language)) for each in tries)
    fitting = (fitted for most, fitted in found if len(fitted.sides) <= most)
    return next(fitting, None) or attempt(steps, papers, tries[-1], language)


def spread(steps: Sequence[PaperStep], papers: Sequence[Paper], language: str) -> Fitted:
    """Leave nothing out, however many sides it takes."""
    return attempt(steps, papers, Try(0, "plain", 0), language)


def attempt(
    steps: Sequence[PaperStep], papers: Sequence[Paper], wanted: Try, language: str
) -> Fitted:
    parts = list(GIVING_WAY)[: wanted.gives_way]
    shorter = [cut(step, parts) for step in steps]
    listed = cut_papers(papers, parts)
    left_out = name_what_gave_way(find_left_out(steps, parts), language)
    sides = lay_out(shorter, listed, left_out, SETTINGS[wanted.size])
    return Fitted(sides, listed, wanted.size, left_out)


def lay_out(
    steps: Sequence[PaperStep], papers: Sequence[Paper], left_out: str, setting: Setting
) -> tuple[Side, ...]:
    """Fill one side after the other with whole steps; the last has the papers and the foot."""
    across, down = ACROSS / setting.points, DOWN / setting.points - setting.foot_between
    room = down - setting.head - setting.line * count_lines(left_out, across)
    sides: list[list[PaperStep]] = [[]]
    for step in steps:
        height = measure_step(step, across, setting)
        if height > room and sides[-1]:
            sides.append([])
            room = down - setting.again
        sides[-1].append(step)
        room -= height
    needed = measure_papers(papers, across, setting) + setting.foot - setting.foot_between
    if needed > room:
        sides.append([])
        room = down - setting.again
    return make_sides(sides, has_papers=bool(papers), has_notes=room - needed >= NOTES)


def make_sides(
    sides: Sequence[Sequence[PaperStep]], *, has_papers: bool, has_notes: bool
) -> tuple[Side, ...]:
    last = len(sides)
    return tuple(
        Side(number, tuple(steps), has_papers and number == last, has_notes and number == last)
        for number, steps in enumerate(sides, start=1)
    )


def measure_step(step: PaperStep, across: float, setting: Setting) -> float:
    """Take the taller of who it is and how to reach them, and what is said below both."""
    below = across - MARK
    who = measure_who(step, below - REACH - GAP, setting)
    room = (below - GAP * (len(step.words) - 1)) / max(len(step.words), 1)
    words = [count_words(each, room, runs_on=setting.runs_on) for each in step.words]
    lines = max(words, default=0) + count_others(step.others, below)
    return setting.around + max(who, measure_reach(step, setting)) + setting.line * lines


def measure_who(step: PaperStep, room: float, setting: Setting) -> float:
    title = count_runs(tuple(run_on_title(step, setting.title)), room)
    lines = count_runs(tuple(run_on_name(step)), room) + count_lines(step.address, room)
    return setting.line * (setting.title * title + lines)


def run_on_title(step: PaperStep, size: float) -> Iterator[Run]:
    yield Run(step.title.text, size, bold=True)
    if step.beside:
        yield Run(step.beside.text)


def run_on_name(step: PaperStep) -> Iterator[Run]:
    yield Run(step.name.text, bold=True)
    if step.english_name:
        yield Run(f"({step.english_name.text})")
    if step.organization:
        yield Run(step.organization.text)


def measure_reach(step: PaperStep, setting: Setting) -> float:
    shown = [phone.shown for phone in step.phones] or [step.website]
    numbers = sum(count_runs((Run(each, setting.number, bold=True),), REACH) for each in shown)
    more = sum(count_lines(phone.shown, REACH) for phone in step.more_phones)
    lines = more + count_lines(step.note, REACH)
    return setting.line * (setting.number * numbers + lines)


def count_words(words: PaperWords, room: float, *, runs_on: bool) -> int:
    texts = [words.say, words.bring, words.jobs, words.facts, *list_asked(words, runs_on=runs_on)]
    return sum(count_lines(each, room) for each in texts)


def list_asked(words: PaperWords, *, runs_on: bool) -> Iterator[str]:
    if runs_on:
        yield " • ".join([words.ask, *words.asks]) if words.asks else ""
    elif words.asks:
        yield words.ask
        yield from (f"• • {each}" for each in words.asks)


def count_others(others: Sequence[PaperOther], room: float) -> int:
    texts = [f"Or call here: {each.phone.shown} {each.name.text}" for each in others]
    return sum(count_runs((Run(each, bold=True),), room) for each in texts)


def measure_papers(papers: Sequence[Paper], across: float, setting: Setting) -> float:
    if not papers:
        return 0
    names = [f"□ □ {each.name.text} / {each.beside.text if each.beside else ''}" for each in papers]
    texts = [" ".join(names)] if setting.runs_on else names
    return AROUND_PAPERS + setting.line * sum(count_lines(each, across) for each in texts)
