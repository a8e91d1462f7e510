"""P3: what the privacy page says of answers is true. A test is named after the claim's id."""

import logging
import re

import pytest

from app.domain.questionnaire import QuestionType
from app.main.content import StoredContent
from app.routes import ROUTERS
from app.session.record import ABSOLUTE_SECONDS, IDLE_SECONDS
from app.settings import ROOT
from tests.browser import Browser, check_page, words_of
from tests.safety.claims import PRIVACY, assert_says, numbers_in, read_claim
from tests.safety.outgoing import hear_what_leaves
from tests.safety.sealed import every_part_of
from tests.walks import EVERYTHING, answers_on, walk

MINUTES, HOURS = IDLE_SECONDS // 60, ABSOLUTE_SECONDS // 3600
WORDS = {word for said in EVERYTHING.values() for word in said}
PAGES = ["/", "/q/1", "/q/7", "/plan", "/plan/print", "/answers", "/help-now", "/privacy"]
PAGES += ["/services/example-bus", "/jobs/11-1111.00", "/guides", "/programs", "/about", "/away"]
PAGES += ["/ways", "/jobs/11-1111.00/ways", "/plan/doors"]
each_language = pytest.mark.parametrize("language", ["en", "es"])
# What forms of an account or of a person would be called.
PERSONAL = re.compile(
    r"\b(first|last|full|your) name\b|phone number|e-?mail|birth|street address|password"
    r"|\b(su|primer) nombre\b|apellido|tel[eé]fono|correo|nacimiento|\bcalle\b|contraseña",
    re.IGNORECASE,
)


def test_p3_no_account(browser, shipped):
    assert_says(
        browser,
        "no-account",
        en="You need no account. "
        "We do not ask for your name, phone, email, street or date of birth.",
        es="No necesita cuenta. "
        "No le pedimos su nombre, teléfono, correo electrónico, calle ni fecha de nacimiento.",
    )
    questions = shipped.questionnaire.questions.values()

    assert [each.id for each in questions if each.type is QuestionType.PLACE] == ["place"]
    asked = [text for each in questions for text in each.text.values()]
    assert [text for text in asked if PERSONAL.search(text)] == []
    addresses = [route.path for router in ROUTERS for route in router.routes]
    assert "/plan" in addresses
    assert not re.findall(r"log-?in|sign|account|register|user", " ".join(addresses))


def test_p3_skip_any(browser):
    assert_says(
        browser,
        "skip-any",
        en="You can skip every question. You still get a plan.",
        es="Puede saltar todas las preguntas. Igual recibe un plan.",
    )
    pages = walk(browser, {})

    assert pages[-1].path == "/en/plan"
    assert pages[-1].all("a[href^='tel:']")
    assert all(page.all("button[name=skip]") for page in pages[:-1])


def test_p3_sealed_cookie(browser, tmp_path):
    assert_says(
        browser,
        "sealed-cookie",
        en="Your answers stay in your own browser, in one cookie. "
        "It is sealed: no one who looks at it can read it. We keep no copy.",
        es="Sus respuestas se quedan en su propio navegador, en una cookie. "
        "Está sellada: quien la mire no puede leerla. No guardamos copia.",
    )
    walk(browser, EVERYTHING)

    assert [cookie.name for cookie in browser.client.http.cookies.jar] == ["session"]
    readable = every_part_of(browser.cookie)
    assert [word for word in WORDS - {"yes"} if word.encode() in readable] == []
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_p3_cookies_blocked(cookieless, browser):
    assert_says(
        browser,
        "cookies-blocked",
        en="If your browser blocks cookies, the sealed answers travel in the page. "
        "They are gone when you close it.",
        es="Si su navegador bloquea las cookies, las respuestas selladas van en la página. "
        "Se pierden cuando la cierra.",
    )
    plan = walk(cookieless, EVERYTHING)[-1]

    readable = every_part_of(plan.form("/en/plan")["state"][0])
    assert [word for word in WORDS - {"yes"} if word.encode() in readable] == []
    assert "Do english" in plan.text
    assert answers_on(cookieless, 1) == {}


@each_language
def test_p3_ends_by_itself(browser, clock, language):
    assert_says(
        browser,
        "ends-by-itself",
        en=f"We forget your answers if you do nothing for {MINUTES} minutes. "
        f"After {HOURS} hours we forget them in any case.",
        es=f"Olvidamos sus respuestas si no hace nada por {MINUTES} minutos. "
        f"A las {HOURS} horas las olvidamos de todos modos.",
    )
    minutes, hours = numbers_in(read_claim(browser, "ends-by-itself")[language])

    assert wait(browser, clock, minutes - 1) == "/en/plan"
    assert wait(browser, clock, minutes + 1) == "/en/away"
    busy = [wait(browser, clock, 20, begin=turn == 0) for turn in range(hours * 3)]
    assert set(busy) == {"/en/plan"}
    assert wait(browser, clock, 1, begin=False) == "/en/away"


def wait(browser, clock, minutes, *, begin=True):
    """Return the address where somebody ends who opens the plan after so many minutes."""
    if begin:
        walk(browser, EVERYTHING)
    clock.pass_minutes(minutes)
    return browser.open("/en/plan").path


