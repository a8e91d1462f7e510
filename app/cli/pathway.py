"""The command that shows the plan that answers in a file lead to."""

import argparse
import json
from datetime import datetime
from zoneinfo import ZoneInfo

from app.curation.answers import read_answers
from app.curation.loading import read_catalog
from app.domain.pathway import Pathway, build_pathway
from app.domain.questionnaire import build_profile
from app.presenters.pathway_json import pathway_to_json

HARTFORD = ZoneInfo("America/New_York")


def show(options: argparse.Namespace) -> int:
    catalog = read_catalog(options.folder)
    answers = read_answers(options.answers, catalog.questionnaire, catalog.places)
    today = options.today or datetime.now(HARTFORD).date()
    profile = build_profile(catalog.questionnaire, answers, catalog.places)
    pathway = build_pathway(profile, catalog, today)
    if options.json:
        whole = pathway_to_json(pathway, catalog, answers, options.language)
        print(json.dumps(whole, ensure_ascii=False, indent=2))
    else:
        print("\n".join(outline(pathway, options.language)))
    return 0


def outline(pathway: Pathway, language: str) -> list[str]:
    """Return a line a step: what to do, where, and whom to call."""
    return [
        f"{step.position}. {step.aim.title[language]}: {step.first_choice.service.name} "
        f"({step.first_choice.fit}, {', '.join(p.number for p in step.first_choice.contact.phones)})"
        for step in pathway.steps
    ]
