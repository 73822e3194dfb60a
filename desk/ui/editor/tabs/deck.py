"""The open stories of one window: its strip of tabs and what they show."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QRubberBand,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.ui.context import Context
from desk.ui.editor.article_tab import ArticleTab
from desk.ui.editor.tabs.bench import Bench
from desk.ui.editor.tabs.strip import TabStrip, dragged_article
from desk.ui.look.parts import Ground, line, set_ground
from desk.ui.text_edit import is_picture

NARROW_PX = 1_500  # two texts and a page need more


class Deck(QWidget):
    """Stories in tabs; a story is read from the store when its tab is chosen for the first time.

    Args:
        make_tab: Opens an article.
        name: Under which the splitter is remembered.

    Signals:
        changed: Other tabs are open or shown, or in another order.
        beside_wanted: Id of an article that was dropped on a side, and whether on the right one.
    """

    changed = Signal()
    beside_wanted = Signal(str, bool)

    def __init__(
        self, context: Context, make_tab: Callable[[str], ArticleTab], name: str = "editor"
    ) -> None:
        super().__init__()
        self._make_tab = make_tab
        self._frame = context.window
        self.is_bare = False
        self._line = line()
        self._last: ArticleTab | None = None
        self._recent: list[str] = []
        self._home: QWidget | None = None
        self.awake: dict[str, ArticleTab] = {}
        self.strip = TabStrip()
        self.bench = Bench(context, name)
        self.shows_preview = context.settings.now.preview_visible
        self.shows_panel = context.settings.now.panel_visible
        self._preview_before = self.shows_preview
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self)
        self._pages = QStackedWidget()
        self._lay_out()
        self.setAcceptDrops(True)
        self.strip.currentChanged.connect(self._on_tab)
        self.strip.ordered.connect(self.changed)
        self.bench.entered.connect(lambda tab: self.strip.choose(tab.article))
        self.show_preview(self.shows_preview)
        self.show_panel(self.shows_panel)

    @property
    def current(self) -> ArticleTab | None:
        """The story that has the keyboard; None while the list is shown."""
        return self.awake.get(self.strip.current)

    @property
    def is_split(self) -> bool:
        """Whether two stories are shown side by side."""
        return self.bench.is_split

    def set_home(self, home: QWidget) -> None:
        """Show ``home`` under the first tab, which the strip has already."""
        self._home = home
        self._pages.addWidget(home)
        self._pages.setCurrentWidget(home)

    def add(self, article: str, row: int = -1) -> None:
        """Add a tab; the story is not read yet."""
        self.strip.add(article, row)
        self.changed.emit()

    def adopt(self, tab: ArticleTab, row: int = -1) -> None:
        """Add the tab of a story that another window had open."""
        self.awake[tab.article] = tab
        self.add(tab.article, row)
        self.strip.set_title(tab.article, tab.title or "…")

    def wake(self, article: str) -> ArticleTab:
        """Return the open story of a tab; it is opened now if it was not."""
        if article not in self.awake:
            self.awake[article] = self._make_tab(article)
        return self.awake[article]

    def show_article(self, article: str) -> ArticleTab:
        """Show a story that has a tab here."""
        self.strip.choose(article)
        tab = self.wake(article)
        if self.bench.current is not tab:  # a first tab is the current one before it is chosen
            self._on_tab(self.strip.currentIndex())
        return tab

    def let_go(self, article: str) -> ArticleTab | None:
        """Take a tab away, and return its story when it is open; nothing is closed."""
        tab = self.awake.pop(article, None)
        if self.strip.current == article:
            beside = self.bench.other.article if self.bench.other else ""
            before = (old for old in self._recent if old != article and self.strip.row(old) >= 0)
            if (next_ := beside or next(before, "")) or self._home is not None:
                self.strip.choose(next_)
        if self._last is tab:
            self._last = None
        if tab is not None:
            was_split = self.is_split
            self.bench.drop(tab)
            if was_split and not self.is_split:
                self.show_preview(self._preview_before)
        self.strip.remove(article)
        self.changed.emit()
        return tab

    def step(self, by: int) -> None:
        """Show the next tab, or one before."""
        self.strip.setCurrentIndex((self.strip.currentIndex() + by) % self.strip.count())

    # Side by side

    def partner(self) -> str:
        """Return the article that was looked at before the current one; empty when alone."""
        here = [name for name in self._recent if self.strip.row(name) >= 0]
        rest = [name for name in (*here, *self.strip.articles) if name != self.strip.current]
        return rest[0] if rest else ""

    def split(self, article: str, *, is_right: bool = True) -> None:
        """Show a story with a tab here beside the current one, or give it the keyboard there."""
        current = self.current or self.bench.current
        if current is None or current.article == article or self.strip.row(article) < 0:
            return
        beside = self.wake(article)
        if beside in self.bench.shown:
            self.show_article(article)
            return
        if not self.is_split:
            self._preview_before = self.shows_preview
            if self._window_px() < NARROW_PX:
                self.show_preview(False)
        pair = (current, beside) if is_right else (beside, current)
        self.bench.show_pair(*pair)
        self.show_article(current.article)
        self.changed.emit()

    def end_split(self) -> None:
        """Show only the story with the keyboard."""
        if self.is_split:
            self.bench.end_split()
            self.show_preview(self._preview_before)
            self.changed.emit()

    def show_preview(self, is_on: bool) -> None:  # noqa: FBT001 (an action's state)
        """Show the page, or not."""
        self.shows_preview = is_on
        self.bench.page.show_page(is_on)

    def show_panel(self, is_on: bool) -> None:  # noqa: FBT001 (an action's state)
        """Show the panel, or not."""
        self.shows_panel = is_on
        self.bench.panels.setVisible(is_on)

    def set_bare(self, is_bare: bool) -> None:  # noqa: FBT001 (as Qt's own)
        """Show nothing but the text and what stands beside it, or tabs and headers as well."""
        self.is_bare = is_bare
        for part in (self.strip, self._line):
            part.setVisible(not is_bare)
        self.bench.set_bare(is_bare)

    # What is dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        source = event.mimeData()
        if self.current is not None and (is_picture(source) or dragged_article(source)):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if dragged_article(event.mimeData()):
            self._show_band(is_right=self._is_right(event.position().toPoint()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._band.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._band.hide()
        article = dragged_article(event.mimeData())
        if article:
            event.acceptProposedAction()
            self.beside_wanted.emit(article, self._is_right(event.position().toPoint()))
        elif self.current is not None and self.current.take_mime(event.mimeData()):
            event.acceptProposedAction()

    def _window_px(self) -> int:
        window = self.window()  # at the start this deck stands in none yet
        return window.width() if isinstance(window, QMainWindow) else self._frame.width()

    def _is_right(self, place: QPoint) -> bool:
        return place.x() >= self.width() // 2

    def _show_band(self, *, is_right: bool) -> None:
        half = self._pages.geometry()
        half.setWidth(half.width() // 2)
        self._band.setGeometry(half.translated(half.width() if is_right else 0, 0))
        self._band.show()

    # What is shown

    def _on_tab(self, _row: int) -> None:
        article = self.strip.current
        tab = self.wake(article) if article else None
        if self._last is not None and self._last is not tab:
            self._last.panel.flush()
            if self._last.session.view is not None:
                self._last.session.seal()
        self._last = tab
        if tab is not None:
            self._show(tab)
        elif self._home is not None:
            self._pages.setCurrentWidget(self._home)
            self._home.setFocus()
            self.bench.preview.follow(None, None)
        self.changed.emit()

    def _show(self, tab: ArticleTab) -> None:
        self._recent = [tab.article, *(name for name in self._recent if name != tab.article)]
        self.bench.show_tab(tab)
        self._pages.setCurrentWidget(self.bench)
        now = QApplication.focusWidget()
        if now is None or not (tab.header.isAncestorOf(now) or tab.past.pages.isAncestorOf(now)):
            tab.past.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        set_ground(self, Ground.WINDOW)
        self._band.hide()
        self._pages.addWidget(self.bench)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self._line)
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self._pages)
