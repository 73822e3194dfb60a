"""One photo at the side of the grid: larger, with its texts and the stories that show it."""

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desk.model.photo import Photo
from desk.model.rows import ArticleRow, PhotoRow
from desk.services.commands.photos import CaptionPhoto
from desk.services.cropping import CropSubject
from desk.services.usage import stories_with
from desk.ui.context import Context
from desk.ui.cropping.cropper import Cropper
from desk.ui.fields import Field, LineField, TextField
from desk.ui.labels import headline_or_untitled
from desk.ui.look import scale
from desk.ui.look.parts import Ground, TextRole, button, label, line, set_ground
from desk.ui.thumbnails import Thumbnails

WIDTH_PX = 320
PICTURE_PX = WIDTH_PX - 2 * scale.GAP_PX
MOST_PX = 160  # high
PAUSE_MS = 700
ROW_PX = 32
MOST_ROWS = 5


class PhotoDetail(QScrollArea):
    """Shows and changes the texts of one photo.

    Signals:
        open_wanted: Id of an article that shows the photo.
    """

    open_wanted = Signal(str)

    def __init__(
        self, context: Context, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._thumbnails = thumbnails
        self._row: PhotoRow | None = None
        self._typed: dict[str, str] = {}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.facts = label("", TextRole.CAPTION, wraps=True)
        self.crop = button(self.tr("Crop…"), icon=context.look.icons.icon("crop"))
        self.cropper = Cropper(context, context.shell.do, self)
        self.used = label("", TextRole.HEADING)
        self.stories = QListWidget()
        self.fields: dict[str, Field] = {
            "caption": TextField("caption", 3, self.tr("What the photo shows: who, what, where")),
            "credit": LineField("credit", self.tr("Agency or photographer")),
            "creator": LineField("creator", self.tr("Photographer")),
            "alt": TextField("alt", 3, self.tr("For those who cannot see it")),
        }
        self._lay_out()
        for name, field in self.fields.items():
            field.typed.connect(partial(self._type, name))
        self.stories.itemActivated.connect(self._open)
        self.crop.clicked.connect(self._crop)
        thumbnails.arrived.connect(self._on_thumbnail)

    def show_photo(self, row: PhotoRow | None) -> None:
        """Show a photo; what was typed for another one is stored first."""
        if self._row and (row is None or row.id != self._row.id):
            self.flush()
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        self._paint_picture()
        size = f"{row.width_px} × {row.height_px} px"  # noqa: RUF001 (the sign for "by")
        self.facts.setText(f"{row.file_name}\n{size}")
        desk = self._context.shell.desk
        tasks = self._context.shell.tasks
        tasks.read(partial(desk.photo, row.id), partial(self._show_texts, row.id), owner=self)
        tasks.read(
            partial(stories_with, desk, row.id), partial(self._show_stories, row.id), owner=self
        )

    def flush(self) -> None:
        """Store what is typed."""
        self._pause.stop()
        typed, self._typed = self._typed, {}
        if typed and self._row:
            command = CaptionPhoto(self._row.id, typed)
            self._context.shell.do(self.tr("Change photo texts"), command)

    def _type(self, name: str, text: str) -> None:
        self._typed[name] = text
        self._pause.start()

    def _show_texts(self, photo: str, found: Photo) -> None:
        if self._row is None or self._row.id != photo:
            return
        for name, field in self.fields.items():
            if name not in self._typed:
                field.show_value(found.text(name))

    def _show_stories(self, photo: str, rows: list[ArticleRow]) -> None:
        if self._row is None or self._row.id != photo:
            return
        self.stories.clear()
        for row in rows:
            item = QListWidgetItem(headline_or_untitled(row.headline))
            item.setToolTip(item.text())
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            self.stories.addItem(item)
        used = self.tr("Used in %n story(s)", "", len(rows))
        self.used.setText(used if rows else self.tr("Not used yet"))
        self.stories.setVisible(bool(rows))
        self.stories.setFixedHeight(min(len(rows), MOST_ROWS) * ROW_PX + 2)

    def _crop(self) -> None:
        if self._row is not None:
            self.cropper.open(CropSubject(self._row.id))

    def _open(self, item: QListWidgetItem) -> None:
        self.open_wanted.emit(item.data(Qt.ItemDataRole.UserRole))

    def _on_thumbnail(self, file: str) -> None:
        if self._row is not None and file == self._row.file:
            self._paint_picture()

    def _paint_picture(self) -> None:
        assert self._row is not None
        found = self._thumbnails.pixmap(self._row.file, self._row.extension) or QPixmap()
        if found.isNull():
            self.picture.setPixmap(found)
            return
        ratio = self.devicePixelRatioF()
        room = QSize(PICTURE_PX, MOST_PX) * ratio
        shown = found.scaled(
            room,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inside.setFixedWidth(self.viewport().width())

    def _lay_out(self) -> None:
        self.setFixedWidth(WIDTH_PX)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.picture.setFixedHeight(MOST_PX)
        self.stories.setProperty("framed", "true")
        self.stories.setAccessibleName(self.tr("Stories that show the photo"))
        self.stories.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        set_ground(self._inside, Ground.WINDOW)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(*[scale.GAP_PX] * 4)
        column.setSpacing(12)
        column.addWidget(self.picture)
        column.addWidget(self.facts)
        column.addWidget(self.crop, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(line())
        for field in self.fields.values():
            column.addWidget(field)
        column.addWidget(line())
        column.addWidget(self.used)
        column.addWidget(self.stories)
        column.addStretch(1)
        self.setWidget(self._inside)
        self.hide()