def test_p3_the_time_is_the_same_wherever_it_is_told(browser):
    walk(browser, EVERYTHING)

    for language in PRIVACY:
        page = browser.open(f"/{language}/plan")
        told = [words_of(each) for each in page.all("footer .soft, [data-say]")]
        told += [each.attrs.get("data-say") or "" for each in page.all("[data-say]")]
        told += [words_of(each) for each in browser.open(f"/{language}/accessibility").all("li")]
        numbers = [number for text in told if "minut" in text for number in numbers_in(text)]
        assert sorted(numbers) == [2, MINUTES, MINUTES]


@each_language
def test_p3_clear_button(browser, language):
    assert_says(
        browser,
        "clear-button",
        en="You can press Clear my answers at the end of each page. Then they are gone at once.",
        es="Puede oprimir Borrar mis respuestas al final de cada página. Se borran enseguida.",
    )
    claim = read_claim(browser, "clear-button")[language]
    walk(browser, EVERYTHING)

    for path in PAGES:
        page = browser.open(f"/{language}{path}")
        assert words_of(page.document.query_one("footer form[action$=clear] button")) in claim, path
    browser.send(page, f"/{language}/clear")
    assert answers_on(browser, 1) == {}


@each_language
def test_p3_nothing_in_address(browser, language):
    assert_says(
        browser,
        "nothing-in-address",
        en="Your answers are never in the address or the title of a page.",
        es="Sus respuestas nunca están en la dirección ni en el título de una página.",
    )
    pages = walk(browser, EVERYTHING, language=language)
    pages += [browser.open(f"/{language}{path}") for path in ("/answers", "/plan/print", "/q/7")]
    shown = " ".join(text for page in pages for text in (str(page.response.url), page.title))

    assert [word for word in WORDS if word in shown] == []


def test_p3_nothing_in_logs(app, browser, new_client, caplog):
    assert_says(
        browser,
        "nothing-in-logs",
        en="Our computer notes which kind of page was asked for and how long it took. "
        "It does not note your answers, or who you are.",
        es="Nuestra computadora anota qué tipo de página se pidió y cuánto tardó. "
        "No anota sus respuestas ni quién es usted.",
    )
    caplog.set_level(logging.DEBUG)
    who = {"User-Agent": "my-own-phone", "X-Forwarded-For": "203.0.113.7", "From": "me@my.example"}
    walk(Browser(new_client(app, headers=who)), EVERYTHING)

    lines = [each.getMessage() for each in caplog.records if not each.name.startswith("http")]
    assert any(re.search(r"/q/\{number\} 200 [\d.]+ ms", line) for line in lines)
    told = (WORDS - {"yes"}) | set(who.values()) | {"127.0.0.1"}
    assert [word for word in told for line in lines if word in line] == []


@pytest.fixture
def kept(tmp_path, source):
    """The real store, with all that ships in it, and what its files hold at any moment."""
    folder = tmp_path / "data"
    content = StoredContent(f"sqlite:///{folder / 'site.sqlite'}", ROOT / "app" / "content")
    content.start()
    source.held, source.refresh = content.catalog(), content.refresh
    yield lambda: {file.name: file.read_bytes() for file in folder.iterdir()}
    content.stop()


def test_p3_nothing_counted(browser, kept, source):
    assert_says(
        browser,
        "nothing-counted",
        en="We do not count people or answers. When you say how a step of a saved plan went, "
        "we add 1 to a number for that day. The number does not say who or where.",
        es="No contamos personas ni respuestas. Cuando usted dice cómo le fue en un paso de un "
        "plan guardado, sumamos 1 a un número de ese día. El número no dice quién ni dónde.",
    )
    source.refresh()
    before = kept()

    for person in ({"needs": ["food_today"], "record": ["yes"], "place": ["06106"]}, {}):
        walk(browser, person)
        browser.send(browser.open("/en/plan"), "/en/plan", action="skip", step="person")
    source.refresh()

    assert before["site.sqlite"]
    assert kept() == before


def test_p3_no_one_told(browser):
    assert_says(
        browser,
        "no-one-told",
        en="We tell no one. No school, no office, no police and no company "
        "gets your answers from us.",
        es="No se lo decimos a nadie. Ninguna escuela, oficina, policía o compañía "
        "recibe de nosotros sus respuestas.",
    )
    with hear_what_leaves() as heard:
        walk(browser, EVERYTHING)
        walk(browser, EVERYTHING, language="es")

    assert heard == []


def test_p3_no_third_party(browser):
    assert_says(
        browser,
        "no-third-party",
        en="Our pages load nothing from other sites. There are no ads and no trackers.",
        es="Nuestras páginas no cargan nada de otros sitios. No hay anuncios ni rastreo.",
    )
    # `check_page` refuses addresses of others that a browser fetches by itself.
    pages = walk(browser, EVERYTHING) + [browser.open(f"/en{path}") for path in PAGES]

    for page in pages:
        assert check_page(page.response)
        loaded = [each.attrs["src"] for each in page.all("script, img, iframe, embed")]
        assert {re.sub(r"/static/\w+/", "", each) for each in loaded} <= {
            "site.js",
            "listen.js",
            "htmx.min.js",
        }


def test_p3_nothing_stored(app, browser):
    assert_says(
        browser,
        "nothing-stored",
        en="We put nothing else into the memory of your browser.",
        es="No ponemos nada más en la memoria de su navegador.",
    )
    replies = [page.response for page in walk(browser, EVERYTHING)]

    cookies = [value for each in replies for value in each.headers.get_list("set-cookie")]
    assert {value.split("=")[0] for value in cookies} == {"session"}
    assert not [value for value in cookies if re.search("max-age|expires", value, re.IGNORECASE)]
