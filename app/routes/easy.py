"""Which view the pages are shown in: the one that was chosen, else what the answers say."""

from app.routes.site import Site
from app.session import Visit

EASY = "easy"
ALL_WORDS = "all"
VIEWS = frozenset({EASY, ALL_WORDS})


def is_easy(site: Site, visit: Visit) -> bool:
    session = visit.session
    if session.together and not session.view:
        # The person's part is in large type, one thing at a time.
        return True
    if session.view or not session.answers:
        return session.view == EASY
    catalog = site.source.catalog()
    return catalog is not None and catalog.questionnaire.says(session.answers, "view", EASY)
