"""The page that a preview shows, as HTML that follows every change."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desk.formats.live_body import ElementSplice
from desk.services.live_preview import WholePage


@dataclass(slots=True)
class ShownPage:
    """What is, or soon will be, on the screen.

    Attributes:
        elements: HTML of each element of the body.
    """

    before: str
    elements: list[str] = field(default_factory=list)
    after: str = ""

    @classmethod
    def of(cls, page: WholePage) -> "ShownPage":
        """Return a page that may change."""
        return cls(page.before, list(page.elements), page.after)

    @property
    def html(self) -> str:
        """The whole page."""
        return "".join((self.before, "\n".join(self.elements), self.after))

    def apply(self, splices: Sequence[ElementSplice]) -> None:
        """Replace elements of the body."""
        for splice in splices:
            end = splice.start + splice.removed
            self.elements[splice.start : end] = splice.elements
