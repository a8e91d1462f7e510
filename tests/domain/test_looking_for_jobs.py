"""Looking for jobs on their list: by kind of work and by words."""

from app.domain.looking_for_jobs import JobWish, find_jobs, list_sectors
from app.domain.records import Words

from .catalogs import build_catalog, build_occupation


def job(soc, sector, title, **more):
    return build_occupation(soc, sector, title=title, **more)


COOK = job("35-2014", "food", {"en": "Cook", "es": "Cocina"})
BAKER = job("51-3011", "food", {"en": "Baker", "es": "Panadería"})
CHEF = job("35-1011", "food", {"en": "Chef", "es": "Chef"}, rung="next")
AIDE = job("31-1131", "health", {"en": "Aide"})
OTHER = job("11-1111", "other", {"en": "Other"})
WORDS = Words({}, {}, {"health": {"en": "Health"}, "food": {"en": "Food"}, "none": {}}, {})
CATALOG = build_catalog(occupations=[COOK, CHEF, BAKER, AIDE, OTHER], words=WORDS)


def test_jobs_stand_by_kind_of_work_and_first_jobs_before_what_comes_after():
    assert find_jobs(JobWish(), CATALOG, "en") == (AIDE, BAKER, COOK, CHEF, OTHER)


def test_titles_are_ordered_in_the_language_of_the_page():
    assert find_jobs(JobWish(sector="food"), CATALOG, "es") == (COOK, BAKER, CHEF)


def test_a_job_is_looked_for_by_words():
    assert find_jobs(JobWish(words="panaderia"), CATALOG, "en") == (BAKER,)
    assert find_jobs(JobWish(words="baker", sector="health"), CATALOG, "en") == ()
    assert find_jobs(JobWish(sector="no-such"), CATALOG, "en") == ()


def test_only_kinds_of_work_that_have_jobs_can_be_chosen():
    assert list_sectors(CATALOG) == ["health", "food", "other"]
