"""Titles of tabs whose stories nobody looked at since the start."""

from typing import Protocol

from PySide6.QtCore import QObject

from desk.model.changes import Changes
from desk.ui.context import Context
from desk.ui.editor.tabs.deck import Deck
from desk.ui.labels import headline_or_untitled


class Decks(Protocol):
    """What is asked of the editor."""

    @property
    def decks(self) -> list[Deck]:
        """The decks of all windows."""
        ...

    def forget(self, article: str) -> None:
        """Take away the tab of an article that does not exist any more."""
        ...


class Sleeping(QObject):
    """Reads headlines for tabs that sleep, and takes away those whose articles are gone."""

    def __init__(self, editor: Decks, context: Context) -> None:
        super().__init__(context.window)
        self._editor = editor
        self._context = context
        context.shell.changed.connect(self._on_changed)

    def read_titles(self) -> None:
        """Read the headlines in the background."""
        wanted = self._asleep()
        if not wanted:
            return
        desk = self._context.shell.desk

        def read() -> dict[str, str | None]:
            rows = {article: desk.article_row(article) for article in wanted}
            return {article: row.headline if row else None for article, row in rows.items()}

        self._context.shell.tasks.read(read, self._show, owner=self)

    def _asleep(self) -> list[str]:
        return [
            article
            for deck in self._editor.decks
            for article in deck.strip.articles
            if article not in deck.awake
        ]

    def _show(self, titles: dict[str, str | None]) -> None:
        asleep = set(self._asleep())
        for article, headline in titles.items():
            if article not in asleep:
                continue
            if headline is None:
                self._editor.forget(article)
                continue
            for deck in self._editor.decks:
                deck.strip.set_title(article, headline_or_untitled(headline))

    def _on_changed(self, changes: Changes) -> None:
        if changes.documents & set(self._asleep()):
            self.read_titles()
