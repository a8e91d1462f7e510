"""The languages and ways of a walk: all, or every day one of them where they hardly differ."""

import pytest

each_language = pytest.mark.parametrize("language", ["en", "es"])
one_language_a_day = pytest.mark.parametrize(
    "language", ["en", pytest.param("es", marks=pytest.mark.long)]
)
longer_words_a_day = pytest.mark.parametrize(
    "language", ["es", pytest.param("en", marks=pytest.mark.long)]
)


def say_way(script: bool) -> str:
    return "with script" if script else "without script"


ways = pytest.mark.parametrize("script", [True, False], ids=say_way)
barer_way_a_day = pytest.mark.parametrize(
    "script", [False, pytest.param(True, marks=pytest.mark.long)], ids=say_way
)
# Every day with script in English and without in Spanish; the other two in the long run.
ways_and_languages = pytest.mark.parametrize(
    ("script", "language"),
    [
        pytest.param(
            script,
            language,
            id=f"{say_way(script)}-{language}",
            marks=[] if script == (language == "en") else pytest.mark.long,
        )
        for script in (True, False)
        for language in ("en", "es")
    ],
)
