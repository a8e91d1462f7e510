"""Occupations, the rungs between them and what a record changes, named after O*NET-SOC."""

from sqlmodel import Field, SQLModel

from app.models.columns import Texts, json_column, optional_json_column


class Occupation(SQLModel, table=True):
    """Dollars an hour; where only yearly pay is published, the hourly columns are empty.

    The weeks are what the usual class for the job takes, where a source says so.
    """

    onet_soc_code: str = Field(primary_key=True)
    soc: str = Field(index=True)
    title_as_listed: str
    title: Texts = json_column()
    summary: Texts = json_column()
    sector: str
    job_zone: int
    rung: str
    entry_level: str
    entry_education: Texts = json_column()
    entry_education_as_listed: str
    training_time: Texts = json_column()
    training_time_as_listed: str
    weeks_least: int | None
    weeks_most: int | None
    physical: Texts = json_column()
    physical_as_listed: str
    evenings: Texts = json_column()
    evenings_as_listed: str
    remote: Texts = json_column()
    remote_as_listed: str
    license: Texts = json_column()
    license_as_listed: str
    licenses: list[str] | None = optional_json_column()
    hourly_p10: float | None
    hourly_median: float | None
    hourly_p90: float | None
    annual_p10: int | None
    annual_median: int | None
    annual_p90: int | None
    employment: int | None
    wage_area: str
    wage_year: str
    projected_growth_pct: float | None
    annual_openings: int | None
    projection_area: str
    projection_years: str
    in_demand_lists: str
    interests: list[str] = json_column()
    record_rule_keys: list[str] = json_column()
    record_note: str
    confidence: str
    notes: str
    source_urls: list[str] = json_column()
    edited_on_site: bool = False


class LadderRung(SQLModel, table=True):
    """A step from one job to the next; `position` orders the steps from the same job."""

    __tablename__ = "ladder_rung"

    from_soc: str = Field(primary_key=True)
    to_soc: str = Field(primary_key=True)
    position: int
    ladder: Texts = json_column()
    takes: Texts = json_column()
    takes_as_listed: str
    time: Texts = json_column()
    time_as_listed: str
    weeks_least: int | None
    weeks_most: int | None
    confidence: str
    evidence: str
    source_urls: list[str] = json_column()
    edited_on_site: bool = False


class RecordRule(SQLModel, table=True):
    __tablename__ = "record_rule"

    key: str = Field(primary_key=True)
    text: Texts = json_column()
    text_as_listed: str
    as_of: str
    confidence: str
    source_urls: list[str] = json_column()
    edited_on_site: bool = False
