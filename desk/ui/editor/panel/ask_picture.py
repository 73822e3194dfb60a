"""Asking for a picture: what it should show and by when."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.errors import DeskError
from desk.services.picture_requests import wanted_by
from desk.ui.context import Context
from desk.ui.editor.writing.dialogs.asking import AskingDialog
from desk.ui.sentences import error_sentence

MOST_LETTERS = 300


class AskPictureDialog(AskingDialog):
    """Asks for what is wanted and by when.

    Signals:
        asked: What is wanted, and by when: ISO 8601 with an offset, or empty.
    """

    asked = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget) -> None:
        title = self.tr("Ask for a picture")
        text = self.tr("The photo desk sees it in the Photos room, beside the text of the story.")
        super().__init__(context.look.icons, (title, text, self.tr("Ask")), parent)
        self._context = context
        self.what, self.by = QLineEdit(), QLineEdit()
        self.what.setMaxLength(MOST_LETTERS)
        self.what.setPlaceholderText(self.tr("The broken dyke, seen from the village"))
        self.by.setPlaceholderText(self.tr("17:00, or 2025-01-31 14:00"))
        self.add_field(self.tr("What it should show"), self.what)
        self.add_field(self.tr("By when"), self.by)
        self.body.addWidget(self.trouble)
        for field in (self.what, self.by):
            field.textEdited.connect(lambda _text: self.say(""))
        self.what.setFocus()

    def accept(self) -> None:
        if not self.what.text().strip():
            self.say(self.tr("Say in a few words what the picture should show."))
            self.what.setFocus()
            return
        desk, typed = self._context.shell.desk, self.by.text()
        self.do.setEnabled(False)
        self._context.shell.tasks.read(
            lambda: wanted_by(desk, typed), self._finish, self._refuse, self
        )

    def _finish(self, by: str) -> None:
        super().accept()
        self.asked.emit(self.what.text().strip(), by)

    def _refuse(self, error: DeskError) -> None:
        self.do.setEnabled(True)
        self.say(error_sentence(error))
        self.by.setFocus()
