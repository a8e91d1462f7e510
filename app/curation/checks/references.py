"""Everything that must hang together before content may be loaded."""

from app.curation.checks.codes import find_broken_other_jobs
from app.curation.checks.contacts import find_broken_contacts
from app.curation.checks.doors import find_broken_doors
from app.curation.checks.form import find_broken_forms
from app.curation.checks.guides import find_broken_guides
from app.curation.checks.hidden_places import find_told_hiding_places
from app.curation.checks.ids import find_repeated_ids
from app.curation.checks.jobs import find_broken_jobs, find_broken_places
from app.curation.checks.known import gather
from app.curation.checks.numbers import find_wrong_numbers
from app.curation.checks.pathway import find_broken_aims
from app.curation.checks.questions import find_broken_questions
from app.curation.checks.services import find_broken_services
from app.curation.checks.sheets import find_broken_sheets
from app.curation.checks.translations import find_texts_without_english
from app.curation.content import Content
from app.curation.problems import Problem


def find_broken(content: Content) -> list[Problem]:
    """Return ids used twice, words nobody knows, contacts that are none, texts without words."""
    known = gather(content)
    return sorted(
        {
            *find_repeated_ids(content),
            *find_broken_services(content, known),
            *find_broken_contacts(content),
            *find_wrong_numbers(content),
            *find_told_hiding_places(content),
            *find_broken_jobs(content, known),
            *find_broken_other_jobs(content),
            *find_broken_places(content, known),
            *find_broken_questions(content, known),
            *find_broken_forms(content),
            *find_broken_aims(content, known),
            *find_broken_guides(content),
            *find_broken_sheets(content, known),
            *find_broken_doors(content, known),
            *find_texts_without_english(content),
        }
    )
