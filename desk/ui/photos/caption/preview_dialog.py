"""What captioning would change, photo by photo, before it is done."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from desk.services.captioning import Captioned
from desk.services.commands.captions import Caption
from desk.text.captioning import Entry, FieldChange, Mode, Plan, Value, plan
from desk.ui.captions.writing_out import occasion
from desk.ui.context import Context
from desk.ui.labels import field_label
from desk.ui.look import scale
from desk.ui.look.parts import TextRole, Variant, button, label, plain_tip, set_tone
from desk.ui.photos.caption.choices import choice_label, mode_label

WIDTH_PX, HEIGHT_PX = 880, 560
MOST_ROWS = 500
PHOTO_PX, FIELD_PX = 168, 136
LONGEST = 300  # characters of a cell


class PreviewDialog(QDialog):
    """Shows a plan and carries it out as one step of undo.

    Signals:
        applied: It was stored.
    """

    applied = Signal()

    def __init__(
        self,
        context: Context,
        seen: Captioned,
        entries: Mapping[str, Entry],
        template: str = "",
        codes: Sequence[str] = (),
    ) -> None:
        """Make the dialog.

        Args:
            template: Name of the one that wrote the entries; empty when they were typed.
            codes: Those in the entries that nobody knows.
        """
        super().__init__(context.front)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._seen = context, seen
        self._entries, self._template = dict(entries), template
        self._codes = codes
        self.plan = Plan()
        self.title = label("", TextRole.TITLE, wraps=True)
        self.warning = label("", wraps=True)
        self.mode = QComboBox()
        self.table = QTableWidget(0, 4)
        self.sum = label("", TextRole.MUTED)
        self.apply = button(self.tr("Apply"), Variant.PRIMARY)
        self.cancel = button(self.tr("Cancel"))
        self._set_up()
        self._lay_out()
        self._ask()

    def _ask(self) -> None:
        """Work it out off this thread: many photos take a moment."""
        self.apply.setEnabled(False)
        entries = self._entries
        if self._template:
            mode = Mode(self.mode.currentData())
            entries = {name: Entry(entry.text, mode) for name, entry in entries.items()}
        photos, now = self._seen.photos, occasion(self._seen)
        self._context.shell.tasks.read(lambda: plan(photos, entries, now), self._show, owner=self)

    def _show(self, made: Plan) -> None:
        self.plan = made
        shown = made.changes[:MOST_ROWS]
        self.table.setRowCount(len(shown))
        last = ""
        for row, change in enumerate(shown):
            self._fill_row(row, change, is_first=change.photo != last)
            last = change.photo
        self.table.resizeRowsToContents()
        self.sum.setText(self._sum(made.changes))
        self.warning.setText(self._warning(made))
        self.warning.setVisible(bool(self.warning.text()))
        self.apply.setEnabled(bool(made.changes))
        if made.changes:
            self.apply.setFocus()

    def _fill_row(self, row: int, change: FieldChange, *, is_first: bool) -> None:
        name = self._seen.photos[change.photo].file_name
        cells = (
            name if is_first else "",
            field_label(change.field),
            choice_label(change.field, change.before),
            choice_label(change.field, change.after) or self.tr("(empty)"),
        )
        for column, text in enumerate(cells):
            short = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
            item = QTableWidgetItem(short)
            item.setToolTip(plain_tip(text if column != 0 else name))
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self.table.setItem(row, column, item)

    def _sum(self, changes: Sequence[FieldChange]) -> str:
        if not changes:
            return self.tr("Nothing changes: the photos say this already.")
        photos = len({change.photo for change in changes})
        more = len(changes) - MOST_ROWS
        parts = [self.tr("%n photo(s) change.", "", photos)]
        rest = len(self._seen.photos) - photos
        if rest:
            parts.append(self.tr("%n stay(s) as it is.", "", rest))
        if more > 0:
            parts.append(self.tr("%n more change(s) are not listed.", "", more))
        return " ".join(parts)

    def _warning(self, made: Plan) -> str:
        parts = []
        if self._codes:
            said = self.tr("Nobody knows the code {codes}; it would stay in the text.")
            parts.append(said.format(codes=", ".join(self._codes)))
        if made.unknown:
            said = self.tr("There is no variable {names}; it would stay in the text.")
            parts.append(said.format(names=", ".join(made.unknown)))
        for name, photos in made.empty.items():
            said = self.tr("%n photo(s) have no value for {name}.", "", photos)
            parts.append(said.format(name=f"{{{name}}}"))
        return " ".join(parts)

    def _carry_out(self) -> None:
        photos: dict[str, dict[str, Value]] = {}
        for change in self.plan.changes:
            photos.setdefault(change.photo, {})[change.field] = change.value
        self.apply.setEnabled(False)
        text = self.tr("Caption %n photo(s)", "", len(photos))
        self._context.shell.do(text, Caption(photos), lambda _done: self._done(len(photos)))

    def _done(self, photos: int) -> None:
        self._context.messages.success(self.tr("%n photo(s) captioned.", "", photos))
        self.applied.emit()
        self.accept()

    def _set_up(self) -> None:
        count = len(self._seen.photos)
        if self._template:
            said = self.tr("Apply “{name}” to %n photo(s)", "", count)
            self.title.setText(said.format(name=self._template))
        else:
            self.title.setText(self.tr("Change %n photo(s)", "", count))
        self.setWindowTitle(self.title.text())
        set_tone(self.warning, "warning")
        self.warning.hide()
        for mode in Mode:
            self.mode.addItem(mode_label(mode), mode.value)
        self.mode.setVisible(bool(self._template))
        self.mode.setAccessibleName(self.tr("How fields are written"))
        self.mode.activated.connect(lambda _row: self._ask())
        table = self.table
        table.setHorizontalHeaderLabels(
            [self.tr("Photo"), self.tr("Field"), self.tr("Before"), self.tr("After")]
        )
        table.setAccessibleName(self.tr("What changes"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setTabKeyNavigation(False)
        table.setProperty("framed", "true")
        table.verticalHeader().hide()
        table.verticalHeader().setAccessibleName(self.tr("Rows"))
        header = table.horizontalHeader()
        header.setAccessibleName(self.tr("Columns"))
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(0, PHOTO_PX)
        table.setColumnWidth(1, FIELD_PX)
        self.apply.setDefault(True)
        self.apply.clicked.connect(self._carry_out)
        self.cancel.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self.resize(WIDTH_PX, HEIGHT_PX)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.mode)
        feet = QHBoxLayout()
        feet.setSpacing(scale.UNIT_PX)
        feet.addWidget(self.sum, 1)
        feet.addWidget(self.cancel)
        feet.addWidget(self.apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[scale.WIDE_PX] * 4)
        column.setSpacing(scale.GAP_PX)
        column.addLayout(head)
        column.addWidget(self.warning)
        column.addWidget(self.table, 1)
        column.addLayout(feet)
