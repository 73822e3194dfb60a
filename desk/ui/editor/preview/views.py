"""The widgets that show pages: WebEngine's, or the simplified one where that is missing."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from desk.formats.live_body import ElementSplice
from desk.services.desk import Desk
from desk.ui.editor.preview.shown_page import ShownPage
from desk.ui.editor.preview.simple import SimplePreview
from desk.ui.tasks import Tasks


class Preview(Protocol):
    """What the pane needs of a widget that shows pages.

    Attributes:
        shown: A page is on the screen.
        completed: A page is there as it can be printed.
        lost: Nothing can be shown until somebody tries again.
    """

    shown: SignalInstance
    completed: SignalInstance
    lost: SignalInstance

    def show_page(self, page: ShownPage, *, is_same_story: bool) -> None:
        """Show a page."""
        ...

    def splice(self, splices: Sequence[ElementSplice]) -> None:
        """Show what has changed in that page."""
        ...

    def try_again(self) -> None:
        """Show the page although it was lost."""
        ...


def make_view(desk: Desk, tasks: Tasks, parent: QWidget) -> QWidget:
    """Return the best preview that this machine has; it is a ``Preview``."""
    try:
        from desk.ui.editor.preview.web import WebPreview  # noqa: PLC0415 (slow, and optional)
    except ImportError:
        return SimplePreview(desk, tasks, parent)
    return WebPreview(desk, tasks, parent)


def as_preview(view: QWidget) -> Preview:
    """Return the widget as what it is besides."""
    return view  # type: ignore[return-value]  # both kinds have these methods
