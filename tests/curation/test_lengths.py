"""How long something takes is a number of weeks only where its source says so."""

import pytest

from app.curation.loading import read_catalog
from app.domain.records import Weeks
from tests.curation.folders import LEARNING, change

LED = "occupations: [51-4121.00]"
BACKWARD = "at least is more than at most"


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        pytest.param(
            LEARNING, LED, f"{LED}\n  weeks: [12, 10]", f"weeks: {BACKWARD}", id="a class"
        ),
        pytest.param("rungs.csv", ",208,208,", ",209,208,", BACKWARD, id="a step up"),
        pytest.param("rungs.csv", ",208,208,", ",,208,", "or neither", id="half a length"),
        pytest.param("occupations.csv", "On the job,,", "On the job,9,8", BACKWARD, id="a job"),
    ],
)
def test_a_length_that_cannot_be_is_named_and_never_loaded(refuses, name, old, new, said):
    refuses(name, old, new, said)


def test_lengths_are_read_with_what_they_belong_to(folder):
    change(folder, LEARNING, LED, f"{LED}\n  weeks: [10, 12]")

    catalog = read_catalog(folder)

    [rung] = catalog.rungs["51-4121"]
    assert catalog.services["day-welding"].weeks == Weeks(10, 12)
    assert rung.weeks == Weeks(208, 208)
    assert catalog.by_soc["51-4121"].weeks is None


def test_the_usual_class_for_a_job_is_read(folder):
    change(folder, "occupations.csv", "On the job,,", "On the job,0,52")

    assert read_catalog(folder).by_soc["51-4121"].weeks == Weeks(0, 52)
