"""How well a service fits a person."""

import pytest

from app.domain.fit import Finding, Fit, check_eligibility
from app.domain.requirements import OneOf, Verdict

from .catalogs import some, terms

ADULTS = OneOf("age", some("25_up"))
HARTFORD_ONLY = OneOf("town", some("hartford"))


@pytest.mark.parametrize(
    ("requirements", "profile", "expected"),
    [
        pytest.param([], {}, Fit.GOOD_MATCH, id="open to everybody"),
        pytest.param([ADULTS], terms(age="25_up"), Fit.GOOD_MATCH, id="all met"),
        pytest.param([ADULTS], {}, Fit.ASK_FIRST, id="question skipped"),
        pytest.param([ADULTS], terms(age="under_18"), Fit.NOT_NOW, id="not met"),
        pytest.param(
            [ADULTS, HARTFORD_ONLY], terms(age="25_up"), Fit.ASK_FIRST, id="one met, one not known"
        ),
        pytest.param(
            [ADULTS, HARTFORD_ONLY], terms(town="bolton"), Fit.NOT_NOW, id="the worst decides"
        ),
    ],
)
def test_the_worst_finding_decides_the_fit(requirements, profile, expected):
    assert check_eligibility(requirements, profile).fit is expected


def test_every_finding_is_kept_with_its_requirement():
    eligibility = check_eligibility([ADULTS, HARTFORD_ONLY], terms(town="bolton"))

    assert eligibility.findings == (
        Finding(ADULTS, Verdict.UNKNOWN),
        Finding(HARTFORD_ONLY, Verdict.NOT_MET),
    )
    assert eligibility.with_verdict(Verdict.UNKNOWN) == (ADULTS,)
    assert eligibility.with_verdict(Verdict.MET) == ()
