"""How hard a text is to read, against counts and scores made by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.readability import (
    Counts,
    count,
    english_syllables,
    flesch_kincaid_grade,
    inflesz,
    spanish_syllables,
)

ENGLISH = {
    1: "help home house class need phone hours closed clothes makes lived called names paid",
    2: "people table places classes wanted little evening going being money doctor patient needed "
    "safety careful movement didn't sometimes settled union every english evenings something "
    "someone business boxes churches dishes changes",
    3: "library family computer diploma area idea radio video created insurance employer employee "
    "apartment appointment opinion usual everyone everything areas",
    4: "application immigration experience society actually",
    5: "individual manufacturing",
}
SPANISH = {
    1: "y hay hoy muy ley quién fui seis qué",
    2: "casa estoy clase inglés día país usted quiere pueblo agua guerra ciudad leer río oír "
    "queso guía frío viaje también",
    3: "comida ayuda escuela familia pingüino poeta teatro número cuídese bilingüe tenía atención",
    4: "teléfono aéreo vehículo biblioteca educación",
    5: "computadora aprendizaje ciudadanía",
    6: "identificación",
}


def words_of(table: dict[int, str]):
    return [
        pytest.param(word, syllables, id=word)
        for syllables, words in table.items()
        for word in words.split()
    ]


@pytest.mark.parametrize(("word", "syllables"), words_of(ENGLISH))
def test_an_english_word_has_so_many_syllables(word, syllables):
    assert english_syllables(word) == syllables


@pytest.mark.parametrize(("word", "syllables"), words_of(SPANISH))
def test_a_spanish_word_has_so_many_syllables(word, syllables):
    assert spanish_syllables(word) == syllables


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        # 6 words, 1 sentence, 6 syllables.
        pytest.param("The cat sat on the mat.", -1.45, id="the cat"),
        # 11 words, 2 sentences, 13 syllables.
        pytest.param("You can learn to read. A teacher helps you every week.", 0.50, id="teacher"),
        pytest.param("", 0.0, id="no words"),
        pytest.param("860-555-0101", 0.0, id="only a number"),
    ],
)
def test_an_english_text_has_a_grade(text, grade):
    assert flesch_kincaid_grade(text) == pytest.approx(grade, abs=0.005)


@pytest.mark.parametrize(
    ("text", "score"),
    [
        # 4 words, 1 sentence, 6 syllables.
        pytest.param("El gato come pan.", 109.385, id="the cat"),
        # 13 words, 2 sentences, 22 syllables.
        pytest.param(
            "Usted puede aprender inglés. La clase es gratis y cerca de su casa.",
            94.904,
            id="class",
        ),
        pytest.param("", 100.0, id="no words"),
        pytest.param("1 2 3", 100.0, id="only numbers"),
    ],
)
def test_a_spanish_text_has_a_score(text, score):
    assert inflesz(text) == pytest.approx(score, abs=0.005)


@pytest.mark.parametrize(
    ("text", "words", "sentences"),
    [
        pytest.param("Call Maria Example today.", 2, 1, id="a name inside"),
        pytest.param("Go to Example Center.", 2, 1, id="a place inside"),
        pytest.param("Ask for SNAP or a GED.", 4, 1, id="short forms in capitals"),
        pytest.param("Call 860-555-0101 or come to 1 Example Street.", 4, 1, id="numbers"),
        pytest.param("Open 9 a.m. to 5 p.m. each day.", 6, 1, id="hours end no sentence"),
        pytest.param("It is U.S. law.", 4, 1, id="dots in a short form end no sentence"),
        pytest.param("May I come?", 3, 1, id="I is a word"),
        pytest.param("Come in. Sit down!\nWe can help; ask us: now.", 10, 5, id="5 sentences"),
        pytest.param("Example Center", 1, 1, id="a capital at the beginning is a word"),
    ],
)
def test_names_and_numbers_are_left_out(text, words, sentences):
    counts = count(text, english_syllables)

    assert (counts.words, counts.sentences) == (words, sentences)


def test_only_plain_words_give_syllables():
    assert count("Take a SNAP form to Example Center.", english_syllables) == Counts(4, 1, 4)


@given(st.text(alphabet=st.characters(categories=["Ll", "Lu"]), min_size=1, max_size=20))
def test_every_word_has_at_least_one_syllable(word):
    assert english_syllables(word.lower()) >= 1
    assert spanish_syllables(word.lower()) >= 1


@given(st.text(max_size=200))
def test_any_text_has_a_grade_and_a_score(text):
    assert isinstance(flesch_kincaid_grade(text), float)
    assert isinstance(inflesz(text), float)
