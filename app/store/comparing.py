"""What would change in the store: record by record, and what a load leaves alone."""

import hashlib
import json
from collections import defaultdict
from dataclasses import dataclass

from app.store.rows import Row, Rows

Record = tuple[str, str]
"""What a row belongs to: kind and id, as ("service", "nav-211")."""

RowsByRecord = dict[Record, list[tuple[str, Row]]]


@dataclass(frozen=True)
class Report:
    """Which records a load adds, changes and removes; `kept` were changed on the site."""

    added: tuple[Record, ...]
    changed: tuple[Record, ...]
    removed: tuple[Record, ...]
    kept: tuple[Record, ...] = ()

    @property
    def changes_something(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def record_of(table: str, row: Row) -> Record:
    """Return what a row belongs to: a phone, a fact or a session is part of its service."""
    if table == "ladder_rung":
        return "rung", f"{row['from_soc']} to {row['to_soc']}"
    if table == "occupation":
        return table, row["onet_soc_code"]
    if table == "record_rule":
        return table, row["key"]
    if table in {"organization", "service", "document", "place"}:
        return table, row["id"]
    if row.get("service_id"):
        return "service", row["service_id"]
    return "organization", row["organization_id"]


def by_record(rows: Rows) -> RowsByRecord:
    found: RowsByRecord = defaultdict(list)
    for table, each in rows.items():
        for row in each:
            found[record_of(table, row)].append((table, row))
    return {record: sorted(owned, key=canonical) for record, owned in found.items()}


def canonical(value: object) -> str:
    """Return the same text for the same value, whatever the order of its keys."""
    return json.dumps(value, sort_keys=True, default=str)


def compare(before: Rows, after: Rows, kept: tuple[Record, ...] = ()) -> Report:
    old, new = by_record(before), by_record(after)
    return Report(
        added=tuple(sorted(new.keys() - old.keys())),
        changed=tuple(sorted(each for each in new.keys() & old.keys() if new[each] != old[each])),
        removed=tuple(sorted(old.keys() - new.keys())),
        kept=kept,
    )


def edited_on_site(rows: Rows) -> frozenset[Record]:
    """Return the records a curator changed on the site, and the organizations they hang on."""
    edited = {
        record_of(table, row)
        for table, each in rows.items()
        for row in each
        if row.get("edited_on_site")
    }
    owners = {row["id"]: row["organization_id"] for row in rows.get("service", ())}
    above = {("organization", owners[name]) for kind, name in edited if kind == "service"}
    return frozenset(edited | above)


def keep_edited(before: Rows, new: Rows) -> tuple[Rows, tuple[Record, ...]]:
    """Return the new rows with what was changed on the site as it was, and where they differ."""
    edited = edited_on_site(before)
    if not edited:
        return new, ()
    wanted = {
        table: [row for row in before.get(table, ()) if record_of(table, row) in edited]
        + [row for row in new.get(table, ()) if record_of(table, row) not in edited]
        for table in before.keys() | new.keys()
    }
    return wanted, tuple(sorted(each for each in edited if differs(each, before, new)))


def differs(record: Record, before: Rows, new: Rows) -> bool:
    return unmarked(by_record(before).get(record, [])) != unmarked(by_record(new).get(record, []))


def unmarked(owned: list[tuple[str, Row]]) -> list[tuple[str, Row]]:
    return [(table, {**row, "edited_on_site": False}) for table, row in owned]


def fingerprint(rows: Rows) -> str:
    """Return the same short word for the same content, in whatever order it comes."""
    ordered = {table: sorted(each, key=canonical) for table, each in sorted(rows.items()) if each}
    return hashlib.sha256(canonical(ordered).encode()).hexdigest()[:16]
