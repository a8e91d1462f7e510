"""What a sheet says of each step, and what of it gives way, in this order, where room is short."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from app.i18n import translations
from app.presenters.phones import PhoneLine
from app.presenters.spoken import Spoken


@dataclass(frozen=True, slots=True)
class PaperOther:
    name: Spoken
    phone: PhoneLine


@dataclass(frozen=True, slots=True)
class PaperWords:
    """What is said on the phone, in one language; `lang` is None in that of the page."""

    lang: str | None
    say: str
    ask: str
    asks: tuple[str, ...]
    bring: str
    jobs: str
    facts: str


@dataclass(frozen=True, slots=True)
class PaperStep:
    """`title`, `name` and how to reach it always stand there; all else may give way.

    `beside` is the title in English, where the sheet speaks another language, and `english_name`
    what to ask for there.
    """

    position: int
    title: Spoken
    beside: Spoken | None
    name: Spoken
    english_name: Spoken | None
    organization: Spoken | None
    address: str
    directions: str
    phones: tuple[PhoneLine, ...]
    more_phones: tuple[PhoneLine, ...]
    website: str
    note: str
    words: tuple[PaperWords, ...]
    others: tuple[PaperOther, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper to bring, and what it is called in English where the sheet speaks otherwise."""

    name: Spoken
    beside: Spoken | None


@dataclass(frozen=True, slots=True)
class Side:
    """One side of paper. The last has the `papers` to bring, and room for notes if any is left."""

    number: int
    steps: tuple[PaperStep, ...]
    has_papers: bool
    has_notes: bool


Cut = Callable[[PaperStep], PaperStep]


def without_others(step: PaperStep) -> PaperStep:
    return replace(step, others=())


def without_extras(step: PaperStep) -> PaperStep:
    words = tuple([replace(each, facts="") for each in step.words])
    return replace(step, words=words, more_phones=())


def without_more_asks(step: PaperStep) -> PaperStep:
    words = tuple([replace(each, asks=each.asks[:1]) for each in step.words])
    return replace(step, words=words)


def without_papers(step: PaperStep) -> PaperStep:
    """They stand in the list at the end as well, so nothing is lost."""
    return replace(step, words=tuple([replace(each, bring="") for each in step.words]))


def without_asks(step: PaperStep) -> PaperStep:
    words = tuple([replace(each, asks=(), jobs="") for each in step.words])
    return replace(step, words=words)


def without_address(step: PaperStep) -> PaperStep:
    return replace(step, address="", directions="")


def without_say(step: PaperStep) -> PaperStep:
    return replace(step, words=())


def without_organization(step: PaperStep) -> PaperStep:
    return replace(step, organization=None)


def without_english(step: PaperStep) -> PaperStep:
    """What is to be asked for by its name keeps the one that is known where one calls."""
    return replace(step, beside=None, english_name=step.english_name if step.note else None)


GIVING_WAY: Mapping[str, Cut] = {
    "others": without_others,
    "extras": without_extras,
    "more_asks": without_more_asks,
    "papers": without_papers,
    "asks": without_asks,
    "address": without_address,
    "say": without_say,
    "organization": without_organization,
    "english": without_english,
}
"""From what is missed least to what is missed most. A step and its number never give way."""

LEAST_MISSED = 2
"""So much may give way for one page instead of two."""

COVERED_BY = {"more_asks": "asks"}


def cut(step: PaperStep, parts: Iterable[str]) -> PaperStep:
    for part in parts:
        step = GIVING_WAY[part](step)
    return step


def cut_papers(papers: Iterable[Paper], parts: Collection[str]) -> tuple[Paper, ...]:
    """The list of papers stays; what they are called in English goes with the other names."""
    is_cut = "english" in parts
    return tuple(replace(each, beside=None) if is_cut else each for each in papers)


def find_left_out(steps: Collection[PaperStep], parts: Collection[str]) -> tuple[str, ...]:
    """Return the parts that some step had, each once."""
    said = [each for each in parts if COVERED_BY.get(each) not in parts and each != "papers"]
    return tuple(part for part in said if any(GIVING_WAY[part](step) != step for step in steps))


def name_what_gave_way(parts: Collection[str], language: str) -> str:
    _ = translations(language).gettext
    names = {
        "others": _("other places to call"),
        "extras": _("hours and more numbers"),
        "more_asks": _("some questions to ask"),
        "asks": _("questions to ask"),
        "address": _("addresses"),
        "say": _("what to say"),
        "organization": _("who runs each place"),
        "english": _("names in English"),
    }
    if not parts:
        return ""
    return _("To fit, this sheet leaves out: %(parts)s. It is all on the screen.") % {
        "parts": "; ".join(names[each] for each in parts)
    }
