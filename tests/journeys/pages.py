"""One page of each kind, and how to get there with the answers of somebody who has them."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.journeys.saving import (
    open_code,
    open_mistyped,
    open_no_saved_plan,
    open_saved_plan,
    open_saving,
)
from tests.journeys.walkers import Walker, read_questionnaire

Open = Callable[[Page, str], object]


@dataclass(frozen=True)
class Kind:
    """`open` brings a page there, in a language."""

    name: str
    open: Open


def at(address: str) -> Open:
    return lambda page, language: page.goto(f"/{language}{address}")


def open_from_plan(link: str) -> Open:
    def open_it(page: Page, language: str) -> None:
        page.goto(f"/{language}/plan")
        address = page.locator(link).first.get_attribute("href")
        assert address, f"nothing in the plan leads there: {link}"
        page.goto(address)

    return open_it


def open_plan_unfolded(page: Page, language: str) -> None:
    page.goto(f"/{language}/plan")
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")


def open_wrong_town(page: Page, language: str) -> None:
    page.goto(f"/{language}/q/2")
    page.locator("input[name=place]").fill("Atlantis")
    Walker(page, language).go_on("Continue")


def open_follow_ups(page: Page, language: str) -> None:
    """The last questions, with all that an answer opens."""
    page.goto(f"/{language}/q/10")
    page.locator("input[name=record][value=yes]").check()


def open_skipped_step(page: Page, language: str) -> None:
    page.goto(f"/{language}/plan")
    page.locator("button[value=skip]").nth(1).click()
    page.locator("#skipped").wait_for()


def open_tried_plan(page: Page, language: str) -> None:
    """The plan while something is tried in it; the next page of a kind has one's own again."""
    page.goto(f"/{language}/plan/doors")
    page.locator("button[name=door]").first.click()
    page.locator("#trial").wait_for()


def open_doors(page: Page, language: str) -> None:
    """What would open more doors, with nothing tried."""
    page.goto(f"/{language}/plan")
    if page.locator("#trial").count():
        page.locator("#trial [value=stop]").click()
        page.locator("#trial").wait_for(state="detached")
    page.goto(f"/{language}/plan/doors")


def open_chosen_programs(page: Page, language: str) -> None:
    """Programs as the form leaves them: the folded part open, some of them only to be asked."""
    page.goto(f"/{language}/programs?town=Hartford&when=evening&free=1")


def open_guide(page: Page, language: str) -> None:
    """The longest guide, with its sources."""
    page.goto(f"/{language}/guides/records")
    page.locator("#sources summary").click()


def open_easy(address: str) -> Open:
    """The same with pictures and few words: asked for on the page itself."""

    def open_it(page: Page, language: str) -> None:
        page.goto(f"/{language}{address}")
        if not page.locator("html.easy").count():
            page.locator("button[name=view][value=easy]").last.click()
        page.locator("html.easy").wait_for()

    return open_it


def open_easy_step(page: Page, language: str) -> None:
    open_easy("/plan")(page, language)
    page.locator(".tools a").nth(1).click()
    page.locator("main form.card").wait_for()


def open_together(address: str) -> Open:
    """The same with a helper beside: from then on they stay."""

    def open_it(page: Page, language: str) -> None:
        page.goto(f"/{language}/together")
        page.locator("main form .button").first.click()
        page.locator("footer [action$='/together/next']").wait_for()
        open_easy(address)(page, language)

    return open_it


def open_slip(page: Page, language: str) -> None:
    """What was agreed, but for the way: that is a line to write on."""
    open_together("/together/slip")(page, language)
    page.locator("input[name=day]").nth(2).check()
    page.locator("input[name=time]").nth(5).check()
    page.locator("main form .button").click()
    page.locator(".slip").wait_for()


def open_slip_as_text(page: Page, language: str) -> None:
    open_slip(page, language)
    page.goto(f"/{language}/together/slip/text")


