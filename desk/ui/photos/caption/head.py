"""The top of the panel: the picture and what is known of its file, or how many are chosen."""

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.model.photo import Photo
from desk.ui.look import scale
from desk.ui.look.elided_label import ElidedLabel
from desk.ui.look.icons import Icons, Tone
from desk.ui.look.parts import TextRole, button, label
from desk.ui.photos import wording
from desk.ui.thumbnails import Thumbnails

PICTURE_PX, MOST_PX = 328, 144


class PanelHead(QWidget):
    """Shows one photo, or the number of several."""

    def __init__(self, thumbnails: Thumbnails, icons: Icons) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._icons = icons
        self._photo: Photo | None = None
        self.picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.picture.setFixedHeight(MOST_PX)
        self.title = ElidedLabel(TextRole.HEADING)
        self.facts = label("", TextRole.CAPTION, wraps=True)
        self.crop = button(self.tr("Crop…"), icon=icons.icon("crop"))
        words = QVBoxLayout()
        words.setSpacing(scale.HALF_PX)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        below = QHBoxLayout()
        below.setSpacing(scale.UNIT_PX)
        below.addLayout(words, 1)
        below.addWidget(self.crop, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scale.UNIT_PX)
        column.addWidget(self.picture)
        column.addLayout(below)
        thumbnails.arrived.connect(self._on_thumbnail)

    def show_one(self, photo: Photo) -> None:
        """Show a photo and its file."""
        self._photo = photo
        self.picture.show()
        self.crop.show()
        self._paint()
        self.title.setText(photo.file_name)
        width, height = (QLocale().toString(side) for side in (photo.width_px, photo.height_px))
        size = f"{width} × {height} px"  # noqa: RUF001 (the sign for "by")
        parts = (size, wording.amount(photo.bytes), photo.extension.upper())
        self.facts.setText(" · ".join(part for part in parts if part))

    def show_count(self, photos: int) -> None:
        """Show how many photos are chosen."""
        self._photo = None
        self.picture.hide()
        self.crop.hide()
        self.title.setText(self.tr("%n photo(s) chosen", "", photos))
        self.facts.setText(
            self.tr("What you type is ticked. Only ticked fields are written, to all of them.")
        )

    def _on_thumbnail(self, file: str) -> None:
        if self._photo is not None and file == self._photo.file:
            self._paint()

    def _paint(self) -> None:
        assert self._photo is not None
        given = self._thumbnails.pixmap(self._photo.file, self._photo.extension)
        found = given or QPixmap()
        if given is not None and given.isNull():  # no picture can be drawn
            ratio = self.devicePixelRatioF()
            found = self._icons.pixmap("image", Tone.FAINT, scale.PAGE_PX, ratio)
        elif not found.isNull():
            ratio = self.devicePixelRatioF()
            found = found.scaled(
                QSize(PICTURE_PX, MOST_PX) * ratio,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            found.setDevicePixelRatio(ratio)
        self.picture.setPixmap(found)
