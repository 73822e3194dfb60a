"""What an abbreviation of a story means."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.text.formatting.insertions import is_abbreviation
from desk.ui.editor.writing.dialogs.asking import AskingDialog
from desk.ui.look.icons import Icons


class AbbreviationDialog(AskingDialog):
    """Asks for an abbreviation and its meaning.

    Signals:
        defined: The abbreviation and what it means.
    """

    defined = Signal(str, str)

    def __init__(self, icons: Icons, short: str, meaning: str, parent: QWidget) -> None:
        text = self.tr("The page shows the meaning wherever the abbreviation stands in the story.")
        super().__init__(icons, (self.tr("Abbreviation"), text, self.tr("Insert")), parent)
        self.short, self.meaning = QLineEdit(short), QLineEdit(meaning)
        self.meaning.setMaxLength(500)
        self.add_field(self.tr("Abbreviation"), self.short)
        self.add_field(self.tr("Meaning"), self.meaning)
        self.body.addWidget(self.trouble)
        for field in (self.short, self.meaning):
            field.textEdited.connect(lambda _text: self.say(""))
        (self.meaning if short else self.short).setFocus()

    def accept(self) -> None:
        short, meaning = self.short.text().strip(), self.meaning.text().strip()
        if not is_abbreviation(short):
            self.say(self.tr("An abbreviation is a few letters, without square brackets."))
            self.short.setFocus()
        elif not meaning:
            self.say(self.tr("Say what the abbreviation means."))
            self.meaning.setFocus()
        else:
            super().accept()
            self.defined.emit(short, meaning)
