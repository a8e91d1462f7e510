"""Rows of occupations, rungs and record rules to the records of the catalog."""

from app.domain.records import Occupation, Pay, RecordRule, Rung, Weeks
from app.store.rows import Row, Rows


def read_occupations(rows: Rows) -> list[Occupation]:
    return [read_occupation(row) for row in rows.get("occupation", ())]


def read_occupation(row: Row) -> Occupation:
    return Occupation(
        **{name: row[name] for name in SAME_IN_BOTH},
        pay=read_pay(row),
        growth_percent=row["projected_growth_pct"],
        growth_area=row["projection_area"],
        growth_years=row["projection_years"],
        in_demand=row["in_demand_lists"],
        record_rules=tuple(row["record_rule_keys"]),
        sources=tuple(row["source_urls"]),
        weeks=read_weeks(row),
        licenses=frozenset(row["licenses"] or ()),
    )


def read_weeks(row: Row) -> Weeks | None:
    known = row["weeks_least"] is not None
    return Weeks(row["weeks_least"], row["weeks_most"]) if known else None


SAME_IN_BOTH = (
    "onet_soc_code",
    "soc",
    "title",
    "summary",
    "sector",
    "entry_level",
    "entry_education",
    "training_time",
    "license",
    "rung",
    "employment",
    "physical",
    "evenings",
    "remote",
    "confidence",
)


def read_pay(row: Row) -> Pay:
    """Some jobs, such as teachers, have only yearly pay published."""
    hourly = row["hourly_median"] is not None
    unit = "hourly" if hourly else "annual"
    return Pay(
        p10=row[f"{unit}_p10"],
        median=row[f"{unit}_median"],
        p90=row[f"{unit}_p90"],
        area=row["wage_area"],
        year=row["wage_year"],
        hourly=hourly,
    )


def read_rungs(rows: Rows) -> list[Rung]:
    found = rows.get("ladder_rung", ())
    ordered = sorted(found, key=lambda row: (row["from_soc"], row["position"]))
    return [read_rung(row) for row in ordered]


def read_rung(row: Row) -> Rung:
    return Rung(
        from_soc=row["from_soc"],
        to_soc=row["to_soc"],
        takes=row["takes"],
        time=row["time"],
        ladder=row["ladder"],
        confidence=row["confidence"],
        evidence=row["evidence"],
        sources=tuple(row["source_urls"]),
        weeks=read_weeks(row),
    )


def read_record_rules(rows: Rows) -> list[RecordRule]:
    return [
        RecordRule(
            key=row["key"],
            text=row["text"],
            as_of=row["as_of"],
            confidence=row["confidence"],
            sources=tuple(row["source_urls"]),
        )
        for row in rows.get("record_rule", ())
    ]
