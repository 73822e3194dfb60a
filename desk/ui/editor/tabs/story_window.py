"""A window of its own for stories that were moved out of the main one."""

from PySide6.QtCore import QByteArray, QPoint, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from desk.ui.context import Context
from desk.ui.editor.tabs.deck import Deck
from desk.ui.message_bar import MessageBar

SIZE_PX = (1100, 720)
MIN_PX = (760, 480)


class StoryWindow(QMainWindow):
    """Shows a deck with the menus of the desk.

    Signals:
        closing: A person closes the window; its stories go home.
    """

    closing = Signal()

    def __init__(self, context: Context, deck: Deck) -> None:
        super().__init__()
        self._context = context
        self._is_over = False
        self.deck = deck
        self.messages = MessageBar(context.look.icons)
        self.setMinimumSize(*MIN_PX)
        self.resize(*SIZE_PX)
        self._lay_out()
        context.window.front.add(self, self.messages)
        deck.changed.connect(self.name_it)
        self.name_it()

    def place(self, geometry: bytes, at: QPoint | None = None) -> None:
        """Stand where it stood, else at a point, else on another screen than the main window."""
        if geometry and self.restoreGeometry(QByteArray(geometry)):
            return
        if at is not None:
            self.move(at)
            return
        main = self._context.window
        others = [screen for screen in QGuiApplication.screens() if screen is not main.screen()]
        if others:
            free = others[0].availableGeometry()
            self.move(free.center() - self.rect().center())
        else:
            self.move(main.pos() + QPoint(48, 48))

    def name_it(self) -> None:
        """Carry the headline of the story that is shown."""
        title = self.deck.current.title if self.deck.current else ""
        name = self.tr("Editorial Desk")
        self.setWindowTitle(f"{title} - {name}" if title else name)

    def set_bare(self, is_bare: bool) -> None:  # noqa: FBT001 (as Qt's own)
        """Show the menus, or nothing but the stories."""
        self.menuBar().setVisible(not is_bare)

    def end(self) -> None:
        """Close with the program; its stories stay where they are."""
        self._is_over = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._is_over:
            self._is_over = True
            self.closing.emit()
        self._context.window.front.remove(self)
        super().closeEvent(event)
        self.deleteLater()

    def _lay_out(self) -> None:
        actions = self._context.actions
        actions.fill_bar(self.menuBar())
        for action in actions.findChildren(QAction):
            self.addAction(action)  # so that its keys work here, too
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.deck, 1)
        self.setCentralWidget(centre)
