"""What the publication says about typing: its language and its abbreviations."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from desk.model.changes import Changes
from desk.model.publication import Publication
from desk.ui.editor.session import Session
from desk.ui.shell import Shell


class House(QObject):
    """Knows the publication of one session's article."""

    def __init__(self, session: Session, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._shell = shell
        self._publication: Publication | None = None
        session.loaded.connect(lambda _view: self._begin())
        shell.changed.connect(self._on_changed)

    def language(self) -> str:
        """Return the language of the story."""
        view = self._session.view
        own = view.article.language if view is not None else ""
        return own or (self._publication.language if self._publication else "")

    def expansions(self) -> Mapping[str, str]:
        """Return the abbreviations and their words."""
        return self._publication.expansions if self._publication else {}

    def _begin(self) -> None:
        if self._publication is None:
            self._read()

    def _on_changed(self, changes: Changes) -> None:
        if changes.documents - {self._session.article}:
            self._read()

    def _read(self) -> None:
        self._shell.tasks.read(self._shell.desk.publication, self._take, owner=self)

    def _take(self, publication: Publication) -> None:
        self._publication = publication
