"""The call script: how to begin, and at most five questions to ask."""

from dataclasses import dataclass

from app.domain.pathway import Step
from app.presenters.asks import NOT_ON_PAPER, list_asks
from app.presenters.spoken import Spoken, say


@dataclass(frozen=True, slots=True)
class CallScript:
    opener: Spoken
    questions: tuple[str, ...]


def present_script(step: Step, language: str) -> CallScript:
    asks = list_asks(step.first_choice.questions, language)
    return CallScript(say(step.aim.say, language), tuple(ask.aloud for ask in asks))


def present_script_on_paper(step: Step, language: str) -> CallScript:
    """Leave out the questions that would tell a stranger about the person."""
    ids = [each for each in step.first_choice.questions if each not in NOT_ON_PAPER]
    asks = list_asks(ids, language)
    return CallScript(say(step.aim.say, language), tuple(ask.aloud for ask in asks))
