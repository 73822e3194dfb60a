"""Photos of the Photos room that are dropped on a story, or into its text."""

from PySide6.QtCore import QMimeData, QObject, Qt

from desk.model.article import Role
from desk.services.commands.base import Done
from desk.services.commands.requests import SupplyPhotos
from desk.services.views import ArticleView
from desk.ui.context import Context
from desk.ui.editor.session import Session
from desk.ui.editor.writing.body_edit import BodyEdit
from desk.ui.editor.writing.formatter import Formatter
from desk.ui.editor.writing.photo_in_text import photo_mark
from desk.ui.photo_mime import photos_in


class PhotoDrop(QObject):
    """Attaches photos of the store to one session; those dropped into its text stand there."""

    def __init__(self, body: BodyEdit, session: Session, context: Context) -> None:
        super().__init__(body)
        self._body = body
        self._session = session
        self._context = context
        body.add_mime_taker(self)

    def take_mime(self, source: QMimeData) -> bool:
        """Attach photos that were dropped into the text; tell whether there are any."""
        return not self._body.isReadOnly() and self.attach(source, is_in_text=True)

    def attach(self, source: QMimeData, *, is_in_text: bool = False) -> bool:
        """Attach photos; tell whether there are any."""
        photos = photos_in(source)
        view = self._session.view
        if not photos or view is None or not view.is_settled:
            return False
        known = {placed.placement.photo for placed in view.photos}
        fresh = {photo for photo in photos if photo not in known}

        def attached(_done: Done) -> None:
            text = self.tr("%n photo(s) attached.", "", len(fresh))
            self._context.messages.success(text)
            if is_in_text and fresh:
                self._when_loaded(fresh)

        self._session.flush()
        command = SupplyPhotos(self._session.article, photos)
        self._context.shell.do(self.tr("Attach photos"), command, attached)
        return True

    def _when_loaded(self, photos: set[str]) -> None:
        once = Qt.ConnectionType.SingleShotConnection
        self._session.loaded.connect(lambda view: self._mark(view, photos), once)
        self._session.load()

    def _mark(self, view: ArticleView, photos: set[str]) -> None:
        for placed in view.photos:
            if placed.placement.photo in photos and placed.placement.role is Role.INLINE:
                Formatter(self._body).insert_block(photo_mark(placed.placement.id))
