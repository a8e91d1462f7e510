"""What all records of content files share."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Tag

LANGUAGES = ("en", "es")

Text = dict[Literal["en", "es"], str]
"""The same words in each language."""

IN_EACH_LANGUAGE, IN_ALL_LANGUAGES = "[in each]", "[in all]"


def kind_of_name(value: object) -> str:
    return IN_EACH_LANGUAGE if isinstance(value, dict) else IN_ALL_LANGUAGES


Name = Annotated[
    Annotated[str, Tag(IN_ALL_LANGUAGES)] | Annotated[Text, Tag(IN_EACH_LANGUAGE)],
    Discriminator(kind_of_name),
]
"""An official name, the same in all languages; or what only describes, in each language."""

Terms = dict[str, tuple[str, ...]]
"""Profile term to values."""

Confidence = Literal["high", "medium", "low"]


class FileRecord(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
