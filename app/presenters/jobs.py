"""A job: its pay said truly, what it asks for, what a record changes, and the way up."""

import re
from dataclasses import dataclass
from functools import lru_cache

from app.domain.catalog import Catalog
from app.domain.jobs import JobChoice
from app.domain.records import Occupation, RecordRule, Rung, Text
from app.i18n import translations
from app.presenters.ladders import (
    LadderStep,
    RungView,
    find_ladder_scale,
    present_ladder,
    present_rungs,
)
from app.presenters.links import Link, present_link, present_links
from app.presenters.pay import PayView, present_pay
from app.presenters.pay_drawn import PayBar, Scale, draw_pay, find_scale
from app.presenters.spoken import Spoken, say, say_named

FOR_EVERY_JOB = ("GEN", "CLEAN")
"""Rules that hold for all work and are not repeated at each job."""

YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True, eq=False)
class JobCard:
    """What the plan says of a job whoever reads it, beside the same jobs; one object for all."""

    onet_soc_code: str
    title: Spoken
    summary: Spoken
    pay: PayView
    bar: PayBar | None
    growth: str
    growth_note: str
    ladder: tuple[LadderStep, ...]
    rungs: tuple[RungView, ...]


@dataclass(frozen=True, slots=True)
class Scales:
    pay: Scale
    ladder: Scale


@dataclass(frozen=True, slots=True)
class JobInPlan:
    """`tells_scale` is true for the first of the jobs beside each other that is drawn."""

    card: JobCard
    warnings: tuple[Spoken, ...]
    tells_scale: bool


@dataclass(frozen=True, slots=True)
class JobFact:
    label: str
    said: Spoken


@dataclass(frozen=True, slots=True)
class RuleView:
    text: Spoken
    as_of: str
    sources: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class JobSource:
    """`link` is None where a source has no address of its own; `dated` says how old it is."""

    link: Link | None
    text: str
    dated: str


@dataclass(frozen=True, slots=True)
class JobPage:
    onet_soc_code: str
    title: Spoken
    sector: Spoken
    summary: Spoken
    pay: PayView
    bar: PayBar | None
    growth: str
    growth_note: str
    facts: tuple[JobFact, ...]
    rules: tuple[RuleView, ...]
    ladder: tuple[LadderStep, ...]
    rungs: tuple[RungView, ...]
    sources: tuple[JobSource, ...]


def present_jobs_in_plan(
    jobs: tuple[JobChoice, ...], catalog: Catalog, language: str
) -> tuple[JobInPlan, ...]:
    """All are drawn to the same scales, so that they can be compared."""
    if not jobs:
        return ()
    scales = find_scales(tuple([job.occupation for job in jobs]), catalog)
    cards = [present_job_card(job.occupation, job.rungs, scales, catalog, language) for job in jobs]
    first_drawn = next((card for card in cards if card.bar), None)
    return tuple(
        JobInPlan(card, list_warnings(job, catalog, language), tells_scale=card is first_drawn)
        for job, card in zip(jobs, cards, strict=True)
    )


@lru_cache(maxsize=1024)
def find_scales(jobs: tuple[Occupation, ...], catalog: Catalog) -> Scales:
    return Scales(find_scale([job.pay for job in jobs]), find_ladder_scale(jobs, catalog))


@lru_cache(maxsize=4096)
def present_job_card(
    occupation: Occupation,
    rungs: tuple[Rung, ...],
    scales: Scales,
    catalog: Catalog,
    language: str,
) -> JobCard:
    return JobCard(
        onet_soc_code=occupation.onet_soc_code,
        title=say(occupation.title, language),
        summary=say(occupation.summary, language),
        pay=present_pay(occupation.pay, language),
        bar=draw_pay(occupation.pay, scales.pay, language),
        growth=say_growth(occupation, language),
        growth_note=say_growth_note(occupation, language),
        ladder=present_ladder(occupation, scales.ladder, catalog, language),
        rungs=present_rungs(rungs, catalog, language),
    )


def list_warnings(job: JobChoice, catalog: Catalog, language: str) -> tuple[Spoken, ...]:
    """Return the rules of this very job; those for all work only where there are no others."""
    ids = [warning.id for warning in job.warnings]
    own = [each for each in ids if each not in FOR_EVERY_JOB]
    if not any(each in catalog.record_rules for each in own):
        own = ids
    return tuple(tell_warning(each, catalog, language) for each in own)


