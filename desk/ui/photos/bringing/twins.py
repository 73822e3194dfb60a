"""A table of pictures beside the photos that were here already."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidgetItem

from desk.model.photo import Photo
from desk.services.brought import Brought
from desk.services.desk import Desk
from desk.ui.context import Context
from desk.ui.look import scale
from desk.ui.look.parts import plain_tip
from desk.ui.photos.bringing.report_table import ReportTable
from desk.ui.photos.bringing.telling import Telling
from desk.ui.thumbnails import Thumbnails

PICTURE_PX = QSize(96, 64)
ROW_PX = PICTURE_PX.height() + scale.UNIT_PX
MOST_ROWS = 200  # nobody looks through more, and each has two pictures


@dataclass(frozen=True, slots=True)
class _Pair:
    """A picture and the one that was here."""

    came: Photo
    here: Photo


class Twins(ReportTable):
    """Shows two pictures side by side and what they have in common.

    Signals:
        open_wanted: Id of a photo that was here already.
    """

    open_wanted = Signal(str)

    def __init__(self, files: Sequence[Brought], context: Context, thumbnails: Thumbnails) -> None:
        super().__init__(min(len(files), MOST_ROWS))
        self._files = files[:MOST_ROWS]
        self._thumbnails = thumbnails
        self._pairs: list[_Pair] = []
        self._telling = Telling(self)
        self._set_up()
        self._fill()
        thumbnails.arrived.connect(self._paint)
        self.itemActivated.connect(lambda _item: self.open_chosen())
        ids = [(brought.photo, brought.other or brought.photo) for brought in self._files]
        context.shell.tasks.read(partial(_pairs, context.shell.desk, ids), self._show, owner=self)

    def open_chosen(self) -> None:
        """Ask for the photo that was here, of the chosen row."""
        if 0 <= self.currentRow() < len(self._files):
            brought = self._files[self.currentRow()]
            self.open_wanted.emit(brought.other or brought.photo)

    def _set_up(self) -> None:
        self.name_it(
            self.tr("Pictures that are here already, or look alike"),
            [self.tr("Picture"), self.tr("Here already"), self.tr("In common")],
        )
        self.setIconSize(PICTURE_PX)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _fill(self) -> None:
        for row, brought in enumerate(self._files):
            self.tell(row, brought.file, "", self._telling.likeness(brought))
        if self._files:
            self.setCurrentCell(0, 0)

    def _show(self, pairs: list[_Pair]) -> None:
        self._pairs = pairs
        for row, pair in enumerate(pairs):
            words = pair.here.text("caption") or pair.here.file_name
            self._cell(row, 1).setText(words)
            self._cell(row, 1).setToolTip(plain_tip(words))
        self._paint("")

    def _paint(self, file: str) -> None:
        """Put the pictures in that are there; all of them when ``file`` is empty."""
        for row, pair in enumerate(self._pairs):
            for column, photo in enumerate((pair.came, pair.here)):
                if file in ("", photo.file):
                    found = self._thumbnails.pixmap(photo.file, photo.extension) or QPixmap()
                    icon = QIcon(_framed(found, self.devicePixelRatioF()))
                    self._cell(row, column).setIcon(icon)

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        found = self.item(row, column)
        assert found is not None
        return found


def _framed(found: QPixmap, ratio: float) -> QPixmap:
    if found.isNull():
        return found
    shown = found.scaled(
        PICTURE_PX * ratio,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    shown.setDevicePixelRatio(ratio)
    return shown


def _pairs(desk: Desk, ids: Sequence[tuple[str, str]]) -> list[_Pair]:
    return [_Pair(desk.photo(came), desk.photo(here)) for came, here in ids]
