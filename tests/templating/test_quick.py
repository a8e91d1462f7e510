"""Templates do by the shortest way what Jinja would do, and as safely."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader, StrictUndefined, UndefinedError
from markupsafe import Markup, escape

from app.presenters.spoken import Spoken
from app.templating.quick import QuickEnvironment, as_html


class Name(str):
    """Text of a kind of its own."""


@given(st.text())
def test_any_text_is_escaped_as_by_jinja_itself(text):
    assert html.unescape(as_html(text)) == html.unescape(escape(text)) == html.unescape(text)
    assert not set("<>\"'") & set(as_html(text))
    assert as_html(Name(text)) == escape(text)


@pytest.mark.parametrize(
    "value",
    [Markup("<b>&amp;</b>"), Spoken("<i>", "en"), None, 0, 1.5, ("<", ">"), ""],
    ids=repr,
)
def test_what_is_no_text_becomes_what_jinja_makes_of_it(value):
    assert as_html(value) == escape(value)


def test_what_is_not_there_is_still_refused():
    with pytest.raises(UndefinedError):
        as_html(StrictUndefined(name="missing"))


@pytest.mark.parametrize(
    ("template", "page"),
    [
        ("{{ said }}", "&lt;b&gt;"),
        ("<i>{{ said }}</i>{{ said }}", "<i>&lt;b&gt;</i>&lt;b&gt;"),
        ('<a href="{{ said ~ said }}">', '<a href="&lt;b&gt;&lt;b&gt;">'),
        ("{% macro m(x) %}{{ x }}{% endmacro %}{{ m(said) }}", "&lt;b&gt;"),
        (
            "{% macro m() %}{{ caller() }}{% endmacro %}{% call m() %}{{ said }}{% endcall %}",
            "&lt;b&gt;",
        ),
        ("{% for x in [said] %}{{ x }}{% endfor %}", "&lt;b&gt;"),
    ],
)
def test_nothing_that_was_said_is_read_as_html(template, page):
    environment = QuickEnvironment(autoescape=True)

    assert environment.from_string(template).render(said="<b>") == page


@pytest.mark.parametrize(
    "template", ["{{ card.missing }}", "{{ missing.name }}", "{{ missing() }}"]
)
def test_what_a_record_does_not_have_is_an_error_and_never_an_empty_place(template):
    environment = QuickEnvironment(autoescape=True, undefined=StrictUndefined)

    with pytest.raises((AttributeError, UndefinedError)):
        environment.from_string(template).render(card=Spoken("here"))


@pytest.mark.parametrize(
    ("call", "said"),
    [
        ("m(1)", "1-2"),
        ("m(1, 3)", "1-3"),
        ("m(1, two=3)", "1-3"),
        ("m(*[1, 3])", "1-3"),
        ("m(**{'one': 1})", "1-2"),
        ("n(class='x')", "x"),
    ],
)
def test_macros_take_what_they_are_given_in_each_way_of_giving(call, said):
    macros = (
        "{% macro m(one, two=2) %}{{ one }}-{{ two }}{% endmacro %}"
        "{% macro n(class) %}{{ class }}{% endmacro %}"
    )

    assert QuickEnvironment().from_string(macros + "{{ " + call + " }}").render() == said


def test_a_template_is_read_once():
    environment = QuickEnvironment(loader=DictLoader({"a": "{% include 'b' %}", "b": "here"}))

    assert environment.get_template("a").render() == "here"
    assert environment.get_template("a") is environment.get_template("a")
    assert environment.get_template(environment.get_template("b")).render() == "here"
