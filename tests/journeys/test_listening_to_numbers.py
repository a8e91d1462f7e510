"""Numbers, amounts, hours and dates are said as people say them."""

import pytest
from playwright.sync_api import Page

from tests.journeys.conftest import OpenVisitor
from tests.journeys.voices import give_voices, hear_to_the_end, press_listen, texts

pytestmark = pytest.mark.journey


def say(page: Page, words: str) -> list[str]:
    """Return how the words would be said, put into the page in place of all others."""
    page.evaluate(
        """words => {
            const main = document.querySelector('main');
            [...main.children].forEach(each => each.matches('h1, .listen') || each.remove());
            main.querySelector('h1').textContent = words;
        }""",
        words,
    )
    press_listen(page)
    return texts(hear_to_the_end(page))


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("en", "Call 860-555-0123 ext. 4.", "Call 8 6 0, 5 5 5, 0 1 2 3 extension 4."),
        ("en", "Call 1-800-555-0123.", "Call 1, 8 0 0, 5 5 5, 0 1 2 3."),
        ("es", "Llame al 860-555-0123.", "Llame al 8 6 0, 5 5 5, 0 1 2 3."),
        ("en", "Call 2-1-1, or 988.", "Call 2 1 1, or 9 8 8."),
        ("en", "Use the 211 site, or dial 311.", "Use the 2 1 1 site, or dial 3 1 1."),
        ("en", "Text FOODSHARE to 85511.", "Text FOODSHARE to 8 5 5 1 1."),
        ("es", "Mande FOODSHARE al 85511.", "Mande FOODSHARE al 8 5 5 1 1."),
        ("en", "A law (PA 22-88) and CGS 20-598a.", "A law (PA 22 88) and CGS 20 598a."),
        ("es", "Puede trabajar en EE. UU. con permiso.", "Puede trabajar en EE. UU. con permiso."),
        ("en", "At SS. Cyril & Methodius.", "At SS. Cyril & Methodius."),
        ("en", "Hartford, CT 06106", "Hartford, CT 0 6 1 0 6"),
        ("en", "It pays $17.50 an hour.", "It pays 17 dollars and 50 cents an hour."),
        ("es", "Paga $17.50 por hora.", "Paga 17 dólares con 50 centavos por hora."),
        ("en", "A ride is $1.75.", "A ride is 1 dollar and 75 cents."),
        ("es", "El viaje cuesta $1.75.", "El viaje cuesta 1 dólar con 75 centavos."),
        ("en", "Half fare is $0.85, or $1.", "Half fare is 85 cents, or 1 dollar."),
        ("es", "La mitad es $0.85.", "La mitad es 85 centavos."),
        ("en", "It costs $1,200.", "It costs 1200 dollars."),
        ("es", "Cuesta $1,200.", "Cuesta 1200 dólares."),
        ("en", "About 80% pass.", "About 80 percent pass."),
        ("es", "Pasa el 80%.", "Pasa el 80 por ciento."),
        ("en", "Open 9 am-5 pm.", "Open 9 in the morning to 5 in the afternoon"),
        ("es", "Abre de 9 a. m. a 5 p. m.", "Abre de 9 de la mañana a 5 de la tarde"),
        ("en", "Open 9:30 am today", "Open 9:30 in the morning today"),
        ("en", "From 2024-34", "From 2024 to 34"),
        ("es", "Edades 16-24", "Edades 16 a 24"),
        ("en", "Read on 2026-03-15", "Read on March 15, 2026"),
        ("es", "Leído el 3/15/2026", "Leído el 15 de marzo de 2026"),
        ("en", "See example.org/a-1-2/b now", "See example.org now"),
        ("en", "Go to 12 St. James Street.", "Go to 12 St. James Street."),
    ],
)
def test_numbers_are_said_as_people_say_them(
    language: str, written: str, said: str, visit: OpenVisitor
) -> None:
    page = give_voices(visit(language=language))
    page.goto(f"/{language}/privacy")

    assert say(page, written) == [said]
