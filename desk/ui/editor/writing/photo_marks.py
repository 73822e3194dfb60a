"""Follows the marks of photos in a text, and says when one is gone from it."""

from PySide6.QtCore import QObject, QTimer, Signal

from desk.model.checks import PHOTO_MARK
from desk.services.views import ArticleView, PlacedPhoto
from desk.ui.context import Context
from desk.ui.editor.session import Session
from desk.ui.editor.writing.body_edit import BodyEdit
from desk.ui.editor.writing.formatter import Formatter
from desk.ui.editor.writing.photo_in_text import photo_mark
from desk.ui.message_bar import Message

PAUSE_MS = 300
GONE_MS = 1_200  # who cuts a line, pastes it again


class PhotoMarks(QObject):
    """Knows which photos of a session stand in its text.

    Attributes:
        marked: Placements that the text shows.

    Signals:
        changed: ``marked`` is another one.
    """

    changed = Signal()

    def __init__(self, body: BodyEdit, session: Session, context: Context) -> None:
        super().__init__(body)
        self._body = body
        self._session = session
        self._context = context
        self.marked: frozenset[str] = frozenset()
        self._gone: set[str] = set()
        self._said: Message | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._patience = QTimer(self, singleShot=True, interval=GONE_MS)
        self._patience.timeout.connect(self._say)
        session.edited.connect(self._pause.start)
        session.loaded.connect(self._take)

    def _take(self, _view: ArticleView) -> None:
        if not self._pause.isActive():  # what others changed is no surprise of this person
            self._keep(self._read())

    def _look(self) -> None:
        now = self._read()
        self._gone = (self._gone | (self.marked - now)) - now
        self._keep(now)
        if self._gone:
            self._patience.start()
        elif self._said is not None and self._context.messages.message is self._said:
            self._context.messages.dismiss()
            self._said = None

    def _read(self) -> frozenset[str]:
        return frozenset(PHOTO_MARK.findall(str(self._session.fields.get("body", ""))))

    def _keep(self, marked: frozenset[str]) -> None:
        if marked != self.marked:
            self.marked = marked
            self.changed.emit()

    def _say(self) -> None:
        gone, self._gone = self._gone, set()
        view = self._session.view
        if view is None or not self._body.isVisible():
            return
        found = [placed for placed in view.photos if placed.placement.id in gone]
        if found:
            text = self.tr(
                "%n photo(s) left the text and stay with the story: {photos}", "", len(found)
            )
            self._context.messages.info(text.format(photos=", ".join(map(_name, found))))
            self._said = self._context.messages.message

    def put_in(self, placement: str) -> None:
        """Put the mark of a photo into the text, at the cursor."""
        Formatter(self._body).insert_block(photo_mark(placement))


def _name(placed: PlacedPhoto) -> str:
    return f"“{(placed.caption or placed.photo.file_name).strip().rstrip('.')}”"
