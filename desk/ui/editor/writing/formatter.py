"""What the Format, Insert and Table menus do in a text; each is one step of undo."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QTextBlock, QTextCursor

from desk.text.formatting import insertions, links, tables
from desk.text.formatting.emphasis import Emphasis, toggle
from desk.text.formatting.lines import ListKind, toggle_heading, toggle_list, toggle_quote
from desk.text.formatting.links import Link
from desk.text.formatting.passage import Passage
from desk.ui.editor.writing.passages import (
    choose,
    edit_passage,
    line_before,
    locate,
    part_from_typing,
    replace,
)
from desk.ui.text_change import text_change, utf16_length
from desk.ui.text_edit import TextEdit

TAIL_LINES = 3  # at the end of a text, where definitions stand


class Formatter:
    """Formats one text."""

    def __init__(self, body: TextEdit) -> None:
        self._body = body

    def emphasise(self, emphasis: Emphasis) -> None:
        """Make words bold or italic, or plain again."""
        self._edit(lambda passage: toggle(passage, emphasis))

    def heading(self, level: int) -> None:
        """Make lines a heading of a level, or plain again."""
        self._edit(lambda passage: toggle_heading(passage, level))

    def quote(self) -> None:
        """Make lines a quotation, or plain again."""
        self._edit(toggle_quote)

    def list_(self, kind: ListKind) -> None:
        """Make lines a list, or plain again."""
        self._edit(lambda passage: toggle_list(passage, kind))

    def link(self) -> Link | None:
        """Return the link at the cursor."""
        return links.link_at(self.passage())

    def set_link(self, address: str, words: str = "") -> None:
        """Link the selection, or change the link at the cursor."""
        self._edit(lambda passage: links.with_link(passage, address, words))

    def remove_link(self) -> bool:
        """Take the link at the cursor away; tell whether there is one."""
        return self._edit(links.without_link)

    def edit_table(self, edit: tables.Edit) -> bool:
        """Change the table with the cursor; tell whether there was something to do."""
        return self._edit(lambda passage: tables.edited(passage, edit))

    def insert_table(self, rows: int, columns: int) -> None:
        """Insert an empty table; ``rows`` are those below the header."""
        text = "\n".join(tables.write(tables.empty(rows, columns)))
        self.insert_block(text, 2)

    def insert_block(self, block: str, at: int | None = None) -> None:
        """Insert a paragraph of its own.

        Args:
            at: Where in it the cursor comes to stand; None: at its end, and at the end of the text
                in a new paragraph.
        """
        if at is None and self._is_at_end():
            block += "\n\n"
        place = len(block) if at is None else at
        self._edit(lambda passage: insertions.with_block(passage, block, place, place))

    def insert_note(self) -> None:
        """Insert a footnote and go to its text; from a footnote go to its other end."""
        if self._follow_note():
            return
        body, cursor = self._body, self._body.textCursor()
        name = insertions.next_note(body.text())
        cursor.beginEditBlock()
        cursor.setPosition(cursor.selectionEnd())
        cursor.insertText(f"[^{name}]")
        end = self._append(cursor, f"[^{name}]: ")
        cursor.endEditBlock()
        part_from_typing(cursor)
        self._go(end)

    def abbreviation(self) -> tuple[str, str]:
        """Return the abbreviation that is chosen or at the cursor, and what it means so far."""
        cursor = self._body.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        short = " ".join(cursor.selectedText().replace("\u2029", " ").split())
        if not insertions.is_abbreviation(short):
            return "", ""
        found = self._definition_of(short)
        return short, found[1] if found else ""

    def define(self, short: str, meaning: str) -> None:
        """Define an abbreviation at the end of the text, or change what it means."""
        line = insertions.abbreviation(short, meaning)
        found = self._definition_of(" ".join(short.split()))
        cursor = QTextCursor(self._body.document())
        if found:
            change = text_change(found[0].text(), line)
            if change is not None:
                start = found[0].position() + change.position
                replace(cursor, start, start + change.removed, change.inserted)
            return
        chosen = self._body.textCursor()
        anchor, position = chosen.anchor(), chosen.position()
        cursor.beginEditBlock()
        if (
            chosen.block() == self._body.document().lastBlock()
            and not chosen.block().text().strip()
        ):
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText("\n\n")  # that line is about to be written on
        self._append(cursor, line)
        cursor.endEditBlock()
        part_from_typing(cursor)
        # Qt moves a cursor at the end of the text along with what is put there.
        choose(self._body, anchor, position)

    def passage(self) -> Passage:
        """Return the lines around the cursor."""
        return locate(self._body.textCursor()).passage

    def _is_at_end(self) -> bool:
        """Tell whether the cursor is in the last paragraph of the text."""
        located = locate(self._body.textCursor())
        end = located.position + utf16_length(located.passage.text)
        is_all = end == self._body.document().characterCount() - 1
        return is_all and insertions.is_last(located.passage)

    def _edit(self, edit: Callable[[Passage], Passage | None]) -> bool:
        is_done = edit_passage(self._body, edit)
        self._body.setFocus()
        return is_done

    def _append(self, cursor: QTextCursor, definition: str) -> int:
        """Put a definition at the end of the text; return where it ends."""
        block = self._body.document().lastBlock()
        lines = [block.text()]
        while len(lines) < TAIL_LINES and (block := block.previous()).isValid():
            lines.insert(0, block.text())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(insertions.definition("\n".join(lines), definition))
        return cursor.position()

    def _follow_note(self) -> bool:
        """Go from the mark of a footnote to its text, or back; tell whether there is one."""
        cursor = self._body.textCursor()
        line, column = cursor.block().text(), len(line_before(cursor))
        if name := insertions.note_defined_in(line):
            mark = f"[^{name}]"
            found = self._find(lambda text: _mark_in(text, mark))
            if found:
                self._go(found[0].position() + found[1])
            return True
        name = insertions.note_at(line, column)
        defined = self._find(partial(_definition_in, name=name)) if name else None
        if defined:
            self._go(defined[0].position() + defined[0].length() - 1)
        return defined is not None

    def _definition_of(self, short: str) -> tuple[QTextBlock, str] | None:
        """Return the line that defines an abbreviation, and its meaning."""
        block = self._body.document().lastBlock()
        while block.isValid():
            known = insertions.abbreviation_in(block.text())
            if known and known[0] == short:
                return block, known[1]
            block = block.previous()
        return None

    def _find(self, where: Callable[[str], int]) -> tuple[QTextBlock, int] | None:
        """Return the first line where ``where`` finds something, and where in UTF-16 units."""
        block = self._body.document().firstBlock()
        while block.isValid():
            text = block.text()
            at = where(text)
            if at >= 0:
                return block, utf16_length(text[:at])
            block = block.next()
        return None

    def _go(self, position: int) -> None:
        choose(self._body, position, position)
        self._body.setFocus()


def _mark_in(text: str, mark: str) -> int:
    """Return where the mark of a footnote ends; -1 when the line has none."""
    at = -1 if insertions.note_defined_in(text) == mark[2:-1] else text.find(mark)
    return at + len(mark) if at >= 0 else -1


def _definition_in(text: str, name: str) -> int:
    return 0 if insertions.note_defined_in(text) == name else -1
