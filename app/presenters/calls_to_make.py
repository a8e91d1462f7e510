"""The calls of the steps that come along, as a phone can keep them: a calendar, or a text."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from urllib.parse import quote
from uuid import uuid4
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

from app.domain.catalog import Catalog
from app.domain.pathway import Step
from app.domain.taking import is_private
from app.i18n import translations
from app.presenters.calls import present_script_on_paper
from app.presenters.crisis import say_hours
from app.presenters.phones import present_phones
from app.presenters.spoken import say_name

HARTFORD = ZoneInfo("America/New_York")
FIRST_CALL = time(10, 0)
LONG_ENOUGH = timedelta(minutes=15)
THE_MORNING_BEFORE = timedelta(hours=15)
"""An event of a whole day begins at midnight: nine in the morning of the day before."""
FRIDAY = 4
MOST_IN_A_TEXT = 8


@dataclass(frozen=True, slots=True)
class Call:
    """`asks` and what to `say` tell nothing of who calls."""

    name: str
    number: str
    say: str
    asks: tuple[str, ...]
    hours: str


def list_calls(steps: Iterable[Step], language: str) -> tuple[Call, ...]:
    """Return a call for each step whose first choice has a number."""
    return tuple(present_call(step, language) for step in steps if step.first_choice.contact.phones)


def present_call(step: Step, language: str) -> Call:
    choice = step.first_choice
    script = present_script_on_paper(step, language)
    hours = say_hours(choice.service, language)
    return Call(
        name=say_name(choice.service, language).text,
        number=present_phones(choice.contact.phones, language)[0].shown,
        say=script.opener.text,
        asks=script.questions,
        hours=hours.text if hours else "",
    )


def make_calendar(steps: Iterable[Step], catalog: Catalog, language: str, today: date) -> bytes:
    """Return an iCalendar file (RFC 5545) with one call each working day, from tomorrow on, and the
    first day of each class of which it is known.

    When in the day a class meets is not in it: no source says it to the hour.
    """
    taken = list(steps)
    calendar = Calendar()
    calendar.add("prodid", "-//Next Steps Hartford//EN")
    calendar.add("version", "2.0")
    to_call = [step for step in taken if step.first_choice.contact.phones]
    for day, step in zip(working_days_after(today), to_call, strict=False):
        calendar.add_component(make_call(step, day, catalog, language))
    for step in taken:
        day_of_start = step.first_choice.service.starts_after(today)
        if day_of_start:
            calendar.add_component(make_start(step, day_of_start, catalog, language))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def working_days_after(today: date) -> Iterator[date]:
    day = today
    while True:
        day += timedelta(days=1)
        if day.weekday() <= FRIDAY:
            yield day


def make_call(step: Step, day: date, catalog: Catalog, language: str) -> Event:
    _ = translations(language).gettext
    call, begins = present_call(step, language), datetime.combine(day, FIRST_CALL, HARTFORD)
    named = _("Call %(name)s") % {"name": call.name}
    event = begin_event(_("Make a call") if is_private(step, catalog) else named)
    event.add("dtstart", begins)
    event.add("dtend", begins + LONG_ENOUGH)
    event.add("location", call.number)
    event.add("description", "\n".join([named, *describe(call, language)]))
    event.add_component(make_alarm(_("My plan: make a call"), timedelta(0)))
    return event


def make_start(step: Step, day: date, catalog: Catalog, language: str) -> Event:
    _ = translations(language).gettext
    name = say_name(step.first_choice.service, language).text
    named = _("First day: %(name)s") % {"name": name}
    event = begin_event(_("First day") if is_private(step, catalog) else named)
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    told = [named, _("Call before you go.")]
    told += [phone.shown for phone in present_phones(step.first_choice.contact.phones, language)]
    event.add("description", "\n".join(told))
    event.add_component(make_alarm(_("My plan: a first day is near"), -THE_MORNING_BEFORE))
    return event


def begin_event(summary: str) -> Event:
    """The summary shows on a phone that is locked: what is private is told only inside."""
    event = Event()
    event.add("uid", str(uuid4()))
    event.add("dtstamp", datetime.now(HARTFORD))
    event.add("summary", summary)
    event.add("class", "PRIVATE")
    return event


def describe(call: Call, language: str) -> Iterator[str]:
    _ = translations(language).gettext
    yield call.number
    yield f"{_('Say:')} {call.say}"
    if call.asks:
        yield " ".join([_("Then ask:"), *call.asks])
    if call.hours:
        yield call.hours


def make_alarm(words: str, trigger: timedelta) -> Alarm:
    """It rings with the same words for all."""
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", words)
    alarm.add("trigger", trigger)
    return alarm


def list_for_text(steps: Iterable[Step], language: str) -> tuple[str, ...]:
    """Return names and numbers and no more: a text lies open on two phones. The same place stands
    there once, whatever it is called for."""
    told = [f"{call.name}: {call.number}" for call in list_calls(steps, language)]
    return tuple(dict.fromkeys(told))


def write_text(calls: Sequence[str], language: str) -> str:
    title = translations(language).gettext("My plan")
    lines = [f"{number}. {call}" for number, call in enumerate(calls[:MOST_IN_A_TEXT], start=1)]
    return "\n".join([title, *lines])


def make_text_address(text: str) -> str:
    """Return an address that opens a new text, with nobody to send it to: phones of both makes
    read what stands behind "?&"."""
    return f"sms:?&body={quote(text)}"
