"""The strip of tabs of one window."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QIcon,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from desk.text.shortening import shortened
from desk.ui.look.parts import plain_tip

TAB_MIME = "application/x-editorial-desk-tab"
TITLE_LETTERS = 28
TEAR_PX = 32  # how far above or below the strip a tab is let go of
SETTLE_MS = 300  # a little longer than Qt moves a tab back that was let go of


class TabStrip(QTabBar):
    """Tabs that carry the ids of articles; a first one without may stand for the list.

    Signals:
        close_wanted: Id of an article whose tab was to be closed.
        menu_wanted: Id of an article whose menu was asked for, and where on the screen.
        torn: Id of an article whose tab was dragged out of the strip.
        dropped: Id of an article whose tab of another strip was dropped here, and the row.
        ordered: The order of the tabs was changed.
    """

    close_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)
    torn = Signal(str)
    dropped = Signal(str, int)
    ordered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_home = False
        self._pressed = ""
        self._titles: dict[str, str] = {}
        self._marks: dict[str, str] = {}
        # Qt forgets a press on a tab that still moves back; it is told once more afterwards.
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._early: QMouseEvent | None = None
        self.setAccessibleName(self.tr("Open articles"))
        self.setTabsClosable(True)
        self.setMovable(True)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabMoved.connect(self._moved)
        self.tabCloseRequested.connect(self._close)

    @property
    def articles(self) -> list[str]:
        """Ids of the open articles in the order of their tabs."""
        return [self.article(row) for row in range(self.count()) if self.article(row)]

    @property
    def current(self) -> str:
        """Id of the article of the chosen tab; empty for the list."""
        return self.article(self.currentIndex())

    def add_home(self, icon: QIcon, title: str) -> None:
        """Put a tab before all others that is not closed."""
        self._has_home = True
        self.insertTab(0, icon, title)
        for side in (QTabBar.ButtonPosition.LeftSide, QTabBar.ButtonPosition.RightSide):
            self.setTabButton(0, side, None)

    def add(self, article: str, row: int = -1) -> None:
        """Add the tab of an article; its title follows."""
        with QSignalBlocker(self):  # a first tab would count as chosen before it has an id
            first = int(self._has_home)
            row = self.insertTab(max(row, first) if row >= 0 else -1, "…")
            self.setTabData(row, article)

    def remove(self, article: str) -> None:
        """Take a tab away."""
        row = self.row(article)
        if row >= 0:
            self.removeTab(row)
            self._titles.pop(article, None)
            self._marks.pop(article, None)

    def row(self, article: str) -> int:
        """Return where the tab of an article stands; -1 when it has none."""
        rows = (row for row in range(self.count()) if self.tabData(row) == article)
        return next(rows, -1) if article else -1

    def article(self, row: int) -> str:
        """Return the id of the article of a tab; empty for the list and for no tab."""
        return self.tabData(row) or ""

    def choose(self, article: str) -> None:
        """Choose the tab of an article, or of the list."""
        self.setCurrentIndex(self.row(article) if article else 0)

    def set_title(self, article: str, title: str) -> None:
        """Name a tab like its story."""
        row = self.row(article)
        if row < 0:
            return
        whole = " ".join(title.split())
        self.setTabText(row, shortened(whole.replace("&", "&&"), TITLE_LETTERS))
        self._titles[article] = whole
        self._explain(row)
        self.setAccessibleTabName(row, whole)

    def set_mark(self, article: str, icon: QIcon, tip: str) -> None:
        """Put a mark on a tab and say in its tooltip what it means; an empty icon takes it away."""
        row = self.row(article)
        if row < 0:
            return
        self.setTabIcon(row, icon)
        self._marks[article] = tip
        self._explain(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.tabAt(event.position().toPoint())
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = self.article(row) if is_left else ""
        self._early = event.clone() if is_left and self._settling.isActive() else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        is_out = not -TEAR_PX <= place.y() <= self.height() + TEAR_PX
        if self._pressed and is_out and event.buttons() & Qt.MouseButton.LeftButton:
            article, self._pressed, self._early = self._pressed, "", None
            super().mouseReleaseEvent(_release(event))  # Qt's own moving within the strip ends
            self._settling.start()
            self.torn.emit(article)
            return
        if self._early is not None and self._settling.isActive():
            return
        self._catch_up()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = ""
        if self._early is not None:
            self._catch_up()
            super().mouseMoveEvent(_move_event(event))
        self._settling.start()
        row = self.tabAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.MiddleButton and self.article(row):
            self.close_wanted.emit(self.article(row))
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        row = self.currentIndex() if is_key else self.tabAt(event.pos())
        if self.article(row):
            place = self.tabRect(row).bottomLeft() if is_key else event.pos()
            self.menu_wanted.emit(self.article(row), self.mapToGlobal(place))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dragged_article(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        article = dragged_article(event.mimeData())
        if article:
            event.acceptProposedAction()
            self.dropped.emit(article, self.tabAt(event.position().toPoint()))

    def _explain(self, row: int) -> None:
        """Say in its tooltip what a tab is called, and what its mark means."""
        article = self.article(row)
        said = self._titles.get(article, ""), self._marks.get(article, "")
        self.setTabToolTip(row, plain_tip("\n".join(filter(None, said))))

    def _catch_up(self) -> None:
        """Tell Qt once more of a press that it forgot when the tab had moved back."""
        early, self._early = self._early, None
        if early is not None and not self._settling.isActive():
            super().mousePressEvent(early)

    def _close(self, row: int) -> None:
        if self.article(row):
            self.close_wanted.emit(self.article(row))

    def _moved(self, source: int, target: int) -> None:
        if self._has_home and 0 in (source, target):  # the list stays first
            with QSignalBlocker(self):
                self.moveTab(target, source)
            return
        self.ordered.emit()


class _EscapeWatch(QObject):
    """Notes whether Escape was pressed; Qt reports a drag that was cancelled as one dropped."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.was_pressed = False
        # Later: the filter that comes last is asked first, and that of the drag swallows keys.
        QTimer.singleShot(0, self, self._install)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.was_pressed = True
        return super().eventFilter(watched, event)

    def _install(self) -> None:
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)


