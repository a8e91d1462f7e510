import pytest

from app.domain.ladder.tolls import Length
from app.domain.records import Weeks
from app.presenters.lengths import say_length, say_time


@pytest.mark.parametrize(
    ("weeks", "english", "spanish"),
    [
        pytest.param(Weeks(1, 1), "1 week", "1 semana", id="one week"),
        pytest.param(Weeks(6, 6), "6 weeks", "6 semanas", id="weeks"),
        pytest.param(Weeks(16, 20), "16 to 20 weeks", "de 16 a 20 semanas", id="a span"),
        pytest.param(Weeks(4, 52), "1 to 12 months", "de 1 a 12 meses", id="weeks to a year"),
        pytest.param(Weeks(0, 78), "18 months", "18 meses", id="only the most"),
        pytest.param(Weeks(52, 52), "1 year", "1 año", id="a year"),
        pytest.param(Weeks(104, 208), "2 to 4 years", "de 2 a 4 años", id="years"),
    ],
)
def test_a_time_is_said_as_people_say_it(weeks, english, spanish):
    assert say_time(weeks, "en") == english
    assert say_time(weeks, "es") == spanish


@pytest.mark.parametrize(
    ("length", "said"),
    [
        pytest.param(Length(None), "We do not know how long. Ask.", id="not known"),
        pytest.param(Length(Weeks(6, 6)), "About 6 weeks.", id="told by the class"),
        pytest.param(Length(Weeks(0, 78)), "Up to 18 months.", id="at most"),
        pytest.param(Length(Weeks(52, 104), True), "Usually about 1 to 2 years.", id="usual"),
        pytest.param(Length(Weeks(0, 52), True), "Usually up to 1 year.", id="usual, at most"),
    ],
)
def test_a_length_is_said_no_closer_than_it_is_known(length, said):
    assert say_length(length, "en") == said
