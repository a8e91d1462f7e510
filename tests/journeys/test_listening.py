"""Reading aloud: what is said, in which order, in which language, and what is never said."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.journeys.axe import list_violations
from tests.journeys.conftest import OpenVisitor
from tests.journeys.languages import longer_words_a_day
from tests.journeys.layout import list_misfits
from tests.journeys.voices import (
    give_no_voices,
    give_voices,
    hear_to_the_end,
    make_voice,
    press_listen,
    read_heard,
    texts,
)

pytestmark = pytest.mark.journey

PAGES = ("/", "/q/3", "/q/4", "/q/8", "/plan", "/services/hpl-tap-esl", "/help-now", "/services")
READ_MARKED = "() => [...CSS.highlights.get('spoken') || []].map(range => range.toString().trim())"


def find_buttons(page: Page) -> Locator:
    return page.locator(".listen")


def test_nothing_is_said_before_listen_is_pressed(visit: OpenVisitor) -> None:
    page = give_voices(visit())

    page.goto("/en/q/4")

    expect(find_buttons(page).first).to_be_visible()
    assert page.evaluate("heard") == []


def test_a_question_is_said_in_its_order_a_sentence_at_a_time(visit: OpenVisitor) -> None:
    page = give_voices(visit())
    page.goto("/en/q/4")

    press_listen(page)

    assert texts(hear_to_the_end(page)) == [
        "Question 4 of 10",
        "How do you feel about reading?",
        "So we show classes that feel right.",
        "This is not a test.",
        "I would like help with reading",
        "Short, easy words are best for me",
        "Reading is easy for me",
    ]
    expect(page.get_by_role("button", name="Stop")).to_have_count(0)


@pytest.mark.parametrize(("language", "voice"), [("en", "en_US"), ("es", "es-MX")])
def test_the_voice_is_one_of_the_language(language: str, voice: str, visit: OpenVisitor) -> None:
    page = give_voices(visit(language=language))
    page.goto(f"/{language}/q/4")

    press_listen(page)

    assert {each["voice"] for each in hear_to_the_end(page)} == {voice}


def test_words_of_another_language_have_their_own_voice(visit: OpenVisitor) -> None:
    page = give_voices(visit(language="es"))
    page.goto("/es/")

    press_listen(page)

    spoken = {each["text"]: each["voice"] for each in hear_to_the_end(page)}
    assert spoken["English"] == "en_US"
    assert spoken["Llame a una persona ahora"] == "es-MX"


def test_an_answer_is_heard_alone_and_not_chosen(visit: OpenVisitor) -> None:
    page = give_voices(visit())
    page.goto("/en/q/4")

    page.get_by_role("button", name="Listen: Reading is easy for me").click()

    assert texts(hear_to_the_end(page)) == ["Reading is easy for me"]
    expect(page.locator("main input:checked")).to_have_count(0)


def test_a_question_among_others_is_heard_alone(visit: OpenVisitor) -> None:
    page = give_voices(visit())
    page.goto("/en/q/8")
    question = page.locator("fieldset.ask").first

    question.locator("[data-listen-here] .listen").click()

    heard = texts(hear_to_the_end(page))
    assert heard[0] == question.locator("legend").inner_text()
    assert heard[-1] == question.locator(".choice").last.inner_text()


def test_a_step_is_heard_alone_with_what_is_unfolded(visit: OpenVisitor, answered: object) -> None:
    page = give_voices(visit(storage_state=answered))
    page.goto("/en/plan")
    step = page.locator("#step-1")
    opener = step.locator(".quote")

    step.locator(".listen").click()
    folded = texts(hear_to_the_end(page))
    step.locator("summary").first.click()
    step.locator(".listen").click()
    unfolded = texts(hear_to_the_end(page))[len(folded) :]

    assert folded[0] == step.locator("h3").inner_text()
    assert "What to say" in folded
    assert not {"Do this first", "Skip this step"} & set(folded)
    assert opener.inner_text() not in " ".join(folded)
    assert opener.inner_text() in " ".join(unfolded)


def test_without_cookies_links_are_said_though_they_are_buttons(
    visit_without_cookies: OpenVisitor,
) -> None:
    page = give_voices(visit_without_cookies())
    page.goto("/en/q/1")
    page.get_by_role("button", name="Skip").click()
    page.get_by_role("button", name="Next Steps Hartford").click()

    press_listen(page)

    assert "Start" in texts(hear_to_the_end(page))


def test_the_sentence_that_is_read_is_marked(visit: OpenVisitor) -> None:
    page = give_voices(visit())
    page.goto("/en/q/4")
    height = page.evaluate("document.documentElement.scrollHeight")

    press_listen(page)
    page.evaluate("[1, 2, 3].forEach(() => speechSynthesis.goOn())")

    assert page.evaluate(READ_MARKED) == ["This is not a test."]
    assert page.evaluate("document.documentElement.scrollHeight") == height
    page.get_by_role("button", name="Stop").click()
    assert page.evaluate(READ_MARKED) == []


def test_an_older_browser_marks_the_line(visit: OpenVisitor) -> None:
    page = give_voices(visit())
    page.add_init_script("delete window.Highlight")
    page.goto("/en/q/4")

    press_listen(page)
    page.evaluate("speechSynthesis.goOn()")

    expect(page.locator("h1.spoken")).to_have_count(1)


def test_slower_says_the_sentence_again_and_is_forgotten(visit: OpenVisitor) -> None:
    page = give_voices(visit())
    page.goto("/en/q/4")
    press_listen(page)
    slower = page.get_by_role("button", name="Slower")

    slower.click()
    expect(slower).to_have_attribute("aria-pressed", "true")
    slower.click()
    slower.click()
    page.get_by_role("button", name="Stop").click()
    press_listen(page)

    said = [(each["text"], each["rate"]) for each in read_heard(page)]
    assert said == [("Question 4 of 10", rate) for rate in (1, 0.7, 1, 0.7, 1)]


@pytest.mark.parametrize("way", ["Stop", "Listen again", "Escape", "Leave"])
def test_it_stops(way: str, visit: OpenVisitor) -> None:
    page = give_voices(visit())
    page.route("**/leave", lambda route: route.abort())
    page.goto("/en/q/4")
    press_listen(page)
    before = len(read_heard(page))

    match way:
        case "Stop":
            page.get_by_role("button", name="Stop").click()
        case "Listen again":
            press_listen(page)
        case "Escape":
            page.keyboard.press("Escape")
        case _:
            page.locator("[data-leave]").evaluate(
                "way => { way.href = '#gone'; document.dispatchEvent(new Event('leave')); }"
            )

    assert page.evaluate("heard.at(-1)") == {"stopped": True}
    assert len(read_heard(page)) == before
    expect(page.locator(".reading")).to_have_count(0)


def test_it_stops_when_the_page_is_left(visit: OpenVisitor) -> None:
    page = give_voices(visit())
    page.goto("/en/q/4")
    press_listen(page)

    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))")

    assert page.evaluate("heard.at(-1)") == {"stopped": True}


def test_it_stops_when_the_plan_changes_and_the_new_plan_can_be_heard(
    visit: OpenVisitor, answered: object
) -> None:
    page = give_voices(visit(storage_state=answered))
    page.goto("/en/plan")
    press_listen(page)

    page.locator("button[value=skip]").nth(1).click()
    page.locator("#skipped").wait_for()

    expect(page.locator(".reading")).to_have_count(0)
    assert page.evaluate("heard.at(-1)") == {"stopped": True}
    expect(page.locator("#step-1 .listen")).to_have_count(1)
    expect(page.locator("main > .listen")).to_have_count(1)


def test_with_the_keys_alone_the_focus_comes_back(visit: OpenVisitor) -> None:
    page = give_voices(visit())
    page.goto("/en/q/4")
    listen = page.get_by_role("button", name="Listen to this page")

    listen.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Stop")).to_be_focused()
    page.keyboard.press("Enter")

    expect(listen).to_be_focused()
    assert "/q/4" in page.url


def test_without_a_voice_there_is_no_button(visit: OpenVisitor) -> None:
    page = give_no_voices(visit())
    page.goto("/en/q/4")

    expect(find_buttons(page)).to_have_count(0)


def test_a_voice_that_would_send_the_words_away_is_none(visit: OpenVisitor) -> None:
    page = give_voices(visit(), make_voice("en-US", local=False), make_voice("es-US"))
    page.goto("/en/q/4")

    expect(find_buttons(page)).to_have_count(0)


def test_without_script_there_is_no_button(visit: OpenVisitor) -> None:
    page = visit(script=False)
    page.goto("/en/q/4")

    expect(find_buttons(page)).to_have_count(0)
    expect(page.get_by_text("Listen", exact=False)).to_have_count(0)


def test_a_voice_may_come_late(visit: OpenVisitor) -> None:
    page = give_no_voices(visit())
    page.goto("/en/q/4")

    page.evaluate("speechSynthesis.come([{lang: 'en-US', name: 'late', localService: true}])")
    press_listen(page)

    assert read_heard(page)[0]["voice"] == "late"


@longer_words_a_day
def test_axe_finds_nothing_at_the_buttons(
    language: str, visit: OpenVisitor, answered: object
) -> None:
    page = give_voices(visit(language=language, storage_state=answered))
    faults = []
    for address in PAGES:
        page.goto(f"/{language}{address}")
        press_listen(page)
        faults += list_violations(page)

    assert faults == []


@longer_words_a_day
def test_with_the_buttons_all_fits_a_small_phone(
    language: str, visit: OpenVisitor, answered: object
) -> None:
    page = give_voices(visit(language=language, width=320, storage_state=answered))
    faults = []
    for address in PAGES:
        page.goto(f"/{language}{address}")
        press_listen(page)
        faults += list_misfits(page)

    assert faults == []
