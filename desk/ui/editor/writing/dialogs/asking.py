"""What the dialogs of the text have in common."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from desk.ui.dialogs import SentenceDialog
from desk.ui.look.icons import Icons, Tone
from desk.ui.look.parts import TextRole, Variant, button, label, set_tone


class AskingDialog(SentenceDialog):
    """Fields, one line for what is wrong with them, and two buttons."""

    def __init__(self, icons: Icons, texts: tuple[str, str, str], parent: QWidget) -> None:
        """Make the dialog; ``texts`` are title, sentence and the verb of the button."""
        title, text, verb = texts
        super().__init__(icons, title, text, Tone.ACCENT, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.trouble = label("", wraps=True)
        set_tone(self.trouble, "danger")
        self.trouble.hide()
        self.do: QPushButton = button(verb, Variant.PRIMARY)
        self.do.setDefault(True)
        self.buttons.addButton(self.do, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = button(QCoreApplication.translate("Dialogs", "Cancel"))
        self.buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)

    def add_field(self, title: str, field: QWidget) -> None:
        """Add a field under its title."""
        caption = label(title, TextRole.CAPTION)
        caption.setBuddy(field)
        field.setAccessibleName(title)
        self.body.addWidget(caption)
        self.body.addWidget(field)

    def say(self, text: str) -> None:
        """Say what is wrong; nothing takes it away."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        self.setMinimumHeight(self.heightForWidth(self.width()) if text else 0)
