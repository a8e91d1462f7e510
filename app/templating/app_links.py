"""Links that lead to no page: to a telephone, a text, a mail, or whatever app a computer opens."""

import re

LINK = re.compile(
    r'<a\b(?P<before>[^>]*) href="(?!https?:)(?P<scheme>[a-z][a-z0-9+.-]*):(?P<rest>[^"]*)"'
    r"(?P<after>[^>]*)>(?P<words>.*?)</a>",
    re.DOTALL,
)


def lead_to_pages_only(html: str) -> str:
    """Leave the words of every other link and take the link away. A number stays known as one."""
    return LINK.sub(as_words, html)


def as_words(link: re.Match[str]) -> str:
    dialed = f' data-tel="{link["rest"]}"' if link["scheme"] == "tel" else ""
    return f"<span{link['before']}{dialed}{link['after']}>{link['words']}</span>"
