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
    return PayView(
        sentences=tuple(
            sentence % {"amount": say_amount(dollars, pay, language)}
            for dollars, sentence in said
            if dollars is not None
        ),
        half=say_amount(pay.median, pay, language),
        where=say_where_and_when(pay, language),
    )


def say_amount(dollars: float, pay: Pay, language: str) -> str:
    _ = translations(language).gettext
    amount = format_money(dollars, hourly=pay.hourly)
    return (_("%(money)s an hour") if pay.hourly else _("%(money)s a year")) % {"money": amount}


def say_where_and_when(pay: Pay, language: str) -> str:
    _ = translations(language).gettext
    is_local = not pay.area.startswith("Connecticut")
    local, state = _("Pay in the Hartford area, %(month)s."), _("Pay in Connecticut, %(month)s.")
    return (local if is_local else state) % {"month": format_month(pay.year, language)}
