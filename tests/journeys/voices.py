"""An engine that speaks to nobody: it notes what it is given, and goes on when a test says so."""

import json
from typing import Any

from playwright.sync_api import Page

ENGINE = """(voices => {
    const heard = window.heard = [], waiting = [], late = [];
    const engine = {
        voices,
        getVoices: () => engine.voices,
        speak(utterance) {
            const {text, lang, rate, voice} = utterance;
            heard.push({text, lang, rate, voice: voice.name});
            waiting.push(utterance);
        },
        cancel() {
            heard.push({stopped: true});
            waiting.splice(0).forEach(each => each.onend());
        },
        addEventListener(_, hear) { late.push(hear); },
        come(voices) { engine.voices = voices; late.forEach(hear => hear()); },
        goOn() { const each = waiting.shift(); if (each) each.onend(); return waiting.length > 0; },
    };
    Object.defineProperty(window, 'speechSynthesis', {value: engine});
    window.SpeechSynthesisUtterance = function (text) { this.text = text; };
})(%s)"""


def make_voice(lang: str, name: str = "", *, local: bool = True) -> dict[str, Any]:
    return {"lang": lang, "name": name or lang, "localService": local}


VOICES = (make_voice("en-GB"), make_voice("es-ES"), make_voice("en_US"), make_voice("es-MX"))


def give_voices(page: Page, *voices: dict[str, Any]) -> Page:
    """Let each page of this visitor have these voices, or those of a common phone."""
    page.add_init_script(ENGINE % json.dumps(voices or VOICES))
    return page


def give_no_voices(page: Page) -> Page:
    page.add_init_script(ENGINE % "[]")
    return page


def read_heard(page: Page) -> list[dict[str, Any]]:
    """Return what was given to the engine so far."""
    return [each for each in page.evaluate("heard") if "text" in each]


def hear_to_the_end(page: Page) -> list[dict[str, Any]]:
    page.evaluate("() => { while (speechSynthesis.goOn()); }")
    return read_heard(page)


def texts(heard: list[dict[str, Any]]) -> list[str]:
    return [each["text"] for each in heard]


def press_listen(page: Page) -> None:
    """Press the button of the page."""
    page.locator(".listen").first.click()
