import pytest

from app.presenters.formats import format_miles, format_money, format_month


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("2024", "en", "2024"),
        ("2024-09", "en", "September 2024"),
        ("2024-09-04", "es", "septiembre de 2024"),
        ("May 2025", "en", "May 2025"),
        ("May 2025", "es", "mayo de 2025"),
        ("spring 2025", "es", "spring 2025"),
    ],
)
def test_a_date_is_as_exact_as_its_source(text, language, said):
    assert format_month(text, language) == said


def test_money_by_the_hour_has_cents_and_by_the_year_has_none():
    assert format_money(16.5) == "$16.50"
    assert format_money(52000, hourly=False) == "$52,000"


@pytest.mark.parametrize(
    ("miles", "said"),
    [
        (0.3, "Less than 1 mile away"),
        (1.2, "About 1 mile away"),
        (2.6, "About 3 miles away"),
    ],
)
def test_a_distance_is_said_roughly(miles, said):
    assert format_miles(miles, "en") == said


def test_a_distance_is_said_in_spanish():
    assert format_miles(3, "es") == "Como a 3 millas"
