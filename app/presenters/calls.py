"""The call script: how to begin, and at most five questions to ask."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.pathway import Step
from app.domain.records import Aim, Service
from app.presenters.asks import NOT_ON_PAPER, Ask, list_asks
from app.presenters.spoken import Spoken, say


@dataclass(frozen=True, slots=True)
class CallScript:
    opener: Spoken
    questions: tuple[str, ...]


def say_first(service: Service, aim: Aim, language: str) -> Spoken:
    """Say what a service is asked for: who pays for a doctor gives no time to see one."""
    return say(service.say or aim.say, language)


def present_script(step: Step, language: str) -> CallScript:
    asks = list_asks(step.first_choice.questions, language)
    return begin(step, asks, language)


def present_script_on_paper(step: Step, language: str) -> CallScript:
    """Leave out the questions that would tell a stranger about the person."""
    ids = [each for each in step.first_choice.questions if each not in NOT_ON_PAPER]
    asks = list_asks(ids, language)
    return begin(step, asks, language)


def begin(step: Step, asks: Iterable[Ask], language: str) -> CallScript:
    opener = say_first(step.first_choice.service, step.aim, language)
    return CallScript(opener, tuple(ask.aloud for ask in asks))
