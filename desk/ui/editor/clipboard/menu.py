"""What the context menu of a text offers besides Copy and Paste."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu

from desk.ui.actions.actions import Actions
from desk.ui.editor.writing.body_edit import BodyEdit

COPIES = ("edit.copy_rich", "edit.copy_html", "edit.copy_markdown")
PASTE_TEXT = "edit.paste_text"
_QT_COPY, _QT_PASTE = "edit-copy", "edit-paste"  # names that Qt gives to its entries


class ClipboardMenu(QObject):
    """Adds to the context menu of one text."""

    def __init__(self, body: BodyEdit, actions: Actions) -> None:
        super().__init__(body)
        self._body = body
        self._actions = actions
        body.menu_asked.connect(self._extend)

    def _extend(self, menu: QMenu, _where: QTextCursor) -> None:
        copies = QMenu(self._actions.submenu_of(COPIES[0]), menu)
        copies.addActions([self._actions[name] for name in COPIES])
        _insert_after(menu, _QT_COPY, copies.menuAction())
        if not self._body.isReadOnly():
            _insert_after(menu, _QT_PASTE, self._actions[PASTE_TEXT])


def _insert_after(menu: QMenu, name: str, action: QAction) -> None:
    entries = menu.actions()
    at = next((n for n, entry in enumerate(entries) if entry.objectName() == name), None)
    if at is None or at + 1 >= len(entries):
        menu.addAction(action)
    else:
        menu.insertAction(entries[at + 1], action)
