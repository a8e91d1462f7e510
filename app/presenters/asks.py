"""What a participant can say on the phone: one question for each thing that is not known."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from app.i18n import translations

# On paper these would tell whoever picks it up about the person who printed it.
NOT_ON_PAPER = frozenset({"record", "record_policy", "reading", "reading_level", "home"})


@dataclass(frozen=True, slots=True)
class Ask:
    """`short` names the matter in two words; `aloud` is said on the phone, in the first person."""

    short: str
    aloud: str


@cache
def asks_in(language: str) -> Mapping[str, Ask]:
    _ = translations(language).gettext
    return {
        "age": Ask(_("ages they take"), _("Do you take people my age?")),
        "town": Ask(_("towns they serve"), _("Do you help people from my town?")),
        "state": Ask(_("towns they serve"), _("Do you help people from my town?")),
        "region": Ask(_("towns they serve"), _("Do you help people from my town?")),
        "place": Ask(_("towns they serve"), _("Do you help people from my town?")),
        "home": Ask(_("who can join"), _("How soon after coming home can I start?")),
        "schooling": Ask(_("school needed"), _("Do I need a diploma to join?")),
        "english": Ask(_("how much English"), _("How much English do I need to start?")),
        "reading": Ask(_("a start with the basics"), _("Can I start with the basics?")),
        "record": Ask(_("the rule on records"), _("Can a person with a record join?")),
        "children": Ask(_("children's ages"), _("What ages of children is it for?")),
        "hours": Ask(_("hours a week"), _("How many hours a week is it?")),
        "income": Ask(
            _("an income limit"), _("Is there an income limit? Can I get it with my income?")
        ),
        "group": Ask(_("who can join"), _("Who can join? Is there a rule I should know?")),
        "day_part": Ask(_("days and times"), _("What days and times can I come?")),
        "limits": Ask(
            _("times you cannot come"), _("There are times I cannot come. Can I still join?")
        ),
        "license": Ask(_("a license"), _("Do I need a license for this job? What does it cost?")),
        "holds": Ask(_("what you need to have"), _("Do I need a license to join?")),
        "counts": Ask(_("what you have"), _("Does my degree or license count for this?")),
        "interpreter": Ask(
            _("an interpreter"), _("Can I talk with someone in my language, or an interpreter?")
        ),
        "childcare": Ask(_("child care"), _("Is there child care, or help to pay for it?")),
        "cost": Ask(_("the cost"), _("What does it cost? Is there help to pay?")),
        "transport": Ask(_("rides"), _("Is there help with rides or bus fare?")),
        "reading_level": Ask(_("how much reading"), _("How much do I need to read?")),
        "record_policy": Ask(_("the rule on records"), _("Do you take people with a record?")),
        "next_start": Ask(_("start date"), _("When can I start?")),
        "stipend": Ask(_("pay while you learn"), _("Do I get paid while I learn?")),
        "teaching_language": Ask(_("the language"), _("What language do you teach in?")),
        "wheelchair": Ask(_("a way in"), _("Can I get in with a wheelchair?")),
        "papers": Ask(_("what to bring"), _("What do I need to bring?")),
    }


def list_job_asks(language: str) -> tuple[str, ...]:
    """Return what to ask of any job, first of who hires, then of who gives a class or a license."""
    _ = translations(language).gettext
    return (
        _("What is the pay to start?"),
        _("Do you train new people? Am I paid while I learn?"),
        _("Do I need a license? What does it cost?"),
        _("What does a record change for this job?"),
    )


def list_asks(ids: Iterable[str], language: str) -> tuple[Ask, ...]:
    """Return each question once; what we have no words for is asked as "who can join"."""
    known = asks_in(language)
    return tuple(dict.fromkeys(known.get(each, known["group"]) for each in ids))
