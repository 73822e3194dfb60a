"""The timeline on the screen: days, entries, and the single versions inside an entry."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from desk.ui.editor.past.sayings import Said, Sayings
from desk.ui.editor.past.timeline import Day, Entry
from desk.ui.look import scale
from desk.ui.look.look import Look
from desk.ui.look.parts import Ground, plain_tip, set_ground
from desk.ui.pill import HEIGHT_PX, draw_pill, pill_size
from desk.ui.row_delegate import draw_ground, draw_line

EntryRole = Qt.ItemDataRole.UserRole
SaidRole = Qt.ItemDataRole.UserRole + 1
DAY_PX = 32
LINE_PX = 20
INDENT_PX = 16


class TimelineView(QTreeWidget):
    """Entries under their days; an entry of several versions opens.

    ``itemSelectionChanged`` is not emitted when a history is shown or marked: nobody chose then.

    Signals:
        compare_wanted: An entry was chosen with Return or a double click.
        end_reached: The last entries came into sight.
    """

    compare_wanted = Signal()
    end_reached = Signal()

    def __init__(self, look: Look, sayings: Sayings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sayings = sayings
        self.setObjectName("timeline")
        self.setAccessibleName(self.tr("Versions"))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(INDENT_PX)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegate(_Delegate(look, self))
        set_ground(self, Ground.WINDOW)
        self.itemExpanded.connect(self._fill)
        self.itemDoubleClicked.connect(lambda _item, _column: self.compare_wanted.emit())
        self.verticalScrollBar().valueChanged.connect(self._look_for_end)
        self.verticalScrollBar().rangeChanged.connect(self._look_for_end)

    def show_days(self, days: Sequence[Day]) -> None:
        """Show a history; what was chosen and open stays so."""
        chosen, opened = {e.newest.id for e in self.chosen()}, self._opened()
        top = self.verticalScrollBar().value()
        blocked = self.blockSignals(True)
        self.clear()
        for day in days:
            self._add_day(day, opened)
        for item in self._items():
            if self._entry(item).newest.id in chosen:
                item.setSelected(True)
                self.setCurrentItem(item, 0, self.selectionModel().SelectionFlag.NoUpdate)
                chosen.discard(self._entry(item).newest.id)
        self.blockSignals(blocked)
        self.verticalScrollBar().setValue(top)

    def chosen(self) -> list[Entry]:
        """Return what is chosen, newest first."""
        found = [self._entry(item) for item in self.selectedItems()]
        return sorted(found, key=lambda entry: (-entry.newest.time_ms, entry.newest.id))

    def choose(self, revision: str) -> None:
        """Choose the entry of a revision, or the revision in its entry."""
        item = self._find(revision)
        if item is not None:
            self.setCurrentItem(item)

    def mark(self, revisions: Sequence[str]) -> None:
        """Choose those of some revisions that are listed, as nobody's choice; scroll nowhere."""
        top = self.verticalScrollBar().value()
        blocked = self.blockSignals(True)
        self.clearSelection()
        found = [item for item in map(self._find, revisions) if item is not None]
        for item in found:
            item.setSelected(True)
        if found and self.currentItem() not in found:
            self.setCurrentItem(found[0], 0, self.selectionModel().SelectionFlag.NoUpdate)
        self.blockSignals(blocked)
        self.verticalScrollBar().setValue(top)

    def entries(self) -> list[Entry]:
        """Return the entries that are listed, newest first; not the versions inside them."""
        return [self._entry(item) for item in self._items() if item.parent() is None]

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            item = self.itemAt(event.pos())
            entry = item.data(0, EntryRole) if item is not None else None
            tip = plain_tip(self._sayings.tip(entry)) if entry else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen():
            self.compare_wanted.emit()
            return
        super().keyPressEvent(event)

    def _add_day(self, day: Day, opened: set[str]) -> None:
        head = QTreeWidgetItem(self, [self._sayings.day(day.date)])
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        for entry in day.entries:
            item = self._item(self, entry, self._sayings.entry(entry))
            if len(entry.rows) > 1:
                item.setChildIndicatorPolicy(item.ChildIndicatorPolicy.ShowIndicator)
                if entry.oldest.id in opened:
                    self._fill(item)
                    item.setExpanded(True)

    def _fill(self, item: QTreeWidgetItem) -> None:
        """Put the single versions into an entry, when it is opened the first time."""
        if item.childCount() == 0:
            for row in self._entry(item).rows:
                self._item(item, Entry((row,)), self._sayings.row(row))

    def _item(
        self, parent: QTreeWidget | QTreeWidgetItem, entry: Entry, said: Said
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [said.whole])
        item.setData(0, EntryRole, entry)
        item.setData(0, SaidRole, said)
        return item

    def _items(self) -> Iterator[QTreeWidgetItem]:
        for number in range(self.topLevelItemCount()):
            item = self.topLevelItem(number)
            if item is not None and item.data(0, EntryRole) is not None:
                yield item
                inside = (item.child(row) for row in range(item.childCount()))
                yield from (child for child in inside if child is not None)

    def _find(self, revision: str) -> QTreeWidgetItem | None:
        """Return the item of a revision; the entry that it stands in is opened."""
        for item in list(self._items()):
            ids = [row.id for row in self._entry(item).rows]
            if revision in ids[1:]:
                self._fill(item)
                item.setExpanded(True)
                return item.child(ids.index(revision))
            if revision in ids:
                return item
        return None

    def _opened(self) -> set[str]:
        return {self._entry(item).oldest.id for item in self._items() if item.isExpanded()}

    def _look_for_end(self) -> None:
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum() - self.viewport().height():
            self.end_reached.emit()

    def _entry(self, item: QTreeWidgetItem) -> Entry:
        entry = item.data(0, EntryRole)
        assert isinstance(entry, Entry)
        return entry


