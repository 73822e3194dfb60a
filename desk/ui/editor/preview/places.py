"""What following and clicking need of a page, whatever draws it."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from desk.ui.editor.preview.course import Measured

BY_HAND = frozenset(
    {
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.NativeGesture,
    }
)

_BESIDE = "besideThePage"
_ZOOMS = Qt.KeyboardModifier.ControlModifier


class Places(Protocol):
    """A page that can be measured, scrolled and clicked.

    Attributes:
        hand: Tells what a person does to the page.
    """

    hand: "Hand"

    @property
    def scroll_px(self) -> float:
        """How far the page is scrolled, in its own pixels."""
        ...

    def measure(self, then: Callable[[Measured | None], None]) -> None:
        """Give the measures of the page, later; None while there is none."""
        ...

    def scroll_to(self, height_px: float) -> None:
        """Scroll the page."""
        ...

    def reveal(self, block: int, part: float, share: float) -> None:
        """Show a place of a block at a share of the view's height, unless it is seen already."""
        ...

    def point(self, block: int, part: float) -> None:
        """Keep a place of a block in sight, if it is, whenever the page gets another width.

        Without such a block, what is at the top of the view stays there.
        """
        ...


class Hand(QObject):
    """Tells a page that a person scrolls from one that the program scrolls, and sees clicks.

    Signals:
        scrolled: A person scrolled the page; how far it is, in its own pixels.
        left: The page is loaded anew; its place is lost.
        changed: The measures of the page may be others now.
        pressed: The page was clicked: ``QPointF`` in the widget, and whether twice.
        clicked: The ``Spot`` that was clicked.
    """

    left = Signal()
    scrolled = Signal(float)
    changed = Signal()
    pressed = Signal(QPointF, bool)
    clicked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_on_page = False
        self._start = QPointF()
        self._is_click = False

    def watch(self, widget: QWidget | None) -> None:
        """See what happens to a widget too; seeing it twice is the same as once."""
        if widget is not None:
            widget.installEventFilter(self)

    def watch_beside(self, widget: QWidget) -> None:
        """See that a widget beside the page scrolls it; a click on it is none on the page."""
        widget.setProperty(_BESIDE, True)
        self.watch(widget)

    def let_go(self) -> None:
        """Take scrolling from now on as the program's."""
        self.is_on_page = False

    def report(self, height_px: float) -> None:
        """Take notice that the page is scrolled so far."""
        if self.is_on_page:
            self.scrolled.emit(height_px)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and event.modifiers() & _ZOOMS:
            return True  # the width that was chosen says how large the page is
        if event.type() in BY_HAND:
            self.is_on_page = True
        elif event.type() == QEvent.Type.Resize:
            self.changed.emit()
        if isinstance(event, QMouseEvent) and not watched.property(_BESIDE):
            self._see(event)
        return False

    def _see(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        place = event.position()
        match event.type():
            case QEvent.Type.MouseButtonPress:
                self._start, self._is_click = place, _is_plain(event)
            case QEvent.Type.MouseButtonDblClick:
                self._is_click = False
                self.pressed.emit(place, True)
            case QEvent.Type.MouseButtonRelease if self._is_click:
                self._is_click = False
                far = (place - self._start).manhattanLength()
                if far < QApplication.startDragDistance():
                    self.pressed.emit(place, False)


def _is_plain(event: QMouseEvent) -> bool:
    return event.modifiers() == Qt.KeyboardModifier.NoModifier