def open_idle_question(page: Page, language: str) -> None:
    """A page left alone for 28 minutes, which asks whether somebody is still there."""
    page.goto(f"/{language}/q/3")
    page.evaluate(
        """() => {
            const still = document.querySelector('[data-still]');
            const words = still.querySelector('[data-say]');
            still.hidden = false;
            words.textContent = words.dataset.say;
        }"""
    )


NUMBERS = range(1, len(read_questionnaire().screens) + 1)
KINDS = (
    Kind("home", at("/")),
    *(Kind(f"question {number}", at(f"/q/{number}")) for number in NUMBERS),
    Kind("wrong town", open_wrong_town),
    Kind("follow-ups", open_follow_ups),
    Kind("idle question", open_idle_question),
    Kind("plan", at("/plan")),
    Kind("plan unfolded", open_plan_unfolded),
    Kind("plan with a step left out", open_skipped_step),
    Kind("how a step was chosen", at("/plan/steps/2/why")),
    Kind("all places looked at", at("/plan/steps/2/why/all")),
    Kind("plan that is tried", open_tried_plan),
    Kind("doors", open_doors),
    Kind("answers", at("/answers")),
    Kind("service", open_from_plan(".who a")),
    Kind("program", open_from_plan(":is(form, .brief):has([name=step][value=train]) .who a")),
    Kind("class with its week", at("/services/ct-state-tunxis-cna")),
    Kind("job", open_from_plan(".job a")),
    Kind("ways", at("/jobs/31-1131.00/ways")),
    Kind("ways to work", at("/ways")),
    Kind("programs", at("/programs")),
    Kind("programs chosen", open_chosen_programs),
    Kind("help", at("/services?kind=food&town=06106")),
    Kind("help, nothing found", at("/services?kind=food&words=zzz&town=Atlantis")),
    Kind("jobs", at("/jobs?page=2")),
    Kind("organizations", at("/organizations")),
    Kind("organization", at("/organizations/hartford-public-library")),
    Kind("organization that takes nobody", at("/organizations/stone-academy")),
    Kind("service that takes nobody", at("/services/stone-academy-east-hartford")),
    Kind("crisis", at("/help-now")),
    Kind("privacy", at("/privacy")),
    Kind("guides", at("/guides")),
    Kind("guide", open_guide),
    Kind("sheets", at("/sheets?town=Atlantis")),
    Kind("sheets of a town", at("/sheets?town=06106")),
    Kind("sheet", at("/sheets/first-days?town=Hartford")),
    Kind("stack of sheets", at("/stack?town=Hartford&sheet=food&sheet=work&both=1")),
    Kind("about", at("/about")),
    Kind("librarians", at("/librarians")),
    Kind("poster", at("/librarians/poster")),
    Kind("how we choose", at("/how-we-choose")),
    Kind("accessibility", at("/accessibility")),
    Kind("cleared", at("/cleared")),
    Kind("error", at("/no-such-page")),
    Kind("away", at("/away")),
    Kind("print", at("/plan/print")),
    Kind("step to print", at("/plan/steps/3/print")),
    Kind("private step to print", at("/plan/steps/1/print")),
    Kind("take along", at("/plan/take")),
    Kind("text", at("/plan/take/text")),
    Kind("what will be saved", open_saving),
    Kind("code", open_code),
    Kind("saved plan", open_saved_plan),
    Kind("open a saved plan", at("/saved")),
    Kind("number with a mistake", open_mistyped),
    Kind("no saved plan", open_no_saved_plan),
    Kind("saved plan deleted", at("/saved/ended")),
    # The view stays once it was chosen, so these come last.
    Kind("easy plan", open_easy("/plan")),
    Kind("easy step", open_easy_step),
    Kind("easy question", open_easy("/q/3")),
    # With a helper it is the same.
    Kind("together", open_together("/together")),
    Kind("wish together", open_together("/together/wish")),
    Kind("question together", open_together("/q/4")),
    Kind("plan together", open_together("/plan")),
    Kind("picks together", open_together("/together/slip")),
    Kind("slip together", open_slip),
    Kind("text together", open_slip_as_text),
)
