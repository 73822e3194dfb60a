"""The bar over the text in which one types what to find and what to put in its place."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from desk.errors import DeskError
from desk.text.finding import Query
from desk.ui.look import scale
from desk.ui.look.icons import Icons
from desk.ui.look.parts import (
    Ground,
    TextRole,
    button,
    icon_button,
    label,
    line,
    set_ground,
    set_tone,
)
from desk.ui.sentences import error_sentence

COUNT_PX = 88


class FindBar(QWidget):
    """What is typed and chosen; it finds nothing itself.

    Signals:
        query_changed: Another query, another part or other stories.
        step_wanted: 1 for the next match, -1 for the one before.
        replace_wanted: The match that is selected should be replaced.
        replace_all_wanted: All should be.
        closed: The bar is hidden.
    """

    query_changed = Signal()
    step_wanted = Signal(int)
    replace_wanted = Signal()
    replace_all_wanted = Signal()
    closed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.replacement = QLineEdit(), QLineEdit()
        self.count = label("", TextRole.CAPTION)
        self.trouble = label("", TextRole.CAPTION, wraps=True)
        self.previous = icon_button(icons.icon("chevron-up"), self.tr("Previous match"))
        self.next = icon_button(icons.icon("chevron-down"), self.tr("Next match"))
        self.close_button = icon_button(icons.icon("x"), self.tr("Close the search"))
        self.is_case = _toggle(icons, "case-sensitive", self.tr("Capitals matter"))
        self.is_word = _toggle(icons, "whole-word", self.tr("Whole words only"))
        self.is_pattern = _toggle(icons, "regex", self.tr("Regular expression"))
        self.is_part = _toggle(icons, "text-select", self.tr("In the selection only"))
        self.is_across = _toggle(icons, "files", self.tr("In all open stories"))
        self.replace = button(self.tr("Replace"))
        self.replace_all = button(self.tr("Replace all"))
        self._set_up()
        self._lay_out()
        self._connect()

    @property
    def query(self) -> Query:
        """What is to be found."""
        return Query(
            self.field.text(),
            self.is_case.isChecked(),
            self.is_word.isChecked(),
            self.is_pattern.isChecked(),
        )

    def take_over(self, other: "FindBar") -> None:
        """Ask what the bar of another story asks."""
        self.field.setText(other.field.text())
        self.replacement.setText(other.replacement.text())
        mine, theirs = self._toggles(), other._toggles()  # noqa: SLF001 (of the same kind)
        for own, given in zip(mine, theirs, strict=True):
            own.setChecked(given.isChecked())
        self.show_replacing(is_on=not other.replacement.isHidden())

    def begin(self, words: str, *, is_replacing: bool) -> None:
        """Show the bar and put the keyboard into it, with ``words`` as what to find."""
        self.show()
        self.show_replacing(is_on=is_replacing)
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.query_changed.emit()

    def show_replacing(self, *, is_on: bool) -> None:
        """Show the second field, or not."""
        for widget in (self.replacement, self.replace, self.replace_all):
            widget.setVisible(is_on)

    def allow_replacing(self, is_allowed: bool) -> None:  # noqa: FBT001 (as Qt's own)
        """Offer to replace, or only to find."""
        for widget in (self.replacement, self.replace, self.replace_all):
            widget.setEnabled(is_allowed)

    def show_count(self, text: str) -> None:
        """Say how many matches there are."""
        self.count.setText(text)

    def refuse(self, error: DeskError | None) -> None:
        """Say why the query cannot be used, or nothing."""
        self.trouble.setText(error_sentence(error) if error else "")
        self.trouble.setVisible(error is not None)
        set_tone(self.field, "danger" if error else "")

    def put_away(self) -> None:
        """Hide the bar."""
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter(watched, event)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.put_away()
                return True
        return super().eventFilter(watched, event)

    def _enter(self, watched: QObject, event: QKeyEvent) -> None:
        if watched is self.replacement:
            self.replace_wanted.emit()
        else:
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step_wanted.emit(-1 if is_back else 1)

    def _toggles(self) -> tuple[QToolButton, ...]:
        return self.is_case, self.is_word, self.is_pattern, self.is_part, self.is_across

    def _set_up(self) -> None:
        self.field.setPlaceholderText(self.tr("Find"))
        self.field.setAccessibleName(self.tr("Find"))
        self.replacement.setPlaceholderText(self.tr("Replace with"))
        self.replacement.setAccessibleName(self.tr("Replace with"))
        self.count.setMinimumWidth(COUNT_PX)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        set_tone(self.trouble, "danger")
        self.trouble.hide()
        for field in (self.field, self.replacement):
            field.installEventFilter(self)

    def _connect(self) -> None:
        self.field.textEdited.connect(lambda _text: self.query_changed.emit())
        for toggle in self._toggles():
            toggle.clicked.connect(lambda _on: self.query_changed.emit())
        self.previous.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.next.clicked.connect(lambda: self.step_wanted.emit(1))
        self.replace.clicked.connect(self.replace_wanted)
        self.replace_all.clicked.connect(self.replace_all_wanted)
        self.close_button.clicked.connect(self.put_away)

    def _lay_out(self) -> None:
        set_ground(self, Ground.WINDOW)
        first, second = QHBoxLayout(), QHBoxLayout()
        for widget in (self.field, self.count, self.previous, self.next, self.close_button):
            first.addWidget(widget, 1 if widget is self.field else 0)
        for toggle in self._toggles():
            second.addWidget(toggle)
        second.addSpacing(scale.UNIT_PX)
        second.addWidget(self.replacement, 1)
        second.addStretch(0)
        second.addWidget(self.replace)
        second.addWidget(self.replace_all)
        inside = QVBoxLayout()
        inside.setContentsMargins(scale.GAP_PX, scale.UNIT_PX, scale.GAP_PX, scale.UNIT_PX)
        inside.setSpacing(scale.UNIT_PX)
        for row in (first, second):
            row.setSpacing(scale.HALF_PX)
            inside.addLayout(row)
        inside.addWidget(self.trouble)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inside)
        column.addWidget(line())


def _toggle(icons: Icons, icon: str, name: str) -> QToolButton:
    made = icon_button(icons.icon(icon), name)
    made.setCheckable(True)
    return made
