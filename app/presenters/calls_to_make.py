"""The calls of the steps that come along, as a phone can keep them: a calendar, or a text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from urllib.parse import quote
from uuid import uuid4
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

from app.domain.pathway import Step
from app.i18n import translations
from app.presenters.calls import present_script_on_paper
from app.presenters.crisis import say_hours
from app.presenters.phones import present_phones
from app.presenters.spoken import say_name

HARTFORD = ZoneInfo("America/New_York")
FIRST_CALL = time(10, 0)
LONG_ENOUGH = timedelta(minutes=15)
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


def make_calendar(steps: Iterable[Step], language: str, today: date) -> bytes:
    """Return an iCalendar file (RFC 5545) with one call each working day, from tomorrow on.

    When a class meets is not in it: no source says it to the hour.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Next Steps Hartford//EN")
    calendar.add("version", "2.0")
    for day, call in zip(working_days_after(today), list_calls(steps, language), strict=False):
        calendar.add_component(make_event(call, day, language))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def working_days_after(today: date) -> Iterator[date]:
    day = today
    while True:
        day += timedelta(days=1)
        if day.weekday() <= FRIDAY:
            yield day


def make_event(call: Call, day: date, language: str) -> Event:
    _ = translations(language).gettext
    begins = datetime.combine(day, FIRST_CALL, HARTFORD)
    event = Event()
    event.add("uid", str(uuid4()))
    event.add("dtstamp", datetime.now(HARTFORD))
    event.add("summary", _("Call %(name)s") % {"name": call.name})
    event.add("dtstart", begins)
    event.add("dtend", begins + LONG_ENOUGH)
    event.add("location", call.number)
    event.add("description", "\n".join(describe(call, language)))
    event.add_component(make_alarm(call, language))
    return event


def describe(call: Call, language: str) -> Iterator[str]:
    _ = translations(language).gettext
    yield call.number
    yield f"{_('Say:')} {call.say}"
    if call.asks:
        yield " ".join([_("Then ask:"), *call.asks])
    if call.hours:
        yield call.hours


def make_alarm(call: Call, language: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", translations(language).gettext("Call %(name)s") % {"name": call.name})
    alarm.add("trigger", timedelta(0))
    return alarm


def write_text(steps: Iterable[Step], language: str) -> str:
    """Return names and numbers and no more: a text lies open on two phones."""
    title = translations(language).gettext("My plan")
    lines = [
        f"{number}. {call.name}: {call.number}"
        for number, call in enumerate(list_calls(steps, language)[:MOST_IN_A_TEXT], start=1)
    ]
    return "\n".join([title, *lines])


def make_text_address(text: str) -> str:
    """Return an address that opens a new text, with nobody to send it to: phones of both makes
    read what stands behind "?&"."""
    return f"sms:?&body={quote(text)}"
