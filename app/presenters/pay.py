"""Pay, said in words that are true: how many earn less, where, and as of when."""

from dataclasses import dataclass
from functools import lru_cache

from app.domain.records import Pay
from app.i18n import translations
from app.presenters.formats import format_money, format_month


@dataclass(frozen=True, slots=True)
class PayView:
    """`half` is the amount alone, for places where the sentence stands beside it."""

    sentences: tuple[str, ...]
    half: str
    where: str


@lru_cache(maxsize=1024)
def present_pay(pay: Pay, language: str) -> PayView:
    _ = translations(language).gettext
    said = [
        (pay.p10, _("10 in 100 workers earn less than %(amount)s.")),
        (pay.median, _("Half earn less than %(amount)s. Half earn more.")),
        (pay.p90, _("10 in 100 earn more than %(amount)s.")),
    ]
    known = [
        sentence % {"amount": say_amount(dollars, pay, language)}
        for dollars, sentence in said
        if dollars is not None
    ]
    return PayView(
        sentences=(*known, *say_what_is_missing(pay, language)),
        half=say_amount(pay.median, pay, language),
        where=say_where_and_when(pay, language),
    )


def say_what_is_missing(pay: Pay, language: str) -> tuple[str, ...]:
    _ = translations(language).gettext
    if pay.p10 is None and pay.p90 is None:
        return (_("We do not know how low or how high the pay can be."),)
    if pay.p10 is None:
        return (_("We do not know how low the pay can be."),)
    return () if pay.p90 is not None else (_("We do not know how high the pay can be."),)


def say_amount(dollars: float, pay: Pay, language: str) -> str:
    _ = translations(language).gettext
    amount = format_money(dollars, hourly=pay.hourly)
    return (_("%(money)s an hour") if pay.hourly else _("%(money)s a year")) % {"money": amount}


def say_where_and_when(pay: Pay, language: str) -> str:
    _ = translations(language).gettext
    is_local = not pay.area.startswith("Connecticut")
    local, state = _("Pay in the Hartford area, %(month)s."), _("Pay in Connecticut, %(month)s.")
    return (local if is_local else state) % {"month": format_month(pay.year, language)}
