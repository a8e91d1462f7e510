"""One step of a way: a class or a job, with how long, what it costs or pays, and what to ask."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.domain.catalog import Catalog
from app.domain.holding import HELD, is_licensed
from app.domain.jobs import JobChoice, warn
from app.domain.ladder.ways import Leg, Lesson, Work
from app.domain.records import Answer, Occupation, Service
from app.domain.requirements import NOTHING, Profile, Requirement
from app.domain.standing import Standing
from app.i18n import translations
from app.presenters.asks import asks_in, list_asks
from app.presenters.cards import name_organization, say_warnings, say_whose_number
from app.presenters.findings import name_values
from app.presenters.jobs import list_warnings
from app.presenters.lengths import say_length
from app.presenters.pay import present_pay
from app.presenters.phones import PhoneLine, present_phones
from app.presenters.spoken import Spoken, say, say_if_known, say_name

COLLEGE = "college"


@dataclass(frozen=True, slots=True)
class LegView:
    """`service_id` is empty for a job and `onet_soc_code` for a class: one of them leads on.

    `told` is what a source says of it in its own words, and `learned` how a first job is learned.
    `money` is what it costs or pays; `misses` what does not fit now; `phones` whom to call about a
    class.
    """

    do: str
    name: Spoken
    service_id: str = ""
    onet_soc_code: str = ""
    organization: Spoken | None = None
    length: str = ""
    told: Spoken | None = None
    learned: Spoken | None = None
    license: Spoken | None = None
    money: tuple[Spoken, ...] = ()
    notes: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    warnings: tuple[Spoken, ...] = ()
    phones: tuple[PhoneLine, ...] = ()
    phone_note: str = ""


def present_leg(leg: Leg, profile: Profile, catalog: Catalog, language: str) -> LegView:
    view = (
        present_lesson(leg, catalog, language)
        if isinstance(leg, Lesson)
        else present_work(leg, profile, catalog, language)
    )
    asks = tuple(ask.aloud for ask in list_asks(leg.questions, language))
    return replace(view, misses=say_missing(leg.missing, language), asks=asks)


def present_lesson(lesson: Lesson, catalog: Catalog, language: str) -> LegView:
    service, contact = lesson.choice.service, lesson.choice.contact
    told = detail_of(service, "hours", language)
    says_length = told and lesson.length.weeks and not lesson.length.usual
    return LegView(
        do=say_purpose(lesson, catalog, language),
        name=say_name(service, language),
        service_id=service.id,
        organization=name_organization(service, catalog, language),
        # A length of its own was read from these very words, and they have a year.
        length="" if says_length else say_length(lesson.length, language),
        told=told,
        money=say_price(service, language),
        notes=list_notes(lesson, language),
        warnings=tuple(Spoken(each) for each in say_warnings(lesson.choice, catalog, language)),
        phones=present_phones(contact.phones[:1]),
        phone_note=say_whose_number(contact, service, catalog, language),
    )


def say_purpose(lesson: Lesson, catalog: Catalog, language: str) -> str:
    _ = translations(language).gettext
    if lesson.job:
        sentence = _("Take a class for this job: %(job)s")
        return sentence % {"job": say(lesson.job.title, language).text}
    grants = lesson.choice.service.grants
    granted = grants.get("schooling", ())
    if lesson.term == HELD:
        names = name_values(HELD, grants[HELD], catalog, language)
        return _("Take a class to get this: %(words)s") % {"words": names}
    purposes = {
        "reading": _("Take a class to read better"),
        "english": _("Take a class to speak more English"),
        "schooling": _("Take college classes") if COLLEGE in granted else _("Finish high school"),
    }
    return purposes[lesson.term or ""]


def say_price(service: Service, language: str) -> tuple[Spoken, ...]:
    """Say what it costs, in the words of the source where it has any, and of pay while one learns
    where there is some."""
    _ = translations(language).gettext
    cost = {
        Answer.NO: _("It is free."),
        Answer.YES: _("It costs money."),
        Answer.NOT_KNOWN: _("We do not know what it costs. Ask."),
    }
    unsure = service.fact("cost") is Answer.NOT_KNOWN
    bare = Spoken(cost[service.fact("cost")])
    told = detail_of(service, "cost", language)
    said = [told or bare, bare if unsure and told else None]
    if service.fact("stipend") is Answer.YES:
        paid = _("You are paid while you learn.")
        said += [Spoken(paid), detail_of(service, "stipend", language)]
    return tuple(each for each in said if each)


def detail_of(service: Service, name: str, language: str) -> Spoken | None:
    fact = service.facts.get(name)
    return finish(say_if_known(fact.detail, language)) if fact else None


def finish(said: Spoken | None) -> Spoken | None:
    """Return a detail as a sentence, since another one may follow."""
    if said is None or said.text.endswith((".", "?", "!")):
        return said
    return replace(said, text=f"{said.text}.")


def list_notes(lesson: Lesson, language: str) -> tuple[str, ...]:
    _ = translations(language).gettext
    old = lesson.choice.standing is Standing.CALL_FIRST
    notes = [_("Call first: these facts may be old.")] if old else []
    if lesson.length.usual:
        notes.append(
            _("Most classes for this job take this long. The job's page says where we read it.")
        )
    return tuple(notes)


def present_work(work: Work, profile: Profile, catalog: Catalog, language: str) -> LegView:
    job, pay = work.job, present_pay(work.job.pay, language)
    _ = translations(language).gettext
    half = _("Half earn less than %(amount)s.") % {"amount": pay.half}
    guess = _("This step is our own reading. Ask before you count on it.")
    no_class = _("We know no class near Hartford for just this job. Call 2-1-1 and ask.")
    notes = [
        *([] if work.is_sure else [guess]),
        *([] if work.led_to else [no_class]),
        *say_held(job, profile, catalog, language),
    ]
    return LegView(
        do=_("Go on to this job") if work.rung else _("Start in this job"),
        name=say(job.title, language),
        onet_soc_code=job.onet_soc_code,
        length=say_length(work.length, language) if takes_time(work) else "",
        told=say(work.rung.takes, language) if work.rung else None,
        learned=say(job.training_time, language) if work.rung is None else None,
        license=say(job.license, language),
        money=(Spoken(half), Spoken(pay.where)),
        notes=tuple(notes),
        warnings=list_rules(job, profile, catalog, language),
    )


def say_held(job: Occupation, profile: Profile, catalog: Catalog, language: str) -> tuple[str, ...]:
    if not is_licensed(job, profile.get(HELD, NOTHING)):
        return ()
    words = name_values(HELD, job.licenses, catalog, language)
    return (
        translations(language).gettext("You told us you have this: %(words)s.") % {"words": words},
    )


def takes_time(work: Work) -> bool:
    return work.length.weeks is None or work.length.weeks.most > 0


def list_rules(
    job: Occupation, profile: Profile, catalog: Catalog, language: str
) -> tuple[Spoken, ...]:
    """A record takes no job away: who asked for places that welcome one is told the rules."""
    return list_warnings(JobChoice(job, (), warn(job, profile, catalog)), catalog, language)


def say_missing(missing: Iterable[Requirement], language: str) -> tuple[str, ...]:
    known = asks_in(language)
    sentence = translations(language).gettext("This does not fit now: %(matter)s.")
    matters = [known.get(each.term, known["group"]).short for each in missing]
    return tuple(sentence % {"matter": matter} for matter in dict.fromkeys(matters))
