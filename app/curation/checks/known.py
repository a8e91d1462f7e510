"""The words that content may use, gathered from the content itself."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from app.curation.content import Content
from app.curation.problems import FieldPath, Problem, suggest
from app.curation.source_files import SourceFile
from app.domain.places import ELSEWHERE

WHEN_IT_SUITS = frozenset({"day", "self_paced", "online"})
"""Words of a schedule that are no answer of their own."""


@dataclass(frozen=True)
class Known:
    terms: Mapping[str, frozenset[str]]
    towns: frozenset[str]
    zip_codes: frozenset[str]
    socs: frozenset[str]
    occupations: frozenset[str]
    rules: frozenset[str]
    stages: frozenset[str]
    aims: frozenset[str]

    @property
    def day_parts(self) -> frozenset[str]:
        return self.terms.get("day_part", frozenset()) | WHEN_IT_SUITS


def gather(content: Content) -> Known:
    towns = frozenset(row.town for row in content.towns.record)
    ours = frozenset(row.zip for row in content.zip_codes.record)
    zip_codes = ours | {row.zip for row in content.other_zip_codes.record}
    words = content.words.record
    terms = {term: frozenset(values) for term, values in words.terms.items()}
    terms |= {"town": towns | {ELSEWHERE}, "place": towns | zip_codes | {ELSEWHERE}}
    return Known(
        terms=terms,
        towns=towns,
        zip_codes=zip_codes,
        socs=frozenset(row.soc for row in content.occupations.record),
        occupations=frozenset(row.onet_soc_code for row in content.occupations.record)
        | words.other_jobs.keys(),
        rules=frozenset(row.key for row in content.record_rules.record),
        stages=frozenset(stage.id for stage in content.pathway.record.stages),
        aims=frozenset(aim.id for aim in content.pathway.record.aims),
    )


def unknown(
    file: SourceFile, path: FieldPath, words: Collection[str], known: Collection[str]
) -> Iterator[Problem]:
    """Name each word that is not known, with the nearest that is."""
    for word in words:
        if word not in known:
            yield file.problem(path, f'"{word}" is not known{suggest(word, known)}')


def unknown_terms(
    file: SourceFile, path: FieldPath, terms: Mapping[str, Collection[str]], known: Known
) -> Iterator[Problem]:
    for term, values in terms.items():
        if term not in known.terms:
            yield from unknown(file, (*path, term), [term], known.terms)
        else:
            yield from unknown(file, (*path, term), sorted(values), known.terms[term])
