"""A small content of invented names, with everything in it that pages and rules can meet."""

from collections.abc import Iterable
from typing import Any

from app.domain.catalog import Catalog, build_catalog
from app.domain.guides import Guide, GuideLine, GuideSection, GuideSource
from app.domain.places import Place
from app.domain.questionnaire import Questionnaire
from app.domain.records import (
    Aim,
    Answer,
    Fact,
    Occupation,
    Organization,
    Pay,
    Phone,
    RecordRule,
    Rung,
    Service,
    Source,
    Stage,
    Words,
)
from app.domain.requirements import MeetsWhenFree, OneOf
from app.domain.sheets import Sheet
from app.domain.standing import OFFERED_STATUSES
from tests.sheets import make_private_sheet, make_sheet

LISTED = sorted(OFFERED_STATUSES)[-1]
SOURCE = Source(urls=("https://example.org/contact",), text="Example text.", first="2024-09")


def both(text: str) -> dict[str, str]:
    return {"en": text, "es": f"{text} (es)"}


def option(option_id: str, *, alone: bool = False, **sets: str) -> dict[str, object]:
    terms = {term: frozenset({value}) for term, value in sets.items()}
    return {"id": option_id, "text": both(f"Say {option_id}"), "sets": terms, "alone": alone}


def question(question_id: str, kind: str, *options: object, **more: Any) -> dict[str, object]:
    asked = {"id": question_id, "type": kind, "text": both(f"About {question_id}?")}
    return {**asked, "options": options, **more}


def screen(title: str, *questions: object, sensitive: bool = False) -> dict[str, object]:
    return {
        "id": title.rsplit(maxsplit=1)[-1].lower(),
        "title": both(title),
        "why": both("So that your plan fits."),
        "icon": "star",
        "sensitive": sensitive,
        "questions": questions,
    }


def when(question_id: str, *options: str) -> dict[str, object]:
    return {"question": question_id, "is_one_of": frozenset(options)}


def make_questionnaire() -> Questionnaire:
    """Seven screens: 5 has a follow-up, 6 is asked only of some, 7 is sensitive."""
    return Questionnaire.model_validate(
        {
            "id": "example",
            "screens": (
                screen(
                    "Choose a goal",
                    question(
                        "goal",
                        "multiple_choice",
                        option("job_soon", goal="job_soon"),
                        option("english", goal="english"),
                        option("not_sure", alone=True),
                    ),
                ),
                screen("Say the place", question("place", "place")),
                screen(
                    "Say the need",
                    question(
                        "need",
                        "multiple_choice",
                        option("food_today", need="food_today"),
                        option("ride", need="ride"),
                        option("nothing", alone=True),
                    ),
                ),
                screen(
                    "Say the time",
                    question(
                        "day_part",
                        "multiple_choice",
                        option("morning", day_part="morning"),
                        option("evening", day_part="evening"),
                    ),
                ),
                screen(
                    "Say the children",
                    question(
                        "children",
                        "single_choice",
                        option("under_5", children="under_5"),
                        option("school_age", children="school_age"),
                        option("none", children="none"),
                    ),
                    question(
                        "childcare",
                        "single_choice",
                        option("have", childcare="have"),
                        option("need_care", childcare="need"),
                        ask_when=when("children", "under_5", "school_age"),
                    ),
                ),
                screen(
                    "Say the after-school",
                    question(
                        "after_school",
                        "single_choice",
                        option("wanted"),
                        option("unwanted"),
                        ask_when=when("children", "school_age"),
                    ),
                ),
                screen(
                    "Say the welcome",
                    question(
                        "record",
                        "single_choice",
                        option("yes", record="yes"),
                        option("no", record="no"),
                    ),
                    sensitive=True,
                ),
            ),
        }
    )


def make_service(service_id: str, *meets: str, **more: Any) -> Service:
    known: dict[str, Any] = {
        "organization_id": "example-center",
        "kind": "support",
        "category": "example",
        "name": f"Example {service_id}",
        "provider": "Example Center",
        "status": LISTED,
        "source": SOURCE,
        "gives": both("Help from people who know."),
        "phones": (Phone("860-555-0142"),),
    }
    return Service(id=service_id, meets=frozenset(meets), **{**known, **more})


