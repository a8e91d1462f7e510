"""Random answers to a small questionnaire, as people might give them."""

from hypothesis import strategies as st

from app.domain.questionnaire import Answers, Questionnaire, build_profile
from app.domain.requirements import Profile

from .catalogs import PLACES

SINGLE = {
    "safety": ["safe", "danger"],
    "age": ["under_18", "18_to_24", "25_up"],
    "reading": ["start", "some", "easy"],
    "english": ["none", "some", "good"],
    "schooling": ["no_diploma", "diploma", "college", "abroad"],
    "hours": ["under_5", "5_to_15", "over_15"],
    "childcare": ["have", "need"],
    "record": ["yes", "no"],
}
MULTIPLE = {
    "goal": ["job_soon", "better_job", "english", "reading", "diploma"],
    "need": ["food", "food_today", "shelter", "warmth", "ride"],
    "children": ["under_5", "school_age", "none"],
    "language": ["es", "ht", "other"],
    "day_part": ["morning", "afternoon", "evening", "weekend", "online"],
    "sector": ["health-care", "food"],
    "limits": ["appointments", "curfew"],
}
ASKED_WHEN = {
    "childcare": {"question": "children", "is_one_of": ["under_5", "school_age"]},
    "language": {"question": "english", "is_one_of": ["none", "some"]},
    "limits": {"question": "record", "is_one_of": ["yes"]},
}
ORDER = (
    "goal",
    "place",
    "age",
    "need",
    "reading",
    "english",
    "language",
    "schooling",
    "day_part",
    "hours",
    "children",
    "childcare",
    "sector",
    "safety",
    "record",
    "limits",
)
WORDS = {"en": "Words", "es": "Palabras"}


def build_question(question_id: str) -> dict[str, object]:
    """Return a question that says the term it is called after."""
    if question_id == "place":
        return {"id": "place", "type": "place", "text": WORDS}
    values = [*SINGLE.get(question_id, []), *MULTIPLE.get(question_id, [])]
    return {
        "id": question_id,
        "type": "single_choice" if question_id in SINGLE else "multiple_choice",
        "text": WORDS,
        "ask_when": ASKED_WHEN.get(question_id),
        "options": [
            {"id": value, "text": WORDS, "sets": {question_id: [value]}} for value in values
        ],
    }


QUESTIONNAIRE = Questionnaire.model_validate(
    {
        "id": "example",
        "screens": [
            {"id": each, "title": WORDS, "why": WORDS, "icon": "star", "questions": [question]}
            for each in ORDER
            for question in [build_question(each)]
        ],
    }
)

chosen_once = {each: st.sampled_from(values).map(lambda v: {v}) for each, values in SINGLE.items()}
chosen_many = {each: st.sets(st.sampled_from(values)) for each, values in MULTIPLE.items()}
places = {"place": st.sampled_from([*PLACES, "elsewhere"]).map(lambda value: {value})}

answers = st.fixed_dictionaries({}, optional={**chosen_once, **chosen_many, **places}).map(
    lambda given: {question: frozenset(values) for question, values in given.items()}
)


def profile_of(given: Answers) -> Profile:
    return build_profile(QUESTIONNAIRE, given, PLACES)


profiles = answers.map(profile_of)
