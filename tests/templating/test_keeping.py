"""Parts of a page that are the same for everybody."""

import re

import pytest
from jinja2 import Environment

from app.templating.keeping import KeptParts
from tests.house.project import list_templates, read

# Each of these is content, or how a page is sent; none is made of what somebody answered.
CONTENT = {
    "call", "card", "choice.card", "endcall", "first.card", "job.card", "more", "path_for",
    "reach", "reach_briefly", "small_print", "stage.icon", "step.choice.card",
    "_", "visit", "who", "go", "icon", "fact", "loop", "name", "names", "drawing",
    "job", "job.tells_scale", "pay_bar", "most", "nothing", "together",
}  # fmt: skip
KEPT = re.compile(r"\{% kept (.*?) %\}(.*?)\{% endkept %\}", re.DOTALL)
WORDS = {
    "if",
    "else",
    "elif",
    "endif",
    "for",
    "in",
    "endfor",
    "not",
    "and",
    "or",
    "trans",
    "endtrans",
}


class Card:
    def __init__(self, name):
        self.name = name


@pytest.fixture
def environment():
    return Environment(extensions=[KeptParts], autoescape=True)


def test_a_part_is_made_once_for_each_card(environment):
    template = environment.from_string("{% kept card %}{{ card.name }}{% endkept %}")
    one, other = Card("one"), Card("other")

    assert [template.render(card=each) for each in (one, other, one)] == ["one", "other", "one"]
    one.name = "changed"
    assert template.render(card=one) == "one"


def test_two_parts_of_one_card_are_told_apart(environment):
    lines = ["{% kept card %}first{% endkept %}", "{% kept card %}second{% endkept %}"]

    assert environment.from_string("\n".join(lines)).render(card=Card("x")) == "first\nsecond"


def test_what_else_is_named_tells_parts_apart(environment):
    template = environment.from_string("{% kept card, form %}{{ form }}{% endkept %}")
    card = Card("x")

    assert [template.render(card=card, form=each) for each in (True, False)] == ["True", "False"]


def test_a_kept_part_is_escaped_once(environment):
    template = environment.from_string("{% kept card %}<b>{{ card.name }}</b>{% endkept %}")
    card = Card("A & B")

    assert [template.render(card=card) for _ in range(2)] == ["<b>A &amp; B</b>"] * 2


def test_the_memory_for_parts_has_an_end(environment, monkeypatch):
    monkeypatch.setattr("app.templating.keeping.MOST_KEPT", 3)
    template = environment.from_string("{% kept card %}{{ card.name }}{% endkept %}")

    said = [template.render(card=Card(str(number))) for number in range(10)]

    assert said == [str(number) for number in range(10)]
    (kept,) = [each for each in environment.extensions.values() if isinstance(each, KeptParts)]
    assert len(kept.parts) <= 3


@pytest.mark.parametrize("path", list_templates(), ids=lambda path: path.name)
def test_nothing_inside_a_kept_part_comes_from_answers(path):
    for named, inside in KEPT.findall(read(path)):
        words_alone = re.sub(r"\{% trans %\}.*?\{% endtrans %\}", "", inside, flags=re.DOTALL)
        code = " ".join([named, *re.findall(r"\{[{%](.*?)[%}]\}", words_alone, re.DOTALL)])
        code = re.sub(r"\"[^\"]*\"|'[^']*'", " ", code)
        names = set(re.findall(r"(?<![\w.])[a-z_]+(?:\.(?:choice|card|icon))*", code))
        keywords = set(re.findall(r"([a-z_]+)=(?!=)", code))
        assert names - keywords - WORDS <= CONTENT, path
