"""What a row of each table may say; a text has one column a language."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from app.curation.records.base import Confidence, FileRecord, Text


def empty_is_none(cell: object) -> object:
    return None if cell == "" else cell


Whole = Annotated[int | None, BeforeValidator(empty_is_none)]
Number = Annotated[float | None, BeforeValidator(empty_is_none)]


class OccupationRow(FileRecord):
    onet_soc_code: str = Field(pattern=r"^\d\d-\d{4}\.\d\d$")
    soc: str = Field(pattern=r"^\d\d-\d{4}$")
    title_as_listed: str
    title: Text
    summary: Text
    sector: str
    job_zone: int = Field(ge=1, le=5)
    rung: Literal["entry", "next"]
    entry_level: Literal[
        "none", "diploma", "training", "some_college", "associate", "bachelor", "not_known"
    ]
    entry_education: Text
    entry_education_as_listed: str
    training_time: Text
    training_time_as_listed: str
    weeks_least: Whole
    weeks_most: Whole
    physical: Text
    physical_as_listed: str
    evenings: Text
    evenings_as_listed: str
    remote: Text
    remote_as_listed: str
    license: Text
    license_as_listed: str
    licenses: tuple[str, ...]
    hourly_p10: Number
    hourly_median: Number
    hourly_p90: Number
    annual_p10: Whole
    annual_median: Whole
    annual_p90: Whole
    employment: Whole
    wage_area: str
    wage_year: str
    projected_growth_pct: Number
    annual_openings: Whole
    projection_area: str
    projection_years: str
    in_demand_lists: str
    interests: tuple[str, ...]
    record_rule_keys: tuple[str, ...]
    record_note: str
    confidence: Confidence
    notes: str
    source_urls: tuple[str, ...]


class RungRow(FileRecord):
    from_soc: str
    to_soc: str
    ladder: Text
    takes: Text
    takes_as_listed: str
    time: Text
    time_as_listed: str
    weeks_least: Whole
    weeks_most: Whole
    confidence: Confidence
    evidence: str
    source_urls: tuple[str, ...]


class RecordRuleRow(FileRecord):
    key: str
    text: Text
    text_as_listed: str
    as_of: str
    confidence: Confidence
    source_urls: tuple[str, ...]


class ZipRow(FileRecord):
    zip: str = Field(pattern=r"^\d{5}$")
    town: str
    post_office_name: str
    latitude: float = Field(ge=40.9, le=42.1)
    longitude: float = Field(ge=-73.8, le=-71.7)
    in_region: Literal["yes", "no"]
    zip_type: Literal["standard", "po-box", "unique"]
    centroid_basis: Literal["zip", "town"]


class TownRow(FileRecord):
    town: str
    name: str
    latitude: Number
    longitude: Number
    in_region: Literal["yes", "no"]


class OtherZipRow(FileRecord):
    """A ZIP code of the state outside the region: its town, and no centroid."""

    zip: str = Field(pattern=r"^\d{5}$")
    town: str
