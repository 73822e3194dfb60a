"""What the context menu of a misspelt word offers: the word that was meant, or to keep this one."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from desk.services import spelling
from desk.services.commands.publication import AddHouseWord
from desk.ui.context import Context
from desk.ui.editor.spelling.marks import SpellingMarks
from desk.ui.editor.spelling.places import Place
from desk.ui.editor.writing.body_edit import BodyEdit


class SpellingMenu(QObject):
    """Adds suggestions to the context menu of one text."""

    def __init__(self, body: BodyEdit, marks: SpellingMarks, context: Context) -> None:
        super().__init__(body)
        self._body = body
        self._marks = marks
        self._context = context
        body.menu_asked.connect(self._extend)

    def _extend(self, menu: QMenu, where: QTextCursor) -> None:
        place = self._marks.wrong_at(where.position()) if self._marks.is_on else None
        if place is None or self._body.isReadOnly():
            return
        entries = self._entries(menu, place)
        menu.insertActions(menu.actions()[0], entries)
        self._ask(menu, entries[0], place)

    def _entries(self, menu: QMenu, place: Place) -> list[QAction]:
        waiting = QAction(self.tr("Looking for suggestions…"), menu)
        waiting.setEnabled(False)
        word = place.word.text
        mine = QAction(self.tr("Add “{word}” to my words").format(word=word), menu)
        mine.triggered.connect(partial(self._add_mine, word))
        house = QAction(self.tr("Add “{word}” to the house words").format(word=word), menu)
        house.triggered.connect(partial(self._add_house, word))
        return [waiting, _line(menu), mine, house, _line(menu)]

    def _ask(self, menu: QMenu, waiting: QAction, place: Place) -> None:
        desk, language = self._context.shell.desk, self._marks.language
        word = place.word.text

        def show(found: list[str]) -> None:
            if not isValid(menu) or not isValid(waiting):
                return
            for suggestion in found:
                action = QAction(suggestion, menu)
                font = action.font()
                font.setBold(True)
                action.setFont(font)
                action.triggered.connect(partial(self._replace, place, suggestion))
                menu.insertAction(waiting, action)
            if found:
                menu.removeAction(waiting)
                menu.setActiveAction(menu.actions()[0])
            else:
                waiting.setText(self.tr("No suggestions"))

        self._context.shell.tasks.read(
            lambda: spelling.suggestions(desk, word, language), show, owner=menu
        )

    def _replace(self, place: Place, suggestion: str) -> None:
        cursor = place.cursor(self._body.document())
        if cursor.selectedText() == place.word.text:  # nobody typed there in the meantime
            cursor.insertText(suggestion)

    def _add_mine(self, word: str) -> None:
        words = self._context.shell.desk.personal_words
        self._context.shell.tasks.write(
            lambda: words.add(word), lambda _none: self._marks.forget(), owner=self
        )

    def _add_house(self, word: str) -> None:
        self._context.shell.do(self.tr("Add a house word"), AddHouseWord(word))


def _line(menu: QMenu) -> QAction:
    made = QAction(menu)
    made.setSeparator(True)
    return made
