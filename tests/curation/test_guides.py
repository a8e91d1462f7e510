"""Guides, as the check sees them: what loads but should not ship, and what ships."""

import pytest

from app.curation.content import CONTENT_FOLDER, read_content
from app.curation.loading import read_catalog
from app.domain.choice import find_contact
from app.domain.guides import find_guides
from app.domain.standing import Standing
from tests.curation.conftest import TODAY
from tests.curation.folders import GUIDE, change

WEAK = [
    pytest.param(
        "call: [evening-english",
        "call: [evening-inglish",
        'call[0]: "evening-inglish" is not known; did you mean evening-english?',
        id="nobody to call by that id",
    ),
    pytest.param(
        "explains: [english]",
        "explains: [inglish]",
        'explains[0]: "inglish" is not known; did you mean english?',
        id="what no service helps with",
    ),
    pytest.param(
        "icon: star",
        "icon: starr",
        'icon: "starr" is not known; did you mean star?',
        id="a picture nobody drew",
    ),
    pytest.param(
        "    es: ¿Puedo ir de noche?\n",
        "",
        "sections[1].title.es: the translation is missing",
        id="no Spanish",
    ),
    pytest.param(
        "es: Llame al pueblo.",
        "es: Call the town.",
        "lines[0].text.es: the same as in English: translate it",
        id="English left in Spanish",
    ),
    pytest.param(
        "Ask for the form. An old page says it is free.",
        "Organizations accommodating individual availability necessitate documentation.",
        f"{GUIDE}:1: English of grade",
        id="hard English",
    ),
    pytest.param(
        "Pida la forma. Una página vieja dice que es gratis.",
        "Organizaciones especializadas requieren documentación administrativa extraordinaria.",
        f"{GUIDE}:1: Spanish of INFLESZ",
        id="hard Spanish",
    ),
]


@pytest.mark.parametrize(("old", "new", "said"), WEAK)
def test_a_guide_that_should_not_ship_is_named(folder, check, old, new, said):
    change(folder, GUIDE, old, new)

    assert [problem for problem in check() if said in problem and GUIDE in problem], check()


def test_a_guide_calls_nobody_who_takes_no_one(folder, check):
    change(
        folder, "organizations/sampleton-child-care.yaml", "  status: seasonal", "  status: closed"
    )

    assert f'{GUIDE}:40: call[1]: "after-school" may not be offered' in check()


def test_a_source_that_no_line_names_is_left_over(folder, check):
    change(folder, GUIDE, "source: [town_page, old_page]", "source: [town_page]")
    change(folder, GUIDE, "source: [old_page]", "source: [town_page]")

    assert check() == [f"{GUIDE}:15: sources.old_page: no line was read there"]


def test_two_guides_cannot_stand_in_one_place(folder, check):
    text = (folder / GUIDE).read_text()
    (folder / "guides/next-steps.yaml").write_text(text.replace("first-steps", "next-steps"))

    assert check() == ['guides/next-steps.yaml:2: position: "1" is used twice']


class TestShipped:
    @pytest.fixture
    def guides(self, shipped):
        return shipped.guides.values()

    def test_the_subjects_people_ask_about_are_there(self, shipped):
        assert list(shipped.guides) == [
            "papers",
            "paying-for-class",
            "child-care",
            "benefits",
            "english",
            "reading",
            "records",
            "first-week",
        ]

    def test_every_line_has_a_source_with_a_date(self, guides):
        lines = [line for guide in guides for each in guide.sections for line in each.lines]

        assert len(lines) > 100
        assert all(line.sources for line in lines)
        assert all(source.url and source.date for line in lines for source in line.sources)

    def test_each_is_found_from_the_page_of_a_service(self, shipped):
        found = {
            guide.id for each in shipped.services.values() for guide in guides_of(each, shipped)
        }

        assert found == set(shipped.guides)

    def test_no_guide_on_records_stands_beside_help_for_everybody(self, shipped):
        for service in shipped.services.values():
            if not service.meets & {"record_clearing", "reentry"}:
                found = {guide.id for guide in guides_of(service, shipped)}
                assert not found & {"records", "first-week"}

    def test_every_heading_is_a_question(self, guides):
        titles = [each.title for guide in guides for each in guide.sections]

        assert all(words.endswith("?") for title in titles for words in title.values())

    def test_whom_to_call_may_be_offered_and_has_a_number(self, guides, shipped):
        called = [shipped.services[each] for guide in guides for each in guide.call]

        assert all(find_contact(service, shipped).phones for service in called)
        standings = {shipped.standing_of(service, TODAY) for service in called}
        assert Standing.NOT_OFFERED not in standings

    def test_the_files_say_what_the_catalog_holds(self, guides):
        files = {filed.record.id: filed.record for filed in read_content(CONTENT_FOLDER).guides}

        assert {guide.id: len(guide.sections) for guide in guides} == {
            name: len(record.sections) for name, record in files.items()
        }


def guides_of(service, catalog):
    return find_guides(catalog.guides.values(), service)


def test_a_guide_is_read_with_the_sources_of_each_line(folder):
    guide = read_catalog(folder).guides["first-steps"]

    first, second = guide.sections[0].lines
    assert [source.date for source in second.sources] == ["2024", "undated"]
    assert first.sources == guide.sources[:1]
    assert [section.in_order for section in guide.sections] == [True, False]
