import re

import pytest

from tests.house.project import read

STYLE = read("app/static/site.css")
LOOK = read("docs/look.md")
ROW = re.compile(r"^\| (.+) \|$", re.MULTILINE)
COLOURS, PAIRS = 4, 5
"""How many columns the two tables of `docs/look.md` have."""


def read_colours():
    """Return the colours of site.css by name, in light and in dark."""
    roots = re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)
    light, dark = [dict(re.findall(r"--([\w-]+): (#\w+)", root)) for root in roots[:2]]
    return {"light": light, "dark": light | dark}


def read_table(columns):
    rows = [[cell.strip("` ") for cell in row.split(" | ")] for row in ROW.findall(LOOK)]
    return [row for row in rows if len(row) == columns][2:]


def luminance(colour):
    digits = colour[1:] if len(colour) == 7 else "".join(each * 2 for each in colour[1:])
    parts = [int(digits[start : start + 2], 16) / 255 for start in (0, 2, 4)]
    red, green, blue = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(front, behind):
    """Return the contrast ratio of WCAG 2.2."""
    darker, lighter = sorted((luminance(front), luminance(behind)))
    return (lighter + 0.05) / (darker + 0.05)


SCHEMES = read_colours()
NAMED = {name: (light, dark) for name, light, dark, _ in read_table(COLOURS)}


def test_the_colours_told_are_those_of_the_style():
    assert {
        name: (colour, SCHEMES["dark"][name]) for name, colour in SCHEMES["light"].items()
    } == NAMED


@pytest.mark.parametrize("pair", read_table(PAIRS), ids=lambda pair: " on ".join(pair[:2]))
def test_a_pair_of_colours_has_the_contrast_told_and_enough_of_it(pair):
    front, behind, *told, least = pair
    found = [
        contrast(colours.get(front, front), colours.get(behind, behind))
        for colours in SCHEMES.values()
    ]

    assert [f"{ratio:.1f}" for ratio in found] == told
    assert min(found) >= float(least) >= 3


@pytest.mark.parametrize("front", ["ink", "soft", "act", "warn"])
@pytest.mark.parametrize("behind", ["paper", "card", "warm-wash"])
def test_every_colour_of_words_is_told_on_what_it_stands(front, behind):
    assert [front, behind, "4.5"] in [[*pair[:2], pair[-1]] for pair in read_table(PAIRS)]


def test_more_contrast_turns_soft_words_and_all_lines_to_ink():
    (more,) = re.findall(r"@media \(prefers-contrast: more\) \{ :root \{(.*?)\}", STYLE)

    assert dict(re.findall(r"--(\w+): var\(--(\w+)\)", more)) == {
        "soft": "ink",
        "line": "ink",
        "edge": "ink",
    }


def test_nothing_moves():
    assert not re.search(r"animation|transition|@keyframes", STYLE)


def test_no_words_are_smaller_than_told():
    sizes = re.findall(r"font(?:-size)?: (?:\w+ )?([\d.]+)rem", STYLE)

    assert min(float(size) for size in sizes) >= 1
