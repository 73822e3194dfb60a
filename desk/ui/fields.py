"""Fields of the Story section: each shows one value of the session and gives it back typed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from desk.errors import InputError
from desk.services.fields import split_names
from desk.ui.labels import field_label
from desk.ui.look import scale
from desk.ui.look.parts import TextRole, label, set_tone
from desk.ui.sentences import error_sentence
from desk.ui.text_edit import TextEdit


class Field(QWidget):
    """A label over an editor, and a sentence under it when what is typed cannot be used.

    Signals:
        typed: A value of the field that should be stored.
    """

    typed = Signal(object)

    def __init__(self, name: str, editor: QWidget) -> None:
        super().__init__()
        self.name = name
        self.editor = editor
        self.trouble = label("", TextRole.CAPTION, wraps=True)
        set_tone(self.trouble, "danger")
        self.trouble.hide()
        title = label(field_label(name), TextRole.CAPTION)
        title.setBuddy(editor)
        editor.setAccessibleName(field_label(name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scale.HALF_PX)
        column.addWidget(title)
        column.addWidget(editor)
        column.addWidget(self.trouble)
        self.setFocusProxy(editor)

    def show_value(self, value: Any) -> None:
        """Show a stored value; what a person is typing stays."""
        raise NotImplementedError

    def say(self, text: str) -> None:
        """Say what is wrong with the value, or nothing."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        set_tone(self.editor, "danger" if text else "")


class LineField(Field):
    """One line of text."""

    def __init__(self, name: str, hint: str = "") -> None:
        self.line = QLineEdit()
        self.line.setPlaceholderText(hint)
        super().__init__(name, self.line)
        self.line.textEdited.connect(self.typed.emit)

    def show_value(self, value: Any) -> None:
        show_line(self.line, str(value or ""))


class ListField(Field):
    """Several entries with commas between."""

    def __init__(self, name: str, hint: str = "") -> None:
        self.line = QLineEdit()
        self.line.setPlaceholderText(hint)
        super().__init__(name, self.line)
        self.line.textEdited.connect(lambda text: self.typed.emit(list(split_names(text))))

    def show_value(self, value: Any) -> None:
        entries = tuple(value or ())
        if split_names(self.line.text()) != entries:
            show_line(self.line, ", ".join(entries))


class TextField(Field):
    """A few lines of text."""

    def __init__(self, name: str, lines: int, hint: str = "") -> None:
        self.text = TextEdit()
        self.text.setPlaceholderText(hint)
        frame_px = 2 * scale.UNIT_PX + scale.HALF_PX + 2
        height_px = lines * QFontMetrics(scale.font()).lineSpacing() + frame_px
        self.text.setFixedHeight(height_px)
        super().__init__(name, self.text)
        self.text.typed.connect(self.typed.emit)

    def show_value(self, value: Any) -> None:
        self.text.show_text(str(value or ""))


class SectionField(Field):
    """A known section, or another one typed by hand."""

    def __init__(self, name: str) -> None:
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        super().__init__(name, self.box)
        line = self.box.lineEdit()
        assert line is not None
        self._line = line
        self._line.textEdited.connect(self.typed.emit)
        self.box.textActivated.connect(self.typed.emit)

    def offer(self, sections: list[str]) -> None:
        """Offer known sections."""
        if sections == [self.box.itemText(n) for n in range(self.box.count())]:
            return
        text = self._line.text()
        blocked = self.box.blockSignals(True)
        self.box.clear()
        self.box.addItems(sections)
        self.box.setEditText(text)
        self.box.blockSignals(blocked)

    def show_value(self, value: Any) -> None:
        show_line(self._line, str(value or ""))


class ChoiceField(Field):
    """One of a few values."""

    def __init__(self, name: str, choices: list[tuple[str, str]]) -> None:
        self.box = QComboBox()
        for text, value in choices:
            self.box.addItem(text, value)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        super().__init__(name, self.box)
        self.box.activated.connect(lambda _row: self.typed.emit(self.box.currentData()))

    def show_value(self, value: Any) -> None:
        text = str(value or "")
        if self.box.findData(text) < 0:
            self.box.addItem(text, text)
        self.box.setCurrentIndex(self.box.findData(text))


class CheckedField(Field):
    """One line that is stored when it is finished and can be read as what it should be.

    Args:
        read: Turns the text into the value; raises InputError when it cannot.
        write: Turns the value into the text.
    """

    def __init__(
        self, name: str, hint: str, read: Callable[[str], Any], write: Callable[[Any], str] = str
    ) -> None:
        self.line = QLineEdit()
        self.line.setPlaceholderText(hint)
        super().__init__(name, self.line)
        self._read = read
        self._write = write
        self._stored = ""
        self._before: str | None = None
        self.line.editingFinished.connect(self._finish)
        self.line.textEdited.connect(lambda _text: self.say(""))

    def show_value(self, value: Any) -> None:
        text = self._write(value) if value else ""
        if text == self._before:
            return  # what was just given has not come back from the store yet
        self._before = None
        if not self.line.hasFocus() or self.line.text() == self._stored:
            show_line(self.line, text)
            self.say("")
        self._stored = text

    def _finish(self) -> None:
        text = self.line.text().strip()
        if text == self._stored:
            self.say("")
            return
        try:
            value = self._read(text)
        except InputError as error:
            self.say(error_sentence(error))
            return
        self.say("")
        self._before, self._stored = self._stored, text
        self.typed.emit(value)


def show_line(line: QLineEdit, text: str) -> None:
    """Show a text in a line; the cursor stays where it is."""
    if line.text() == text:
        return
    place = line.cursorPosition()
    line.setText(text)
    line.setCursorPosition(min(place, len(text)) if line.hasFocus() else 0)


def focus(widget: QWidget) -> None:
    """Put the keyboard into a widget that a person asked for."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
