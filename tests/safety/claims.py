"""The claims of the privacy page, as people read them in each language."""

import re

from tests.browser import Browser, words_of

PRIVACY = {language: f"/{language}/privacy" for language in ("en", "es")}


def read_claim(browser: Browser, claim: str) -> dict[str, str]:
    """Return the words of one claim by language."""
    pages = {language: browser.open(path) for language, path in PRIVACY.items()}
    return {
        language: words_of(page.document.query_one(f"main p#{claim}"))
        for language, page in pages.items()
    }


def assert_says(browser: Browser, claim: str, *, en: str, es: str) -> None:
    """Fail unless the claim says exactly what the test of that name looks at, and nothing more."""
    assert read_claim(browser, claim) == {"en": en, "es": es}


def numbers_in(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", text)]
