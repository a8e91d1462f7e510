"""What puts one service before another: as rules for everybody, and as said of one service."""

from collections.abc import Mapping
from functools import cache

from app.domain.choice import Choice
from app.domain.choices import MOST_CHOICES
from app.domain.explaining import (
    ANOTHER_ORGANIZATION,
    ANY_HELP,
    LIKED_WORK,
    OWN_CHOICE,
    SURE_BEFORE,
    Placed,
)
from app.domain.ranking import CRITERIA, made_for
from app.domain.records import Answer
from app.domain.surroundings import NEAR_MILES
from app.i18n import translations
from app.presenters.cards import say_near

FREE = "free"
MADE_FOR = "made_for"
BY_DISTANCE = frozenset({"near", "miles", "at_once"})


@cache
def rules_in(language: str) -> Mapping[str, str]:
    """By criterion: what comes before what."""
    _ = translations(language).gettext
    near, ride, drive = (f"{miles:g}" for miles in NEAR_MILES)
    distances = {"near": near, "ride": ride, "drive": drive}
    return {
        "another_step_first": _("What you can do now, before what another step must open."),
        "for_all": _("What is for all, before what is for a group we do not ask about."),
        "open": _("What a page lists as open, before what may be old."),
        "front_door": _("The place that is the door to others."),
        "made_for": _("A place made for people with your answers. One made for others is last."),
        "other_work": _("What is for the work you like or for all work, before other work."),
        "not_for_profit": _("A school run for profit is last, if it is not free."),
        "fit": _("A good match, before one where you have to ask."),
        "doubts": _("The place where there is less to ask."),
        "language": _("A place that speaks your language."),
        "at_once": _("When it cannot wait: near, and with a phone or an open door."),
        "free": _("Free. Then not known. Then what costs money."),
        "supports": _("Help with child care or rides, if you need it."),
        "near": _("Near: less than %(near)s miles, then %(ride)s, then %(drive)s.") % distances,
        "reachable": _("A place with a phone or an open door."),
        "miles": _("Fewer miles."),
        "lately": _("Facts that are not so old."),
        "fixed_order": _("If all is equal: one order, the same for all people."),
    }


def list_rules(language: str) -> tuple[str, ...]:
    """Return the rules in the order in which they count."""
    return tuple(rules_in(language)[each] for each in CRITERIA)


def list_further_rules(language: str) -> tuple[str, ...]:
    """Return what counts besides the order of two places."""
    _ = translations(language).gettext
    return (
        _("For a class that leads to work, what leads to the work you like comes first."),
        _("You see another organization before you see the same one again."),
        _("You see %(count)s places at most for each step.") % {"count": MOST_CHOICES},
    )


@cache
def sentences_in(language: str) -> Mapping[str, str]:
    """By what put it there: said of a place that stands below another."""
    _ = translations(language).gettext
    return {
        OWN_CHOICE: _("You put the one above first."),
        ANY_HELP: _("They know more places. Call them if the others cannot help."),
        SURE_BEFORE: _("You may have to ask more here than above."),
        LIKED_WORK: _("It is not only for the work you like."),
        ANOTHER_ORGANIZATION: _("It is run by the same people as one above. You see others first."),
        "another_step_first": _("Another step of your plan has to come first."),
        "for_all": _("It is for a group we do not ask about."),
        "open": _("Its facts may be old."),
        "front_door": _("The one above is the door to places like this."),
        "made_for": _("The one above is made more for people with your answers."),
        "other_work": _("It is for other work than you like."),
        "not_for_profit": _("It is run for profit, and we do not know it to be free."),
        "fit": _("You have to ask first if it fits. The one above fits."),
        "doubts": _("There is more to ask here than above."),
        "language": _("The one above may be better for your language."),
        "at_once": _("It is farther, or it has no phone."),
        "supports": _("The one above gives more help with child care or rides."),
        "near": _("It is farther, or we do not know where it is."),
        "reachable": _("We have no phone for it."),
        "miles": _("It is farther, or we do not know where it is."),
        "lately": _("Its facts are older."),
        "fixed_order": _("All is equal. Then there is one order, the same for all people."),
    }


def say_behind(placed: Placed, language: str) -> str:
    """Say what put it below the one above; nothing for the first."""
    if placed.behind == FREE:
        return say_dearer(placed.choice, language)
    if placed.behind == MADE_FOR and made_for(placed.choice.offer, placed.choice.case) > 0:
        return translations(language).gettext("This one is made more for other people.")
    if placed.behind in BY_DISTANCE and say_near(placed.choice, language):
        return say_farther(round(placed.choice.miles or 0.0), language)
    return sentences_in(language).get(placed.behind, "")


def say_farther(miles: int, language: str) -> str:
    words = translations(language).ngettext(
        "It is farther: about %(count)d mile.", "It is farther: about %(count)d miles.", miles
    )
    return words % {"count": miles}


def say_dearer(choice: Choice, language: str) -> str:
    _ = translations(language).gettext
    if choice.service.fact("cost") is Answer.YES:
        return _("It costs money.")
    return _("We do not know what it costs.")
