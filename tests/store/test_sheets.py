from app.store.sheets import read_sheets

FOOD = {
    "id": "food",
    "icon": "bowl",
    "title": {"en": "Food"},
    "about": {"en": "Food today."},
    "answers": {"needs": ["food_today"]},
    "steps": ["food_today"],
}


def test_sheets_come_in_the_order_of_the_file():
    days = {**FOOD, "id": "days", "by_hand": True}

    food, given = read_sheets({"sheets": {"sheets": [FOOD, days]}})

    assert (food.id, food.by_hand) == ("food", False)
    assert (given.id, given.by_hand) == ("days", True)
    assert food.answers == {"needs": frozenset({"food_today"})}


def test_a_store_that_is_older_than_the_sheets_has_none():
    assert read_sheets({}) == []
