"""The questionnaire, the pathway's stages and aims, and the curators' words, as records."""

from dataclasses import fields
from typing import Any

from app.domain.questionnaire import Questionnaire
from app.domain.records import Aim, Stage, Wait, Words
from app.store.rows import Rows
from app.store.services import as_terms


def read_documents(rows: Rows) -> dict[str, Any]:
    return {row["id"]: row["content"] for row in rows.get("document", ())}


def read_questionnaire(document: dict[str, Any]) -> Questionnaire:
    return Questionnaire.model_validate(document)


def read_words(document: dict[str, Any]) -> Words:
    return Words(**{each.name: document[each.name] for each in fields(Words)})


def read_stages(document: dict[str, Any]) -> list[Stage]:
    return [Stage(**stage) for stage in document["stages"]]


def read_aims(document: dict[str, Any]) -> list[Aim]:
    return [read_aim(aim) for aim in document["aims"]]


def read_aim(aim: dict[str, Any]) -> Aim:
    return Aim(
        id=aim["id"],
        stage=aim["stage"],
        kind=aim["kind"],
        title=aim["title"],
        say=aim["say"],
        icon=aim["icon"],
        finds=frozenset(aim["finds"]),
        when=tuple(as_terms(each) for each in aim.get("when", ())),
        unless=tuple(as_terms(each) for each in aim.get("unless", ())),
        urgent=aim.get("urgent", False),
        after=tuple(read_wait(each) for each in aim.get("after", ())),
        raises=as_terms(aim.get("raises", {})),
        sensitive=aim.get("sensitive", False),
        short=aim.get("short", {}),
    )


def read_wait(wait: dict[str, Any]) -> Wait:
    return Wait(wait["step"], as_terms(wait.get("when", {})))
