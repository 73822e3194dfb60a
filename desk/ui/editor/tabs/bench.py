"""Where stories are worked on: one or two texts, the live page, and the panel."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.ui.context import Context
from desk.ui.editor.article_tab import ArticleTab
from desk.ui.editor.page_beside import PageBeside
from desk.ui.editor.panel.panel import Section
from desk.ui.editor.preview.clicked_words import Spot
from desk.ui.editor.preview.pane import PreviewPane
from desk.ui.editor.tabs.side import Side
from desk.ui.look.parts import line

SIZES_PX = (520, 494, 304)
MAIN = "editor"  # name of the main window's splitter
PAGE_MIN_PX = 304
FURNISH_MS = 10  # the text is painted first, and keys that wait are taken; then the many fields


class Bench(QWidget):
    """Shows one story, or two side by side; page and panel follow the one with the keyboard.

    Attributes:
        section: Of the panel, for stories that are shown for the first time.

    Signals:
        entered: The keyboard went to the story of the other side: its ``ArticleTab``.
    """

    entered = Signal(object)

    def __init__(self, context: Context, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sides = (Side(), Side())
        self._active = self.sides[0]
        self.section = Section.STORY
        self._sides = QSplitter()
        self.panels = QStackedWidget()
        self.preview = PreviewPane(context)
        self.page = PageBeside(self.preview, context, is_main=name == MAIN)
        self.preview.clicked.connect(self._go_to_words)
        self.splitter = QSplitter()
        self._column = QVBoxLayout(self)
        self._line = line()
        self._lay_out(context, name)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]  # there is one

    @property
    def current(self) -> ArticleTab | None:
        """The story that has the keyboard, or had it last."""
        return self._active.tab

    @property
    def is_split(self) -> bool:
        """Whether two stories are shown."""
        return self.sides[1].tab is not None

    @property
    def shown(self) -> list[ArticleTab]:
        """The stories that are shown, from left to right."""
        return [side.tab for side in self.sides if side.tab is not None]

    @property
    def other(self) -> ArticleTab | None:
        """The story beside the current one; None when it is alone."""
        return next((tab for tab in self.shown if tab is not self.current), None)

    def show_tab(self, tab: ArticleTab) -> None:
        """Show a story on the side with the keyboard, unless the other side shows it."""
        for side in self.sides:
            if side.tab is tab:
                self._active = side
        if self._active.tab is not tab:
            self._active.show_tab(tab)
        self._mark()
        self.panels.addWidget(tab.panel)
        self.panels.setCurrentWidget(tab.panel)
        if tab.session.view is not None:
            self._furnish_soon(tab)
        else:
            once = Qt.ConnectionType.SingleShotConnection
            tab.session.loaded.connect(lambda _view: self._furnish_soon(tab), once)
        self.preview.follow(tab.session, tab.text.body)
        self.make_room()

    def show_pair(self, left: ArticleTab, right: ArticleTab) -> None:
        """Show two stories; the keyboard stays with the one that has it."""
        current, was_split = self.current, self.is_split
        for side, tab in zip(self.sides, (left, right), strict=True):
            side.show_tab(tab)
        self._place_headers()
        if not was_split:
            self._sides.setSizes([self.width(), self.width()])  # halves, Qt shares the room out
        self.show_tab(right if current is right else left)

    def end_split(self) -> None:
        """Show only the story that has the keyboard."""
        kept, left = self.current, self.other
        if kept is None or left is None:
            return
        for side in self.sides:
            side.tab = None
        self._active = self.sides[0]
        self._place_headers()
        self.show_tab(kept)

    def drop(self, tab: ArticleTab) -> None:
        """Let go of a story; one that was beside it stays."""
        if self.is_split and tab in self.shown:
            if tab is self.current and (other := self.other) is not None:
                self.show_tab(other)
            self.end_split()
        if tab is self.current:
            self.preview.follow(None)
        for side in self.sides:
            side.drop(tab)
        if tab.panel.parent() is self.panels:
            tab.panel.setParent(None)

    def make_room(self) -> None:
        """Leave the place of the page to a comparison of versions, which is wide."""
        self.page.give_way(self.current is not None and self.current.past.is_open)

    def set_bare(self, is_bare: bool) -> None:  # noqa: FBT001 (as Qt's own)
        """Show nothing but texts, page and panel, or headers as well."""
        for side in self.sides:
            side.headers.setVisible(not is_bare)
        self._line.setVisible(not is_bare and not self.is_split)

    def release(self) -> None:
        """Render no more, for the window ends."""
        self.preview.follow(None)
        self.page.release()

    def _go_to_words(self, spot: Spot) -> None:
        if self.current is None or not self.isVisible():
            return
        self.window().activateWindow()
        headline = self.current.text.headline
        self.preview.follower.place_cursor(spot, headline if spot.is_headline else None)

    def _furnish_soon(self, tab: ArticleTab) -> None:
        QTimer.singleShot(FURNISH_MS, tab.panel, lambda: self._furnish(tab))

    def _furnish(self, tab: ArticleTab) -> None:
        if not tab.panel.is_shown:
            tab.panel.show_section(self.section)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.is_split:
            return
        for side in self.sides:
            if side is not self._active and side.holds(now) and side.tab is not None:
                self.entered.emit(side.tab)

    def _place_headers(self) -> None:
        """One story has its header over page and panel, too; two have theirs over the texts."""
        for side in self.sides:
            side.take_headers_in(self.is_split)
        if not self.is_split:
            self._column.insertWidget(0, self.sides[0].headers)
        self.sides[1].setVisible(self.is_split)
        self._line.setVisible(not self.is_split)

    def _mark(self) -> None:
        for side in self.sides:
            side.mark(self.is_split and side is self._active)

    def _lay_out(self, context: Context, name: str) -> None:
        for side in self.sides:
            self._sides.addWidget(side)
        self._sides.setChildrenCollapsible(False)
        for part in (self._sides, self.page, self.panels):
            self.splitter.addWidget(part)
        for number, stretch in enumerate((5, 5, 0)):
            self.splitter.setStretchFactor(number, stretch)
            self.splitter.setCollapsible(number, False)
        self.page.setMinimumWidth(PAGE_MIN_PX)
        self.panels.setMinimumWidth(288)
        context.state.keep_splitter(name, self.splitter, SIZES_PX)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._line)
        self._column.addWidget(self.splitter, 1)
        self._place_headers()
