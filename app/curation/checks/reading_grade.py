"""How hard the words are to read: short texts are scored together, as they are read together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.curation.checks.texts import PlacedText, texts_in, texts_of_table
from app.curation.content import Content
from app.curation.problems import FieldPath, Problem
from app.curation.source_files import SourceFile
from app.curation.validating import Filed
from app.domain.readability import WORD, flesch_kincaid_grade, inflesz

QUESTIONS_GRADE = 5.0
PAGES_GRADE = 6.0
SPANISH_EASE = 65.0
HARD_ALONE = 1.75
"""How many times the grade of its page one text may have: few words give a shaky score."""
SPANISH_EASE_ALONE = 25.0
FEWEST_WORDS = 5
# Fewer words give a shakier score: "your immigration papers" has grade 13, and no easier name.
GRADE_IN_FEW_WORDS = 20.0
SPANISH_EASE_IN_FEW_WORDS = -60.0
OFFICIAL = frozenset({"title", "ladder"})
"""Columns that hold official names of jobs and of their trades."""
SPOKEN = frozenset({"gives", "who", "start", "say", "languages_note", "facts"})
"""What a service says in our own words. Its name and its credential are official names."""


@dataclass(frozen=True)
class Passage:
    """Texts that stand together on a page. `names` are official: nobody can say them easier."""

    file: SourceFile
    path: FieldPath
    texts: tuple[PlacedText, ...]
    grade: float
    names: tuple[PlacedText, ...] = ()

    def joined(self, language: str) -> str:
        texts = (placed.text.get(language) for placed in (*self.names, *self.texts))
        return "\n".join(dict.fromkeys(filter(None, texts)))


def find_hard_words(content: Content) -> Iterator[Problem]:
    for passage in list_passages(content):
        grade = round(flesch_kincaid_grade(passage.joined("en")), 1)
        if grade > passage.grade:
            message = f"English of grade {grade}; {passage.grade:.0f} at most"
            yield passage.file.problem(passage.path, message)
        ease = round(inflesz(passage.joined("es")))
        if ease < SPANISH_EASE:
            message = f"Spanish of INFLESZ {ease}; {SPANISH_EASE:.0f} at least"
            yield passage.file.problem(passage.path, message)
        for placed in passage.texts:
            yield from find_hard_text(placed, passage.grade)


def find_hard_text(placed: PlacedText, of_page: float) -> Iterator[Problem]:
    """Name a text that is hard by itself, however easy those beside it are."""
    english, spanish = placed.text.get("en", ""), placed.text.get("es", "")
    grade = round(flesch_kincaid_grade(english), 1)
    most = HARD_ALONE * of_page if is_scored(english) else GRADE_IN_FEW_WORDS
    if grade > most and is_phrase(english):
        yield placed.problem("en", f'English of grade {grade}: "{english}"')
    ease = round(inflesz(spanish))
    least = SPANISH_EASE_ALONE if is_scored(spanish) else SPANISH_EASE_IN_FEW_WORDS
    if ease < least and is_phrase(spanish):
        yield placed.problem("es", f'Spanish of INFLESZ {ease}: "{spanish}"')


def is_scored(text: str) -> bool:
    return len(text.split()) >= FEWEST_WORDS


def is_phrase(text: str) -> bool:
    """One word alone has no score that means anything."""
    return len([word for word in WORD.findall(text) if not word.isupper()]) > 1


def list_passages(content: Content) -> Iterator[Passage]:
    yield from passages_of_screens(content)
    for filed in content.organizations:
        for number, service in enumerate(filed.file.data["services"]):
            said = {name: value for name, value in service.items() if name in SPOKEN}
            yield passage_of(filed.file, ("services", number), said)
    for guide in content.guides:
        yield passage_of(guide.file, (), guide.file.data)
    yield passage_of(content.words.file, (), content.words.file.data)
    # A title and a line are too little to score: those of the list are read together.
    yield passage_of(content.sheets.file, ("sheets",), content.sheets.file.data["sheets"])
    yield passage_of(content.doors.file, ("doors",), content.doors.file.data["doors"])
    yield from passages_of_notes(content)
    yield from passages_of_stages(content)
    yield from passages_of_tables(content)


def passage_of(file: SourceFile, path: FieldPath, value: object) -> Passage:
    return Passage(file, path, tuple(texts_in(file, path, value)), PAGES_GRADE)


def passages_of_screens(content: Content) -> Iterator[Passage]:
    file = content.questionnaire.file
    for number, screen in enumerate(file.data["screens"]):
        path = ("screens", number)
        yield Passage(file, path, tuple(texts_in(file, path, screen)), QUESTIONS_GRADE)


def passages_of_notes(content: Content) -> Iterator[Passage]:
    file = content.helper_notes.file
    for number, note in enumerate(file.data["notes"]):
        yield passage_of(file, ("notes", number), note)


def passages_of_stages(content: Content) -> Iterator[Passage]:
    """A step says a line or two, too little to score: those of a stage are read together."""
    file = content.pathway.file
    for number, stage in enumerate(file.data["stages"]):
        path = ("stages", number)
        texts = list(texts_in(file, path, stage))
        for place, aim in enumerate(file.data["aims"]):
            if aim["stage"] == stage["id"]:
                texts += texts_in(file, ("aims", place), aim)
        yield Passage(file, path, tuple(texts), PAGES_GRADE)


def passages_of_tables(content: Content) -> Iterator[Passage]:
    jobs, rules, rungs = content.occupations, content.record_rules, content.rungs
    yield from passages_of_rows(jobs, [row.onet_soc_code for row in jobs.record])
    yield from passages_of_rows(rules, [row.key for row in rules.record])
    yield from passages_of_rows(rungs, [row.ladder["en"] for row in rungs.record])


def passages_of_rows(table: Filed[tuple[Any, ...]], pages: Sequence[str]) -> Iterator[Passage]:
    """Join the rows that stand on one page; `pages` says which page each row stands on."""
    together: dict[str, list[PlacedText]] = {}
    for placed in texts_of_table(table):
        together.setdefault(pages[int(placed.path[0])], []).append(placed)
    for found in together.values():
        names = tuple(placed for placed in found if placed.path[1] in OFFICIAL)
        texts = tuple(placed for placed in found if placed.path[1] not in OFFICIAL)
        yield Passage(table.file, found[0].path[:1], texts, PAGES_GRADE, names)
