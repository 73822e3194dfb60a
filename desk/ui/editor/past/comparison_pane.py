"""Two versions of a story on the place of its text: what differs, and the ways back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.services.comparing import Comparison
from desk.settings import Settings
from desk.text.word_diff import tally
from desk.ui.context import Context
from desk.ui.editor.past.field_list import FieldList
from desk.ui.editor.past.marked_document import Arrangement
from desk.ui.editor.past.marked_text import MarkedText
from desk.ui.editor.past.sayings import Sayings
from desk.ui.look import scale
from desk.ui.look.parts import (
    Ground,
    TextRole,
    button,
    icon_button,
    label,
    line,
    set_ground,
)

MEASURE_PX = 776  # longer lines are hard to read
ARRANGEMENT_KEY = "editor/comparison"
NEXT, PREVIOUS = "Alt+Down", "Alt+Up"


class ComparisonPane(QWidget):
    """Shows one comparison.

    Signals:
        closed: The text shall be shown again.
        passage_wanted: The ``Passage`` to be taken back.
        field_wanted: The ``FieldChange`` of the field to be taken back.
        restore_wanted: The older version shall be the present.
    """

    closed = Signal()
    passage_wanted = Signal(object)
    field_wanted = Signal(object)
    restore_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sayings = Sayings(self)
        self._can_change = False
        self.comparison: Comparison | None = None
        icons = context.look.icons
        self.title = label("", TextRole.HEADING, wraps=True)
        self.facts = label("", TextRole.CAPTION, wraps=True)
        self.position = label("", TextRole.CAPTION)
        self.previous = icon_button(icons.icon("arrow-up"), self.tr("Previous change"))
        self.following = icon_button(icons.icon("arrow-down"), self.tr("Next change"))
        self.sides = icon_button(icons.icon("columns-2"), self.tr("Side by side"))
        self.whole = icon_button(icons.icon("unfold-vertical"), self.tr("Show unchanged parts"))
        self.close_button = icon_button(icons.icon("x"), self.tr("Close the comparison"))
        self.fields = FieldList(context.look, self._sayings)
        self.text = MarkedText(context.look, context.settings.now.editor_font_px)
        self.nothing = label("", TextRole.MUTED, wraps=True)
        self.take_back = button(self.tr("Take the passage back"), icon=icons.icon("undo-2"))
        self.restore = button(self.tr("Restore the older version"), icon=icons.icon("rotate-ccw"))
        self._field_line = line()
        self._lay_out()
        self._connect()
        self.sides.setChecked(context.state.word(ARRANGEMENT_KEY) == Arrangement.SIDES)
        self.setFocusProxy(self.text)

    def show_comparison(self, comparison: Comparison, *, can_change: bool) -> None:
        """Show what differs between two versions.

        Args:
            can_change: Whether anything may be taken back now.
        """
        is_other = self.comparison is None or (
            self.comparison.old.revision, self.comparison.new.revision
        ) != (comparison.old.revision, comparison.new.revision)  # fmt: skip
        self.comparison, self._can_change = comparison, can_change
        old, new = self._sayings.version(comparison.old), self._sayings.version(comparison.new)
        self.title.setText(f"{old}  →  {new}")
        self._say_facts(comparison)
        self.fields.show_fields(comparison.fields, can_take_back=can_change)
        self._field_line.setVisible(bool(comparison.fields))
        self.text.show_runs(comparison.body)
        self.nothing.setVisible(comparison.is_same)
        self.nothing.setText(self.tr("Nothing differs between these two versions."))
        if is_other:
            self.text.verticalScrollBar().setValue(0)
        self._say_position(0)
        self._enable()

    def step(self, by: int) -> None:
        """Go to the next change of the text, or one before."""
        number = self.text.step(by)
        self._say_position(number)
        self.text.setFocus()

    def _say_facts(self, comparison: Comparison) -> None:
        words = tally(comparison.body)
        parts = []
        if words.added:
            parts.append(self.tr("%n word(s) added", "", words.added))
        if words.removed:
            parts.append(self.tr("%n word(s) removed", "", words.removed))
        if comparison.fields:
            parts.append(self.tr("%n field(s) changed", "", len(comparison.fields)))
        if comparison.people:
            parts.append(self.tr("By {names}").format(names=", ".join(comparison.people)))
        self.facts.setText(" · ".join(parts))

    def _say_position(self, number: int) -> None:
        count = self.text.change_count
        said = self.tr("{number} of {count}").format(number=number, count=count)
        self.position.setText(said if number else self.tr("%n change(s)", "", count))

    def _enable(self) -> None:
        has_changes = self.text.change_count > 0
        self.previous.setEnabled(has_changes)
        self.following.setEnabled(has_changes)
        can = self._can_change and self.comparison is not None
        self.restore.setEnabled(can and not (self.comparison and self.comparison.is_same))
        self.take_back.setEnabled(can and self.text.passage() is not None)

    def _want_passage(self) -> None:
        passage = self.text.passage()
        if passage is not None and self._can_change:
            self.passage_wanted.emit(passage)

    def _arrange(self) -> None:
        arrangement = Arrangement.SIDES if self.sides.isChecked() else Arrangement.ONE
        self._context.state.set_word(ARRANGEMENT_KEY, arrangement)
        self.text.setMaximumWidth(MEASURE_PX if arrangement is Arrangement.ONE else 2 * MEASURE_PX)
        self.text.arrange(arrangement, is_whole=self.whole.isChecked())
        self._say_position(0)
        self._enable()

    def _resize_type(self, settings: Settings) -> None:
        self.text.set_font_px(settings.editor_font_px)

    def _connect(self) -> None:
        for toggle in (self.sides, self.whole):
            toggle.setCheckable(True)
            toggle.toggled.connect(lambda _on: self._arrange())
        self.previous.clicked.connect(lambda: self.step(-1))
        self.following.clicked.connect(lambda: self.step(1))
        self.close_button.clicked.connect(self.closed)
        self.text.selectionChanged.connect(self._enable)
        self.text.cursorPositionChanged.connect(self._enable)
        self.text.take_back_wanted.connect(self._want_passage)
        self.take_back.clicked.connect(self._want_passage)
        self.fields.take_back_wanted.connect(self.field_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        self._context.settings.changed.connect(self._resize_type)
        for keys, act in (
            (NEXT, lambda: self.step(1)),
            (PREVIOUS, lambda: self.step(-1)),
            ("Esc", self.closed.emit),
        ):
            made = QShortcut(QKeySequence(keys), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(act)
        for tool, keys in ((self.following, NEXT), (self.previous, PREVIOUS)):
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            tool.setToolTip(f"{tool.toolTip()} ({native})")

    def _lay_out(self) -> None:
        set_ground(self, Ground.SURFACE)
        tools: list[QWidget] = [
            self.position, self.previous, self.following, self.sides, self.whole, self.close_button,
        ]  # fmt: skip
        head = QHBoxLayout()
        head.setContentsMargins(scale.WIDE_PX, scale.GAP_PX, scale.GAP_PX, scale.UNIT_PX)
        head.setSpacing(scale.HALF_PX)
        names = QVBoxLayout()
        names.setSpacing(scale.HALF_PX)
        names.addWidget(self.title)
        names.addWidget(self.facts)
        names.addWidget(self.nothing)
        head.addLayout(names, 1)
        row = QHBoxLayout()
        row.setSpacing(scale.HALF_PX)
        for tool in tools:
            row.addWidget(tool)
        head.addLayout(row)
        head.setAlignment(row, Qt.AlignmentFlag.AlignTop)
        centred = QHBoxLayout()
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(self.text, 1000)
        centred.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(scale.WIDE_PX, scale.UNIT_PX, scale.WIDE_PX, scale.UNIT_PX)
        foot.setSpacing(scale.UNIT_PX)
        buttons: list[QPushButton] = [self.take_back, self.restore]
        for made in buttons:
            foot.addWidget(made)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self.fields)
        column.addWidget(self._field_line)
        column.addLayout(centred, 1)
        column.addWidget(line())
        column.addLayout(foot)
