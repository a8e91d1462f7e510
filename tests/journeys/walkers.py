"""Going through the questions as a person does: by what the labels say, with finger or keys."""

import re
from pathlib import Path

import yaml
from playwright.sync_api import Locator, Page

from app.domain.questionnaire import Option, Question, Questionnaire, QuestionType, Screen
from app.i18n import translate
from tests.journeys.people import Person

QUESTIONNAIRE = Path("app/content/questionnaire.yaml")
SKIPS = ("Skip this question", "Skip these questions")
MOST_TABS = 80
IS_FOCUSED = "element => element === document.activeElement"


def read_questionnaire() -> Questionnaire:
    return Questionnaire.model_validate(yaml.safe_load(QUESTIONNAIRE.read_text()))


class Walker:
    """Counts its taps. Knows the page by its words, not by how it is made."""

    def __init__(self, page: Page, language: str) -> None:
        self.page = page
        self.language = language
        self.questionnaire = read_questionnaire()
        self.taps = 0

    def walk(self, person: Person) -> None:
        """Go from the first page to the plan."""
        self.start()
        while (number := self.number()) is not None:
            self.answer(person, number)

    def start(self) -> None:
        self.page.goto("/")
        self.go_on("Start")

    def answer(self, person: Person, number: int | None = None) -> None:
        """Answer the screen that is shown, or skip it when the person says nothing to it."""
        screen = self.screen(number or self.number())
        asked = [question for question in screen.questions if person.answers.get(question.id)]
        for question in asked:
            self.reply(question, person.answers[question.id])
        self.go_on(*(("Continue",) if asked else SKIPS))

    def reply(self, question: Question, chosen: tuple[str, ...]) -> None:
        if question.type is QuestionType.PLACE:
            self.write(question, chosen[0])
            return
        for option in question.options:
            if option.id in chosen:
                self.choose(question, option)

    def write(self, question: Question, typed: str) -> None:
        self.tap(self.box(question))
        self.box(question).fill(typed)

    def choose(self, question: Question, option: Option) -> None:
        self.tap(self.label(question, option))

    def pick(self, legend: str, place: int) -> None:
        """Choose one of a list by its place, where only the list has a name of ours."""
        self.tap(self.list_to_pick(legend).locator("label").nth(place))

    def press(self, *words: str) -> None:
        self.tap(self.control(*words))

    def tap(self, control: Locator) -> None:
        control.click()
        self.taps += 1

    def go_on(self, *words: str) -> None:
        """Press, and wait for the page that comes after it."""
        with self.page.expect_navigation():
            self.press(*words)

    def switch_to(self, language_name: str) -> None:
        """Press the name of a language, which is the same in each."""
        with self.page.expect_navigation():
            self.page.locator("header").get_by_text(language_name, exact=True).click()

    def number(self) -> int | None:
        """Return the number of the screen that is shown, None on any other page."""
        said = re.fullmatch(
            self.say("Question %(number)s").replace("%(number)s", r"(\d+)"), self.page.title()
        )
        return int(said[1]) if said else None

    def screen(self, number: int | None) -> Screen:
        screen = self.questionnaire.numbered(number or 0)
        assert screen, f"no question at {self.page.url}"
        return screen

    def say(self, message: str) -> str:
        return translate(message, self.language)

    def control(self, *words: str) -> Locator:
        """Find the link or button of one of these names."""
        names = "|".join(re.escape(self.say(each)) for each in words)
        name = re.compile(f"^({names})$")
        link, button = (self.page.get_by_role(role, name=name) for role in ("link", "button"))
        return link.or_(button).first

    def box(self, question: Question) -> Locator:
        return self.page.get_by_label(question.text[self.language])

    def group(self, question: Question) -> Locator:
        return self.page.get_by_role("group", name=question.text[self.language], exact=True)

    def list_to_pick(self, legend: str) -> Locator:
        return self.page.get_by_role("group", name=self.say(legend), exact=True)

    def label(self, question: Question, option: Option) -> Locator:
        words = [option.text, option.hint] if option.hint else [option.text]
        said = r"\s*".join(re.escape(each[self.language]) for each in words if each)
        return self.group(question).locator("label").filter(has_text=re.compile(rf"^\s*{said}\s*$"))


class KeyboardWalker(Walker):
    """Uses Tab, Space, Enter and the arrows only, and looks where the focus is each time."""

    def write(self, question: Question, typed: str) -> None:
        self.reach(self.box(question))
        self.page.keyboard.type(typed)

    def choose(self, question: Question, option: Option) -> None:
        field = self.label(question, option).locator("input")
        if question.type is QuestionType.SINGLE_CHOICE:
            self.reach_among(question, field)
        else:
            self.reach(field)
        if not field.is_checked():
            self.page.keyboard.press("Space")

    def pick(self, legend: str, place: int) -> None:
        fields = self.list_to_pick(legend).locator("input")
        self.reach(fields.first)
        for _ in range(place):
            self.page.keyboard.press("ArrowDown")
        if not fields.nth(place).is_checked():
            self.page.keyboard.press("Space")

    def reach_among(self, question: Question, field: Locator) -> None:
        """Tab to the first choice, then go down to the one wanted."""
        self.reach(self.group(question).locator("input").first)
        for _ in question.options:
            if is_focused(field):
                return
            self.page.keyboard.press("ArrowDown")

    def press(self, *words: str) -> None:
        self.reach(self.control(*words))
        self.page.keyboard.press("Enter")

    def reach(self, control: Locator) -> None:
        """Press Tab until the control has the focus, and a mark that shows it."""
        for _ in range(MOST_TABS):
            if is_focused(control):
                assert shows_focus(self.page), f"the focus does not show: {control}"
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab does not reach {control} on {self.page.url}")


def is_focused(control: Locator) -> bool:
    return bool(control.evaluate(IS_FOCUSED))


def shows_focus(page: Page) -> bool:
    """Tell whether what has the focus, or its label, is drawn with an outline."""
    return bool(page.evaluate(HAS_OUTLINE))


HAS_OUTLINE = """() => [document.activeElement, document.activeElement.closest('label')].some(
    element => {
        if (!element) return false;
        const style = getComputedStyle(element);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    })"""
