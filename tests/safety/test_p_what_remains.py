"""P3: what the privacy page says of the browser, the history and paper is true."""

import pytest

from app.domain.on_paper import PRIVATE_CATEGORIES
from app.domain.taking import take
from tests.browser import words_of
from tests.catalogs import make_catalog, make_service
from tests.journeys.people import ALL_BARRIERS
from tests.presenters.plans import build
from tests.safety.claims import assert_says, read_claim
from tests.walks import EVERYTHING, answers_on, walk

WORDS = {word for said in EVERYTHING.values() for word in said}
LISTS = ("/programs", "/services", "/jobs")
# What each word of the claim on paper stands for among the kinds of places.
PRIVATE = {
    "safety": {"crisis", "domestic-violence"},
    "record": {"reentry"},
    "health": {"mental-health", "substance-use"},
    "immigration": {"immigrant"},
}
each_language = pytest.mark.parametrize("language", ["en", "es"])


@each_language
def test_p3_history_remains(browser, language):
    assert_says(
        browser,
        "history-remains",
        en="The history of your browser shows that you were on this site. "
        "It shows page names like Question 3, and the places you opened. "
        "It does not show your answers. We cannot erase it. You can.",
        es="El historial de su navegador muestra que usted entró a este sitio. "
        "Muestra nombres de páginas, como Pregunta 3, y los lugares que abrió. "
        "No muestra sus respuestas. Nosotros no lo podemos borrar. Usted sí.",
    )
    question = browser.open(f"/{language}/q/3")
    titles = [page.title for page in walk(browser, EVERYTHING, language=language)]

    assert question.title in read_claim(browser, "history-remains")[language]
    assert len(set(titles)) == len(titles)
    assert [word for word in WORDS for title in titles if word in title] == []
    place = browser.open(f"/{language}/services/example-bus")
    assert place.title.startswith("Example example-bus")


@each_language
def test_p3_lists_in_address(browser, language):
    assert_says(
        browser,
        "lists-in-address",
        en="On the lists of programs, help, jobs and sheets, what you choose stands in the "
        "address. So the history shows it. Your answers do not choose for you there.",
        es="En las listas de programas, ayudas, trabajos y hojas, lo que usted escoge queda en la "
        "dirección. Por eso se ve en el historial. Sus respuestas no escogen nada ahí.",
    )
    lists = [f"/{language}{path}" for path in LISTS]
    before = [read_list(browser.open(path)) for path in lists]
    walk(browser, EVERYTHING)

    assert [read_list(browser.open(path)) for path in lists] == before
    chosen = browser.open(f"/{language}/services?kind=reentry&town=Hartford")
    form = chosen.find_form(f"/{language}/services#found")
    assert form.attrs.get("method", "get").lower() == "get"
    assert chosen.form(f"/{language}/services#found")["town"] == ["Hartford"]


def read_list(page):
    """Return what is found, and all that stands chosen in the form."""
    chosen = page.all("main option[selected], main input[checked]")
    typed = [field.attrs.get("value") for field in page.all("main input[type=text]")]
    return words_of(page.document.query_one("#found")), len(chosen), typed


@each_language
def test_p3_leave_clears(client, browser, app, language):
    assert_says(
        browser,
        "leave-clears",
        en="Leave, at the top of each page, clears your answers and opens another site. "
        "It does not erase the history.",
        es="Salir, arriba en cada página, borra sus respuestas y abre otro sitio. "
        "No borra el historial.",
    )
    page = walk(browser, EVERYTHING, language=language)[-1]
    leave = page.document.query_one("header [data-leave]")
    reply = client.get(leave.attrs["href"])

    assert read_claim(browser, "leave-clears")[language].startswith(f"{words_of(leave)}, ")
    assert reply.headers["location"] == app.state.site.settings.leave_url
    assert answers_on(browser, 1) == {}


@each_language
def test_p3_shared_computer(browser, language):
    assert_says(
        browser,
        "shared-computer",
        en="On a shared computer, press Clear my answers when you are done. "
        "Take your printed pages with you.",
        es="En una computadora que usan otras personas, oprima Borrar mis respuestas al terminar. "
        "Llévese sus páginas impresas.",
    )
    page = walk(browser, EVERYTHING, language=language)[-1]

    button = words_of(page.find_form(f"/{language}/clear").query_one("button"))
    assert button in read_claim(browser, "shared-computer")[language]


@each_language
def test_p3_paper(browser, source, shipped, language):
    assert_says(
        browser,
        "paper",
        en="A printed plan has no name. "
        "Steps about safety, a record, health or immigration are on it only if you tick them.",
        es="El plan impreso no lleva nombre. "
        "Los pasos sobre seguridad, récord, salud o inmigración están solo si usted los marca.",
    )
    source.held = shipped
    said = walk(browser, ALL_BARRIERS.answers, language=language)[-1]
    paper = browser.open(f"/{language}/plan/print")

    private = [aim.title[language] for aim in shipped.aims if aim.sensitive]
    shortly = [aim.short[language] for aim in shipped.aims if aim.sensitive and aim.short]
    printed = [words_of(each) for each in paper.all("ol.sheet h2")]
    assert len([title for title in shortly if title in said.text]) > 5
    assert len(printed) > 5
    assert set(printed).isdisjoint([*private, *shortly])
    assert not paper.all("main input:not([type=hidden])")


@pytest.mark.parametrize(
    "category", [category for kinds in PRIVATE.values() for category in sorted(kinds)]
)
def test_p3_paper_names_no_place_whose_kind_tells_why_somebody_goes_there(
    browser, source, category
):
    telling = make_service("a-telling-place", "person", category=category)
    source.held = make_catalog(telling)
    plan = walk(browser, EVERYTHING)[-1]

    paper = browser.open("/en/plan/print")

    assert telling.name in plan.text
    assert "Do person" in paper.text
    assert telling.name not in paper.text
    assert category in PRIVATE_CATEGORIES


def test_p3_paper_of_what_ships_names_no_private_place_whatever_is_answered(shipped):
    private = {category for kinds in PRIVATE.values() for category in kinds}
    shown = set()
    for option in ("none", "some", "good"):
        answers = {name: frozenset(said) for name, said in ALL_BARRIERS.answers.items()}
        pathway = build(shipped, {**answers, "english": frozenset({option})})
        steps = take(pathway.steps, {}, shipped)
        shown |= {choice.service.category for step in steps for choice in step.choices}

    assert len(shown) > 5
    assert shown.isdisjoint(private)
