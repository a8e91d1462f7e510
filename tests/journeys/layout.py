"""Whether a page fits: what runs off its side, is cut, is too small to tap, or covers it."""

from itertools import chain

from playwright.sync_api import Page

# What stands out to either side of the page, by the width of the page and by each element on it.
LIST_OVERFLOWS = """() => {
    const width = document.documentElement.clientWidth;
    const wide = document.scrollingElement.scrollWidth > width;
    const seen = [...document.querySelectorAll('body *')].filter(each => !each.closest('.hidden'));
    const out = seen.filter(element => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && (box.right > width + 1 || box.left < -1);
    });
    return (wide || out.length ? [`page ${document.scrollingElement.scrollWidth}`] : []).concat(
        out.map(element => `${element.tagName} ${element.innerText || ''}`.slice(0, 60)));
}"""
# Words that do not fit into their box and are not seen whole. What is typed scrolls in its own.
LIST_CUT = """() => [...document.querySelectorAll(
    ':is(main, header, footer) :not(input)')].filter(element => {
    const style = getComputedStyle(element);
    return style.overflowX !== 'visible' && element.clientWidth > 1
        && element.scrollWidth > element.clientWidth + 1;
}).map(element => `${element.tagName} ${element.innerText}`.slice(0, 60))"""
# Links inside a sentence may be as small as its letters.
LIST_SMALL = """least => [...document.querySelectorAll('a[href], button, summary, main input')]
    .map(element => [element, (element.closest('label') || element).getBoundingClientRect()])
    .filter(([element, box]) => box.width > 0 && box.bottom > 0
        && (box.width < least || box.height < least)
        && !(getComputedStyle(element).display === 'inline' && element.closest('p, li, dd')))
    .map(([element, box]) => `${element.innerText || element.name} `
        + `${Math.round(box.width)}x${Math.round(box.height)}`)"""
# What stays where it is while the page is scrolled, if it takes more than a third of the window.
LIST_COVERING = """() => {
    const page = document.querySelector('main').getBoundingClientRect();
    const isOver = box => box.left < page.right && box.right > page.left;
    const staying = [...document.querySelectorAll('body *')]
        .filter(each => ['fixed', 'sticky'].includes(getComputedStyle(each).position))
        .filter(each => isOver(each.getBoundingClientRect()));
    const taken = staying.reduce((sum, each) => sum + each.getBoundingClientRect().height, 0);
    return taken > innerHeight / 3 ? staying.map(each => each.outerHTML.slice(0, 60)) : [];
}"""

# The project aims at 48 by 48; the sheet to print is set closer.
SMALLEST, SMALLEST_ON_PAPER = 48, 40
# It asks whether somebody is still there, until it is answered (docs/accessibility.md, 2.4.11).
COVERED_FOR_A_REASON = {"idle question"}


def list_misfits(page: Page, kind: str = "", *, may_cover: bool = True) -> list[str]:
    """`kind` is the name of a kind of page; what covers a page is listed unless it may."""
    least = SMALLEST_ON_PAPER if kind == "print" else SMALLEST
    covering = [] if may_cover or kind in COVERED_FOR_A_REASON else [LIST_COVERING]
    scripts = [LIST_OVERFLOWS, LIST_CUT, *covering]
    return [*chain.from_iterable(map(page.evaluate, scripts)), *page.evaluate(LIST_SMALL, least)]
