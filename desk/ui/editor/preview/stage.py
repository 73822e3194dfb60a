"""The ground on which the page stands in its width."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desk.ui.editor.preview.shape import Shape, fit
from desk.ui.look.parts import Ground, set_ground


class Stage(QWidget):
    """Places the view of a page in the middle, as wide as its shape wants, or smaller."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_ground(self, Ground.WINDOW)
        self._shape = Shape.FIT
        self._view: QWidget | None = None

    def show_view(self, view: QWidget) -> None:
        """Place a view from now on."""
        self._view = view
        view.setParent(self)
        view.show()
        self.place()

    def set_shape(self, shape: Shape) -> None:
        """Show the page in another width."""
        self._shape = shape
        self.place()

    def place(self) -> None:
        """Put the view where it belongs; loading a page forgets how large it is drawn."""
        if self._view is None:
            return
        fitted = fit(self._shape, self.width())
        self._view.setGeometry(QRect(fitted.left_px, 0, fitted.width_px, self.height()))
        zoom = getattr(self._view, "setZoomFactor", None)  # the simplified one has none
        if zoom is not None:
            zoom(fitted.zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()
