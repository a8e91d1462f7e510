"""What went wrong, in plain words, and a way on."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from app.i18n import translations

ANY_OTHER = 500


@dataclass(frozen=True, slots=True)
class ErrorPage:
    """`try_again` is true where the same thing may work in a moment."""

    status: int
    title: str
    text: str
    try_again: bool


def present_error(status: int, language: str) -> ErrorPage:
    words = words_in(language)
    title, text = words.get(status, words[ANY_OTHER if status >= ANY_OTHER else 400])
    return ErrorPage(status, title, text, try_again=status in {500, 503})


@cache
def words_in(language: str) -> Mapping[int, tuple[str, str]]:
    _ = translations(language).gettext
    return {
        400: (
            _("We did not understand that"),
            _("Something came to us in a way we cannot read. Go back and try once more."),
        ),
        403: (
            _("We did not save that"),
            _("To keep your answers safe, we did not take this form. Open the page again."),
        ),
        404: (
            _("This page is not here"),
            _("The address may be wrong or old. Nothing is lost."),
        ),
        405: (
            _("This page does not work that way"),
            _("Go to the start page. You can go on from there."),
        ),
        413: (
            _("That was too much for us"),
            _("Please send less. A town or a ZIP code is all you need to write."),
        ),
        422: (
            _("We did not understand that"),
            _("Please go back and choose from the list."),
        ),
        429: (
            _("Please wait a little"),
            _("There were many tries in a short time. Try again in a minute."),
        ),
        500: (
            _("Something broke on our side"),
            _("It is not your fault. Please try again in a minute."),
        ),
        503: (
            _("The site is taking a short rest"),
            _("It is not your fault. Please try again in a few minutes."),
        ),
    }
