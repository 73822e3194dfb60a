"""What a photo's file is and what it says, to be read and copied."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desk.model.photo import LIST_FIELDS, TEXT_FIELDS, Photo
from desk.ui.labels import field_label
from desk.ui.look import scale
from desk.ui.look.elided_label import ElidedLabel
from desk.ui.look.parts import TextRole, button, label
from desk.ui.photos import wording

SIZE_PX = (560, 520)
NAME_PX = 144


class FileInfo(QDialog):
    """Lists the facts and texts of one photo."""

    def __init__(self, photo: Photo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("File information"))
        self.resize(*SIZE_PX)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(scale.GAP_PX)
        self._grid.setVerticalSpacing(scale.UNIT_PX)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        for name, value in self._lines(photo):
            self._add(name, value)
        buttons = QDialogButtonBox()
        close = button(self.tr("Close"))
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[scale.WIDE_PX] * 4)
        column.setSpacing(scale.GAP_PX)
        title = ElidedLabel(TextRole.TITLE)
        title.setText(photo.file_name)
        column.addWidget(title)
        column.addWidget(self._scrolled(), 1)
        column.addWidget(buttons)
        close.setFocus()

    def _lines(self, photo: Photo) -> Iterable[tuple[str, str]]:
        locale = QLocale()
        width, height = locale.toString(photo.width_px), locale.toString(photo.height_px)
        yield self.tr("Size"), f"{width} × {height} px"  # noqa: RUF001 (the sign for "by")
        size = wording.amount(photo.bytes)
        yield self.tr("File"), f"{photo.extension.upper()}, {size}"
        yield self.tr("Fingerprint (SHA-256)"), photo.file
        rights = (wording.rights_label(photo.rights), photo.rights_until, photo.rights_note)
        yield self.tr("Rights"), " · ".join(part for part in rights if part)
        for name in TEXT_FIELDS:
            if photo.text(name):
                yield field_label(name), photo.text(name)
        for name in LIST_FIELDS:
            if photo.lists.get(name):
                yield field_label(name), ", ".join(photo.lists[name])
        for name, copies in photo.disagreements.items():
            says = self.tr("{field} in the file").format(field=field_label(name))
            yield says, "\n".join(f"{block.upper()}: {text}" for block, text in copies.items())

    def _add(self, name: str, value: str) -> None:
        row = self._grid.rowCount()
        title = label(name, TextRole.CAPTION, wraps=True)
        title.setFixedWidth(NAME_PX)
        says = label(value, wraps=True)
        says.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        says.setAccessibleName(name)
        self._break_anywhere(says)
        self._grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(says, row, 1, Qt.AlignmentFlag.AlignTop)

    def _break_anywhere(self, says: QLabel) -> None:
        """Let words without a space, such as a fingerprint, not widen the dialog."""
        says.setMinimumWidth(1)
        text = says.text()
        if max(map(len, text.split() or [""])) > 48:
            says.setText("\u200b".join(text[at : at + 16] for at in range(0, len(text), 16)))

    def _scrolled(self) -> QScrollArea:
        inside = QWidget()
        inside.setLayout(self._grid)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setAccessibleName(self.tr("File information"))
        return area