def tell_warning(warning_id: str, catalog: Catalog, language: str) -> Spoken:
    rule = catalog.record_rules.get(warning_id)
    if rule:
        return say(rule.text, language)
    return Spoken(translations(language).gettext("Ask from what age they take people."))


def present_job(occupation: Occupation, catalog: Catalog, language: str) -> JobPage:
    scales = find_scales((occupation,), catalog)
    return JobPage(
        onet_soc_code=occupation.onet_soc_code,
        title=say(occupation.title, language),
        sector=say_named(catalog.words.sectors, occupation.sector, language),
        summary=say(occupation.summary, language),
        pay=present_pay(occupation.pay, language),
        bar=draw_pay(occupation.pay, scales.pay, language),
        growth=say_growth(occupation, language),
        growth_note=say_growth_note(occupation, language),
        facts=list_job_facts(occupation, language),
        rules=tuple(present_rule(rule, language) for rule in rules_of(occupation, catalog)),
        ladder=present_ladder(occupation, scales.ladder, catalog, language),
        rungs=present_rungs(catalog.rungs.get(occupation.soc, ()), catalog, language),
        sources=tuple(present_source(each, language) for each in occupation.sources),
    )


def list_job_facts(occupation: Occupation, language: str) -> tuple[JobFact, ...]:
    _ = translations(language).gettext
    labeled: list[tuple[str, Text | None]] = [
        (_("School to start"), occupation.entry_education),
        (_("How long to learn it"), occupation.training_time),
        (_("License"), occupation.license),
        (_("What your body does"), occupation.physical),
        (_("Nights and weekends"), occupation.evenings),
        (_("Work from home"), occupation.remote),
    ]
    not_known = Spoken(_("Not known. Ask."))
    return tuple(
        JobFact(label, say(text, language) if text else not_known) for label, text in labeled
    )


def rules_of(occupation: Occupation, catalog: Catalog) -> list[RecordRule]:
    """Everybody sees the rules of a job, whatever they answered."""
    keys = dict.fromkeys((*occupation.record_rules, *FOR_EVERY_JOB))
    return [catalog.record_rules[key] for key in keys if key in catalog.record_rules]


def present_rule(rule: RecordRule, language: str) -> RuleView:
    _ = translations(language).gettext
    year = YEAR.search(rule.as_of)
    dated, undated = _("From a page of %(year)s."), _("From a page with no date.")
    as_of = dated % {"year": year[0]} if year else undated
    return RuleView(say(rule.text, language), as_of, present_links(rule.sources))


def say_growth(occupation: Occupation, language: str) -> str:
    _ = translations(language).gettext
    percent = occupation.growth_percent
    if percent is None:
        return _("We do not know if there will be more of these jobs.")
    sentence = _("The number of these jobs may stay the same.")
    if percent > 0:
        sentence = _("For each 100 of these jobs, there may be %(count)s more.")
    if percent < 0:
        sentence = _("For each 100 of these jobs, there may be %(count)s fewer.")
    return sentence % {"count": f"{abs(percent):g}"}


def say_growth_note(occupation: Occupation, language: str) -> str:
    """Say growth to be national: no number for Hartford or Connecticut was found."""
    _ = translations(language).gettext
    if occupation.growth_percent is None:
        return ""
    first, _dash, last = occupation.growth_years.partition("-")
    sentence = _(
        "Job growth is for the whole country, from %(first)s to %(last)s, not for Hartford."
    )
    return sentence % {"first": first, "last": last}


def present_source(source: str, language: str) -> JobSource:
    address = re.search(r"https?://[^\s,)]+", source)
    link = present_link(address[0]) if address else None
    told = source.replace(address[0], "") if address else source
    return JobSource(link, link.host if link else source, say_year(told, language))


def say_year(told: str, language: str) -> str:
    """Say the year that a source is said to be of: an address alone tells none for sure."""
    _ = translations(language).gettext
    year = YEAR.search(told)
    return _("From %(year)s.") % {"year": year[0]} if year else _("No date.")
