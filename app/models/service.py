"""Services and what hangs on them, named after HSDS; a course is a service of kind training."""

from datetime import date

from sqlmodel import Field, SQLModel

from app.models.columns import Terms, Texts, json_column, optional_json_column


class Service(SQLModel, table=True):
    """`as_listed` keeps the source's own words. `same_as` names the row that says the same.

    `name` is English, or official and the same in all languages; `translated_name` holds the other
    languages where it only describes.
    """

    id: str = Field(primary_key=True)
    organization_id: str = Field(foreign_key="organization.id", index=True)
    kind: str
    category: str
    name: str
    translated_name: Texts | None = optional_json_column()
    provider: str
    status: str
    renamed: bool
    gives: Texts = json_column()
    who: Texts | None = optional_json_column()
    start: Texts | None = optional_json_column()
    say: Texts | None = optional_json_column()
    meets: list[str] = json_column()
    needs: Terms = json_column()
    ask_if: Terms = json_column()
    welcomes: Terms = json_column()
    languages_note: Texts | None = optional_json_column()
    area: str | list[str] | None = optional_json_column()
    season_from: str | None
    season_to: str | None
    urgent: bool
    front_door: bool
    last_resort: bool
    same_as: str | None
    access: list[str] = json_column()
    modes: list[str] = json_column()
    email: str | None
    website: str | None
    source_urls: list[str] = json_column()
    source_date: str
    source_first: str | None
    source_last: str | None
    source_confidence: str
    checked_date: date | None
    as_listed: dict[str, str] = json_column()
    edited_on_site: bool = False


class ServiceAtLocation(SQLModel, table=True):
    __tablename__ = "service_at_location"

    service_id: str = Field(primary_key=True, foreign_key="service.id")
    location_id: str = Field(primary_key=True, foreign_key="location.id", index=True)


class TrainingDetail(SQLModel, table=True):
    """What a training grants in profile terms, and the O*NET-SOC codes it leads to; `sectors` where
    its source names a kind of work and no job.

    `weeks`: at least and at most, where its source says how long it takes.
    """

    __tablename__ = "training_detail"

    service_id: str = Field(primary_key=True, foreign_key="service.id")
    grants: Terms = json_column()
    credential: Texts | None = optional_json_column()
    occupations: list[str] = json_column()
    sectors: list[str] | None = optional_json_column()
    weeks: list[int] | None = optional_json_column()


class Schedule(SQLModel, table=True):
    """One way of taking a class: the day parts it needs, all of them."""

    service_id: str = Field(primary_key=True, foreign_key="service.id")
    position: int = Field(primary_key=True)
    day_parts: list[str] = json_column()


class Fact(SQLModel, table=True):
    """One of the supports that decide: yes, no or not_known, with its source and its date."""

    service_id: str = Field(primary_key=True, foreign_key="service.id")
    name: str = Field(primary_key=True)
    answer: str
    detail: Texts | None = optional_json_column()
    day: date | None = None
    source_urls: list[str] = json_column()
    source_date: str
    source_first: str | None
    source_last: str | None
    source_confidence: str
    checked_date: date | None


class RequiredDocument(SQLModel, table=True):
    __tablename__ = "required_document"

    service_id: str = Field(primary_key=True, foreign_key="service.id")
    position: int = Field(primary_key=True)
    document: str


class Language(SQLModel, table=True):
    service_id: str = Field(primary_key=True, foreign_key="service.id")
    position: int = Field(primary_key=True)
    code: str
