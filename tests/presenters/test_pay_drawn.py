from dataclasses import replace

import pytest

from app.domain.records import Pay
from app.presenters.pay_drawn import ROOM_FOR_WORDS, Scale, draw_pay, find_scale

AIDE = Pay(16.0, 20.0, 24.0, "Hartford-West Hartford", "May 2025")
BOSS = Pay(20.0, 31.0, 45.0, "Hartford-West Hartford", "May 2025")
TEACHER = Pay(None, 79800, None, "Hartford-West Hartford", "May 2025", hourly=False)
TO_40 = Scale(40, hourly=True)


def test_pay_stands_as_far_along_the_line_as_it_is_of_its_end():
    bar = draw_pay(AIDE, TO_40, "en")

    assert (bar.start, bar.middle.place, bar.end) == (40.0, 50.0, 60.0)
    assert (bar.low.said, bar.middle.said, bar.high.said) == ("$16.00", "$20.00", "$24.00")
    assert (bar.nothing, bar.most) == ("$0", "$40 an hour")


def test_jobs_beside_each_other_share_one_line_that_holds_them_all():
    assert find_scale([AIDE]) == TO_40
    assert find_scale([AIDE, BOSS]) == Scale(60, hourly=True)


@pytest.mark.parametrize("highest", [12.0, 23.39, 23.41, 45.0, 84.42])
def test_the_line_leaves_room_for_words_after_the_bar(highest):
    pay = replace(AIDE, p10=10.0, median=11.0, p90=highest)
    bar = draw_pay(pay, find_scale([pay]), "en")

    assert bar.end <= 100 - ROOM_FOR_WORDS
    assert bar.high.anchor == "start"


def test_words_stay_inside_the_line():
    near_start = draw_pay(AIDE, Scale(120, hourly=True), "en")
    near_end = draw_pay(AIDE, Scale(25, hourly=True), "en")

    assert (near_start.low.anchor, near_start.middle.anchor) == ("start", "start")
    assert (near_end.middle.anchor, near_end.high.anchor) == ("end", "end")


def test_a_yearly_figure_is_never_put_on_an_hourly_line():
    scale = find_scale([AIDE, TEACHER])

    assert scale == TO_40
    assert draw_pay(TEACHER, scale, "en") is None


def test_pay_by_the_year_alone_has_its_own_line_and_only_its_middle():
    bar = draw_pay(TEACHER, find_scale([TEACHER]), "es")

    assert (bar.low, bar.high) == (None, None)
    assert bar.start == bar.middle.place == bar.end
    assert (bar.middle.said, bar.most) == ("$79,800", "$120,000 al año")


def test_the_bar_goes_no_further_than_what_is_known():
    no_low = draw_pay(replace(AIDE, p10=None), TO_40, "en")
    no_high = draw_pay(replace(AIDE, p90=None), TO_40, "en")

    assert (no_low.start, no_low.end, no_low.low) == (50.0, 60.0, None)
    assert (no_high.start, no_high.end, no_high.high) == (40.0, 50.0, None)
