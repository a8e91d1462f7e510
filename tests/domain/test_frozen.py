"""What pathways are built from never changes once it is made: all requests share it."""

from collections.abc import Iterator
from dataclasses import is_dataclass, replace
from importlib import import_module
from pkgutil import walk_packages

import pytest
from pydantic import BaseModel

import app.domain
from app.domain.fit import FIT_ORDER, Fit
from app.domain.questionnaire import QuestionType
from app.domain.records import Answer
from app.domain.standing import Standing

from .catalogs import CENTER, build_catalog, build_occupation, build_rung, build_service


def classes_of_the_rules() -> Iterator[type]:
    for module in walk_packages(app.domain.__path__, "app.domain."):
        for each in vars(import_module(module.name)).values():
            if isinstance(each, type) and each.__module__ == module.name:
                yield each


CLASSES = [*classes_of_the_rules()]


def test_no_record_can_be_changed():
    made = [each for each in CLASSES if is_dataclass(each)]
    read = [each for each in CLASSES if issubclass(each, BaseModel)]

    assert [each.__name__ for each in made if not each.__dataclass_params__.frozen] == []
    assert [each.__name__ for each in read if each.model_config.get("frozen") is not True] == []
    assert [each.__name__ for each in read if each.model_config.get("extra") != "forbid"] == []


@pytest.mark.parametrize(
    "record",
    [
        pytest.param(build_service("class"), id="a service"),
        pytest.param(build_occupation("31-1131"), id="a job"),
        pytest.param(build_rung("31-1131", "29-1141"), id="a step up"),
        pytest.param(build_catalog(), id="a catalog"),
    ],
)
def test_a_great_record_is_itself_and_never_compared_field_by_field(record):
    assert record == record  # noqa: PLR0124  # that is what is asked
    assert replace(record) != record


def test_a_small_record_is_what_it_says():
    assert replace(CENTER) == CENTER
    assert hash(Standing.OFFERED) == hash(Standing("offered"))


def test_what_the_content_calls_a_verdict_an_answer_or_a_kind_stays_so():
    assert [*Fit] == ["good_match", "ask_first", "not_now"] == [*FIT_ORDER]
    assert [*Standing] == ["offered", "call_first", "not_offered"]
    assert [*Answer] == ["yes", "no", "not_known"]
    assert [*QuestionType] == ["single_choice", "multiple_choice", "place"]
