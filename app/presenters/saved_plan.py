"""A saved plan with today's facts: what to do next, each step, and what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from app.domain.catalog import Catalog
from app.domain.coming_back import Change, News, PlanToday, StepToday
from app.domain.records import Service
from app.domain.saved_plan import Mark, SavedPlan
from app.i18n import translations
from app.presenters.calls import CallScript, present_script_on_paper
from app.presenters.cards import ChoiceCard, present_choice
from app.presenters.formats import format_day
from app.presenters.spoken import Spoken, say, say_name


@dataclass(frozen=True, slots=True)
class MarkButton:
    value: str
    words: str
    is_pressed: bool


@dataclass(frozen=True, slots=True)
class TriedPlace:
    service_id: str
    name: Spoken
    said: str


@dataclass(frozen=True, slots=True)
class SavedStepView:
    """`choice` and `script` are None when nobody is left to call. `said` is the mark in words.

    `closed` says which places take nobody now, and who stands in their place.
    """

    number: int
    title: Spoken
    icon: str
    choice: ChoiceCard | None
    script: CallScript | None
    said: str
    is_settled: bool
    marks: tuple[MarkButton, ...]
    closed: tuple[str, ...]
    tried: tuple[TriedPlace, ...]
    next_names: tuple[Spoken, ...]


@dataclass(frozen=True, slots=True)
class SavedPlanPage:
    """`first` is the one thing to do next; `person` may help where nobody is left."""

    first: SavedStepView | None
    is_all_settled: bool
    person: ChoiceCard | None
    steps: tuple[SavedStepView, ...]
    since: str
    news: tuple[str, ...]
    gone: str
    until: str


def present_saved_plan(
    plan: SavedPlan, met: PlanToday, ends: date, catalog: Catalog, language: str, today: date
) -> SavedPlanPage:
    views = {each.number: present_step(each, catalog, language, today) for each in met.steps}
    following, person = met.next_call, met.person
    return SavedPlanPage(
        first=views[following.number] if following else None,
        is_all_settled=met.is_all_settled,
        person=present_choice(person, catalog, language, today) if person else None,
        steps=tuple(views.values()),
        since=format_day(plan.before_on, language),
        news=tuple(dict.fromkeys(tell_news(each, language) for each in met.news)),
        gone=say_gone(met.gone, language),
        until=format_day(ends, language),
    )


def present_step(met: StepToday, catalog: Catalog, language: str, today: date) -> SavedStepView:
    step = met.as_step(met.number) if met.choices else None
    return SavedStepView(
        number=met.number,
        title=say(met.aim.title, language),
        icon=met.aim.icon,
        choice=present_choice(met.choices[0], catalog, language, today) if met.choices else None,
        script=present_script_on_paper(step, language) if step else None,
        said=marks_in(language)[met.mark] if met.mark else "",
        is_settled=met.is_settled,
        marks=tuple(
            MarkButton(mark, words, mark is met.mark) for mark, words in marks_in(language).items()
        ),
        closed=tuple(say_closed(each, met, language) for each in met.closed),
        tried=tuple(
            TriedPlace(
                each.service.id, say_name(each.service, language), marks_in(language)[each.mark]
            )
            for each in met.tried
        ),
        next_names=tuple(say_name(each.service, language) for each in met.choices[1:]),
    )


@cache
def marks_in(language: str) -> Mapping[Mark, str]:
    """In the order in which they come about."""
    _ = translations(language).gettext
    return {
        Mark.CALLED: _("I called"),
        Mark.WAITING: _("I am waiting"),
        Mark.GOT_IN: _("I got in"),
        Mark.COULD_NOT: _("It did not work"),
        Mark.NOT_FOR_ME: _("Not for me"),
        Mark.DONE: _("Done"),
    }


def say_closed(service: Service | None, met: StepToday, language: str) -> str:
    _ = translations(language).gettext
    if service is None:
        gone = _("A place that stood here is not on our lists now.")
    else:
        gone = _("%(name)s does not take people now.") % {"name": service.name_in(language)}
    if not met.choices:
        return gone
    instead = _("Here is %(name)s in its place.") if met.stands_in else _("Call %(name)s.")
    return f"{gone} {instead % {'name': met.choices[0].service.name_in(language)}}"


def tell_news(news: News, language: str) -> str:
    _ = translations(language).gettext
    if news.service is None:
        return _("A place in your plan is not on our lists now.")
    words = {
        Change.CLOSED: _("%(name)s does not take people now."),
        Change.OPEN_AGAIN: _("%(name)s takes people again."),
        Change.PHONE: _("%(name)s has a new number."),
        Change.ADDRESS: _("%(name)s has a new address."),
    }
    return words[news.change] % {"name": news.service.name_in(language)}


def say_gone(count: int, language: str) -> str:
    words = translations(language).ngettext(
        "%(count)d step is not on our site now. Call 2-1-1 and ask.",
        "%(count)d steps are not on our site now. Call 2-1-1 and ask.",
        count,
    )
    return words % {"count": count} if count else ""
