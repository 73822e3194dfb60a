"""The tabs of the Desk room: the list of articles first, then every article that is open."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desk.errors import DeskError
from desk.ui.context import Context
from desk.ui.editor.article_tab import ArticleTab
from desk.ui.editor.page_beside import PageBeside
from desk.ui.editor.panel.panel import Section
from desk.ui.editor.preview.clicked_words import Spot
from desk.ui.editor.preview.pane import PreviewPane
from desk.ui.look.parts import Ground, line, set_ground
from desk.ui.text_edit import is_picture
from desk.ui.thumbnails import Thumbnails

TABS_KEY = "editor/tabs"
CURRENT_KEY = "editor/current"
SPLITTER = "editor"
SIZES_PX = (520, 494, 304)
TITLE_LETTERS = 28


class EditorArea(QWidget):
    """Articles in tabs beside one live page.

    Args:
        home: What the first tab shows; it cannot be closed.

    Signals:
        export_wanted: Ids of articles that are to be exported.
    """

    export_wanted = Signal(list)

    def __init__(
        self, home: QWidget, home_title: str, context: Context, thumbnails: Thumbnails
    ) -> None:
        super().__init__()
        self._context = context
        self._thumbnails = thumbnails
        self._home = home
        self.tabs: list[ArticleTab] = []
        self.bar = QTabBar()
        self.preview = PreviewPane(context)
        self.page_beside = PageBeside(self.preview, context)
        self.preview.clicked.connect(self._go_to_words)
        self._section = Section.STORY
        self._headers = QStackedWidget()
        self._texts, self._panels = QStackedWidget(), QStackedWidget()
        self.splitter = QSplitter()
        self._pages = QStackedWidget()
        self._set_up_bar(home_title)
        self._lay_out()
        self.setAcceptDrops(True)
        self.show_preview(context.settings.now.preview_visible)
        self.show_panel(context.settings.now.panel_visible)

    @property
    def current(self) -> ArticleTab | None:
        """The article that is shown; None while the list is."""
        row = self.bar.currentIndex()
        return self.tabs[row - 1] if row > 0 else None

    def open(self, article: str, *, is_new: bool = False) -> ArticleTab:
        """Show an article, in a new tab when it has none; a new one gets the keyboard."""
        for row, tab in enumerate(self.tabs, 1):
            if tab.article == article:
                self.bar.setCurrentIndex(row)
                return tab
        tab = self._add(article)
        tab.is_new = is_new
        self.bar.setCurrentIndex(self.bar.count() - 1)
        (tab.text.headline if is_new else tab.text.body).setFocus()
        self._remember()
        return tab

    def show_home(self) -> None:
        """Show the list of articles."""
        self.bar.setCurrentIndex(0)

    def step(self, by: int) -> None:
        """Show the next tab, or one before."""
        self.bar.setCurrentIndex((self.bar.currentIndex() + by) % self.bar.count())

    def close_current(self) -> None:
        """Close the tab that is shown."""
        if self.current is not None:
            self.close_tab(self.current)

    def close_tab(self, tab: ArticleTab) -> None:
        """Close a tab as soon as its text is stored; undo of typing goes with it."""
        tab.panel.flush()
        tab.session.close(partial(self._drop, tab), for_good=True)

    def restore(self) -> None:
        """Open the tabs of the last time."""
        current = self._context.state.word(CURRENT_KEY)
        for article in self._context.state.words(TABS_KEY):
            self._add(article)
        shown = [tab.article for tab in self.tabs]
        self.bar.setCurrentIndex(shown.index(current) + 1 if current in shown else 0)

    def flush(self) -> None:
        """Send everything that is typed to the store now."""
        for tab in self.tabs:
            tab.flush()

    def store_all(self, then: Callable[[], None], otherwise: Callable[[DeskError], None]) -> None:
        """Store and seal every tab, then call ``then``; ``otherwise`` when that fails."""
        waiting = {tab.article for tab in self.tabs}

        def stored(article: str) -> None:
            waiting.discard(article)
            if not waiting:
                then()

        for tab in list(self.tabs):
            tab.panel.flush()
            tab.session.close(partial(stored, tab.article), otherwise)

    def release(self) -> None:
        """Render no more, for the window ends."""
        self.preview.follow(None)
        self.page_beside.release()

    def show_preview(self, is_on: bool) -> None:  # noqa: FBT001 (an action's state)
        """Show the page, or not."""
        self.page_beside.show_page(is_on)

    def _make_room(self) -> None:
        tab = self.current
        self.page_beside.give_way(tab is not None and tab.past.is_open)

    def show_panel(self, is_on: bool) -> None:  # noqa: FBT001 (an action's state)
        """Show the panel, or not."""
        self._panels.setVisible(is_on)

    def set_bare(self, is_bare: bool) -> None:  # noqa: FBT001 (as Qt's own)
        """Show nothing but the text and what stands beside it, or tabs and headers as well."""
        for part in (self.bar, self._headers, *self._lines):
            part.setVisible(not is_bare)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.current is not None and is_picture(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.current is not None and self.current.take_mime(event.mimeData()):
            event.acceptProposedAction()

    def _add(self, article: str) -> ArticleTab:
        tab = ArticleTab(article, self._context, self._thumbnails, lambda: self.tabs, self)
        tab.shown_wanted.connect(partial(self.open, article))
        self.tabs.append(tab)
        for stack, widget in self._parts(tab):
            stack.addWidget(widget)
        row = self.bar.addTab("…")
        self.bar.setTabToolTip(row, "")
        tab.titled.connect(partial(self._title, tab))
        tab.gone.connect(partial(self._drop, tab))
        tab.panel_wanted.connect(lambda: self._context.actions["view.panel"].setChecked(True))
        tab.panel.section_chosen.connect(self._keep_section)
        tab.past.toggled.connect(lambda _on: self._make_room())
        tab.header.export_wanted.connect(lambda: self.export_wanted.emit([tab.article]))
        return tab

    def _parts(self, tab: ArticleTab) -> list[tuple[QStackedWidget, QWidget]]:
        return [
            (self._headers, tab.header),
            (self._texts, tab.past.pages),
            (self._panels, tab.panel),
        ]

    def _drop(self, tab: ArticleTab) -> None:
        if tab not in self.tabs:
            return
        if tab is self.current:
            self.preview.follow(None)
        self.bar.removeTab(self.tabs.index(tab) + 1)
        self.tabs.remove(tab)
        for stack, widget in self._parts(tab):
            stack.removeWidget(widget)
        tab.release()
        self._remember()

    def _on_tab(self, _row: int) -> None:
        tab = self.current
        for other in self.tabs:
            if other is not tab and other.session.view is not None:
                other.panel.flush()
                other.session.seal()
        if tab is None:
            self._pages.setCurrentWidget(self._home)
            self._home.setFocus()
        else:
            # The text is there at once; the many fields of the panel follow.
            QTimer.singleShot(0, tab.panel, partial(self._furnish_panel, tab))
            for stack, widget in self._parts(tab):
                stack.setCurrentWidget(widget)
            self._pages.setCurrentWidget(self._bench)
            tab.past.pages.setFocus()
        self.preview.follow(tab.session if tab else None, tab.text.body if tab else None)
        self._make_room()
        self._remember()

    def _go_to_words(self, spot: Spot) -> None:
        if self.current is not None and self.isVisible():
            self._context.window.activateWindow()
            headline = self.current.text.headline
            self.preview.follower.place_cursor(spot, headline if spot.is_headline else None)

    def _furnish_panel(self, tab: ArticleTab) -> None:
        if not tab.panel.is_shown:
            tab.panel.show_section(self._section)

    def _keep_section(self, section: str) -> None:
        self._section = Section(section)

    def _title(self, tab: ArticleTab, title: str) -> None:
        row = self.tabs.index(tab) + 1
        flat = " ".join(title.split()).replace("&", "&&")
        short = flat if len(flat) <= TITLE_LETTERS else f"{flat[: TITLE_LETTERS - 1].rstrip()}…"
        self.bar.setTabText(row, short)
        self.bar.setTabToolTip(row, title)

    def _moved(self, source: int, target: int) -> None:
        if 0 in (source, target):  # the list stays first
            blocked = self.bar.blockSignals(True)
            self.bar.moveTab(target, source)
            self.bar.blockSignals(blocked)
            return
        self.tabs.insert(target - 1, self.tabs.pop(source - 1))
        self._remember()

    def _remember(self) -> None:
        self._context.state.set_words(TABS_KEY, [tab.article for tab in self.tabs])
        self._context.state.set_word(CURRENT_KEY, self.current.article if self.current else "")

    def _set_up_bar(self, home_title: str) -> None:
        self.bar.setAccessibleName(self.tr("Open articles"))
        self.bar.setTabsClosable(True)
        self.bar.setMovable(True)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setElideMode(Qt.TextElideMode.ElideRight)
        self.bar.addTab(self._context.look.icons.icon("newspaper"), home_title)
        for side in (QTabBar.ButtonPosition.LeftSide, QTabBar.ButtonPosition.RightSide):
            self.bar.setTabButton(0, side, None)
        self.bar.currentChanged.connect(self._on_tab)
        self.bar.tabMoved.connect(self._moved)
        self.bar.tabCloseRequested.connect(self._close_row)

    def _close_row(self, row: int) -> None:
        if row > 0:
            self.close_tab(self.tabs[row - 1])

    def _lay_out(self) -> None:
        set_ground(self, Ground.WINDOW)
        for part in (self._texts, self.page_beside, self._panels):
            self.splitter.addWidget(part)
        for number, stretch in enumerate((5, 5, 0)):
            self.splitter.setStretchFactor(number, stretch)
            self.splitter.setCollapsible(number, False)
        self._texts.setMinimumWidth(360)
        self.page_beside.setMinimumWidth(304)
        self._panels.setMinimumWidth(288)
        self._context.state.keep_splitter(SPLITTER, self.splitter, SIZES_PX)
        self._bench = QWidget()
        self._lines = (line(), line())
        bench = _column(self._bench)
        bench.addWidget(self._headers)
        bench.addWidget(self._lines[0])
        bench.addWidget(self.splitter, 1)
        self._pages.addWidget(self._home)
        self._pages.addWidget(self._bench)
        column = _column(self)
        column.addWidget(self.bar)
        column.addWidget(self._lines[1])
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self._pages)


def _column(parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
