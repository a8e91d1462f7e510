from app.store.doors import read_changes

MORNING = {
    "id": "morning",
    "icon": "sunrise",
    "title": {"en": "In the morning"},
    "adds": {"day_part": ["morning"]},
}
CARE = {
    **MORNING,
    "id": "care",
    "when": {"childcare": ["need"]},
    "adds": {},
    "sets": {"childcare": ["have"]},
    "drops": {"need": ["ride"]},
    "step": "childcare",
}


def test_doors_come_in_the_order_of_the_file():
    morning, care = read_changes({"doors": {"doors": [MORNING, CARE]}})

    assert (morning.id, morning.adds, morning.step) == (
        "morning",
        {"day_part": frozenset({"morning"})},
        "",
    )
    assert (care.when, care.sets) == (
        {"childcare": frozenset({"need"})},
        {"childcare": frozenset({"have"})},
    )
    assert (care.drops, care.step) == ({"need": frozenset({"ride"})}, "childcare")


def test_a_store_that_is_older_than_the_doors_has_none():
    assert read_changes({}) == []
