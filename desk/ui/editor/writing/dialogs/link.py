"""The address of a link, checked before it stands in the text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from desk.text.formatting.links import AddressTrouble, Link, completed, trouble
from desk.ui.editor.writing.dialogs.asking import AskingDialog
from desk.ui.look.icons import Icons
from desk.ui.look.parts import button, set_tone


class LinkDialog(AskingDialog):
    """Asks for an address, and for words where none are chosen.

    Signals:
        linked: Address and words; the words are empty when those in the text stay.
        removed: The link should go.
    """

    linked = Signal(str, str)
    removed = Signal()

    def __init__(
        self, icons: Icons, known: Link | None, words: str, address: str, parent: QWidget
    ) -> None:
        """Make the dialog.

        Args:
            known: The link at the cursor.
            words: What is chosen in the text.
            address: What to begin with, for a new link.
        """
        title = self.tr("Change link") if known else self.tr("Link")
        text = self.tr("Readers go to this address. A related article is better inserted as one.")
        verb = self.tr("Change") if known else self.tr("Link")
        super().__init__(icons, (title, text, verb), parent)
        self.address = QLineEdit(known.address if known else address)
        self.address.setPlaceholderText("https://")
        self.words = QLineEdit(known.words if known else words)
        self._shown = self.words.text()
        self.add_field(self.tr("Address"), self.address)
        self.body.addWidget(self.trouble)
        self.add_field(self.tr("Words"), self.words)
        self.remove = button(self.tr("Remove link"))
        if known:
            self.buttons.addButton(self.remove, QDialogButtonBox.ButtonRole.DestructiveRole)
        self.remove.setVisible(known is not None)
        self.remove.clicked.connect(self._remove)
        self.address.textEdited.connect(lambda _text: self._forget())
        self.address.selectAll()
        self.address.setFocus()

    def accept(self) -> None:
        address = completed(self.address.text())
        found = trouble(address)
        if found is not None:
            self.say(self._sentence(found))
            set_tone(self.address, "danger")
            self.address.setFocus()
            return
        words = self.words.text().strip()
        super().accept()
        self.linked.emit(address, "" if words == self._shown else words)

    def _remove(self) -> None:
        super().accept()
        self.removed.emit()

    def _forget(self) -> None:
        self.say("")
        set_tone(self.address, "")

    def _sentence(self, found: AddressTrouble) -> str:
        match found:
            case AddressTrouble.EMPTY:
                return self.tr("A link needs an address.")
            case AddressTrouble.SPACE:
                return self.tr("An address has no spaces. Write %20 where one belongs.")
            case AddressTrouble.SCHEME:
                return self.tr("An address begins with https://, http:// or mailto:.")
            case AddressTrouble.LONG:
                return self.tr("The address is too long.")
            case _:
                return self.tr("This address has no valid host, such as example.org.")
