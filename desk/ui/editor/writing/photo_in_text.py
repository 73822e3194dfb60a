"""A photo on its way into a text: one of the story's, or a file that is attached first."""

from PySide6.QtCore import QObject

from desk.services.views import ArticleView
from desk.ui.editor.photo_intake import PhotoIntake
from desk.ui.editor.session import Session
from desk.ui.editor.writing.formatter import Formatter


class PhotoInText(QObject):
    """Puts the photos that are chosen now into the text, as soon as they are attached."""

    def __init__(
        self, session: Session, intake: PhotoIntake, formatter: Formatter, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._intake = intake
        self._formatter = formatter
        self._awaited: list[str] = []
        self._is_ended = False

    def begin(self) -> None:
        """Ask for files."""
        self._intake.attached.connect(self._await)
        self._intake.ended.connect(self._end)
        self._session.loaded.connect(self._insert)
        if not self._intake.choose_files():
            self.deleteLater()

    def _await(self, photo: str) -> None:
        self._awaited.append(photo)

    def _end(self) -> None:
        self._is_ended = True
        if self._session.view is not None:
            self._insert(self._session.view)

    def _insert(self, view: ArticleView) -> None:
        by_photo = {placed.placement.photo: placed.placement.id for placed in view.photos}
        for photo in [photo for photo in self._awaited if photo in by_photo]:
            self._awaited.remove(photo)
            self._formatter.insert_block(photo_mark(by_photo[photo]))
        if self._is_ended and not self._awaited:
            self.deleteLater()


def photo_mark(placement: str) -> str:
    """Return what shows a photo at its place in a text."""
    return f"![](photo:{placement})"
