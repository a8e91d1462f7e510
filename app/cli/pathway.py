"""The command that shows the plan that answers in a file lead to."""

import argparse
import json

from app.cli.folder import find_folder
from app.cli.today import find_today
from app.curation.answers import read_answers
from app.curation.loading import read_catalog
from app.domain.ladder.ways import find_ways
from app.domain.pathway import Pathway, Step, build_pathway
from app.domain.questionnaire import build_profile
from app.presenters.explained_json import ways_to_json
from app.presenters.pathway_json import pathway_to_json


def show(options: argparse.Namespace) -> int:
    catalog = read_catalog(find_folder(options))
    answers = read_answers(options.answers, catalog.questionnaire, catalog.places)
    profile = build_profile(catalog.questionnaire, answers, catalog.places)
    today = find_today(options)
    pathway = build_pathway(profile, catalog, today)
    if options.json:
        whole = pathway_to_json(pathway, catalog, answers, options.language)
        ways = find_ways(profile, catalog, [each.occupation for each in pathway.jobs], today)
        whole["ways"] = ways_to_json(ways, options.language)
        print(json.dumps(whole, ensure_ascii=False, indent=2))
    else:
        print("\n".join(outline(pathway, options.language)))
    return 0


def outline(pathway: Pathway, language: str) -> list[str]:
    """Return a line a step: what to do, where, and whom to call."""
    return [describe(step, language) for step in pathway.steps]


def describe(step: Step, language: str) -> str:
    choice = step.first_choice
    phones = ", ".join(phone.number for phone in choice.contact.phones) or "no phone"
    title, name = step.aim.title[language], choice.service.name_in(language)
    return f"{step.position}. {title}: {name} ({choice.fit}, {phones})"
