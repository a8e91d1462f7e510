"""What a try changes in the plan, said above it."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.changes import Change
from app.domain.pathway import Step
from app.domain.trying import News
from app.i18n import translations
from app.presenters.doors import say_change
from app.presenters.spoken import Spoken, join, say, say_name

MOST_NEW = 3


@dataclass(frozen=True, slots=True)
class TrialView:
    """`news` says each thing that changes in a sentence; `can_keep`: the answers can say it."""

    title: Spoken
    news: tuple[str, ...]
    can_keep: bool


def present_trial(change: Change, news: News, language: str, *, can_keep: bool) -> TrialView:
    said = [*say_new(news, language), *say_steps(news, language)]
    nothing = translations(language).gettext("The steps of your plan stay the same.")
    return TrialView(say_change(change, language), tuple(said) or (nothing,), can_keep)


def say_new(news: News, language: str) -> list[str]:
    """Name what came in, at most so many, and count the rest."""
    words = translations(language)
    names = [say_name(each.service, language).text for each in news.choices]
    if not names:
        return []
    new = words.gettext("New: %(names)s.") % {"names": join(names[:MOST_NEW], language)}
    left = len(names) - MOST_NEW
    if left <= 0:
        return [new]
    more = words.ngettext("And %(count)d more.", "And %(count)d more.", left) % {"count": left}
    return [f"{new} {more}"]


def say_steps(news: News, language: str) -> list[str]:
    _ = translations(language).gettext
    told = (
        (_("New step: %(steps)s."), news.steps),
        (_("No need to wait with: %(steps)s."), news.sooner),
        (_("Not in this plan: %(steps)s."), news.gone),
    )
    return [words % {"steps": name_all(steps, language)} for words, steps in told if steps]


def name_all(steps: Iterable[Step], language: str) -> str:
    return join([f"“{say(step.aim.title, language).text}”" for step in steps], language)
