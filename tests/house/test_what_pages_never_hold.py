import re

from tests.house.project import list_files, list_templates, read

MOVING = r"animation|transition(?!-)|@keyframes|scroll-behavior|<marquee|<blink"
PLAYING = r"<(video|audio|object|embed|iframe|canvas|img|map)\b|autoplay"
TIMED = (
    r"http-equiv=.refresh|setInterval|onmousemove|devicemotion|mousemove|touchmove|dragstart"
    r"|dblclick"
)
GRABBED = r"accesskey|\bkeydown|\bkeypress|pointerdown|mousedown|touchstart"


def what_is_sent():
    ours = ["app/static/site.css", "app/static/site.js", "app/static/listen.js"]
    return {str(path): read(path) for path in [*list_templates(), *ours]}


def found(pattern):
    return [path for path, text in what_is_sent().items() if re.search(pattern, text)]


def test_nothing_moves_blinks_or_turns():
    assert len(what_is_sent()) > 30
    assert found(MOVING) == []


def test_nothing_plays_and_no_picture_stands_for_words():
    assert found(PLAYING) == []
    sent = {path.suffix for path in list_files() if path.match("app/static/**/*")}
    assert sent <= {".css", ".js", ".svg", ".md", ".LICENSE", ""}


def test_nothing_needs_a_gesture_a_double_click_or_a_shaken_phone():
    assert found(TIMED) == []


def test_nothing_acts_before_the_finger_or_the_key_comes_up():
    assert found(GRABBED) == []


def test_a_phone_may_be_turned_and_a_page_enlarged():
    assert found(r"orientation\s*:|maximum-scale|user-scalable") == []


def test_every_drawing_is_hidden_from_readers_because_words_stand_beside_it():
    drawings = [
        f"{path}: {drawing}"
        for path, text in what_is_sent().items()
        for drawing in re.findall(r"<svg\b[^>]*>", text)
        if 'aria-hidden="true"' not in drawing
    ]

    assert drawings == []


def test_what_htmx_reads_is_valid_html():
    """The checker of `make markup` knows only names that begin with "data-"."""
    assert found(r"""[\s"'}]hx-[a-z-]+=""") == []
