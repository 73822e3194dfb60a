"""Copies from a story for other programs: as they see it, as its source."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QApplication

from desk.services import copying
from desk.services.copying import Copied
from desk.ui.context import Context
from desk.ui.editor.session import Session
from desk.ui.editor.writing.body_edit import BodyEdit
from desk.ui.editor.writing.flavours import OWN, own_mime


class Copying(QObject):
    """Answers Copy as: of what is chosen in the text, else of the whole story."""

    def __init__(self, body: BodyEdit, session: Session, context: Context) -> None:
        super().__init__(body)
        self._body = body
        self._session = session
        self._context = context

    def copy_rich(self) -> None:
        """Copy formatted text, for word processors and mail."""
        self._render(_rich, self.tr("Copied as formatted text."))

    def copy_html(self) -> None:
        """Copy the HTML as text."""
        self._render(_html, self.tr("Copied as HTML."))

    def copy_markdown(self) -> None:
        """Copy the Markdown as it is written."""
        if self._session.view is not None:
            text = copying.markdown(self._session.story, self._body.chosen_text())
            _put(own_mime(text))
            self._context.messages.success(self.tr("Copied as Markdown."))

    def _render(self, mime: Callable[[Copied], QMimeData], said: str) -> None:
        view, story = self._session.view, self._session.story
        if view is None:
            return
        piece, desk = self._body.chosen_text(), self._context.shell.desk

        def put(made: Copied) -> None:
            _put(mime(made))
            self._context.messages.success(said)

        self._context.shell.tasks.read(
            lambda: copying.copied(desk, view, story, piece), put, owner=self
        )


def _rich(made: Copied) -> QMimeData:
    data = QMimeData()
    data.setHtml(made.html)
    data.setText(made.plain)
    data.setData(OWN, made.markdown.encode(errors="surrogatepass"))
    return data


def _html(made: Copied) -> QMimeData:
    data = QMimeData()
    data.setText(made.html)
    return data


def _put(data: QMimeData) -> None:
    QApplication.clipboard().setMimeData(data)
