"""How hard the words are to read: short texts are scored together, as they are read together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.curation.checks.texts import PlacedText, texts_in, texts_of_table
from app.curation.content import Content
from app.curation.problems import FieldPath, Problem
from app.curation.source_files import SourceFile
from app.curation.validating import Filed
from app.domain.readability import flesch_kincaid_grade, inflesz

QUESTIONS_GRADE = 5.0
PAGES_GRADE = 6.0
SPANISH_EASE = 65.0
HARD_ALONE = 2.0
"""How many times the grade of its page one text may have: few words give a shaky score."""
SPANISH_EASE_ALONE = 25.0
FEWEST_WORDS = 5
SPOKEN = frozenset({"gives", "who", "start", "languages_note", "facts"})
"""What a service says in our own words. Its name and its credential are official names."""


@dataclass(frozen=True)
class Passage:
    """Texts that stand together on a page. `has_names`: official names of jobs are among them."""

    file: SourceFile
    path: FieldPath
    texts: tuple[Mapping[str, str], ...]
    grade: float
    has_names: bool = False

    def joined(self, language: str) -> str:
        return "\n".join(filter(None, (text.get(language) for text in self.texts)))


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
        if not passage.has_names:
            yield from find_hard_sentences(passage)


def find_hard_sentences(passage: Passage) -> Iterator[Problem]:
    """Name each text that is hard by itself, however easy those beside it are."""
    for text in passage.texts:
        english, spanish = text.get("en", ""), text.get("es", "")
        grade = round(flesch_kincaid_grade(english), 1)
        if grade > HARD_ALONE * passage.grade and is_scored(english):
            yield passage.file.problem(passage.path, f'English of grade {grade}: "{english}"')
        ease = round(inflesz(spanish))
        if ease < SPANISH_EASE_ALONE and is_scored(spanish):
            yield passage.file.problem(passage.path, f'Spanish of INFLESZ {ease}: "{spanish}"')


def is_scored(text: str) -> bool:
    return len(text.split()) >= FEWEST_WORDS


def list_passages(content: Content) -> Iterator[Passage]:
    yield from passages_of_screens(content)
    for filed in content.organizations:
        for number, service in enumerate(filed.file.data["services"]):
            said = {name: value for name, value in service.items() if name in SPOKEN}
            texts = collect(filed.file, said)
            yield Passage(filed.file, ("services", number), texts, PAGES_GRADE)
    for guide in content.guides:
        yield Passage(guide.file, (), collect(guide.file, guide.file.data), PAGES_GRADE)
    yield from passages_of_sheets(content)
    yield from passages_of_stages(content)
    yield from passages_of_tables(content)


def passages_of_screens(content: Content) -> Iterator[Passage]:
    file = content.questionnaire.file
    for number, screen in enumerate(file.data["screens"]):
        yield Passage(file, ("screens", number), collect(file, screen), QUESTIONS_GRADE)


def passages_of_sheets(content: Content) -> Iterator[Passage]:
    """A title and a line are too little to score: those of the list are read together."""
    file = content.sheets.file
    yield Passage(file, ("sheets",), collect(file, file.data), PAGES_GRADE)


def collect(file: SourceFile, value: object) -> tuple[Mapping[str, str], ...]:
    return tuple(placed.text for placed in texts_in(file, (), value))


def passages_of_stages(content: Content) -> Iterator[Passage]:
    """A step says a line or two, too little to score: those of a stage are read together."""
    file = content.pathway.file
    for number, stage in enumerate(file.data["stages"]):
        steps = [aim for aim in file.data["aims"] if aim["stage"] == stage["id"]]
        texts = collect(file, [stage, *steps])
        yield Passage(file, ("stages", number), texts, PAGES_GRADE)


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
        texts = tuple(dict.fromkeys(tuple(placed.text.items()) for placed in found))
        first = found[0].path[:1]
        said = tuple(dict(text) for text in texts)
        yield Passage(table.file, first, said, PAGES_GRADE, has_names=True)
