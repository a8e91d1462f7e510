"""P3: what the privacy page says of plans saved with a code is true."""

import logging
import sqlite3
from contextlib import closing

import pytest

from app.keeping.saved_plans import DAYS_KEPT
from app.keeping.wrong_tries import WITHIN
from app.routes import opening
from tests.browser import Browser, words_of
from tests.safety.claims import assert_says, numbers_in, read_claim
from tests.saved_plans import NEVER_MADE, mark, open_plan, save
from tests.walks import EVERYTHING, walk

each_language = pytest.mark.parametrize("language", ["en", "es"])


def rows(saving):
    with closing(sqlite3.connect(saving.file.path)) as file:
        return file.execute("select * from saved_plan").fetchall()


def test_p3_saved_when_asked(saving, browser, elsewhere):
    assert_says(
        browser,
        "saved-when-asked",
        en="We keep a plan only if you save it with a code. Then we keep its steps, the places, "
        "your language and how you say it went. We do not keep your answers.",
        es="Guardamos un plan solo si usted lo guarda con un código. Entonces guardamos los pasos, "
        "los lugares, su idioma y cómo dice que le fue. No guardamos sus respuestas.",
    )
    walk(browser, EVERYTHING)
    browser.open("/en/plan/take")
    assert rows(saving) == []

    code = save(browser, "person", language="es")
    mark(browser, browser.open("/en/saved/plan"), "called")
    page = open_plan(elsewhere, number=code.number)

    # It was marked in English since.
    assert page.path == "/en/saved/plan"
    assert words_of(page.document.query_one("li.card h3")) == "Do person"
    assert words_of(page.document.query_one(".said")) == "I called"
    assert "Say " not in elsewhere.open("/en/answers").text


def test_p3_saved_sealed(saving, browser, app, elsewhere):
    assert_says(
        browser,
        "saved-sealed",
        en="We keep it sealed. Without the link or the number of your code, no one can read it. "
        "We cannot either.",
        es="Lo guardamos sellado. Sin el enlace o el número de su código, nadie lo puede leer. "
        "Nosotros tampoco.",
    )
    code = save(browser, "person")
    [row] = rows(saving)
    kept = b"".join(each for each in row if isinstance(each, bytes))

    for word in (b"person", b"example", code.link.encode(), code.number.encode()):
        assert word not in kept
    for way in ({"link": code.link}, {"number": code.number}):
        assert open_plan(elsewhere, **way).heading == "Your saved plan"


def test_p3_saved_open(saving, browser):
    assert_says(
        browser,
        "saved-open",
        en="While it is open, its code is in the same sealed cookie as your answers, and it goes "
        "with them. The plan stays kept: to open it again you need the code.",
        es="Mientras está abierto, su código está en la misma cookie sellada que sus respuestas, y "
        "se va con ellas. El plan sigue guardado: para abrirlo otra vez necesita el código.",
    )
    code = save(browser, "person")
    for secret in (code.link, code.number):
        assert secret not in browser.cookie
    browser.send(code.page, "/en/clear")

    assert browser.open("/en/saved/plan").heading == "Open a saved plan"
    assert open_plan(browser, number=code.number).heading == "Your saved plan"


@each_language
def test_p3_saved_90_days(saving, browser, app, new_client, clock, language):
    assert_says(
        browser,
        "saved-90-days",
        en="It is gone 90 days after you last open it or say how it went. "
        "Press Delete my saved plan now, and it is gone at once.",
        es="Se borra 90 días después de la última vez que lo abre o dice cómo le fue. "
        "Oprima Borrar ya mi plan guardado y se borra enseguida.",
    )
    assert numbers_in(read_claim(browser, "saved-90-days")[language]) == [DAYS_KEPT]
    code, other = save(browser, language=language), save(browser, language=language)
    clock.pass_minutes(DAYS_KEPT * 24 * 60)
    page = open_plan(Browser(new_client(app)), language=language, number=code.number)
    clock.pass_minutes(24 * 60)
    open_plan(Browser(new_client(app)), number=other.number, status=404)
    assert len(rows(saving)) == 1

    last = Browser(new_client(app))
    page = open_plan(last, language=language, number=code.number)
    button = page.find_form(f"/{language}/saved/end").query_one("button")
    assert words_of(button) in read_claim(browser, "saved-90-days")[language]
    last.send(page, f"/{language}/saved/end")
    assert rows(saving) == []


def test_p3_saved_90_days_after_a_mark(saving, browser, app, new_client, clock):
    code = save(browser)
    clock.pass_minutes(50 * 24 * 60)
    other = Browser(new_client(app))
    page = open_plan(other, number=code.number)
    clock.pass_minutes(20)
    mark(other, page, "done")
    clock.pass_minutes(90 * 24 * 60)

    assert open_plan(Browser(new_client(app)), number=code.number)


def test_p3_wrong_codes(saving, browser, app, seconds, caplog, monkeypatch):
    assert_says(
        browser,
        "wrong-codes",
        en="After a wrong code our computer remembers the internet address for 1 minute, "
        "so that no one can guess codes. It does not write it down.",
        es="Después de un código equivocado, nuestra computadora recuerda la dirección de internet "
        "por 1 minuto, para que nadie adivine códigos. No la apunta.",
    )
    tries = app.state.site.wrong_tries
    before, planned = rows(saving), []
    monkeypatch.setattr(opening, "later", lambda *told: planned.append(told))
    with caplog.at_level(logging.DEBUG):
        open_plan(browser, number=NEVER_MADE, status=404)

    assert list(tries.by_line) == ["127.0.0.1"]
    assert "127.0.0.1" not in caplog.text
    assert rows(saving) == before
    seconds.now += WITHIN
    assert [each for each in planned if each[0] == WITHIN]
    for _, forget in planned:
        forget()
    assert WITHIN == 60
    assert not tries.by_line
