import pytest

from app.templating.app_links import lead_to_pages_only


def test_a_number_becomes_words_that_are_still_known_as_one():
    page = '<p><a class="tel" href="tel:211">2-1-1</a> and <b>help</b></p>'

    told = lead_to_pages_only(page)

    assert told == '<p><span class="tel" data-tel="211">2-1-1</span> and <b>help</b></p>'


@pytest.mark.parametrize("address", ["sms:?body=x", "mailto:a@example.org", "geo:41,-72"])
def test_no_app_is_opened(address):
    assert lead_to_pages_only(f'<a href="{address}"><i>x</i></a>') == "<span><i>x</i></span>"


@pytest.mark.parametrize("address", ["/en/plan", "#leave", "https://example.org/tel:1", "?a=b"])
def test_links_to_pages_stay(address):
    page = f'<a href="{address}" rel="noreferrer">x</a><a href="{address}">y</a>'

    assert lead_to_pages_only(page) == page


def test_a_link_to_a_page_before_a_number_stays_as_it_is():
    page = '<a href="/en/">x</a>\n<a href="tel:211">2-1-1</a><a href="/es/">y</a>'

    told = lead_to_pages_only(page)

    assert told.startswith('<a href="/en/">x</a>\n<span')
    assert told.endswith('</span><a href="/es/">y</a>')
