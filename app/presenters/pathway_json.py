"""The whole pathway as plain data, for curators and for checking; see docs/pathway-json.md."""

from typing import Any

from app.domain.catalog import Catalog, Pay, Rung, Service
from app.domain.choices import Choice
from app.domain.jobs import JobChoice
from app.domain.pathway import Pathway, Reason, Step
from app.domain.questionnaire import Answers
from app.domain.requirements import Requirement
from app.i18n import translations
from app.presenters.asks import asks_in
from app.presenters.cards import say_warning
from app.presenters.facts import name_languages
from app.presenters.phones import present_phones
from app.presenters.reasons import tell_reason
from app.presenters.spoken import say, say_if_known, say_list

Data = dict[str, Any]


def pathway_to_json(pathway: Pathway, catalog: Catalog, answers: Answers, language: str) -> Data:
    teller = Teller(catalog, answers, language)
    first = pathway.first_call
    return {
        "language": language,
        "first_call": first.id if first else None,
        "steps": [teller.step(step) for step in pathway.steps],
        "jobs": [teller.job(job) for job in pathway.jobs],
        "papers": [teller.paper(each) for each in pathway.papers],
        # No current local list was found; what the sources list is old or for whole sectors.
        "current_local_in_demand_list": None,
    }


class Teller:
    """Says one thing of a pathway at a time, all in one language."""

    def __init__(self, catalog: Catalog, answers: Answers, language: str) -> None:
        self.catalog = catalog
        self.answers = answers
        self.language = language

    def step(self, step: Step) -> Data:
        return {
            "position": step.position,
            "id": step.id,
            "stage": step.stage,
            "kind": step.kind,
            "title": say(step.aim.title, self.language).text,
            "sensitive": step.aim.sensitive,
            "waits_for": list(step.waits_for),
            "reasons": [self.reason(reason) for reason in step.reasons],
            "opener": say(step.aim.say, self.language).text,
            **self.choice(step.first_choice),
            "others": [self.choice(choice) for choice in step.others],
        }

    def choice(self, choice: Choice) -> Data:
        service = choice.service
        return {
            "service_id": service.id,
            "organization_id": service.organization_id,
            "service_kind": service.kind,
            "category": service.category,
            "name": service.name,
            "organization": self.catalog.organizations[service.organization_id].name,
            "status": service.status,
            "standing": choice.standing.value,
            "fit": choice.fit.value,
            "requirements": [
                {"term": f.requirement.term, "verdict": f.verdict.name.lower()}
                for f in choice.findings
            ],
            "opened_by": list(choice.opened_by),
            "contact": self.contact(choice),
            "call_script": [asks_in(self.language)[each].aloud for each in choice.questions],
            "asks": list(choice.questions),
            "gives": say(service.gives, self.language).text,
            "who": self.words(service.who),
            "entry_requirements": [entry(each) for each in service.requirements],
            "schedule": schedule(service),
            "languages": sorted(service.languages),
            "language_names": name_languages(service, self.catalog, self.language),
            "cost": self.fact(service, "cost"),
            "supports": {
                name: self.fact(service, name) for name in ("stipend", "childcare", "transport")
            },
            "papers": [self.paper(each) for each in service.papers],
            "mode": sorted(service.modes),
            "access": sorted(service.access),
            "town": service.place.town if service.place else None,
            "distance_miles": None if choice.miles is None else round(choice.miles, 1),
            "warnings": [self.warning(each.id) for each in choice.warnings],
            "source_date": service.source.text,
            "source_first": service.source.first,
            "source_last": service.source.last,
            "source_urls": list(service.source.urls),
            "checked_date": iso(service),
        }

    def contact(self, choice: Choice) -> Data:
        service = choice.service
        organization = self.catalog.organizations[service.organization_id]
        phones = choice.contact.phones
        return {
            "phone": phones[0].number if phones else None,
            "phones": [{"number": phone.number, "label": phone.label} for phone in phones],
            "through": choice.contact.through,
            "address": service.address,
            "url": service.website or organization.website,
            "email": service.email,
            "first_action": self.words(service.start) or self.call_first(choice),
        }

    def call_first(self, choice: Choice) -> str:
        """Say the first action where the source gives none: to call the number we have."""
        lines = present_phones(choice.contact.phones)
        number = lines[0].shown if lines else ""
        return translations(self.language).gettext("Call %(number)s.") % {"number": number}

    def reason(self, reason: Reason) -> Data:
        term = reason.term
        asked = self.catalog.questionnaire.question_setting(term, self.answers) if term else None
        return {
            "id": reason.id,
            "text": tell_reason(reason, self.catalog, self.language),
            "term": term,
            "values": list(reason.values),
            "question": asked,
        }

    def job(self, job: JobChoice) -> Data:
        occupation = job.occupation
        return {
            "code": occupation.onet_soc_code,
            "title": say(occupation.title, self.language).text,
            "sector": occupation.sector,
            "pay": pay(occupation.pay),
            "growth": {
                "percent": occupation.growth_percent,
                "area": occupation.growth_area,
                "years": occupation.growth_years,
            },
            "requirements": {
                "entry_level": occupation.entry_level,
                "education": say(occupation.entry_education, self.language).text,
                "training": say(occupation.training_time, self.language).text,
                "license": say(occupation.license, self.language).text,
            },
            "warnings": [self.warning(each.id) for each in job.warnings],
            "led_to_by": job.led_to_by,
            "rungs": [self.rung(rung) for rung in job.rungs],
        }

    def rung(self, rung: Rung) -> Data:
        above = self.catalog.by_soc.get(rung.to_soc)
        return {
            "to_soc": rung.to_soc,
            "code": above.onet_soc_code if above else None,
            "title": say(above.title, self.language).text if above else None,
            "pay": pay(above.pay) if above else None,
            "takes": say(rung.takes, self.language).text,
            "time": say(rung.time, self.language).text,
            "confidence": rung.confidence,
            "own_reading": rung.confidence == "low",
        }

    def warning(self, warning_id: str) -> Data:
        rule = self.catalog.record_rules.get(warning_id)
        return {
            "id": warning_id,
            "text": say_warning(warning_id, self.catalog, self.language),
            "as_of": rule.as_of if rule else None,
        }

    def fact(self, service: Service, name: str) -> Data:
        known = service.facts.get(name)
        detail = say_if_known(known.detail, self.language) if known else None
        return {"answer": service.fact(name).value, "detail": detail.text if detail else None}

    def paper(self, paper: str) -> Data:
        return {"id": paper, "text": say_list(self.catalog.words.papers, [paper], self.language)}

    def words(self, text: Any) -> str | None:
        said = say_if_known(text, self.language)
        return said.text if said else None


def entry(requirement: Requirement) -> Data:
    """Return the term with the values that may come, and those that must ask first."""
    return {
        "term": requirement.term,
        "one_of": sorted(getattr(requirement, "values", ())),
        "ask_if": sorted(getattr(requirement, "ask_if", ())),
    }


def schedule(service: Service) -> Data:
    return {
        "known": bool(service.sessions),
        "sessions": [sorted(session) for session in service.sessions],
    }


def pay(amounts: Pay) -> Data:
    return {
        "p10": amounts.p10,
        "median": amounts.median,
        "p90": amounts.p90,
        "per": "hour" if amounts.hourly else "year",
        "area": amounts.area,
        "year": amounts.year,
    }


def iso(service: Service) -> str | None:
    checked = service.source.checked_date
    return checked.isoformat() if checked else None
