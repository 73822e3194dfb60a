"""Formats and what can be inserted, in the context menu of the text."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from desk.text.formatting.tables import is_in_table
from desk.ui.actions.actions import Actions
from desk.ui.actions.spec import Menu
from desk.ui.editor.writing.body_edit import BodyEdit
from desk.ui.editor.writing.passages import locate
from desk.ui.editor.writing.ticks import show_in_menus, ticks_at


class FormatContextMenu(QObject):
    """Adds the Format and Insert menus, and the one of tables within a table."""

    def __init__(self, body: BodyEdit, actions: Actions) -> None:
        super().__init__(body)
        self._body = body
        self._actions = actions
        body.menu_asked.connect(self._fill)

    def _fill(self, menu: QMenu, place: QTextCursor) -> None:
        if self._body.isReadOnly():
            return
        own = self._body.textCursor()
        if (
            not own.hasSelection()
            or not own.selectionStart() <= place.position() <= own.selectionEnd()
        ):
            self._body.setTextCursor(place)  # what is chosen acts where the menu was asked for
        menus = [Menu.FORMAT, Menu.INSERT]
        if is_in_table(locate(self._body.textCursor()).passage):
            menus.append(Menu.TABLE)
        show_in_menus(self._actions, ticks_at(self._body.textCursor()))
        menu.addSeparator()
        titles = self._actions.menu_titles()
        for name in menus:
            inner = menu.addMenu(titles[name])
            self._actions.fill_menu(
                inner, [spec.id for spec in self._actions.specs if spec.menu is name]
            )
