"""Whole content files kept as they were last good, and which content the store holds."""

from datetime import datetime
from typing import Any

from sqlalchemy import DateTime
from sqlmodel import Field, SQLModel

from app.models.columns import json_column


class Document(SQLModel, table=True):
    """The questionnaire, the pathway's stages and aims, the curators' words, or one guide."""

    id: str = Field(primary_key=True)
    content: dict[str, Any] = json_column()
    edited_on_site: bool = False


class ContentVersion(SQLModel, table=True):
    """One row a load that changed something; the newest says what the store holds."""

    __tablename__ = "content_version"

    id: int | None = Field(default=None, primary_key=True)
    version: str
    loaded_at: datetime = Field(sa_type=DateTime(timezone=True))
