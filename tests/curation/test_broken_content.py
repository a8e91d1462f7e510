"""Mistakes that only show when files are read together, and that keep content from loading."""

import pytest

from tests.curation.folders import CHILD_CARE, GUIDE, LEARNING

BROKEN = [
    pytest.param(
        LEARNING,
        "meets: [training]",
        "meets: []",
        ":16: services[0].meets: must not be empty",
        id="a service that helps with nothing",
    ),
    pytest.param(
        CHILD_CARE,
        "id: after-school",
        "id: day-welding",
        'services[0].id: "day-welding" is used twice',
        id="one id for two services",
    ),
    pytest.param(
        "other_zip_codes.csv",
        "06998",
        "06999",
        'other_zip_codes.csv:2: zip: "06999" is used twice',
        id="one ZIP code in two tables",
    ),
    pytest.param(
        LEARNING,
        "category: esl",
        "category: els",
        'services[1].category: "els" is not known; did you mean esl?',
        id="a category misspelt",
    ),
    pytest.param(
        LEARNING,
        "sectors: [making]",
        "sectors: [makin]",
        'services[1].sectors: "makin" is not known; did you mean making?',
        id="a kind of work misspelt",
    ),
    pytest.param(
        CHILD_CARE,
        "group: [parent]",
        "group: [parents]",
        'services[0].needs.group: "parents" is not known; did you mean parent?',
        id="a need misspelt",
    ),
    pytest.param(
        LEARNING,
        "welcomes:\n    children",
        "welcomes:\n    childen",
        'services[1].welcomes.childen: "childen" is not known; did you mean children?',
        id="a term misspelt",
    ),
    pytest.param(
        LEARNING,
        "english: [some]",
        "english: [sum]",
        'services[1].grants.english: "sum" is not known; did you mean some?',
        id="what a class grants misspelt",
    ),
    pytest.param(
        LEARNING,
        "papers: [photo_id]",
        "papers: [photo]",
        'services[0].papers: "photo" is not known',
        id="a paper misspelt",
    ),
    pytest.param(
        LEARNING,
        "sessions: [[evening]]",
        "sessions: [[evenings]]",
        '"evenings" is not known; did you mean evening?',
        id="a day part misspelt",
    ),
    pytest.param(
        LEARNING,
        "languages: [en, es]",
        "languages: [en, ES]",
        'services[1].languages: "ES" is not known; one of en, es',
        id="a language misspelt",
    ),
    pytest.param(
        LEARNING,
        "languages: [en, es]",
        "languages: [english]",
        'services[1].languages: "english" is not known; one of en, es',
        id="a language by its name",
    ),
    pytest.param(
        LEARNING,
        "ask_if:\n    children: [school_age]",
        "ask_if:\n    adult: [school_age]",
        'services[0].ask_if.adult: "adult" is not known; one of child',
        id="a term that nobody says",
    ),
    pytest.param(
        LEARNING,
        "51-4121.00",
        "51-4121",
        '"51-4121" is no O*NET-SOC code: write it like 31-1131.00',
        id="an occupation code cut short",
    ),
    pytest.param(
        LEARNING,
        "town: sampleton",
        "town: sampelton",
        'services[0].town: "sampelton" is not known; did you mean sampleton?',
        id="a town misspelt",
    ),
    pytest.param(
        CHILD_CARE,
        "zip: 06998",
        "zip: 06000",
        'services[0].zip: "06000" is not known',
        id="a ZIP code nobody has",
    ),
    pytest.param(
        CHILD_CARE,
        "area: [sampleton]",
        "area: state-wide",
        '"state-wide" is not known; did you mean statewide?',
        id="an area misspelt",
    ),
    pytest.param(
        CHILD_CARE,
        "  status: seasonal",
        "  same_as: after-scool\n  status: seasonal",
        'services[0].same_as: "after-scool" is not known; did you mean after-school?',
        id="a twin nobody knows",
    ),
    pytest.param(
        CHILD_CARE,
        "  status: seasonal",
        "  same_as: after-school\n  status: seasonal",
        '"after-school" must be a service that stands for itself',
        id="a service that is its own twin",
    ),
    pytest.param(
        "occupations.csv",
        "Realistic; Social,GEN",
        "Realistic; Social,GEM",
        'occupations.csv:2: record_rule_keys: "GEM" is not known; did you mean GEN?',
        id="a rule nobody knows",
    ),
    pytest.param(
        "occupations.csv",
        ",making,",
        ",makeing,",
        'occupations.csv:2: sector: "makeing" is not known; did you mean making?',
        id="a sector misspelt",
    ),
    pytest.param(
        "occupations.csv",
        ",70000,",
        ",,",
        "occupations.csv:3: hourly_median: no middle pay, by hour or by year",
        id="a job without any pay",
    ),
    *(
        pytest.param(
            "occupations.csv",
            "18.00,25.50,36.25",
            pay,
            f"occupations.csv:2: {column}: pay of ",
            id=f"a job with {column} of {what}",
        )
        for column, what, pay in (
            ("hourly_p10", "nothing", "0,25.50,36.25"),
            ("hourly_median", "less than nothing", "18.00,-5,36.25"),
            ("hourly_median", "less than p10", "18.00,17.99,36.25"),
            ("hourly_p90", "less than the middle", "18.00,999,36.25"),
            ("hourly_p90", "less than p10, with no middle", "18.00,,17.99"),
        )
    ),
    *(
        pytest.param(
            "occupations.csv", old, new, f":3: {column}: pay of ", id=f"a year with {column} wrong"
        )
        for column, old, new in (
            ("annual_median", ",70000,", ",-70000,"),
            ("annual_p90", ",80000,", ",69999,"),
        )
    ),
    pytest.param(
        "occupations.csv",
        "May 2025",
        "banana",
        'occupations.csv:2: wage_year: "banana" must be a year, or a month and a year',
        id="pay of no year",
    ),
    *(
        pytest.param(
            name,
            sources,
            "",
            f"{name}:2: source_urls: no source: say where it was read",
            id=f"no source in {name}",
        )
        for name, sources in (
            ("occupations.csv", "https://pay.example.org | O*NET 30.1"),
            ("rungs.csv", "https://pay.example.org"),
            ("record_rules.csv", "https://law.example.org | https://law.example.org/more"),
        )
    ),
    pytest.param(
        LEARNING,
        "51-4121.00",
        "51-4121.99",
        'services[0].occupations[0]: "51-4121.99" is not known; did you mean 51-4121.00?',
        id="an occupation code misspelt",
    ),
    *(
        pytest.param(
            "terms.yaml",
            "sectors:",
            f"other_jobs:\n  {code}: Example Workers\nsectors:",
            f"terms.yaml:26: other_jobs.{code}: {said}",
            id=f"another job that {called}",
        )
        for code, said, called in (
            ("51-4121", '"51-4121" is no O*NET-SOC code', "has no code"),
            ("51-4121.00", "has a page of its own", "has a page"),
            ("35-2021.00", "no program leads to it", "no program leads to"),
        )
    ),
    pytest.param(
        "rungs.csv",
        "51-4121,25-2021",
        "51-4121,51-4121",
        "rungs.csv:2: to_soc: a step from a job to itself",
        id="a rung to the same job",
    ),
    pytest.param(
        "rungs.csv",
        "51-4121,25-2021",
        "51-4121,25-2022",
        'rungs.csv:2: to_soc: "25-2022" is not known; did you mean 25-2021?',
        id="a rung to no job",
    ),
    pytest.param(
        "other_zip_codes.csv",
        "elsewhere-town",
        "nowhere",
        'other_zip_codes.csv:2: town: "nowhere" is not known',
        id="a ZIP code in no town",
    ),
    pytest.param(
        "towns.csv",
        "41.75,-72.68",
        "41.75,",
        "towns.csv:3: latitude: one coordinate is missing",
        id="half a place",
    ),
    pytest.param(
        CHILD_CARE,
        "en: Care for your child after school.",
        'en: ""',
        "services[0].gives.en: the English words are missing",
        id="no English to fall back to",
    ),
    pytest.param(
        GUIDE,
        "source: [town_page]",
        "source: [townpage]",
        'lines[0].source: "townpage" is not known; did you mean town_page?',
        id="a source of a guide misspelt",
    ),
    pytest.param(
        GUIDE,
        "date: '2024'",
        "date: last spring",
        "sources.town_page.date: must be a year, a month or a day: 2024",
        id="a date of a guide in words",
    ),
    pytest.param(
        GUIDE,
        "read_on: 2026-02",
        "read_on: 2026-13",
        "read_on: must be a year, a month or a day: 2024",
        id="a guide read in no month",
    ),
    pytest.param(
        GUIDE,
        "url: https://sampleton.example.org/steps",
        "url: sampleton.example.org/steps",
        "sources.town_page.url: must begin with https://",
        id="a source of a guide that is no link",
    ),
]


@pytest.mark.parametrize(("name", "old", "new", "said"), BROKEN)
def test_content_that_does_not_hang_together_is_named_and_never_loaded(
    refuses, name, old, new, said
):
    refuses(name, old, new, said)
