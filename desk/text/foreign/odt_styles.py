"""Styles of an OpenDocument text: what they mean for Markdown.

Source: OpenDocument 1.3, part 3, chapters 16 and 20.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_FIELDS = {
    f"{FO}font-weight": "font-weight",
    f"{FO}font-style": "font-style",
    f"{TEXT}display": "display",
}
_DEPTH_MAX = 50  # styles that inherit in a ring end here


@dataclass(slots=True)
class Styles:
    """Styles by family and name.

    Attributes:
        numbered: Names of list styles and the levels that they number.
    """

    styles: dict[tuple[str, str], Element] = field(default_factory=dict)
    numbered: set[tuple[str, int]] = field(default_factory=set)

    def add(self, root: Element) -> None:
        """Read the styles of ``content.xml`` or ``styles.xml``."""
        for style in root.iter(f"{STYLE}style"):
            key = (style.get(f"{STYLE}family", ""), style.get(f"{STYLE}name", ""))
            self.styles.setdefault(key, style)
        for items in root.iter(f"{TEXT}list-style"):
            for level in items.iter(f"{TEXT}list-level-style-number"):
                number = level.get(f"{TEXT}level", "1")
                self.numbered.add((items.get(f"{STYLE}name", ""), int(number)))

    def names(self, family: str, name: str) -> list[str]:
        """Return the names of a style and of all that it inherits from."""
        return [
            style.get(f"{STYLE}display-name", style.get(f"{STYLE}name", ""))
            for style in self._chain(family, name)
        ]

    def css(self, name: str) -> str:
        """Return what a style of characters looks like."""
        found: dict[str, str] = {}
        for style in self._chain("text", name):
            for properties in style.iter(f"{STYLE}text-properties"):
                for attribute, value in properties.attrib.items():
                    if attribute in _FIELDS:
                        found.setdefault(_FIELDS[attribute], value)
        return ";".join(f"{name}:{value}" for name, value in found.items())

    def position(self, name: str) -> str:
        """Return ``sup`` or ``sub`` for a style of raised or lowered characters; else empty."""
        for style in self._chain("text", name):
            for properties in style.iter(f"{STYLE}text-properties"):
                told = properties.get(f"{STYLE}text-position", "").split(" ")[0]
                if told:
                    return _position(told)
        return ""

    def _chain(self, family: str, name: str) -> Iterator[Element]:
        for _ in range(_DEPTH_MAX):
            style = self.styles.get((family, name))
            if style is None:
                return
            yield style
            name = style.get(f"{STYLE}parent-style-name", "")


def _position(told: str) -> str:
    if told in ("super", "sub"):
        return "sup" if told == "super" else "sub"
    height = told.removesuffix("%")
    if not height.lstrip("-").isdigit() or int(height) == 0:
        return ""
    return "sup" if int(height) > 0 else "sub"