class _Delegate(QStyledItemDelegate):
    """Draws days as headings and entries in two lines, with pills below."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._title_font = scale.font(scale.Size.BODY, QFont.Weight.DemiBold)
        self._small_font = scale.font(scale.Size.SMALL)

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        said = index.data(SaidRole)
        if said is None:
            return QSize(0, DAY_PX)
        lines = 2 * LINE_PX if said.facts else LINE_PX
        pills = HEIGHT_PX + scale.HALF_PX if said.marks else 0
        return QSize(0, lines + pills + scale.GAP_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        said = index.data(SaidRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if said is None:
            self._day(painter, option.rect, str(index.data()))
        else:
            draw_ground(painter, option, self._look.theme, Qt.Edge.RightEdge)
            box = option.rect.adjusted(scale.HALF_PX, scale.UNIT_PX, -scale.GAP_PX, -scale.UNIT_PX)
            self._said(painter, box, said)
        painter.restore()

    def _day(self, painter: QPainter, box: QRect, text: str) -> None:
        painter.setFont(scale.font(scale.Size.SMALL, QFont.Weight.DemiBold))
        painter.setPen(QColor(self._look.theme.text_muted))
        draw_line(painter, box.adjusted(scale.HALF_PX, scale.UNIT_PX, -scale.GAP_PX, 0), text)

    def _said(self, painter: QPainter, box: QRect, said: Said) -> None:
        theme = self._look.theme
        line = QRect(box.topLeft(), QSize(box.width(), LINE_PX))
        painter.setFont(self._small_font)
        right_px = painter.fontMetrics().horizontalAdvance(said.right)
        painter.setPen(QColor(theme.text_muted))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, right, said.right)
        painter.setFont(self._title_font)
        painter.setPen(QColor(theme.text))
        draw_line(painter, line.adjusted(0, 0, -right_px - scale.UNIT_PX, 0), said.title)
        if said.facts:
            line.translate(0, LINE_PX)
            painter.setFont(self._small_font)
            painter.setPen(QColor(theme.text_muted))
            draw_line(painter, line, said.facts)
        corner = line.bottomLeft() + QPoint(0, scale.HALF_PX)
        for words, tone in said.marks:
            draw_pill(painter, corner, words, tone, theme)
            corner += QPoint(pill_size(words).width() + scale.HALF_PX, 0)
