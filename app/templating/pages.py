"""Jinja templates in each language."""

import re
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.defaults import DEFAULT_NAMESPACE
from markupsafe import Markup

from app.i18n import DEFAULT_LANGUAGE, LANGUAGES, mark_untranslated, translations
from app.templating.app_links import lead_to_pages_only
from app.templating.assets import Assets
from app.templating.baking import BakedTranslations
from app.templating.keeping import KeptParts
from app.templating.quick import QuickEnvironment
from app.templating.shared_code import SharedCode

TEMPLATES = Path(__file__).parent.parent / "templates"
STYLE = "site.css"
SHEET_STYLE = "plan.css"
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
AROUND_MARKS = re.compile(r"\s*([{};,])\s*")
SPACE = re.compile(r"\s+")
PathFor = Callable[..., str]


class Pages:
    """One environment a language and way of going on: words, addresses and links are settled when
    it is made, so that the parts of pages are read once and not again for each request.
    """

    def __init__(self, address_of: PathFor, assets: Assets, *, launched: bool) -> None:
        self.style = pack_style(assets.text_of(STYLE))
        self.style_hash = hash_for_policy(self.style)
        sheet_style = pack_style(assets.text_of(SHEET_STYLE))
        self.paths = {language: path_in(language, address_of) for language in LANGUAGES}
        self.environments = {
            (language, turns_by_form): make_environment(
                language,
                code,
                path_for=self.paths[language],
                static=assets.address_of,
                style=Markup(self.style),  # noqa: S704  # our own file
                sheet_style=Markup(sheet_style),  # noqa: S704  # our own file
                launched=launched,
                turns_by_form=turns_by_form,
            )
            for language, code in [(each, SharedCode()) for each in LANGUAGES]
            for turns_by_form in (False, True)
        }

    def prepare(self) -> Iterator[str]:
        """Read every template, one at each step, so that nobody waits for it later."""
        for environment in self.environments.values():
            for name in environment.list_templates(extensions=["html"]):
                environment.get_template(name)
                yield name

    def render(
        self,
        template: str,
        language: str,
        context: Mapping[str, object],
        *,
        turns_by_form: bool = False,
        opens_apps: bool = True,
    ) -> str:
        """`turns_by_form`: the answers travel in the form, so links are buttons of it.

        `opens_apps`: a link may lead to a telephone, a text or a mail.
        """
        environment = self.environments[language, turns_by_form]
        page = environment.get_template(template).render(context)
        page = page if opens_apps else lead_to_pages_only(page)
        return page if language == DEFAULT_LANGUAGE else mark_untranslated(page)

    def path_for(self, language: str, name: str, **values: object) -> str:
        return self.paths[language](name, **values)


def pack_style(style: str) -> str:
    """Leave out what only people read, for pages that carry their style along."""
    return SPACE.sub(" ", AROUND_MARKS.sub(r"\1", COMMENT.sub("", style))).strip()


def hash_for_policy(style: str) -> str:
    """Return what the content policy must hold for exactly this style to be taken."""
    return f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}"


def make_environment(language: str, code: SharedCode, **values: object) -> Environment:
    environment = QuickEnvironment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=[BakedTranslations, KeptParts],
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=code,
    )
    environment.policies["ext.i18n.trimmed"] = True
    # Each global is looked at whenever one template reads another, and these are not used.
    for name in DEFAULT_NAMESPACE:
        del environment.globals[name]
    words = translations(language)
    install: Callable[..., None] = vars(environment)["install_gettext_callables"]
    install(words.gettext, words.ngettext, newstyle=True)
    environment.globals.update(language=language, words_of_language=words.gettext, **values)
    return environment


def path_in(language: str, address_of: PathFor) -> PathFor:
    """Return `path_for`: the address of a page of ours, in the language of this page."""

    @lru_cache(maxsize=4096)
    def path_for(name: str, **values: object) -> str:
        return f"/{language}{address_of(name, **values)}"

    return path_for