def dragged_article(source: QMimeData) -> str:
    """Return the id of the article whose tab is dragged; empty when it is something else."""
    return source.data(TAB_MIME).toStdString() if source.hasFormat(TAB_MIME) else ""


def tab_mime(article: str) -> QMimeData:
    """Return what a dragged tab carries."""
    made = QMimeData()
    made.setData(TAB_MIME, article.encode())
    return made


def drag_out(strip: TabStrip, article: str) -> bool:
    """Let a person drag a tab; tell whether it was let go of outside of every window."""
    drag = QDrag(strip)
    drag.setMimeData(tab_mime(article))
    drag.setPixmap(strip.grab(strip.tabRect(strip.row(article))))
    escape = _EscapeWatch(drag)
    if drag.exec(Qt.DropAction.MoveAction) is not Qt.DropAction.IgnoreAction:
        return False
    return not escape.was_pressed and not _is_over_a_window(QCursor.pos())


def _is_over_a_window(place: QPoint) -> bool:
    windows = QApplication.topLevelWidgets()
    return any(window.isVisible() and window.frameGeometry().contains(place) for window in windows)


def _move_event(event: QMouseEvent) -> QMouseEvent:
    left = Qt.MouseButton.LeftButton
    return QMouseEvent(
        QMouseEvent.Type.MouseMove, event.position(), event.globalPosition(),
        Qt.MouseButton.NoButton, left, event.modifiers(),
    )  # fmt: skip


def _release(event: QMouseEvent) -> QMouseEvent:
    return QMouseEvent(
        QMouseEvent.Type.MouseButtonRelease, event.position(), event.globalPosition(),
        Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, event.modifiers(),
    )  # fmt: skip
