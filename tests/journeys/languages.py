"""The languages of a walk: both, or every day one of them where they hardly differ."""

import pytest

each_language = pytest.mark.parametrize("language", ["en", "es"])
one_language_a_day = pytest.mark.parametrize(
    "language", ["en", pytest.param("es", marks=pytest.mark.long)]
)
longer_words_a_day = pytest.mark.parametrize(
    "language", ["es", pytest.param("en", marks=pytest.mark.long)]
)
