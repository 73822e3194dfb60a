"""An ordered list of people with a field that finds or adds them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desk.model.rows import PersonRow
from desk.ui.look import scale
from desk.ui.look.icons import Icons
from desk.ui.look.parts import TextRole, icon_button, label
from desk.ui.suggestions import Suggestions

ROW_PX = 32
MOST_ROWS = 6
OFFERED = 8
PersonId = Qt.ItemDataRole.UserRole


class NameList(QWidget):
    """People in their order.

    Signals:
        reordered: Ids of people: moved or taken out, or with a known person added.
        added: A name that nobody on the desk has.
    """

    reordered = Signal(list)
    added = Signal(str)

    def __init__(self, title: str, hint: str, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, str] = {}
        self.list = _OrderedList()
        self.line = QLineEdit()
        self._title = label(title, TextRole.HEADING)
        self.up = icon_button(icons.icon("arrow-up"), self.tr("Move up"))
        self.down = icon_button(icons.icon("arrow-down"), self.tr("Move down"))
        self.remove = icon_button(icons.icon("x"), self.tr("Take off"))
        self.suggestions = Suggestions(self.line)
        self._set_up(title, hint)
        self._lay_out()
        self._enable()

    def show_people(self, people: tuple[tuple[str, str], ...]) -> None:
        """Show ids and names."""
        if list(people) == [(item.data(PersonId), item.text()) for item in self._items()]:
            return
        row = self.list.currentRow()
        self.list.clear()
        for id_, name in people:
            item = QListWidgetItem(name or self.tr("Unknown person"))
            item.setData(PersonId, id_)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.list.setVisible(bool(people))
        self.list.setFixedHeight(min(len(people), MOST_ROWS) * ROW_PX + 2)
        self._enable()

    def offer(self, people: list[PersonRow]) -> None:
        """Offer the people of the desk."""
        self._known = {person.name: person.id for person in reversed(people)}

    def _set_up(self, title: str, hint: str) -> None:
        self._title.setBuddy(self.line)
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        self.list.setAccessibleName(title)
        self.list.hide()
        self.suggestions.picked.connect(self._take)
        self.line.textEdited.connect(self._suggest)
        self.line.returnPressed.connect(self._enter)
        self.list.moved.connect(self._tell)
        self.list.delete_pressed.connect(self._remove)
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._title, 1)
        for tool in (self.up, self.down, self.remove):
            head.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scale.HALF_PX)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self.line)
        self.setFocusProxy(self.line)

    def _suggest(self, text: str) -> None:
        name = " ".join(text.split())
        typed = name.casefold()
        if not typed:
            self.suggestions.offer([])
            return
        found = [
            (known, known)
            for known in self._known
            if any(part.startswith(typed) for part in _beginnings(known.casefold()))
        ][:OFFERED]
        if all(known.casefold() != typed for known, _name in found):
            found.append((self.tr("Add “{name}”").format(name=name), name))
        self.suggestions.offer(found)

    def _enter(self) -> None:
        name = self.line.text()
        self.line.clear()
        self.suggestions.offer([])
        self._take(name)

    def _take(self, name: str) -> None:
        clean = " ".join(name.split())
        ids = self._ids()
        if not clean:
            return
        known = self._known.get(clean)
        if known is None:
            self.added.emit(clean)
        elif known not in ids:
            self.reordered.emit([*ids, known])

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        target = row + step
        if row < 0 or not 0 <= target < self.list.count():
            return
        self.list.insertItem(target, self.list.takeItem(row))
        self.list.setCurrentRow(target)
        self._tell()

    def _remove(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            ids = self._ids()
            self.reordered.emit(ids[:row] + ids[row + 1 :])

    def _tell(self) -> None:
        self.reordered.emit(self._ids())

    def _enable(self) -> None:
        row = self.list.currentRow()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)
        self.remove.setEnabled(row >= 0)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _ids(self) -> list[str]:
        return [str(item.data(PersonId)) for item in self._items()]


class _OrderedList(QListWidget):
    """A list that is put into order by dragging."""

    moved = Signal()
    delete_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("framed", "true")
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def dropEvent(self, event: object) -> None:
        super().dropEvent(event)  # type: ignore[arg-type]  # QDropEvent, given by Qt
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
            return
        super().keyPressEvent(event)


def _beginnings(name: str) -> list[str]:
    """Return a name from each of its words on: "Sri Mulyani" is found by "mul", too."""
    words = name.split()
    return [" ".join(words[n:]) for n in range(len(words))]
