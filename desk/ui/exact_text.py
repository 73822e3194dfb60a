"""Text into a document, every character of it."""

from PySide6.QtGui import QTextCursor

from desk.text.delta import utf16_length

BYTE_ORDER_MARKS = ("\ufeff", "\ufffe")
GUARD = "."


def insert_exactly(cursor: QTextCursor, text: str) -> None:
    """Replace the selection by ``text``, also when it begins with a byte order mark.

    PySide takes a U+FEFF at the beginning of a text for a mark and drops it, and after a U+FFFE it
    swaps the bytes of every character. Behind another character both are letters like any other.
    """
    if not text.startswith(BYTE_ORDER_MARKS):
        cursor.insertText(text)
        return
    cursor.beginEditBlock()
    cursor.insertText(f"{GUARD}{text}")
    end = cursor.position()
    cursor.setPosition(end - utf16_length(text) - 1)
    cursor.deleteChar()
    cursor.setPosition(end - 1)
    cursor.endEditBlock()
