"""A saved plan whose every word is marked, so that it can be looked for."""

from datetime import date

from app.domain.saved_plan import SavedChoice, SavedPlan, SavedStep, Seen

TODAY = date(2026, 3, 4)
SEEN = Seen("a1b2c3d4", "e5f6a7b8", "offered")
WORDS = ("marked-aim", "marked-service", "marked-other", "waiting", "a1b2c3d4")
PLAN = SavedPlan(
    steps=(
        SavedStep("marked-aim", (SavedChoice("marked-service"), SavedChoice("marked-other"))),
        SavedStep("marked-aim", (SavedChoice("marked-other"),)),
    ),
    language="es",
    seen_on=TODAY,
    seen={"marked-service": SEEN, "marked-other": SEEN},
    before_on=TODAY,
    before={"marked-service": SEEN, "marked-other": SEEN},
)
