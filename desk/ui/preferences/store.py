"""Where everything lies, and the two things that keep it safe."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.services.upkeep import location_warning
from desk.ui.actions.spec import plain
from desk.ui.context import Context
from desk.ui.look import scale
from desk.ui.look.parts import TextRole, button, label, set_tone
from desk.ui.sentences import code_sentence


class StorePage(QWidget):
    """Shows the folder; backs up and verifies."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        folder = context.shell.desk.store.folder
        self.folder = label(str(folder), wraps=True)
        self.folder.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.folder.setAccessibleName(self.tr("Folder of the store"))
        icons = context.look.icons
        self.open = button(self.tr("Open folder"), icon=icons.icon("folder-open"))
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scale.UNIT_PX)
        column.addWidget(label(self.tr("Everything you write lies here"), TextRole.HEADING))
        column.addWidget(self.folder)
        self._warn(column, location_warning(folder))
        column.addLayout(_left(self.open))
        column.addSpacing(scale.GAP_PX)
        for name, icon, hint in (
            (
                "store.backup",
                "archive",
                self.tr("Articles, photos and all their history in one file."),
            ),
            ("store.verify", "shield-check", self.tr("Reads every version and photo again.")),
        ):
            action = context.actions[name]
            made = button(plain(action.text()), icon=icons.icon(icon))
            made.clicked.connect(action.trigger)
            column.addWidget(label(hint, TextRole.MUTED, wraps=True))
            column.addLayout(_left(made))
            column.addSpacing(scale.GAP_PX)

    def _warn(self, column: QVBoxLayout, code: str | None) -> None:
        if code is not None:
            words: QLabel = label(
                code_sentence(code, folder=self._context.shell.desk.store.folder), wraps=True
            )
            set_tone(words, "warning")
            column.addWidget(words)


def _left(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row
