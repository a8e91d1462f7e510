"""Codes of jobs: how one looks, and those of jobs without a page of ours."""

import re
from collections.abc import Iterator

from app.curation.content import Content
from app.curation.problems import Problem

ONET_SOC_CODE = re.compile(r"\d\d-\d{4}\.\d\d")


def is_onet_soc_code(code: str) -> bool:
    return ONET_SOC_CODE.fullmatch(code) is not None


def say_no_code(code: str) -> str:
    return f'"{code}" is no O*NET-SOC code: write it like 31-1131.00'


def find_broken_other_jobs(content: Content) -> Iterator[Problem]:
    """A job without a page of ours has a code, no page, and a program that leads to it."""
    words = content.words
    with_page = {job.onet_soc_code for job in content.occupations.record}
    led_to = {
        code
        for filed in content.organizations
        for service in filed.record.services
        for code in service.occupations
    }
    for code in words.record.other_jobs:
        path = ("other_jobs", code)
        if not is_onet_soc_code(code):
            yield words.file.problem(path, say_no_code(code))
        elif code in with_page:
            yield words.file.problem(path, "has a page of its own: take this line away")
        elif code not in led_to:
            yield words.file.problem(path, "no program leads to it: take this line away")
