"""The accessibility tree as Chromium hands it to a screen reader, in the order of reading."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Page

LANDMARKS = {"banner", "main", "contentinfo", "navigation", "search", "complementary", "region"}
CONTROLS = {
    *("button", "link", "checkbox", "radio", "textbox", "searchbox", "combobox", "listbox"),
    *("spinbutton", "slider", "switch", "tab", "menuitem", "DisclosureTriangle"),
}


@dataclass(frozen=True)
class Told:
    """One thing that is told; `within` are the roles around it, `element` its number."""

    role: str
    name: str
    description: str
    within: tuple[str, ...]
    element: int
    properties: dict[str, Any] = field(default_factory=dict)

    @property
    def is_control(self) -> bool:
        return self.role in CONTROLS

    @property
    def is_landmark(self) -> bool:
        return self.role in LANDMARKS

    def __str__(self) -> str:
        return f"{self.role} {self.name!r}"


def listen(page: Page) -> list[Told]:
    """Return all that a reader is told, in its order."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    tree = {node["nodeId"]: node for node in nodes}
    return list(walk(nodes[0], tree, ()))


def walk(node: dict[str, Any], tree: dict[str, Any], within: tuple[str, ...]) -> Iterator[Told]:
    inside = within
    if not node["ignored"]:
        told = read_node(node, within)
        yield told
        inside = (*within, told.role)
    for child in node.get("childIds", ()):
        if child in tree:
            yield from walk(tree[child], tree, inside)


def read_node(node: dict[str, Any], within: tuple[str, ...]) -> Told:
    return Told(
        role=value_of(node, "role"),
        name=value_of(node, "name"),
        description=value_of(node, "description"),
        within=within,
        element=node.get("backendDOMNodeId", 0),
        properties={each["name"]: each["value"].get("value") for each in node["properties"]}
        if "properties" in node
        else {},
    )


def value_of(node: dict[str, Any], name: str) -> str:
    return str(node.get(name, {}).get("value", "")).strip()


def list_elements(page: Page) -> list[int]:
    """Return the numbers of all elements in the order of the page's HTML."""
    session = page.context.new_cdp_session(page)
    root = session.send("DOM.getDocument", {"depth": -1})["root"]
    session.detach()
    return list(number_each(root))


def number_each(node: dict[str, Any]) -> Iterator[int]:
    yield node["backendNodeId"]
    for child in node.get("children", ()):
        yield from number_each(child)
