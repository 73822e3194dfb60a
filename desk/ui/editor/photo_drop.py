"""Photos of the Photos room that are dropped on a story, or into its text."""

from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData, QObject

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
from desk.ui.tasks import while_alive


class PhotoDrop(QObject):
    """Attaches photos of the store to one session; those dropped into its text stand there."""

    def __init__(self, body: BodyEdit, session: Session, context: Context) -> None:
        super().__init__(body)
        self._body = body
        self._session = session
        self._context = context
        self._awaited: tuple[tuple[str, ...], bool] = ((), False)  # and whatever they are for
        body.add_mime_taker(self)
        session.loaded.connect(self._mark_awaited)

    def take_mime(self, source: QMimeData) -> bool:
        """Attach photos that were dropped into the text; tell whether there are any."""
        return not self._body.isReadOnly() and self.attach(source, is_in_text=True)

    def attach(self, source: QMimeData, *, is_in_text: bool = False) -> bool:
        """Attach photos; tell whether there are any."""
        photos = photos_in(source)
        return bool(photos) and self.give(photos, is_in_text=is_in_text)

    def give(self, photos: tuple[str, ...], *, is_in_text: bool, **way: Any) -> bool:
        """Attach photos of the store; tell whether the story may be changed.

        Args:
            is_in_text: Whether those of them that stand in the text get their marks at the cursor.
            way: What they are for, as ``SupplyPhotos`` is told.
        """
        view = self._session.view
        if view is None or not view.is_settled:
            return False
        known = {placed.placement.photo for placed in view.photos}
        fresh = tuple(photo for photo in photos if photo not in known)
        marked = photos if "role" in way else fresh  # asked for in the text, be they here already

        def attached(_done: Done) -> None:
            self._say(len(fresh))
            if is_in_text and marked:
                self._awaited = (marked, "role" in way)
                self._session.load()

        self._session.flush()
        command = SupplyPhotos(self._session.article, photos, **way)
        attached = while_alive(self, attached)
        self._context.shell.do(self.tr("Attach photos"), command, attached)
        return True

    def _say(self, count: int) -> None:
        if count:
            said = self.tr("%n photo(s) attached.", "", count)
            take_back = partial(self._context.shell.take_back, self.tr("Attach photos"))
            self._context.messages.success(said, self.tr("Undo"), take_back)
        else:
            self._context.messages.info(self.tr("The story shows what was chosen already."))

    def _mark_awaited(self, view: ArticleView) -> None:
        """Put the awaited photos at the cursor as soon as the story has them all."""
        photos, is_any_role = self._awaited
        here = {placed.placement.photo for placed in view.photos}
        if not photos or not here.issuperset(photos):
            return
        self._awaited = ((), False)
        for placed in view.photos:
            is_inline = is_any_role or placed.placement.role is Role.INLINE
            if placed.placement.photo in photos and is_inline:
                Formatter(self._body).insert_block(photo_mark(placed.placement.id))
