"""The browser: one for all walks, a fresh context for each visitor."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, Playwright

# The same browser without its windows and menus, which takes half as long over a page.
HEADLESS = "/usr/bin/chromium-headless-shell"
# Only the whole one has settings of its owner, and keeps pages alive for Back.
CHROMIUM = "/usr/bin/chromium"
# No walk may reach another machine, whatever a page asks for.
ONLY_HERE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    ONLY_HERE,
)
LONGEST_WAIT = 10_000
WIDTH, HEIGHT = 390, 844
BLOCK = 2


def launch(playwright: Playwright) -> Browser:
    return playwright.chromium.launch(executable_path=HEADLESS, args=ARGUMENTS)


def launch_remembering(playwright: Playwright) -> Browser:
    """Start a browser that keeps pages alive for Back, as browsers do outside of tests."""
    return playwright.chromium.launch(
        executable_path=CHROMIUM,
        args=ARGUMENTS,
        ignore_default_args=["--disable-back-forward-cache"],
    )


@contextmanager
def launch_without_cookies(
    playwright: Playwright, folder: Path, visitor: dict[str, Any]
) -> Iterator[BrowserContext]:
    """Start a browser whose owner blocks cookies in its settings, as people do."""
    settings = folder / "Default" / "Preferences"
    settings.parent.mkdir(parents=True)
    blocked = {"profile": {"default_content_setting_values": {"cookies": BLOCK}}}
    settings.write_text(json.dumps(blocked))
    # It keeps pages alive for Back, as browsers do outside of tests.
    context = playwright.chromium.launch_persistent_context(
        folder,
        executable_path=CHROMIUM,
        args=ARGUMENTS,
        ignore_default_args=["--disable-back-forward-cache"],
        **visitor,
    )
    try:
        yield context
    finally:
        context.close()


def describe_visitor(
    *,
    origin: str,
    language: str = "en",
    script: bool = True,
    width: int = WIDTH,
    height: int = HEIGHT,
    **more: Any,
) -> dict[str, Any]:
    """Return the settings of a browser context; `more` is passed to Playwright as it is."""
    return {
        "base_url": origin,
        "locale": {"en": "en-US", "es": "es-PR"}[language],
        "java_script_enabled": script,
        "viewport": {"width": width, "height": height},
        **more,
    }


def open_page(context: BrowserContext, troubles: list[str]) -> Page:
    """Open a page that notes what goes wrong in it: script errors, refused styles or scripts."""
    context.set_default_timeout(LONGEST_WAIT)
    page = context.new_page()
    page.on("pageerror", lambda error: troubles.append(f"{page.url}: {error}"))
    page.on("console", lambda message: note_console(message, page, troubles))
    return page


def note_console(message: Any, page: Page, troubles: list[str]) -> None:
    # A page of status 404 or 422 is reported there too; that is what some walks want.
    is_status = message.text.startswith("Failed to load resource")
    if message.type == "error" and not is_status:
        troubles.append(f"{page.url}: {message.text}")
