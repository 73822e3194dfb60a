"""What is open, and where the cursors stand: kept over a restart."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from desk.ui.editor.article_tab import ArticleTab
from desk.ui.editor.tabs import arrangement
from desk.ui.editor.tabs.arrangement import Arrangement, geometry_text
from desk.ui.editor.tabs.deck import Deck
from desk.ui.editor.tabs.story_window import StoryWindow
from desk.ui.editor.writing.places import Places
from desk.ui.window_state import WindowState

PLACES_MS = 2_000  # after the cursor has moved


class Opened(Protocol):
    """What is remembered of the editor."""

    @property
    def main(self) -> Deck:
        """The deck of the main window."""
        ...

    @property
    def windows(self) -> list[StoryWindow]:
        """The other windows."""
        ...

    @property
    def tabs(self) -> list[ArticleTab]:
        """The stories that were looked at."""
        ...


class Memory(QObject):
    """Writes the open tabs, their windows and their cursors into the window state.

    It begins to write when the tabs of the last time are open again.
    """

    def __init__(self, editor: Opened, state: WindowState, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._state = state
        self._places = Places(state)
        self.is_on = False
        self._saving = QTimer(self, singleShot=True, interval=PLACES_MS)
        self._saving.timeout.connect(self.keep_places)

    def restore(self, make_window: Callable[[], StoryWindow]) -> None:
        """Open what was open the last time."""
        main, others = arrangement.kept(self._state)
        _fill(self._editor.main, main, main.current)
        for kept in others:
            window = make_window()
            window.place(kept.geometry_bytes)
            _fill(window.deck, kept, kept.current or kept.tabs[0])
            window.show()
        self.is_on = True

    def watch(self, tab: ArticleTab) -> None:
        """Put the cursor of a story where it was, and remember where it goes."""
        tab.go_to(self._places.of(tab.article))
        tab.text.body.cursorPositionChanged.connect(self._saving.start)

    def keep(self) -> None:
        """Remember the tabs and windows."""
        if not self.is_on:
            return
        main = _arranged(self._editor.main)
        others = [_arranged(window.deck, window) for window in self._editor.windows]
        arrangement.keep(self._state, main, others)

    def keep_places(self) -> None:
        """Remember where the cursors are."""
        for tab in self._editor.tabs:
            if tab.place is not None:
                self._places.keep(tab.article, tab.place)
        self._places.save()

    def end(self) -> None:
        """Remember everything a last time."""
        self._saving.stop()
        if not self.is_on:
            return
        self.keep_places()
        self.keep()
        self.is_on = False


def _fill(deck: Deck, kept: Arrangement, shown: str) -> None:
    for article in kept.tabs:
        deck.add(article)
    if not shown:
        return
    deck.show_article(shown)
    if shown in kept.pair:
        beside = next(article for article in kept.pair if article != shown)
        deck.split(beside, is_right=kept.pair[1] == beside)


def _arranged(deck: Deck, window: StoryWindow | None = None) -> Arrangement:
    pair = tuple(tab.article for tab in deck.bench.shown) if deck.is_split else ()
    geometry = geometry_text(bytes(window.saveGeometry().data())) if window else ""
    return Arrangement(tuple(deck.strip.articles), deck.strip.current, pair, geometry)
