"""Words above the reading grade, wherever they stand."""

import pytest

from tests.curation.folders import LEARNING, change

JOBS, RUNGS, TERMS = "occupations.csv", "rungs.csv", "terms.yaml"
HARD = "Administers multidisciplinary rehabilitative interventions facilitating reintegration."
DURO = "Administra intervenciones multidisciplinarias rehabilitadoras facilitando reintegraciones."


@pytest.mark.parametrize(
    ("name", "old", "new", "place"),
    [
        pytest.param(JOBS, "You make things.", HARD, "2: summary_en", id="what a job is"),
        pytest.param(
            JOBS, "You need a diploma.", HARD, "2: entry_education_en", id="the school for a job"
        ),
        pytest.param(JOBS, "We found no rule.", HARD, "2: license_en", id="the license for a job"),
        pytest.param(RUNGS, "Go to college.", HARD, "2: takes_en", id="what a rung takes"),
        pytest.param(RUNGS, "Vaya a la universidad.", DURO, "2: takes_es", id="a rung in Spanish"),
        pytest.param(
            TERMS, "you need child care", HARD, "10: terms.childcare.need.en", id="a term"
        ),
        pytest.param(TERMS, "a photo ID", HARD, "24: papers.photo_id.en", id="a paper"),
        pytest.param(
            TERMS,
            "Job training",
            "Comprehensive vocational rehabilitation",
            "29: categories.career-training.en",
            id="a label of 3 words",
        ),
        pytest.param(
            TERMS,
            "Clases para un trabajo",
            "Rehabilitación vocacional individualizada",
            "29: categories.career-training.es",
            id="a label of 3 words in Spanish",
        ),
        pytest.param(
            LEARNING,
            "Learn English with a small group.",
            HARD,
            "57: services[1].gives.en",
            id="what a class gives",
        ),
    ],
)
def test_a_hard_text_is_named_where_it_stands(folder, check, name, old, new, place):
    change(folder, name, old, new)

    assert [each for each in check() if each.startswith(f"{name}:{place}: ")], check()


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (JOBS, "Welder,Soldador", "Mechanical engineering technician,Soldador"),
        (TERMS, "a photo ID", "your immigration papers"),
        (TERMS, 'Child care"', 'Rehabilitation"'),
    ],
)
def test_official_names_and_single_words_are_not_judged(folder, check, name, old, new):
    change(folder, name, old, new)

    assert check() == []