def make_services() -> list[Service]:
    return [
        make_service("nav-211", "person", phones=(Phone("211"),), last_resort=True, urgent=True),
        make_service("crisis-988", "crisis", phones=(Phone("988"),), urgent=True),
        make_service("example-coach", "person", papers=("photo_id",)),
        make_service("example-guide", "person"),
        make_service("example-pantry", "food_today", urgent=True),
        make_service("example-bus", "ride", phones=()),
        make_service(
            "example-evening-english",
            "english",
            kind="training",
            requirements=(MeetsWhenFree((frozenset({"evening"}),)),),
            sessions=(frozenset({"evening"}),),
            languages=frozenset({"en", "es"}),
            facts={"cost": Fact(Answer.NO, both("Free"))},
        ),
        make_service(
            "example-fresh-start",
            "record_clearing",
            category="reentry",
            requirements=(OneOf("record", frozenset({"yes"})),),
        ),
        make_service("example-work", "job_search", website="https://example.org/work"),
    ]


def make_aim(aim_id: str, stage: str, **more: Any) -> Aim:
    known: dict[str, Any] = {
        "kind": "support",
        "title": both(f"Do {aim_id}"),
        "say": both("Can you help me?"),
        "icon": "star",
        "finds": frozenset({aim_id}),
    }
    return Aim(id=aim_id, stage=stage, **{**known, **more})


def wish(term: str, value: str) -> dict[str, frozenset[str]]:
    return {term: frozenset({value})}


def make_aims() -> list[Aim]:
    return [
        make_aim("food_today", "now", when=(wish("need", "food_today"),), urgent=True),
        make_aim("person", "person", kind="person"),
        make_aim("ride", "possible", when=(wish("need", "ride"),)),
        make_aim("record_clearing", "possible", when=(wish("record", "yes"),), sensitive=True),
        make_aim("english", "learn", kind="training", when=(wish("goal", "english"),)),
        make_aim("job_search", "work", kind="work"),
    ]


def make_occupation(code: str, rung: str) -> Occupation:
    return Occupation(
        onet_soc_code=code,
        soc=code.split(".", maxsplit=1)[0],
        title=both(f"Example job {code}"),
        summary=both("You do good work."),
        sector="example",
        entry_level="none",
        entry_education=both("None"),
        training_time=both("2 weeks"),
        license=both("None"),
        pay=Pay(15.0, 18.5, 25.0, "Hartford area", "2024"),
        rung=rung,
        record_rules=("example-rule",),
        sources=("https://example.org/pay",),
    )


def make_guide(guide_id: str = "example-papers", **more: Any) -> Guide:
    """Two pages were read: one in 2024, one without a date; the second line needs both."""
    dated = GuideSource("https://example.org/rule", "2024-09")
    undated = GuideSource("https://example.org/old-rule", "undated")
    known: dict[str, Any] = {
        "position": 1,
        "icon": "id",
        "title": both("Example papers"),
        "intro": both("Start with one."),
        "read_on": "2026-02",
        "sources": (dated, undated),
        "sections": (
            GuideSection(both("What is first?"), (GuideLine(both("Ask."), (undated,)),), True),
            GuideSection(both("And then?"), (GuideLine(both("Go."), (dated, undated)),)),
        ),
        "call": ("nav-211", "example-bus"),
    }
    return Guide(id=guide_id, **{**known, **more})


def make_catalog(
    *more: Service,
    guides: Iterable[Guide] | None = None,
    sheets: Iterable[Sheet] | None = None,
) -> Catalog:
    return build_catalog(
        version="example",
        questionnaire=make_questionnaire(),
        words=Words(terms={}, papers={"photo_id": both("Photo ID")}, sectors={}, categories={}),
        stages=[
            Stage(each, both(f"Stage {each}"), both("A note."), "star")
            for each in ("now", "person", "possible", "learn", "work")
        ],
        aims=make_aims(),
        organizations=[
            Organization("example-center", "Example Center", LISTED, (Phone("860-555-0100"),))
        ],
        services=[*make_services(), *more],
        occupations=[make_occupation("11-1111.00", "entry"), make_occupation("22-2222.00", "next")],
        rungs=[
            Rung(
                from_soc="11-1111",
                to_soc="22-2222",
                takes=both("A year of work"),
                time=both("1 year"),
                ladder=both("Example work"),
                confidence="low",
                evidence="",
                sources=(),
            )
        ],
        record_rules=[
            RecordRule(
                "example-rule",
                both("Ask the board first."),
                "2024",
                "high",
                ("https://example.org/rule",),
            )
        ],
        places={
            "hartford": Place("hartford", "hartford", "Hartford", True, 41.76, -72.68),
            "06106": Place("06106", "hartford", "Hartford", True, 41.75, -72.69),
            "east-hartford": Place("east-hartford", "east-hartford", "East Hartford", True),
        },
        guides=[make_guide()] if guides is None else guides,
        sheets=[make_sheet(), make_private_sheet()] if sheets is None else sheets,
    )
