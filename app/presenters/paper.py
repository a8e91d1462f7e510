"""The plan on paper: who to call and what to say, and nothing that tells about the person."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.catalog import Catalog
from app.domain.choice import Choice
from app.domain.pathway import Step
from app.domain.records import TWO_ONE_ONE, Service, Text
from app.i18n import translations
from app.presenters.calls import present_script_on_paper
from app.presenters.cards import present_card
from app.presenters.crisis import say_hours
from app.presenters.directions import find_directions, keeps_its_place_secret
from app.presenters.formats import format_month
from app.presenters.paper_detail import (
    Paper,
    PaperOther,
    PaperStep,
    PaperWords,
    Side,
)
from app.presenters.paper_fitting import Fitted, fit, spread
from app.presenters.phones import PhoneLine, present_phones
from app.presenters.spoken import Spoken, say, say_in_english, say_list, say_name, say_named

BESIDE = "en"
"""For the next helper, beside the language of the person."""


@dataclass(frozen=True, slots=True)
class PrintPage:
    """`sides` are the pages of paper: as many as come from the printer. `left_out` is empty or says
    what did not fit. `help` is the number to call where another one fails. One step alone has no
    number of its own."""

    sides: tuple[Side, ...]
    size: str
    left_out: str
    papers: tuple[Paper, ...]
    help: PhoneLine | None
    month: str
    is_alone: bool = False


def present_print(kept: Sequence[Step], catalog: Catalog, language: str, today: date) -> PrintPage:
    """`kept` are the steps that come along, as `take` gives them. They fit on two pages: what gives
    way for that is said."""
    steps = list_steps(kept, catalog, language, today)
    papers = list_papers(kept, catalog, language)
    return make_page(fit(steps, papers, language), catalog, language, today)


def present_step_on_paper(step: Step, catalog: Catalog, language: str, today: date) -> PrintPage:
    steps = list_steps([step], catalog, language, today)
    page = make_page(fit(steps, (), language), catalog, language, today)
    return replace(page, is_alone=True)


def present_file(kept: Sequence[Step], catalog: Catalog, language: str, today: date) -> PrintPage:
    """The same with nothing left out, on as many pages as it takes: a screen has room."""
    steps = list_steps(kept, catalog, language, today)
    papers = list_papers(kept, catalog, language)
    return make_page(spread(steps, papers, language), catalog, language, today)


def make_page(fitted: Fitted, catalog: Catalog, language: str, today: date) -> PrintPage:
    return PrintPage(
        sides=fitted.sides,
        size=fitted.size,
        left_out=fitted.left_out,
        papers=fitted.papers,
        help=find_help(catalog),
        month=format_month(today.isoformat(), language),
    )


def list_steps(
    kept: Sequence[Step], catalog: Catalog, language: str, today: date
) -> tuple[PaperStep, ...]:
    return tuple(
        present_paper_step(number, step, catalog, language, today)
        for number, step in enumerate(kept, start=1)
    )


def present_paper_step(
    number: int, step: Step, catalog: Catalog, language: str, today: date
) -> PaperStep:
    service = step.first_choice.service
    card = present_card(service, catalog, language, today)
    return PaperStep(
        position=number,
        title=say(step.aim.title, language),
        beside=say_beside(step.aim.title, language),
        name=card.name,
        english_name=say_in_english(service, language),
        organization=card.organization,
        address="" if keeps_its_place_secret(service) else card.address,
        directions=find_directions(service),
        phones=card.phones[:1],
        more_phones=card.phones[1:],
        website="" if card.phones or not card.website else card.website.host,
        note=say_note(step.first_choice, language),
        words=tuple(list_words(step, catalog, language)),
        others=tuple(list_others(step.others, language)),
    )


def say_beside(text: Text, language: str) -> Spoken | None:
    return None if language == BESIDE else Spoken(text.get(BESIDE, ""), BESIDE)


def list_words(step: Step, catalog: Catalog, language: str) -> Iterator[PaperWords]:
    for each in dict.fromkeys((language, BESIDE)):
        yield present_words(step, catalog, each, is_beside=each != language)


def present_words(step: Step, catalog: Catalog, language: str, *, is_beside: bool) -> PaperWords:
    _ = translations(language).gettext
    service = step.first_choice.service
    script = present_script_on_paper(step, language)
    papers = say_list(catalog.words.papers, service.papers, language)
    jobs = ", ".join(say(job.occupation.title, language).text for job in step.jobs)
    return PaperWords(
        lang=language if is_beside else None,
        say=" ".join([_("Say:"), f"“{script.opener.text}”"]),
        ask=_("Then ask:"),
        asks=script.questions,
        bring=_("Bring %(papers)s.") % {"papers": papers} if papers else "",
        jobs=" ".join([_("Jobs to ask about:"), jobs]) if jobs else "",
        facts=" ".join(list_facts(service, language)),
    )


def list_facts(service: Service, language: str) -> Iterator[str]:
    """Say when it is open, where that is known, and how old all this is."""
    _ = translations(language).gettext
    hours = say_hours(service, language)
    if hours:
        yield f"{hours.text.rstrip('.')}."
    last = service.source.last
    yield _("As listed in %(year)s.") % {"year": last[:4]} if last else _("Listed with no date.")


def list_others(choices: Iterable[Choice], language: str) -> Iterator[PaperOther]:
    """Return further places that have a number of their own."""
    for choice in choices:
        if choice.contact.through == "service":
            phone = present_phones(choice.contact.phones, language)[0]
            yield PaperOther(say_name(choice.service, language), phone)


def say_note(choice: Choice, language: str) -> str:
    """Say what to do where the number is not its own."""
    _ = translations(language).gettext
    if choice.contact.phones and choice.contact.through != "service":
        return _("Ask for it by name.")
    return ""


def list_papers(kept: Iterable[Step], catalog: Catalog, language: str) -> tuple[Paper, ...]:
    papers = dict.fromkeys(paper for step in kept for paper in step.first_choice.service.papers)
    names = catalog.words.papers
    return tuple(
        Paper(
            name=say_named(names, each, language),
            beside=say_beside(names[each], language),
        )
        for each in papers
    )


def find_help(catalog: Catalog) -> PhoneLine | None:
    service = catalog.services.get(TWO_ONE_ONE)
    return present_phones(service.phones)[0] if service and service.phones else None
