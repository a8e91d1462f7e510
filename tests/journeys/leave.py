"""Where the button to leave stands on a page, and how it looks."""

DESCRIBE_LEAVE = """() => {
    const leave = document.querySelector('[data-leave]');
    const stops = [...document.querySelectorAll('a[href], button, input, summary')];
    const box = leave.getBoundingClientRect();
    const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return {
        early: stops.filter(each => each.type !== 'hidden').indexOf(leave) < 2,
        inView: box.top >= 0 && box.left >= 0
            && box.bottom <= innerHeight && box.right <= innerWidth,
        onTop: leave.contains(over),
    };
}"""
"""Its place with Tab, whether it is wholly in view, and whether anything lies over it."""

# But for the colours, which are those of the paper on a page to print.
DESCRIBE_LOOK = """() => {
    const leave = document.querySelector('[data-leave]'), style = getComputedStyle(leave);
    const box = leave.getBoundingClientRect();
    return [leave.innerText, ...[box.left, box.top, box.width, box.height].map(Math.round),
        style.font, style.borderRadius, style.borderWidth, style.backgroundColor,
        style.textDecorationLine, style.animationName].join(' ');
}"""
