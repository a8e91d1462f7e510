"""What a plan on the screen comes to: its steps in order, and the place chosen for each."""

from playwright.sync_api import Locator, Page

from tests.journeys.walkers import Walker

Plan = tuple[tuple[str, str], ...]
"""Step id and the id of the service that comes first in it."""

# A step stands in a form of its own, or briefly in one that it shares with others.
READ_PLAN = """() => [...document.querySelectorAll('.route .in > h3')].map(title => {
    const box = title.parentElement, form = box.closest('form');
    const step = box.querySelector('[name=step]') || form.querySelector('[name=step]');
    const who = box.querySelector('.who a')?.pathname || box.querySelector('.who button').value;
    return [step.value, who.split('/').pop()];
})"""


def show_all_words(page: Page) -> None:
    """Turn from the easy view of the plan, which answers may choose, to all the words."""
    page.locator("main > button.view").wait_for()
    switch = page.locator("main > button.view[value=all]")
    if switch.count():
        switch.click()
        page.locator("main > button.view[value=easy]").wait_for()


def read_plan(page: Page) -> Plan:
    show_all_words(page)
    page.locator(".route h3").first.wait_for()
    return tuple((step, service) for step, service in page.evaluate(READ_PLAN))


def find_step(page: Page, step: str) -> Locator:
    has_it = f":has([name=step][value='{step}'])"
    return page.locator(f".route form[id]{has_it}, .route .brief{has_it}")


def read_answers(page: Page) -> dict[str, str]:
    """Return what the page to check the answers says, by question."""
    page.locator("dl.rows").wait_for()
    rows = page.locator("dl.rows > div").all()
    return {row.locator("dt").inner_text(): row.locator("dd").first.inner_text() for row in rows}


def open_answers(page: Page, language: str = "en") -> dict[str, str]:
    page.goto(f"/{language}/answers")
    return read_answers(page)


def words_of(walker: Walker, question_id: str, *option_ids: str) -> tuple[str, str]:
    """Return the question, and what the page that checks answers should say to it."""
    question = walker.questionnaire.questions[question_id]
    said = [each.text[walker.language] for each in question.options if each.id in option_ids]
    return question.text[walker.language], "\n".join(said)
