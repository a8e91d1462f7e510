import pytest

from app.curation.yaml_reading import Flaw, YamlReader, find_line


def read(text):
    reader = YamlReader(text)
    return reader.read(), [(flaw.line, flaw.message) for flaw in reader.flaws]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("true", True),
        ("null", None),
        ("12", 12),
        ("41.75", 41.75),
        ('"12"', "12"),
        ("06105", "06105"),
        ("31-1131.00", "31-1131.00"),
        ("2024-09", "2024-09"),
        ("2024-09-04", "2024-09-04"),
        ("12:30", "12:30"),
        ("none", "none"),
        ("[a, [b]]", ["a", ["b"]]),
        ("{a: {b: c}}", {"a": {"b": "c"}}),
    ],
)
def test_values_are_read_as_curators_mean_them(written, value):
    assert read(f"x: {written}") == ({"x": value}, [])


@pytest.mark.parametrize("word", ["yes", "no", "Yes", "NO", "on", "off"])
def test_an_unquoted_yes_or_no_is_named(word):
    _, flaws = read(f"a: 1\nanswer: {word}")

    assert flaws == [(2, f'quote yes and no: "{word}"')]


def test_an_unquoted_yes_is_named_where_it_is_a_key_too():
    assert read("yes: 1")[1] == [(1, 'quote "yes"')]


def test_a_quoted_yes_is_a_word():
    assert read("answer: \"yes\"\nother: 'no'") == ({"answer": "yes", "other": "no"}, [])


def test_a_key_said_twice_is_named():
    assert read("a: 1\nb: 2\na: 3")[1] == [(3, "said twice")]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        pytest.param("", 1, "empty", id="nothing"),
        pytest.param("# only words\n", 1, "empty", id="only a comment"),
        pytest.param("a: &x 1\nb: *x", 1, "aliases", id="an alias"),
        pytest.param("a: !!python/object:os.system x", 1, "tags", id="a tag"),
        pytest.param("a: !mine x", 1, "tags", id="a tag of one's own"),
        pytest.param("a: 1\n---\nb: 2", 2, "second document", id="two documents"),
        pytest.param("a: [1, 2", 2, "not YAML", id="cut off"),
        pytest.param("a: 1\n\tb: 2", 2, "not YAML", id="a tab"),
        pytest.param("? [a]\n: b", 1, "a key must be a word", id="a list as key"),
        pytest.param("[" * 500 + "]" * 500, 1, "nested deeper than 20", id="500 deep"),
        pytest.param(f"a:\n  - {'9' * 5000}", 2, "must be in quotes", id="x1 a number without end"),
        pytest.param(f"a: {'9' * 400}.0", 1, "must be in quotes", id="x1 a number beyond all"),
        pytest.param(f"a: {'x' * 10_001}", 1, "longer than 10,000", id="a huge text"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_line(text, line, message):
    with pytest.raises(Flaw) as caught:
        read(text)

    assert caught.value.line == line
    assert message in caught.value.message


def test_an_alias_bomb_is_refused_before_it_grows():
    lines = ['a0: &a0 ["boom"]']
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]

    with pytest.raises(Flaw, match="aliases"):
        read("\n".join(lines))


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("services", 1, "name"), 5),
        (("services", 0), 2),
        (("services", 0, "not_there"), 2),
        (("nowhere",), 1),
        ((), 1),
    ],
)
def test_a_field_is_found_by_its_line(path, line):
    text = "services:\n- id: a\n  name: A\n- id: b\n  name: B\n"

    assert find_line(text, path) == line
