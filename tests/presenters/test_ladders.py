from dataclasses import replace

from app.presenters.ladders import climb, find_ladder_scale, present_ladder
from app.presenters.pay_drawn import Scale
from tests.catalogs import make_catalog

CATALOG = make_catalog()
JOB = CATALOG.occupations["11-1111.00"]
ABOVE = replace(CATALOG.by_soc["22-2222"], pay=replace(JOB.pay, median=36.0))
TO_40 = Scale(40, hourly=True)


def with_ladder(below=JOB, above=ABOVE):
    (rung,) = CATALOG.rungs["11-1111"]
    return replace(
        CATALOG,
        rungs={"11-1111": (replace(rung, confidence="high"),)},
        by_soc={**CATALOG.by_soc, "11-1111": below, "22-2222": above},
    )


def test_a_ladder_is_drawn_only_from_sourced_steps_that_pay_more():
    lower = replace(ABOVE, pay=replace(JOB.pay, median=1.0))

    assert climb(JOB, with_ladder()) == [JOB, ABOVE]
    assert climb(JOB, with_ladder(above=lower)) == [JOB]
    assert present_ladder(JOB, TO_40, with_ladder(above=lower), "en") == ()


def test_each_step_is_as_long_as_its_half_is_of_the_scale():
    steps = present_ladder(JOB, TO_40, with_ladder(), "en")

    assert [step.length for step in steps] == [round(100 * JOB.pay.median / 40, 1), 90.0]
    assert steps[-1].half == "$36.00 an hour"


def test_ladders_beside_each_other_share_a_scale_that_holds_the_highest():
    assert find_ladder_scale([JOB], with_ladder()) == TO_40
    assert find_ladder_scale([JOB, ABOVE], with_ladder()) == TO_40


def test_a_ladder_by_the_year_beside_hourly_ones_keeps_its_own_scale():
    yearly = replace(JOB, pay=replace(JOB.pay, median=40_000, hourly=False))
    above = replace(ABOVE, pay=replace(yearly.pay, median=50_000))
    steps = present_ladder(yearly, TO_40, with_ladder(yearly, above), "en")

    assert [step.length for step in steps] == [66.7, 83.3]
