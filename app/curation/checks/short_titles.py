"""The cards of the easy view: a title of few, easy words, and a picture that no other step has."""

from collections.abc import Iterator

from app.curation.content import Content
from app.curation.problems import Problem
from app.domain.readability import WORD, flesch_kincaid_grade

MOST_WORDS = 4
TOGETHER_GRADE = 4.0


def find_long_titles(content: Content) -> Iterator[Problem]:
    """Count the words of each; one alone is too little to score, so all are read together."""
    pathway = content.pathway
    for number, aim in enumerate(pathway.record.aims):
        for language, words in aim.short.items():
            count = len(WORD.findall(words))
            if count > MOST_WORDS:
                message = f"{count} words; {MOST_WORDS} at most"
                yield pathway.file.problem(("aims", number, "short", language), message)
    together = "\n".join(aim.short.get("en", "") for aim in pathway.record.aims)
    grade = round(flesch_kincaid_grade(together), 1)
    if grade > TOGETHER_GRADE:
        message = f"short titles of grade {grade}; {TOGETHER_GRADE:.0f} at most"
        yield pathway.file.problem(("aims",), message)


def find_shared_pictures(content: Content) -> Iterator[Problem]:
    """Any two steps may come to stand beside each other, and a picture must tell them apart."""
    seen: dict[str, str] = {}
    for number, aim in enumerate(content.pathway.record.aims):
        first = seen.setdefault(aim.icon, aim.id)
        if first != aim.id:
            message = f'"{aim.icon}" is the picture of "{first}" already'
            yield content.pathway.file.problem(("aims", number, "icon"), message)
