"""The Nu checker on the HTML of all kinds of pages, as served: make markup."""

import re
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Response, sync_playwright

from tests.journeys.chromium import describe_visitor, launch, open_page
from tests.journeys.outside import run_neutral_page
from tests.journeys.pages import KINDS
from tests.journeys.people import ALL_BARRIERS
from tests.journeys.plans import show_all_words
from tests.journeys.running_site import RunningSite, run_site
from tests.journeys.walkers import Walker

ROOT = Path(__file__).resolve().parents[2]
CHECKER = ROOT / "benchmarks/tools/node_modules/vnu-jar/build/dist/vnu.jar"
HIGHLIGHT = re.compile(r"::highlight\([a-z]+\)\s*\{[^}]*\}")
STATIC = ROOT / "app/static"


def keep_each_kind(browser: Browser, site: RunningSite, language: str, folder: Path) -> None:
    """Keep what the server sends for each kind of page where no script is run."""
    visitor = describe_visitor(origin=site.origin, language=language, script=False)
    page = open_page(browser.new_context(**visitor), [])
    Walker(page, language).walk(ALL_BARRIERS)
    show_all_words(page)
    pages: list[Response] = []
    page.on("response", lambda reply: pages.append(reply) if is_page(reply) else None)
    for kind in KINDS:
        kind.open(page, language)
        file = folder / f"{language} {kind.name}.html".replace(" ", "-")
        file.write_text(leave_out_unknown(pages[-1].text()))
    page.context.close()


def copy_styles(folder: Path) -> list[Path]:
    copies = [folder / style.name for style in STATIC.glob("*.css")]
    for copy in copies:
        copy.write_text(leave_out_unknown((STATIC / copy.name).read_text()))
    return copies


def leave_out_unknown(text: str) -> str:
    """Leave out the one rule that browsers know and the checker does not yet: `::highlight`."""
    return HIGHLIGHT.sub("", text)


def is_page(reply: Response) -> bool:
    is_redirect = 300 <= reply.status < 400
    return reply.request.is_navigation_request() and not is_redirect


def check(files: list[Path]) -> int:
    """Let the checker tell all it finds, warnings too; return 0 if nothing is an error."""
    command = ["java", "-jar", str(CHECKER), "--also-check-css", "--also-check-svg", *files]
    return subprocess.run(command, check=False).returncode


def main() -> int:
    with ExitStack() as stack:
        browser = launch(stack.enter_context(sync_playwright()))
        stack.callback(browser.close)
        folder = Path(stack.enter_context(TemporaryDirectory()))
        leave_url = stack.enter_context(run_neutral_page())
        site = stack.enter_context(run_site(folder, leave_url))
        for language in ("en", "es"):
            keep_each_kind(browser, site, language, folder)
        files = [*sorted(folder.glob("*.html")), *copy_styles(folder), *STATIC.glob("**/*.svg")]
        failed = check(files)
        print(f"{len(files)} files checked")
    return failed


if __name__ == "__main__":
    sys.exit(main())
