"""The live page where WebEngine is missing: the words and pictures, not the design."""

from urllib.parse import urlsplit

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from desk.errors import DeskError
from desk.services.desk import Desk
from desk.services.previewing import preview_file
from desk.ui.tasks import Tasks
from desk.ui.thumbnails import read_jpeg

WIDTH_PX = 560


class SimplePreview(QTextBrowser):
    """Shows a page with Qt's own rich text; pictures come from our cache only.

    Attributes:
        is_showing: A page is being put in; scrolling now is nobody's.

    Signals:
        shown: A page is on the screen.
    """

    shown = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Simplified preview"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self._desk = desk
        self._tasks = tasks
        self._pictures: dict[str, QImage] = {}
        self._html = ""
        self.is_showing = False

    def show_page(self, html: str, *, is_same_story: bool) -> None:
        """Show ``html``; a page of the same story keeps its scroll position."""
        self._html = html
        self.is_showing = True
        place = self.verticalScrollBar().value() if is_same_story else 0
        self.setHtml(html)
        self.verticalScrollBar().setValue(place)
        self.is_showing = False
        self.shown.emit()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        url = QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value or url.host() != "media":
            return QImage()
        picture = url.path().removeprefix("/")
        if picture not in self._pictures:
            self._pictures[picture] = QImage()  # asked for once
            self._tasks.read(
                lambda: self._read(picture), lambda image: self._keep(picture, image), owner=self
            )
        return self._pictures[picture]

    def _read(self, name: str) -> QImage:
        try:
            file = preview_file(self._desk, name)
        except DeskError:  # an original that cannot be drawn stays an empty place
            file = None
        image = read_jpeg(file) if file is not None else QImage()
        return image.scaledToWidth(min(WIDTH_PX, image.width())) if not image.isNull() else image

    def _keep(self, name: str, image: QImage) -> None:
        self._pictures[name] = image
        if not image.isNull():
            self.show_page(self._html, is_same_story=True)

    def _follow(self, url: QUrl) -> None:
        if urlsplit(url.toString()).scheme in ("http", "https", "mailto"):
            QDesktopServices.openUrl(url)
