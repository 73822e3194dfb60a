"""The fields that differ between two versions, each with the way back."""

from collections.abc import Sequence
from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)

from desk.services.comparing import FieldChange
from desk.text.word_diff import Mark, Run
from desk.ui.editor.past.sayings import Sayings
from desk.ui.labels import value_label
from desk.ui.look import scale
from desk.ui.look.look import Look
from desk.ui.look.parts import TextRole, Variant, button, label
from desk.ui.look.theme import Theme

NAME_PX = 144
MOST_PX = 240
LETTERS_MAX = 2_000  # of one run; nobody reads more in a table


class FieldList(QScrollArea):
    """A table: what a field is called, its words with marks, and a button that takes it back.

    Signals:
        take_back_wanted: The ``FieldChange`` of a field.
    """

    take_back_wanted = Signal(object)

    def __init__(self, look: Look, sayings: Sayings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sayings = sayings
        self._fields: Sequence[FieldChange] = ()
        self._is_enabled = True
        self.texts: list[QLabel] = []
        self.buttons: list[QPushButton] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Fields that changed"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.changed.connect(self._recolour)

    def show_fields(self, fields: Sequence[FieldChange], *, can_take_back: bool) -> None:
        """Show fields; without any the list takes no room."""
        if (fields, can_take_back) == (self._fields, self._is_enabled) and self.widget():
            return
        self._fields, self._is_enabled = fields, can_take_back
        self._fill()
        self.setVisible(bool(fields))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _recolour(self, _theme: Theme) -> None:
        self._fill()

    def _fill(self) -> None:
        inside = QWidget()
        inside.setProperty("plain", "true")
        grid = QGridLayout(inside)
        grid.setContentsMargins(scale.WIDE_PX, scale.UNIT_PX, scale.GAP_PX, scale.UNIT_PX)
        grid.setHorizontalSpacing(scale.GAP_PX)
        grid.setVerticalSpacing(scale.HALF_PX)
        grid.setColumnMinimumWidth(0, NAME_PX)
        grid.setColumnStretch(1, 1)
        self.texts, self.buttons = [], []
        top = Qt.AlignmentFlag.AlignTop
        for row, change in enumerate(self._fields):
            name = self._sayings.field(change)
            title = label(name, TextRole.CAPTION, wraps=True)
            title.setFixedWidth(NAME_PX)
            title.setContentsMargins(0, 7, 0, 0)
            grid.addWidget(title, row, 0, top)
            grid.addWidget(self._words(change, name), row, 1, top)
            grid.addWidget(self._button(change, name), row, 2, top)
        grid.setRowStretch(len(self._fields), 1)
        self.setWidget(inside)
        self._fit()

    def _fit(self) -> None:
        """Take the height that the words need in this width, up to a limit."""
        inside = self.widget()
        if inside is not None:
            wanted_px = inside.heightForWidth(self.viewport().width())
            self.setFixedHeight(min(MOST_PX, wanted_px) if self._fields else 0)

    def _words(self, change: FieldChange, name: str) -> QLabel:
        runs = [Run(run.mark, value_label(change.path[-1], run.text)) for run in change.runs]
        made = QLabel(marked_html(runs, self._look.theme))
        made.setTextFormat(Qt.TextFormat.RichText)
        made.setWordWrap(True)
        made.setContentsMargins(0, 6, 0, 6)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        signs = {Mark.DELETED: self.tr("deleted: {text}"), Mark.INSERTED: self.tr("added: {text}")}
        heard = [signs.get(run.mark, "{text}").format(text=run.text.strip()) for run in runs]
        made.setAccessibleName(f"{name}: {', '.join(filter(None, heard))}")
        self.texts.append(made)
        return made

    def _button(self, change: FieldChange, name: str) -> QPushButton:
        made = button(self.tr("Take back"), Variant.QUIET, self._look.icons.icon("rotate-ccw"))
        made.setAccessibleName(self.tr("Take back: {field}").format(field=name))
        made.setEnabled(self._is_enabled)
        made.clicked.connect(partial(self._take_back, change))
        self.buttons.append(made)
        return made

    def _take_back(self, change: FieldChange) -> None:
        self.take_back_wanted.emit(change)


def marked_html(runs: Sequence[Run], theme: Theme) -> str:
    """Return runs as the markup of a label; what they say is escaped."""
    styles = {
        Mark.DELETED: f"color:{theme.danger};background-color:{theme.danger_soft};"
        "text-decoration:line-through",
        Mark.INSERTED: f"color:{theme.success};background-color:{theme.success_soft};"
        "text-decoration:underline",
    }
    parts: list[str] = []
    for number, run in enumerate(runs):
        words = escape(_short(run.text)).replace("\n", "<br>")
        style = styles.get(run.mark)
        if number and run.mark is Mark.INSERTED and runs[number - 1].mark is Mark.DELETED:
            parts.append("&thinsp;")
        parts.append(f'<span style="{style}">{words}</span>' if style else words)
    return f'<span style="white-space:pre-wrap">{"".join(parts)}</span>'


def _short(text: str) -> str:
    return text if len(text) <= LETTERS_MAX else f"{text[:LETTERS_MAX]}…"
