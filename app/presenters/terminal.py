"""The start page of a shared computer, what a librarian reads of it, and the poster."""

from collections.abc import Callable
from dataclasses import dataclass

from app.i18n import LANGUAGES, translations
from app.presenters.qr import QrDrawing, draw_qr

TERMINAL = "/terminal"


@dataclass(frozen=True, slots=True)
class Beginning:
    """The way to begin in one language, told in that language."""

    language: str
    name: str
    about: str
    press: str
    address: str


@dataclass(frozen=True, slots=True)
class StartPage:
    beginnings: tuple[Beginning, ...]


@dataclass(frozen=True, slots=True)
class LibrariansPage:
    """`bookmark` is the address to set as the start page; empty where ours is not known yet."""

    bookmark: str


@dataclass(frozen=True, slots=True)
class PosterSide:
    language: str
    heading: str
    about: str
    free: str
    scan: str
    not_set: str
    uncalled: str


@dataclass(frozen=True, slots=True)
class Poster:
    """`address` is empty where none is set; then there is nothing to scan."""

    sides: tuple[PosterSide, ...]
    address: str
    qr: QrDrawing | None


def present_start(path_for: Callable[..., str], language: str) -> StartPage:
    return StartPage(tuple(present_beginning(path_for, code) for code in own_first(language)))


def present_beginning(path_for: Callable[..., str], language: str) -> Beginning:
    _ = translations(language).gettext
    return Beginning(
        language=language,
        name=LANGUAGES[language],
        about=_(
            "Answer a few easy questions. Get a plan with classes, help and jobs near Hartford, "
            "and a person to call."
        ),
        press=_("Begin"),
        address=path_for(language, "begin_at_terminal"),
    )


def own_first(language: str) -> tuple[str, ...]:
    return tuple(sorted(LANGUAGES, key=lambda code: code != language))


def present_librarians(origin: str | None) -> LibrariansPage:
    return LibrariansPage(f"{origin}{TERMINAL}" if origin else "")


def present_poster(origin: str | None, language: str) -> Poster:
    """Only the address that was set leads onto paper, never the one a browser asked for."""
    qr = draw_qr(f"{origin}/") if origin else None
    sides = tuple(present_side(code) for code in own_first(language))
    return Poster(sides, origin or "", qr)


def present_side(language: str) -> PosterSide:
    _ = translations(language).gettext
    return PosterSide(
        language=language,
        heading=_("Good work starts with one next step."),
        about=_("Get a plan: classes, help, jobs, and a person to call."),
        free=_("Free. No name, no account."),
        scan=_("Scan it with your phone, or write the address."),
        not_set=_("The address of this site is not set yet."),
        uncalled=_("Nobody has called these places yet: call first."),
    )
