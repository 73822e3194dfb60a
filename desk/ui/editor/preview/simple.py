"""The live page where WebEngine is missing: the words and pictures, not the design."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from desk.errors import DeskError
from desk.formats.live_body import ElementSplice
from desk.services.desk import Desk
from desk.services.previewing import preview_picture
from desk.ui.editor.preview.outside import open_outside
from desk.ui.editor.preview.shown_page import ShownPage
from desk.ui.tasks import Tasks
from desk.ui.thumbnails import jpeg_image

WIDTH_PX = 560
PAUSE_MS = 250


class SimplePreview(QTextBrowser):
    """Shows a page with Qt's own rich text; pictures come from our cache only.

    Attributes:
        is_showing: A page is being put in; scrolling now is nobody's.

    Signals:
        shown: A page is on the screen.
        completed: A page is there as it can be printed.
        lost: Never, as there is no other process.
    """

    shown = Signal()
    completed = Signal()
    lost = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Simplified preview"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(open_outside)
        self._desk = desk
        self._tasks = tasks
        self._pictures: dict[str, QImage] = {}
        self.is_showing = False
        self._page = ShownPage("")
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(lambda: self.show_page(self._page, is_same_story=True))

    def show_page(self, page: ShownPage, *, is_same_story: bool) -> None:
        """Show ``page``; one of the same story keeps its scroll position."""
        self._page = page
        self.is_showing = True
        self._soon.stop()
        place = self.verticalScrollBar().value() if is_same_story else 0
        self.setHtml(page.html)
        self.verticalScrollBar().setValue(place)
        self.is_showing = False
        self.shown.emit()
        self.completed.emit()

    def splice(self, _splices: Sequence[ElementSplice]) -> None:
        """Show the page that was given last as it is now, in a pause of typing: all is laid out."""
        self._soon.start()

    def try_again(self) -> None:
        """Show the page anew."""
        self.show_page(self._page, is_same_story=True)

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
            data = preview_picture(self._desk, name) or b""
        except DeskError:  # an original that cannot be drawn stays an empty place
            data = b""
        image = jpeg_image(data)
        return image.scaledToWidth(min(WIDTH_PX, image.width())) if not image.isNull() else image

    def _keep(self, name: str, image: QImage) -> None:
        self._pictures[name] = image
        if not image.isNull():
            self.show_page(self._page, is_same_story=True)
