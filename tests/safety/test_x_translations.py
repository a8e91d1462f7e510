"""X10: what is not translated yet is shown in English, and says so."""

from io import BytesIO

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from app.i18n import MarkedTranslations, mark_untranslated
from tests.browser import words_of
from tests.catalogs import make_catalog, make_service


@pytest.fixture
def half_translated():
    catalog = Catalog(locale="es")
    catalog.add("Start", "Empezar")
    catalog.add("Stop", "")
    catalog.add(("%(count)d step", "%(count)d steps"), ("%(count)d paso", "%(count)d pasos"))
    compiled = BytesIO()
    write_mo(compiled, catalog)
    compiled.seek(0)
    return MarkedTranslations(compiled)


def test_x10_a_translated_text_is_shown_as_it_is(half_translated):
    assert mark_untranslated(half_translated.gettext("Start")) == "Empezar"
    assert mark_untranslated(half_translated.ngettext("%(count)d step", "%(count)d steps", 2)) == (
        "%(count)d pasos"
    )


@pytest.mark.parametrize("message", ["Stop", "Never heard of"])
def test_x10_a_missing_text_is_english_and_marked(half_translated, message):
    shown = mark_untranslated(f"<p>{half_translated.gettext(message)}</p>")

    assert shown == f'<p><span lang="en">{message}</span></p>'


def test_x10_a_missing_plural_is_english_and_marked(half_translated):
    shown = mark_untranslated(half_translated.ngettext("one bus", "some buses", 3))

    assert shown == '<span lang="en">some buses</span>'


def test_x10_inside_a_tag_or_the_title_only_the_text_stands(half_translated):
    stop = half_translated.gettext("Stop")

    assert mark_untranslated(f"<title>{stop}</title>") == "<title>Stop</title>"
    assert mark_untranslated(f'<a title="{stop}">') == '<a title="Stop">'


def test_x10_an_official_name_stays_english_and_is_marked(source, browser):
    described = make_service("rides", "person", name="Rides", translated_name={"es": "Viajes"})
    source.held = make_catalog(described, make_service("best", name="BEST Chance"))

    official = browser.open("/es/services/best")
    translated = browser.open("/es/services/rides")

    assert "BEST Chance" in [words_of(each) for each in official.all("h1 [lang=en]")]
    assert "Rides" in [words_of(each) for each in translated.all("[lang=en]")]
    assert [words_of(each) for each in translated.all("h1")] == ["Viajes"]


def test_x10_content_without_spanish_is_shown_in_english_and_marked(source, browser):
    only_english = make_service("example-new", "person", gives={"en": "Only told in English."})
    source.held = make_catalog(only_english)

    page = browser.open("/es/services/example-new")

    marked = [words_of(element) for element in page.all("[lang=en]")]
    assert "Only told in English." in marked
