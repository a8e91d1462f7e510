"""What stands beside the page for who helps: each line in all languages, to point at."""

from dataclasses import dataclass, replace

from app.domain.catalog import Catalog
from app.domain.pathway import Pathway, Step
from app.domain.questionnaire import Answers
from app.domain.side_by_side import PLAN, HelperNote
from app.i18n import LANGUAGES, translations
from app.presenters.calls import CallScript, present_script
from app.presenters.phones import PhoneLine, present_phones
from app.presenters.spoken import Spoken, say_name


@dataclass(frozen=True, slots=True)
class Line:
    """The same in one language: `title` says what it is for, `aloud` that it is said as it is."""

    language: str
    title: str
    text: str
    aloud: bool


@dataclass(frozen=True, slots=True)
class Script:
    """What to say on the phone, in one language."""

    language: str
    title: str
    then: str
    script: CallScript


@dataclass(frozen=True, slots=True)
class FirstCall:
    name: Spoken
    phone: PhoneLine
    scripts: tuple[Script, ...]


@dataclass(frozen=True, slots=True)
class BesideView:
    """`parts` hold a line for each language. `call` is the one to make now, on the plan alone."""

    parts: tuple[tuple[Line, ...], ...]
    call: FirstCall | None = None


@dataclass(frozen=True, slots=True)
class TogetherPage:
    """`number` is the question that comes next; None where the plan does."""

    number: int | None
    total: int


def present_together(catalog: Catalog, answers: Answers) -> TogetherPage:
    questionnaire = catalog.questionnaire
    return TogetherPage(questionnaire.number_to_go_on(answers), len(questionnaire.screens))


def present_note(catalog: Catalog, at: str) -> BesideView | None:
    """Return None where no note stands: content may be older than the notes."""
    note = catalog.notes.get(at)
    return BesideView(list_parts(note)) if note else None


def present_note_of_plan(catalog: Catalog, pathway: Pathway, language: str) -> BesideView | None:
    """Return the note at the plan, with the call that both make now."""
    note = present_note(catalog, PLAN)
    return replace(note, call=present_first_call(pathway, language)) if note else None


def list_parts(note: HelperNote) -> tuple[tuple[Line, ...], ...]:
    lines = [list_lines(note, language) for language in LANGUAGES]
    return tuple(zip(*lines, strict=True))


def list_lines(note: HelperNote, language: str) -> tuple[Line, ...]:
    _ = translations(language).gettext
    titles = (_("Say this"), _("What it is for"), _("Ask it kindly"), _("Listen for"))
    texts = (note.say, note.purpose, note.kindly, note.listen)
    return tuple(
        Line(language, title, text.get(language, ""), text is note.say)
        for title, text in zip(titles, texts, strict=True)
    )


def present_first_call(pathway: Pathway, language: str) -> FirstCall | None:
    step = pathway.first_call
    phones = step.first_choice.contact.phones if step else ()
    if not step or not phones:
        return None
    return FirstCall(
        name=say_name(step.first_choice.service, language),
        phone=present_phones(phones, language)[0],
        scripts=tuple(present_words(step, each) for each in LANGUAGES),
    )


def present_words(step: Step, language: str) -> Script:
    _ = translations(language).gettext
    return Script(language, _("Say:"), _("Then ask:"), present_script(step, language))
