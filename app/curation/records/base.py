"""What all records of content files share."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

LANGUAGES = ("en", "es")

Text = dict[Literal["en", "es"], str]
"""The same words in each language."""

Terms = dict[str, tuple[str, ...]]
"""Profile term to values."""

Confidence = Literal["high", "medium", "low"]


class FileRecord(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
