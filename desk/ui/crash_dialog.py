"""What a person sees when the program has a bug."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from desk.ui.dialogs import SentenceDialog
from desk.ui.look import scale
from desk.ui.look.icons import Icons, Tone
from desk.ui.look.parts import TextRole, Variant, button, label

DETAILS_PX = 200


class CrashDialog(SentenceDialog):
    """Says that the work is safe, shows the details and helps to hand them on."""

    def __init__(
        self, icons: Icons, report: str, log_file: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(icons, *self._words(), Tone.WARNING, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.details = QPlainTextEdit(report)
        self.details.setReadOnly(True)
        self.details.setFont(scale.font(scale.Size.SMALL, family=scale.MONO_FAMILY))
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setMinimumSize(2 * DETAILS_PX, DETAILS_PX)
        self.details.setAccessibleName(self.tr("Technical details"))
        self.body.addWidget(self.details)
        where = label(self.tr("The log is in {file}").format(file=log_file), TextRole.CAPTION)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where.setWordWrap(True)
        self.body.addWidget(where)
        self._add_buttons(icons)

    def _words(self) -> tuple[str, str]:
        return (
            self.tr("The desk has made a mistake"),
            self.tr(
                "Your text is stored. You can go on working; when something looks wrong, close the "
                "desk and open it again. Please send the details to whoever looks after it."
            ),
        )

    def _add_buttons(self, icons: Icons) -> None:
        self.copy = button(self.tr("Copy details"), icon=icons.icon("copy"))
        self.copy.clicked.connect(self._copy)
        self.buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        go_on = button(self.tr("Go on"), Variant.PRIMARY)
        go_on.setDefault(True)
        go_on.setFocus()
        self.buttons.addButton(go_on, QDialogButtonBox.ButtonRole.AcceptRole)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy.setText(self.tr("Copied"))
