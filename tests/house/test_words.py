import re
from functools import cache
from io import BytesIO

import pytest
from babel.messages.pofile import read_po

from app.curation.checks.texts import list_texts
from app.curation.content import CONTENT_FOLDER, read_content
from tests.house.project import ROOT, list_templates, read

WORDS = read("docs/words.md")
LANGUAGES = ("en", "es")
ROW = re.compile(r"^\| (.*) \|$", re.MULTILINE)
JINJA = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
TAG = re.compile(r"<[^>]*>|[\w-]+=\"[^\"]*\"")
SPANISH = ROOT / "app" / "translations" / "es" / "LC_MESSAGES" / "messages.po"


def read_table(columns):
    rows = [[cell.strip() for cell in row.split("|")] for row in ROW.findall(WORDS)]
    return [row for row in rows if len(row) == columns][2:]


def split(cell):
    return [word for word in cell.split(", ") if word]


ROWS = read_table(columns=5)
SAID = {language: [row[place] for row in ROWS] for place, language in enumerate(LANGUAGES, 1)}
NOT_SAID = {language: [row[place] for row in ROWS] for place, language in enumerate(LANGUAGES, 3)}
MAY_STAND = [words for row in read_table(columns=2) for words in split(row[0])]


def as_pattern(words):
    """Match any of the words, whole; a star at the end stands for any ending."""
    endings = [re.escape(word).replace(r"\*", r"\w*") for word in words]
    return re.compile(rf"(?<!\w)(?:{'|'.join(endings)})(?!\w)", re.IGNORECASE)


@cache
def read_all(language):
    """Return every text that a participant can read, with where it stands."""
    texts = [*texts_of_content(language), *texts_of_pages(language)]
    assert len(texts) > 3000
    return texts


def texts_of_content(language):
    placed = list_texts(read_content(CONTENT_FOLDER))
    return [
        (f"{each.file.name} {each.path}", text)
        for each in placed
        if (text := each.text.get(language))
    ]


def texts_of_pages(language):
    messages = read_po(BytesIO(SPANISH.read_bytes()), locale="es")
    sides = [each.id if language == "en" else each.string for each in messages if each.id]
    forms = [form for side in sides for form in ([side] if isinstance(side, str) else side)]
    templates = [(path.name, words_in(read(path))) for path in list_templates()]
    return [*(("messages.po", form) for form in forms), *templates]


def words_in(template):
    return TAG.sub(" ", JINJA.sub(" ", template))


def leave_out_what_may_stand(text):
    return as_pattern(MAY_STAND).sub(" ", " ".join(text.split()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_said_stands_in_no_text(language):
    banned = as_pattern([word for cell in NOT_SAID[language] for word in split(cell)])
    found = [
        f"{place}: {match[0]} in: {text[:80]}"
        for place, text in read_all(language)
        if (match := banned.search(leave_out_what_may_stand(text)))
    ]

    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_told_are_those_of_the_site(language):
    everything = "\n".join(text for _, text in read_all(language))
    unused = [
        word
        for cell in SAID[language]
        for word in split(cell)
        if not as_pattern([word]).search(everything)
    ]

    assert unused == []


def test_what_may_stand_is_needed_and_only_that():
    texts = [text for language in LANGUAGES for _, text in read_all(language)]
    joined = "\n".join(" ".join(text.split()) for text in texts)

    assert [words for words in MAY_STAND if not as_pattern([words]).search(joined)] == []


@pytest.mark.parametrize(
    ("word", "text", "is_found"),
    [
        ("user*", "For all Users.", True),
        ("user*", "A superuser", False),
        ("felon", "a felony", False),
        ("tú", "Tú puedes", True),
        ("at-risk", "at-risk youth", True),
    ],
)
def test_a_word_is_found_whole_and_whatever_its_case(word, text, is_found):
    assert bool(as_pattern([word]).search(text)) is is_found
