"""What a person sees in a pathway, in the words of the table."""

from collections.abc import Iterable

from app.domain.pathway import Pathway, Step


def step_ids(pathway: Pathway) -> set[str]:
    return {step.id for step in pathway.steps}


def choice_ids(step: Step) -> set[str]:
    return {choice.service.id for choice in step.choices}


def seen(pathway: Pathway) -> set[str]:
    """Return each service as "service" and as "step:service"."""
    pairs = {(step.id, each) for step in pathway.steps for each in choice_ids(step)}
    return {service for _, service in pairs} | {f"{step}:{service}" for step, service in pairs}


def first_choices(pathway: Pathway) -> set[str]:
    return {f"{step.id}:{step.first_choice.service.id}" for step in pathway.steps}


def waits(pathway: Pathway) -> set[str]:
    return {f"{step.id}:{other}" for step in pathway.steps for other in step.waits_for}


def warnings(pathway: Pathway) -> set[str]:
    of_choices = {w.id for step in pathway.steps for c in step.choices for w in c.warnings}
    return of_choices | {warning.id for job in pathway.jobs for warning in job.warnings}


def now(pathway: Pathway) -> list[str]:
    return [step.id for step in pathway.steps if step.stage == "now"]


def alternatives(cell: str) -> list[str]:
    """Read "one|other"; what stands before a colon holds for each."""
    step, colon, services = cell.rpartition(":")
    return [f"{step}{colon}{service}" for service in services.split("|")]


def missing(wanted: Iterable[str], found: set[str]) -> list[str]:
    return [cell for cell in wanted if not found.intersection(alternatives(cell))]


def differences(before: Pathway, after: Pathway, named: Iterable[str]) -> set[str]:
    """Return what changed: all steps and waits, and of the choices those that are named."""
    marked = {
        *signed(step_ids(before), step_ids(after)),
        *(change.replace(":", ">") for change in signed(waits(before), waits(after))),
    }
    choices = {change for change in signed(seen(before), seen(after)) if ":" in change}
    # A wait that is new is written without its plus.
    written = {change.removeprefix("+") if ">" in change else change for change in marked}
    return written | (choices & set(named))


def signed(before: set[str], after: set[str]) -> set[str]:
    return {f"+{each}" for each in after - before} | {f"-{each}" for each in before - after}
