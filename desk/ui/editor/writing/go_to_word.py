"""Asks for the number of a word and puts the cursor there."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from desk.text.outline import word_position
from desk.ui.dialogs import SentenceDialog
from desk.ui.editor.writing.body_edit import BodyEdit
from desk.ui.look.icons import Icons, Tone
from desk.ui.look.parts import Variant, button, spin_box
from desk.ui.tasks import Tasks
from desk.ui.text_change import utf16_length


class WordDialog(SentenceDialog):
    """Asks which word."""

    def __init__(self, icons: Icons, total: int, parent: QWidget | None = None) -> None:
        title = self.tr("Go to word")
        text = self.tr("The story has %n word(s).", "", total)
        super().__init__(icons, title, text, Tone.ACCENT, parent)
        self.number = spin_box(1, max(1, total))
        self.number.setAccessibleName(self.tr("Number of the word"))
        self.number.selectAll()
        self.body.addWidget(self.number)
        go = button(self.tr("Go"), Variant.PRIMARY)
        go.setDefault(True)
        self.buttons.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = button(QCoreApplication.translate("Dialogs", "Cancel"))
        self.buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.number.setFocus()


def ask_word(parent: QWidget, icons: Icons, total: int) -> int | None:
    """Return the number of a word that a person gives; None when cancelled."""
    dialog = WordDialog(icons, total, parent)
    return dialog.number.value() if dialog.exec() == QDialog.DialogCode.Accepted else None


def go_to_word(body: BodyEdit, number: int, tasks: Tasks) -> None:
    """Put the cursor to a word; it is looked for off the UI thread."""
    source = body.text()

    def position() -> int:
        return utf16_length(source[: word_position(source, number)])

    tasks.read(position, partial(put_cursor, body), owner=body)


def put_cursor(body: BodyEdit, position: int) -> None:
    """Put the cursor to a position in UTF-16 units, into the middle of the view."""
    cursor = QTextCursor(body.document())
    cursor.setPosition(min(position, body.document().characterCount() - 1))
    body.setTextCursor(cursor)
    body.centerCursor()
    body.setFocus()
