"""Fields of the photo form in which codes are written out while one types."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor

from desk.ui.captions.editors import LineEditor, TextEditor
from desk.ui.captions.notices import notice
from desk.ui.context import Context
from desk.ui.fields import Field
from desk.ui.look.parts import set_tone


class CodedField(Field):
    """A text of a photo; codes and variables that nobody knows are marked and told.

    Args:
        lines: Height of the field; one makes a line.

    Signals:
        entered: The keyboard came.
        left: The keyboard went.
    """

    entered = Signal()
    left = Signal()

    def __init__(self, name: str, lines: int, hint: str, context: Context) -> None:
        codes = context.codes
        self.input: TextEditor | LineEditor
        self.input = TextEditor(lines, codes) if lines > 1 else LineEditor(codes)
        self._hint, self._codes, self._look = hint, codes, context.look
        super().__init__(name, self.input)
        self.input.entered.connect(self.entered)
        self.input.left.connect(self.left)
        self.input.setPlaceholderText(hint)
        self.input.typed_text.connect(self._type)
        codes.changed.connect(self.look_at)
        context.look.changed.connect(self.look_at)

    def show_value(self, value: Any) -> None:
        self.input.show_value(str(value or ""), self._hint)
        self.look_at()

    def look_at(self, _what: object = None) -> None:
        """Mark what nobody knows, and say it."""
        found = notice(self.name, self.input.text(), self._codes.book, self._codes.delimiter)
        self.trouble.setText(found.text)
        self.trouble.setVisible(bool(found.text))
        set_tone(self.trouble, found.tone)
        self.input.mark(found.marks, QColor(self._look.theme.danger))

    def _type(self, text: object) -> None:
        self.look_at()
        self.typed.emit(text)
