"""Search and filters over the list of articles."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from desk.model.article import Status
from desk.model.rows import ArticleFilter
from desk.ui.labels import status_label
from desk.ui.look import scale
from desk.ui.look.icons import Icons, Tone
from desk.ui.look.parts import Variant, button, plain_tip

PAUSE_MS = 80  # one question for several quick keys
SEARCH_PX = 240
FILTER_PX = 136


class FilterBar(QWidget):
    """What the list should show.

    Signals:
        changed: The ``ArticleFilter`` that is asked for now.
        entered: Return or Down was pressed in the search field.
        new_wanted: A new article is wanted.
    """

    changed = Signal(object)
    entered = Signal()
    new_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search headlines, texts, names, captions"))
        self.search.setAccessibleName(self.tr("Search articles"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(SEARCH_PX)
        self.search.addAction(
            icons.icon("search", Tone.FAINT), QLineEdit.ActionPosition.LeadingPosition
        )
        self.status = _filter(self.tr("Filter by status"))
        self.section = _filter(self.tr("Filter by section"))
        self.person = _filter(self.tr("Filter by person"))
        self.clear_all = button(self.tr("Clear"), Variant.QUIET)
        self.new = button(
            self.tr("New article"), Variant.PRIMARY, icons.icon("plus", Tone.ON_ACCENT)
        )
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._fill_statuses()
        self.set_sections([])
        self.set_people([])
        self._lay_out()
        self._connect()

    @property
    def filter(self) -> ArticleFilter:
        """What is asked for."""
        return ArticleFilter(
            search=self.search.text().strip(),
            status=self.status.currentData() or "",
            section=self.section.currentData() or "",
            person=self.person.currentData() or "",
        )

    def set_sections(self, sections: list[str]) -> None:
        """Offer the sections of the publication."""
        _refill(self.section, self.tr("All sections"), sections)

    def set_people(self, names: list[str]) -> None:
        """Offer the people of the desk."""
        _refill(self.person, self.tr("Everybody"), names)

    def clear(self) -> None:
        """Show everything again."""
        for box in (self.status, self.section, self.person):
            box.setCurrentIndex(0)
        self.search.clear()

    def _fill_statuses(self) -> None:
        self.status.addItem(self.tr("All statuses"), "")
        for status in Status:
            self.status.addItem(status_label(status), status.value)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._pause.start)
        self.search.returnPressed.connect(self.entered)
        self._pause.timeout.connect(self._tell)
        for box in (self.status, self.section, self.person):
            box.currentIndexChanged.connect(self._tell)
        self.clear_all.clicked.connect(self.clear)
        self.new.clicked.connect(self.new_wanted)

    def _tell(self) -> None:
        self.clear_all.setEnabled(self.filter != ArticleFilter())
        self.changed.emit(self.filter)

    def _lay_out(self) -> None:
        self.clear_all.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(scale.GAP_PX, scale.UNIT_PX, scale.GAP_PX, scale.UNIT_PX)
        row.setSpacing(scale.UNIT_PX)
        row.addWidget(self.search, 1)
        for box in (self.status, self.section, self.person):
            row.addWidget(box)
        row.addWidget(self.clear_all)
        row.addSpacing(scale.UNIT_PX)
        row.addWidget(self.new)


def _filter(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setMinimumWidth(FILTER_PX)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMaxVisibleItems(16)
    return box


def _refill(box: QComboBox, everything: str, entries: list[str]) -> None:
    wanted = [(everything, ""), *((entry, entry) for entry in entries)]
    if wanted == [(box.itemText(n), box.itemData(n)) for n in range(box.count())]:
        return
    chosen = box.currentData()
    blocked = box.blockSignals(True)
    box.clear()
    for text, value in wanted:
        box.addItem(text, value)
        box.setItemData(box.count() - 1, plain_tip(text), Qt.ItemDataRole.ToolTipRole)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(blocked)
