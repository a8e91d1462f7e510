"""The whole pathway as plain values, for curators and for checking; see docs/pathway-json.md."""

from collections.abc import Mapping

from app.domain.catalog import Catalog
from app.domain.choice import Choice
from app.domain.explaining import explain
from app.domain.pathway import Pathway, Reason, Step
from app.domain.questionnaire import Answers
from app.domain.records import Fact
from app.i18n import translations
from app.presenters.asks import asks_in
from app.presenters.calls import say_first
from app.presenters.cards import say_address, say_warning, website_of_organization
from app.presenters.explained_json import explanation_to_json, requirement_to_json
from app.presenters.job_json import job_to_json
from app.presenters.reasons import tell_reason
from app.presenters.spoken import say, say_if_known, say_named

Json = dict[str, object]
SUPPORTS = ("stipend", "childcare", "transport")


def pathway_to_json(pathway: Pathway, catalog: Catalog, answers: Answers, language: str) -> Json:
    first = pathway.first_call
    return {
        "language": language,
        "content_version": catalog.version,
        "first_call": first_call_to_json(first, language) if first else None,
        "steps": [
            {
                **step_to_json(step, catalog, answers, language),
                "how_chosen": explanation_to_json(explain(step, pathway)),
            }
            for step in pathway.steps
        ],
        "jobs": [job_to_json(job, catalog, language) for job in pathway.jobs],
        "papers": [paper_to_json(paper, catalog, language) for paper in pathway.papers],
    }


def first_call_to_json(step: Step, language: str) -> Json:
    choice = step.first_choice
    return {
        "step": step.id,
        "service_id": choice.service.id,
        "service": choice.service.name_in(language),
        "phone": choice.contact.phones[0].number,
        "say": say_first(choice.service, step.aim, language).text,
    }


def step_to_json(step: Step, catalog: Catalog, answers: Answers, language: str) -> Json:
    return {
        "position": step.position,
        "id": step.id,
        "stage": step.stage,
        "kind": step.kind,
        "title": say(step.aim.title, language).text,
        "sensitive": step.aim.sensitive,
        "waits_for": list(step.waits_for),
        "reasons": [reason_to_json(each, catalog, answers, language) for each in step.reasons],
        **choice_to_json(step.first_choice, step, catalog, language),
        "others": [choice_to_json(each, step, catalog, language) for each in step.others],
        "jobs": [job.occupation.onet_soc_code for job in step.jobs],
    }


def reason_to_json(reason: Reason, catalog: Catalog, answers: Answers, language: str) -> Json:
    questionnaire = catalog.questionnaire
    return {
        "id": reason.id,
        "text": tell_reason(reason, catalog, language),
        "term": reason.term,
        "values": list(reason.values),
        "question": questionnaire.question_setting(reason.term, answers) if reason.term else None,
    }


def choice_to_json(choice: Choice, step: Step, catalog: Catalog, language: str) -> Json:
    service = choice.service
    organization = catalog.organizations[service.organization_id]
    return {
        "service_id": service.id,
        "service": service.name_in(language),
        "organization_id": service.organization_id,
        "organization": organization.name,
        "legal_status": organization.legal_status or None,
        "service_kind": service.kind,
        "category": service.category,
        "status": service.status,
        "gives": say(service.gives, language).text,
        "fit": choice.fit.value,
        "standing": choice.standing.value,
        "opened_by": list(choice.opened_by),
        "contact": contact_to_json(choice, catalog, language),
        "schedule": schedule_to_json(choice, language),
        "languages": sorted(service.languages),
        "entry_requirements": [
            {**requirement_to_json(each.requirement), "verdict": each.verdict.name.lower()}
            for each in choice.findings
        ],
        "call_script": script_to_json(choice, step, language),
        "papers": [paper_to_json(paper, catalog, language) for paper in service.papers],
        "cost": fact_to_json(service.facts.get("cost"), language),
        "supports": {each: fact_to_json(service.facts.get(each), language) for each in SUPPORTS},
        "mode": sorted(service.modes),
        "access": sorted(service.access),
        "town": service.place.town if service.place else None,
        "distance_miles": None if choice.miles is None else round(choice.miles, 1),
        "warnings": [
            {"id": each.id, "text": say_warning(each.id, catalog, language)}
            for each in choice.warnings
        ],
        **source_to_json(choice),
    }


def contact_to_json(choice: Choice, catalog: Catalog, language: str) -> Json:
    service, phones = choice.service, choice.contact.phones
    return {
        "phone": phones[0].number if phones else None,
        "phones": [{"number": phone.number, "label": phone.label} for phone in phones],
        "through": choice.contact.through,
        "address": say_address(service) or None,
        "url": service.website or website_of_organization(service, catalog),
        "email": service.email,
        "first_action": say_first_action(choice, catalog, language),
    }


def say_first_action(choice: Choice, catalog: Catalog, language: str) -> str:
    """Say how to start in the content's words; where it says nothing, the nearest way there is."""
    _ = translations(language).gettext
    service, phones = choice.service, choice.contact.phones
    told = say_if_known(service.start, language)
    if told:
        return told.text
    if phones:
        return _("Call %(number)s") % {"number": phones[0].number}
    website = service.website or website_of_organization(service, catalog)
    return website or say_address(service)


def schedule_to_json(choice: Choice, language: str) -> Json:
    hours = choice.service.facts.get("hours")
    detail = say_if_known(hours.detail, language) if hours else None
    return {
        "known": bool(choice.service.sessions),
        "sessions": [sorted(session) for session in choice.service.sessions],
        "hours": detail.text if detail else None,
    }


def script_to_json(choice: Choice, step: Step, language: str) -> Json:
    known = asks_in(language)
    asked = [(each, known.get(each, known["group"]).aloud) for each in choice.questions]
    return {
        "say": say_first(choice.service, step.aim, language).text,
        "questions": [{"id": i, "text": t} for i, t in asked],
    }


def fact_to_json(fact: Fact | None, language: str) -> Json:
    detail = say_if_known(fact.detail, language) if fact else None
    return {
        "answer": fact.answer.value if fact else "not_known",
        "detail": detail.text if detail else None,
    }


def paper_to_json(paper: str, catalog: Catalog, language: str) -> Mapping[str, str]:
    return {"id": paper, "name": say_named(catalog.words.papers, paper, language).text}


def source_to_json(choice: Choice) -> Json:
    source = choice.service.source
    return {
        "source_date": source.text,
        "source_first": source.first,
        "source_last": source.last,
        "source_urls": list(source.urls),
        "checked_date": source.checked_date.isoformat() if source.checked_date else None,
    }
