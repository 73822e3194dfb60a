"""Lets the window close when everything that was typed lies in the store, not before."""

from PySide6.QtCore import QEvent, QObject

from desk.errors import DeskError
from desk.ui.context import Context
from desk.ui.dialogs import Question, confirm
from desk.ui.editor.area import EditorArea
from desk.ui.sentences import error_sentence


class CloseGuard(QObject):
    """Holds the window until its articles are stored and sealed."""

    def __init__(self, editor: EditorArea, context: Context) -> None:
        super().__init__(context.window)
        self._editor = editor
        self._context = context
        self._is_waiting = False
        self._is_open = False  # the gate
        context.window.installEventFilter(self)
        context.window.closing.connect(editor.release)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_held = (
            event.type() == QEvent.Type.Close
            and watched is self._context.window
            and not self._is_open
            and bool(self._editor.tabs)
        )
        if not is_held:
            return super().eventFilter(watched, event)
        event.ignore()
        if not self._is_waiting:
            self._is_waiting = True
            self._editor.store_all(self._close, self._ask)
        return True

    def _close(self) -> None:
        self._is_waiting = False
        self._is_open = True
        self._context.window.close()

    def _ask(self, error: DeskError) -> None:
        if not self._is_waiting:  # asked for another story already
            return
        self._is_waiting = False
        question = Question(
            self.tr("Not everything could be stored"),
            self.tr("{reason} What you typed last is only in this window.").format(
                reason=error_sentence(error)
            ),
            self.tr("Close all the same"),
            is_dangerous=True,
        )
        if confirm(self._context.window, self._context.look.icons, question):
            self._close()
