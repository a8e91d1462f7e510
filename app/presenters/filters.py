"""What can be chosen on a list, what was, and how each choice can be taken back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from app.domain.records import Text
from app.i18n import translations
from app.presenters.facts import capitalize
from app.presenters.spoken import say_named

Chosen = Mapping[str, str]
"""The fields of the address with what was chosen, empty where nothing was."""


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    text: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Way:
    """A link to the same list with something changed; `query` follows its address."""

    text: str
    query: str


def list_options(
    names: Mapping[str, Text], known: Iterable[str], chosen: str, language: str
) -> tuple[Option, ...]:
    """Return the values that occur, in the curators' order, and those they did not name last."""
    there = set(known)
    ordered = [*(each for each in names if each in there), *sorted(there - names.keys())]
    return tuple(
        Option(each, capitalize(say_named(names, each, language).text), each == chosen)
        for each in ordered
    )


def make_query(chosen: Chosen, **changes: str) -> str:
    """Return what stands in the address: only what is chosen."""
    return urlencode({name: value for name, value in {**chosen, **changes}.items() if value})


def list_ways_out(chosen: Chosen, language: str) -> tuple[Way, ...]:
    """Return a link for each choice that takes back this one alone, and at last one for all."""
    words = ways_out_in(language)
    names = [name for name in words if chosen.get(name)]
    ways = [Way(words[name], make_query(chosen, **{name: ""})) for name in names]
    if len(ways) > 1:
        ways.append(Way(translations(language).gettext("Show all"), ""))
    return tuple(ways)


def ways_out_in(language: str) -> Mapping[str, str]:
    _ = translations(language).gettext
    return {
        "words": _("Look without these words"),
        "town": _("Look in all towns"),
        "kind": _("Look at all kinds"),
        "work": _("Look at all kinds of work"),
        "when": _("Look at any day and time"),
        "language": _("Look at any language"),
        "free": _("Look also at what may cost money"),
    }
