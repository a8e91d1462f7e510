"""Organizations, where they are and how to call them, named after HSDS."""

from typing import Any

from sqlmodel import Field, SQLModel

from app.models.columns import optional_json_column


class Organization(SQLModel, table=True):
    """`legal_status` is as in HSDS, in our words; `legal_status_source` says where it was read."""

    id: str = Field(primary_key=True)
    name: str
    status: str
    website: str | None
    legal_status: str | None
    legal_status_source: dict[str, Any] | None = optional_json_column()
    edited_on_site: bool = False


class Location(SQLModel, table=True):
    """An address, a ZIP code or a town: as much as the source says."""

    id: str = Field(primary_key=True)
    organization_id: str = Field(foreign_key="organization.id", index=True)
    location_type: str
    address_1: str | None
    town: str | None
    postal_code: str | None


class Phone(SQLModel, table=True):
    """A number of an organization or of one of its services; the first is the one to call."""

    id: str = Field(primary_key=True)
    organization_id: str | None = Field(foreign_key="organization.id", index=True)
    service_id: str | None = Field(foreign_key="service.id", index=True)
    position: int
    number: str
    label: str
