"""The stories that are open, in the main window and in windows of their own."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.errors import DeskError
from desk.ui.context import Context
from desk.ui.editor.article_tab import ArticleTab
from desk.ui.editor.panel.panel import Section
from desk.ui.editor.preview.pane import PreviewPane
from desk.ui.editor.tabs.bench import MAIN
from desk.ui.editor.tabs.deck import Deck
from desk.ui.editor.tabs.memory import Memory
from desk.ui.editor.tabs.sleeping import Sleeping
from desk.ui.editor.tabs.story_window import StoryWindow
from desk.ui.editor.tabs.strip import drag_out
from desk.ui.editor.tabs.tab_marks import TabMarks
from desk.ui.editor.tabs.tab_menu import TabMenu
from desk.ui.thumbnails import Thumbnails

SPLITTERS = (MAIN, "editor_window")


class EditorArea(QWidget):
    """Opens stories, moves them between windows, closes them without loss.

    Args:
        home: What the first tab shows; it cannot be closed.

    Signals:
        export_wanted: Ids of articles that are to be exported.
        tab_made: An ``ArticleTab`` was made; what it asks of other features is still unanswered.
    """

    export_wanted = Signal(list)
    tab_made = Signal(object)

    def __init__(
        self, home: QWidget, home_title: str, context: Context, thumbnails: Thumbnails
    ) -> None:
        super().__init__()
        self._context = context
        self._thumbnails = thumbnails
        self._closed: list[str] = []
        self._windows: list[StoryWindow] = []
        self._memory = Memory(self, context.state, self)
        self._main = self._made_deck(SPLITTERS[0])
        self.main.strip.add_home(context.look.icons.icon("newspaper"), home_title)
        self.main.set_home(home)
        self._sleeping = Sleeping(self, context)
        follows = context.settings.now.preview_follows
        context.actions.handle_toggle("view.follow", self._follow_page, is_on=follows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.main)
        self.setFocusProxy(self.main)
        context.window.front.changed.connect(self._follow_front)

    @property
    def main(self) -> Deck:
        """The deck of the main window."""
        return self._main

    @property
    def windows(self) -> list[StoryWindow]:
        """The other windows."""
        return self._windows

    @property
    def preview(self) -> PreviewPane:
        """The page of the main window."""
        return self.main.bench.preview

    @property
    def decks(self) -> list[Deck]:
        """The decks of all windows, the main one first."""
        return [self.main, *(window.deck for window in self.windows)]

    @property
    def deck(self) -> Deck:
        """The deck of the window in front."""
        return self.deck_in(self._context.window.front.window)

    def deck_in(self, window: QWidget) -> Deck:
        """Return the deck of a window."""
        return next((other.deck for other in self.windows if other is window), self.main)

    @property
    def current(self) -> ArticleTab | None:
        """The story of the window in front; None while the list is shown there."""
        return self.deck.current

    @property
    def tabs(self) -> list[ArticleTab]:
        """The stories of all windows that were looked at since the start."""
        return [deck.awake[name] for deck in self.decks for name in deck.strip.articles
                if name in deck.awake]  # fmt: skip

    def wake_all(self) -> list[ArticleTab]:
        """Open the stories of all tabs, also those that nobody looked at yet."""
        return [deck.wake(name) for deck in self.decks for name in deck.strip.articles]

    # Open and close

    def open(self, article: str, *, is_new: bool = False) -> ArticleTab:
        """Show an article, in a new tab when it has none; a new one gets the keyboard."""
        deck = self._deck_of(article)
        if deck is None:
            deck = self.main
            deck.add(article)
        window = deck.window()
        if deck is not self.main or not self._context.window.front.is_main:
            window.raise_()
            window.activateWindow()
        tab = deck.show_article(article)
        if is_new:
            tab.is_new = True
            tab.text.headline.setFocus()
        return tab

    def show_home(self) -> None:
        """Show the list of articles."""
        self.main.strip.choose("")

    def step(self, by: int) -> None:
        """Show the next tab of the window in front, or one before."""
        self.deck.step(by)

    def close_current(self) -> None:
        """Close the tab that is shown."""
        if self.current is not None:
            self.close_tab(self.current)

    def close_tab(self, tab: ArticleTab) -> None:
        """Close a tab as soon as its text is stored; undo of typing goes with it."""
        tab.close(partial(self._drop, tab.article), for_good=True)

    def close_article(self, article: str) -> None:
        """Close the tab of an article, whether it was looked at or not."""
        deck = self._deck_of(article)
        if deck is not None and article in deck.awake:
            self.close_tab(deck.awake[article])
        else:
            self._drop(article)

    def close_others(self, article: str) -> None:
        """Close all tabs of the window of an article but its own."""
        deck = self._deck_of(article)
        for other in deck.strip.articles if deck else ():
            if other != article:
                self.close_article(other)

    def reopen(self) -> None:
        """Open the tab again that was closed last."""
        while self._closed:
            article = self._closed.pop()
            if self._deck_of(article) is None:
                self.open(article)
                return

    def forget(self, article: str) -> None:
        """Take away the tab of an article that does not exist any more."""
        self._drop(article)
        self._closed = [closed for closed in self._closed if closed != article]

    # Sides and windows

    def split(self, is_on: bool) -> None:  # noqa: FBT001 (an action's state)
        """Show two stories side by side in the window in front, or one."""
        deck = self.deck
        if is_on == deck.is_split:
            return
        if not is_on:
            deck.end_split()
        elif (article := deck.partner()) and (deck.current or deck.bench.current):
            deck.show_article((deck.current or deck.bench.current).article)  # type: ignore[union-attr]  # asked just before
            deck.split(article)
        else:
            text = self.tr("Open a second story to see two side by side.")
            self._context.messages.info(text)
        self._follow_front()

    def show_beside(self, article: str, deck: Deck, *, is_right: bool = True) -> None:
        """Show a story beside the current one of a window."""
        self._move(article, deck)
        if deck.current is None or deck.current.article == article:
            other = next((name for name in deck.strip.articles if name != article), "")
            if not other:
                return
            deck.show_article(other)
        deck.split(article, is_right=is_right)

    def move_to_window(self, article: str, at: QPoint | None = None) -> None:
        """Move the tab of a story into a new window."""
        deck = self._deck_of(article)
        is_alone = deck is not self.main and deck is not None and len(deck.strip.articles) == 1
        if deck is None or is_alone:
            return
        tab = deck.wake(article)
        deck.let_go(article)
        window = self._made_window()
        window.deck.adopt(tab)
        window.deck.show_article(article)
        window.place(b"", at)
        window.show()
        window.activateWindow()
        self._tidy()

    def move_current_to_window(self) -> None:
        """Move the story that is shown into a new window."""
        if self.current is not None:
            self.move_to_window(self.current.article)

    def move_home(self, article: str) -> None:
        """Move the tab of a story back into the main window."""
        self._move(article, self.main)
        self.main.show_article(article)
        self._context.window.raise_up()

    def show_preview(self, is_on: bool) -> None:  # noqa: FBT001 (an action's state)
        """Show the page in the window in front, or not."""
        deck = self.deck
        deck.show_preview(is_on)
        if deck is self.main and not deck.is_split and not deck.is_bare:
            self._context.settings.change(preview_visible=is_on)

    def show_panel(self, is_on: bool) -> None:  # noqa: FBT001 (an action's state)
        """Show the panel in the window in front, or not."""
        self.deck.show_panel(is_on)
        if self.deck is self.main and not self.deck.is_bare:
            self._context.settings.change(panel_visible=is_on)

    def _follow_page(self, is_on: bool) -> None:  # noqa: FBT001 (an action's state)
        self._context.settings.change(preview_follows=is_on)

    # Keep

    def restore(self) -> None:
        """Open the tabs of the last time, and their windows."""
        self._memory.restore(self._made_window)
        self._sleeping.read_titles()
        if self.windows:
            self._context.window.activateWindow()
        self._follow_front()

    def flush(self) -> None:
        """Send everything that is typed to the store now."""
        for tab in self.tabs:
            tab.flush()

    def store_all(self, then: Callable[[], None], otherwise: Callable[[DeskError], None]) -> None:
        """Store and seal every tab, then call ``then``; ``otherwise`` for each that fails."""
        waiting = {tab.article for tab in self.tabs}

        def stored(article: str) -> None:
            waiting.discard(article)
            if not waiting:
                then()

        for tab in self.tabs:
            tab.close(partial(stored, tab.article), otherwise)

    def release(self) -> None:
        """Remember places and windows and render no more, for the main window ends."""
        self._memory.end()
        for deck in self.decks:
            deck.bench.release()
        for window in list(self.windows):
            window.end()
        self.windows.clear()

    # Inside

    def _deck_of(self, article: str) -> Deck | None:
        return next((deck for deck in self.decks if deck.strip.row(article) >= 0), None)

    def _made_deck(self, splitter: str) -> Deck:
        deck = Deck(self._context, self._made_tab, splitter)
        deck.changed.connect(self._on_changed)
        deck.strip.close_wanted.connect(self.close_article)
        deck.strip.torn.connect(partial(self._drag, deck))
        deck.strip.dropped.connect(partial(self._dropped, deck))
        deck.beside_wanted.connect(
            lambda article, is_right: self.show_beside(article, deck, is_right=is_right)
        )
        deck.strip.menu_wanted.connect(TabMenu(self, deck, self._context).open)
        return deck

    def _made_window(self) -> StoryWindow:
        window = StoryWindow(self._context, self._made_deck(SPLITTERS[1]))
        window.deck.bench.section = self.main.bench.section
        window.closing.connect(partial(self._take_back, window))
        self.windows.append(window)
        return window

    def _made_tab(self, article: str) -> ArticleTab:
        tab = ArticleTab(article, self._context, self._thumbnails, self.wake_all, self)
        tab.shown_wanted.connect(partial(self.open, article))
        self._memory.watch(tab)
        TabMarks(tab, self._context).changed.connect(partial(self._mark, tab))
        tab.titled.connect(partial(self._title, tab))
        tab.gone.connect(partial(self.forget, article))
        tab.panel_wanted.connect(lambda: self._context.actions["view.panel"].setChecked(True))
        tab.panel.section_chosen.connect(self._keep_section)
        tab.past.toggled.connect(lambda _on: self._make_room(tab))
        tab.header.export_wanted.connect(lambda: self.export_wanted.emit([article]))
        self.tab_made.emit(tab)
        return tab

    def _make_room(self, tab: ArticleTab) -> None:
        deck = self._deck_of(tab.article)
        if deck is not None:
            deck.bench.make_room()

    def _title(self, tab: ArticleTab, title: str) -> None:
        deck = self._deck_of(tab.article)
        if deck is not None:
            deck.strip.set_title(tab.article, title)
            for window in self.windows:
                window.name_it()

    def _mark(self, tab: ArticleTab, icon: object, tip: str) -> None:
        deck = self._deck_of(tab.article)
        if deck is not None:
            deck.strip.set_mark(tab.article, icon, tip)  # type: ignore[arg-type]  # TabMarks sends icons

    def _keep_section(self, section: str) -> None:
        for deck in self.decks:
            deck.bench.section = Section(section)

    def _drop(self, article: str) -> None:
        deck = self._deck_of(article)
        if deck is None:
            return
        self._memory.keep_places()
        tab = deck.let_go(article)
        if tab is not None:
            tab.release()
        self._closed = [*(closed for closed in self._closed if closed != article), article]
        self._tidy()

    def _move(self, article: str, deck: Deck, row: int = -1) -> None:
        source = self._deck_of(article)
        if source is None or source is deck:
            return
        tab = source.let_go(article)
        if tab is None:
            deck.add(article, row)
            self._sleeping.read_titles()
        else:
            deck.adopt(tab, row)
        self._tidy()

    def _dropped(self, deck: Deck, article: str, row: int) -> None:
        self._move(article, deck, row)
        if deck.strip.row(article) >= 0:  # else it is the tab of another program
            deck.show_article(article)
            deck.window().activateWindow()

    def _drag(self, deck: Deck, article: str) -> None:
        if drag_out(deck.strip, article):
            self.move_to_window(article, QCursor.pos())

    def _take_back(self, window: StoryWindow) -> None:
        self.windows.remove(window)
        for article in window.deck.strip.articles:
            tab = window.deck.let_go(article)
            if tab is None:
                self.main.add(article)
            else:
                tab.flush()
                self.main.adopt(tab)
        self._sleeping.read_titles()
        self._memory.keep()

    def _tidy(self) -> None:
        """Close windows that lost their last story."""
        for window in [window for window in self.windows if not window.deck.strip.articles]:
            self.windows.remove(window)
            window.end()
        self._memory.keep()

    def _follow_front(self) -> None:
        """Let the toggles of the View menu tell how the window in front stands."""
        deck, actions = self.deck, self._context.actions
        actions["view.split"].setChecked(deck.is_split)
        actions["view.preview"].setChecked(deck.shows_preview)
        actions["view.panel"].setChecked(deck.shows_panel)

    def _on_changed(self) -> None:
        if self._memory.is_on:
            self._memory.keep()
            self._follow_front()
