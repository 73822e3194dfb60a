"""The dialogs that stop a person: few, short, and they say what to do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desk.errors import DeskError
from desk.ui.look import scale
from desk.ui.look.icons import Icons, Tone
from desk.ui.look.parts import TextRole, Variant, button, label
from desk.ui.sentences import error_sentence

WIDTH_PX = 440


@dataclass(frozen=True, slots=True)
class Question:
    """What a person must decide.

    Attributes:
        verb: Text of the button that does it; the other says Cancel.
        is_dangerous: Whether it takes something away: then Cancel is the default.
    """

    title: str
    text: str
    verb: str
    is_dangerous: bool = False


class SentenceDialog(QDialog):
    """An icon, a title, a sentence and buttons."""

    def __init__(
        self, icons: Icons, title: str, text: str, tone: Tone, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH_PX)
        picture = QLabel()
        name = "circle-help" if tone is Tone.ACCENT else "triangle-alert"
        picture.setPixmap(icons.pixmap(name, tone, scale.WIDE_PX, self.devicePixelRatioF()))
        self.body = QVBoxLayout()
        self.body.setSpacing(scale.UNIT_PX)
        self.body.addWidget(label(title, TextRole.TITLE, wraps=True))
        words = label(text, wraps=True)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.body.addWidget(words)
        self.buttons = QDialogButtonBox()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(picture)
        self.setAccessibleDescription(text)

    def _lay_out(self, picture: QLabel) -> None:
        row = QHBoxLayout()
        row.setSpacing(scale.GAP_PX)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.addLayout(self.body)
        right.addStretch(1)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[scale.WIDE_PX] * 4)
        column.setSpacing(scale.WIDE_PX)
        column.addLayout(row)
        column.addWidget(self.buttons)


def show_error(
    parent: QWidget, icons: Icons, error: DeskError, retry: Callable[[], object] | None = None
) -> QDialog:
    """Open a dialog that says what went wrong and what to do; return it, nobody waits for it."""
    title = QCoreApplication.translate("Dialogs", "That did not work")
    dialog = SentenceDialog(icons, title, error_sentence(error), Tone.DANGER, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    close = button(QCoreApplication.translate("Dialogs", "Close"))
    dialog.buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
    if retry is not None:
        again = button(QCoreApplication.translate("Dialogs", "Try again"), Variant.PRIMARY)
        dialog.buttons.addButton(again, QDialogButtonBox.ButtonRole.AcceptRole)
        again.setDefault(True)
        dialog.accepted.connect(retry)
    dialog.open()
    return dialog


def confirm(parent: QWidget, icons: Icons, question: Question) -> bool:
    """Ask, and return whether the person wants it done."""
    tone = Tone.DANGER if question.is_dangerous else Tone.ACCENT
    dialog = SentenceDialog(icons, question.title, question.text, tone, parent)
    do = button(question.verb, Variant.DANGER if question.is_dangerous else Variant.PRIMARY)
    cancel = button(QCoreApplication.translate("Dialogs", "Cancel"))
    dialog.buttons.addButton(do, QDialogButtonBox.ButtonRole.AcceptRole)
    dialog.buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
    (cancel if question.is_dangerous else do).setDefault(True)
    (cancel if question.is_dangerous else do).setFocus()
    return dialog.exec() == QDialog.DialogCode.Accepted


def ask_text(parent: QWidget, icons: Icons, question: Question, text: str = "") -> str | None:
    """Ask for one line of text, for example the name of a version; None when cancelled."""
    dialog = SentenceDialog(icons, question.title, question.text, Tone.ACCENT, parent)
    field = QLineEdit(text)
    field.setAccessibleName(question.title)
    field.selectAll()
    dialog.body.addWidget(field)
    do = button(question.verb, Variant.PRIMARY)
    do.setDefault(True)
    dialog.buttons.addButton(do, QDialogButtonBox.ButtonRole.AcceptRole)
    cancel = button(QCoreApplication.translate("Dialogs", "Cancel"))
    dialog.buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
    field.setFocus()
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    return field.text().strip() if accepted else None
