"""ZIP codes and towns with their rough centroids."""

from sqlmodel import Field, SQLModel


class Place(SQLModel, table=True):
    """`basis` says what the coordinates are of: the ZIP code, or its town; empty without any."""

    id: str = Field(primary_key=True)
    kind: str
    town: str
    name: str
    latitude: float | None
    longitude: float | None
    in_region: bool | None
    zip_type: str | None
    basis: str | None
    edited_on_site: bool = False
