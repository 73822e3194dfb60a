r"""RTF of word processors to HTML: paragraphs, marks, links, lists, tables, notes, pictures.

No library with a free licence keeps more than the plain text of RTF, so this reads it itself.
Source: Rich Text Format Specification 1.9.1.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from desk.text.foreign import rtf_pages
from desk.text.foreign.markup import note_mark, note_text, picture
from desk.text.foreign.rtf_tokens import Kind, Token, tokens
from desk.text.foreign.rtf_writer import Flow, Look, Paragraph

_DEPTH_MAX = 1_000  # groups within groups
_TEXT_LEVEL = 6  # outline levels from here on are text
_PICTURE_BYTES_MAX = 64 << 20
_LINK = re.compile(r'HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]*)"', re.I)
_SPOKEN = {
    "emdash": "—", "endash": "\u2013", "lquote": "\u2018", "rquote": "\u2019", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "tab": "\t", "emspace": "\u2003", "enspace": "\u2002",
    "zwj": "\u200d", "zwnj": "\u200c",
}  # fmt: skip
_SYMBOLS = {"~": "\u00a0", "_": "\u2011", "{": "{", "}": "}", "\\": "\\", "\n": "", "\r": ""}
_SKIPPED = frozenset(
    {
        "colortbl", "info", "header", "headerl", "headerr", "headerf", "footer", "footerl",
        "footerr", "footerf", "ftnsep", "ftnsepc", "ftncn", "nonshppict", "object", "listtable",
        "listoverridetable", "rsidtbl", "generator", "themedata", "datastore", "annotation",
        "atnid", "atnauthor", "bkmkstart", "bkmkend", "xe", "tc", "expandedcolortbl", "pnseclvl",
        "deleted", "latentstyles", "filetbl", "revtbl", "userprops", "mmathPr", "fldtype",
    }
)  # fmt: skip
_READ = frozenset({"fldinst", "shppict", "pn", "shpinst", "shptxt", "picprop"})  # behind \*


@dataclass(frozen=True, slots=True)
class _Group:
    r"""What holds until the group is closed.

    Attributes:
        place: What the text of the group is: ``text``, ``skip``, ``inst``, ``pict``, ``mark``,
            ``fonts``, ``styles``.
        fallback: Characters that follow each ``\u`` for programs that do not know it.
    """

    look: Look = field(default_factory=Look)
    place: str = "text"
    fallback: int = 1
    encoding: str = rtf_pages.WESTERN
    is_optional: bool = False


@dataclass(slots=True)
class _Picture:
    kind: str = ""
    digits: list[bytes] = field(default_factory=list)


def to_html(source: bytes) -> str:
    """Return what RTF says as HTML; what is broken is left out.

    Raises:
        RecursionError: It is nested too deeply.
    """
    reader = _Reader()
    for token in tokens(source):
        reader.take(token)
    return reader.html()


class _Reader:
    """Follows the groups of one RTF text."""

    def __init__(self) -> None:
        self._group = _Group()
        self._groups: list[_Group] = []
        self._flow, self._paragraph = Flow(), Paragraph()
        self._outer: list[tuple[int, Flow, Paragraph]] = []
        self._notes: list[tuple[int, str]] = []
        self._bytes = b""
        self._skip = 0
        self._inst, self._href = "", ""
        self._picture = _Picture()
        self._fonts: dict[int, str] = {}
        self._styles: dict[int, str] = {}
        self._entry = 0  # number of the font or style that is described
        self._surrogate = 0
        self._words: dict[str, Callable[[int], None]] = {
            "par": self._end_paragraph, "sect": self._end_paragraph, "page": self._end_paragraph,
            "line": self._break_line, "pard": self._new_paragraph, "cell": self._end_cell,
            "row": self._end_row, "intbl": self._enter_table, "s": self._choose_style,
            "f": self._choose_font, "fcharset": self._describe_font,
            "ansicpg": self._set_encoding, "uc": self._set_fallback,
            "outlinelevel": self._set_outline, "ilvl": self._set_level,
            "pngblip": self._is_png, "jpegblip": self._is_jpeg,
        }  # fmt: skip

    def html(self) -> str:
        """Return the HTML of what was taken."""
        self._decode()
        body = self._flow.text(self._paragraph)
        return body + "".join(note_text(number, html) for number, html in self._notes)

    def take(self, token: Token) -> None:
        """Take the next token."""
        if token.kind is Kind.BYTES:
            self._take_bytes(token.data)
            return
        self._decode()
        if token.kind is Kind.OPEN:
            if len(self._groups) >= _DEPTH_MAX:
                raise RecursionError
            self._groups.append(self._group)
            self._group = replace(self._group, is_optional=False)
        elif token.kind is Kind.CLOSE:
            self._close()
        elif token.kind is Kind.SYMBOL:
            self._take_symbol(token.name)
        else:
            self._take_word(token)

    # Text

    def _take_bytes(self, data: bytes) -> None:
        if self._skip:
            skipped = min(self._skip, len(data))
            self._skip -= skipped
            data = data[skipped:]
        if self._group.place == "pict":
            self._picture.digits.append(data)
        elif self._group.place != "skip":
            self._bytes += data

    def _decode(self) -> None:
        if self._bytes:
            text = self._bytes.decode(self._group.encoding, errors="replace")
            self._bytes = b""
            self._say(text)

    def _say(self, text: str) -> None:
        place = self._group.place
        if place == "text":
            self._flow.add(self._group.look, text)
        elif place == "inst":
            self._inst += text
        elif place == "mark":
            self._paragraph.mark += text
            self._paragraph.level = self._paragraph.level or 1
        elif place == "styles":
            self._styles[self._entry] = self._styles.get(self._entry, "") + text

    def _take_symbol(self, name: str) -> None:
        if name == "*":
            self._group = replace(self._group, is_optional=True)
        elif self._skip:
            self._skip -= 1
        elif name in "\r\n":
            self._end_paragraph()
        elif name in _SYMBOLS:
            self._say(_SYMBOLS[name])

    def _unicode(self, number: int) -> None:
        code = number & 0xFFFF
        self._skip = self._group.fallback
        if 0xD800 <= code < 0xDC00:
            self._surrogate = code
            return
        if 0xDC00 <= code < 0xE000:
            pair = 0x10000 + ((self._surrogate - 0xD800) << 10) + code - 0xDC00
            code, self._surrogate = (pair if self._surrogate else 0xFFFD), 0
        self._say(chr(code) if code else "")

    # Control words

    def _take_word(self, token: Token) -> None:
        name, number = token.name, token.number
        if name == "u" and number is not None:
            self._unicode(number)
            return
        self._skip = 0
        if self._enter(name):
            return
        if name in _SPOKEN:
            self._say(_SPOKEN[name])
        elif name in _LOOKS:
            self._group = replace(
                self._group, look=_LOOKS[name](self._group.look, number is None or number != 0)
            )
        elif name in self._words:
            self._words[name](number or 0)

    def _enter(self, name: str) -> bool:
        """Begin what the group is, when ``name`` tells it."""
        group = self._group
        place = _PLACES.get(name)
        if group.place == "skip":
            return True
        if name in _SKIPPED or (group.is_optional and name not in _READ and place is None):
            self._group = replace(group, place="skip", is_optional=False)
            return True
        if place is None:
            return False
        self._group = replace(group, place=place, is_optional=False)
        self._begin(name)
        return True

    def _begin(self, name: str) -> None:
        """Make ready for what a group is."""
        if name == "footnote":
            self._begin_note()
        elif name == "fldinst":
            self._inst = ""
        elif name == "fldrslt":
            found = _LINK.search(self._inst)
            look = replace(self._group.look, href=found[1] if found else "")
            self._group, self._inst = replace(self._group, look=look), ""
        elif name == "pict":
            self._picture = _Picture()
        else:
            self._paragraph.mark = "" if self._group.place == "mark" else self._paragraph.mark

    def _close(self) -> None:
        closed = self._group
        self._group = self._groups.pop() if self._groups else _Group()
        if closed.place == "pict" != self._group.place:
            self._end_picture()
        if self._outer and len(self._groups) < self._outer[-1][0]:
            self._end_note()

    def _begin_note(self) -> None:
        number = len(self._notes) + 1
        self._flow.add_html(note_mark(number))
        self._notes.append((number, ""))
        self._outer.append((len(self._groups), self._flow, self._paragraph))
        self._flow, self._paragraph = Flow(), Paragraph()
        self._group = replace(self._group, look=Look())

    def _end_note(self) -> None:
        html = self._flow.text(self._paragraph)
        _, self._flow, self._paragraph = self._outer.pop()
        self._notes[-1] = (self._notes[-1][0], html)

    def _end_picture(self) -> None:
        digits = re.sub(rb"[^0-9a-fA-F]", b"", b"".join(self._picture.digits))
        if self._picture.kind and 2 < len(digits) <= 2 * _PICTURE_BYTES_MAX:
            data = bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii"))
            self._flow.add_html(picture(self._picture.kind, data))

    def _end_paragraph(self, _number: int = 0) -> None:
        if self._group.place == "text":
            self._flow.end_paragraph(self._paragraph)
            self._paragraph.mark = ""

    def _new_paragraph(self, _number: int) -> None:
        if self._group.place == "text":
            mark = self._paragraph.mark  # some programs write it before they reset
            self._paragraph = Paragraph(mark=mark, level=1 if mark else 0)

    def _choose_font(self, number: int) -> None:
        if self._group.place == "fonts":
            self._entry = number
        elif encoding := self._fonts.get(number):
            self._group = replace(self._group, encoding=encoding)

    def _describe_font(self, charset: int) -> None:
        if self._group.place == "fonts":
            self._fonts[self._entry] = rtf_pages.of_charset(charset)

    def _choose_style(self, number: int) -> None:
        if self._group.place == "styles":
            self._entry = number
            self._styles[number] = ""
        else:
            name = self._styles.get(number, "").split(";")[0].strip()
            self._paragraph.style = name

    def _set_encoding(self, number: int) -> None:
        encoding = rtf_pages.of_number(number)
        self._group = replace(self._group, encoding=encoding)
        self._groups = [replace(group, encoding=encoding) for group in self._groups]

    def _set_fallback(self, number: int) -> None:
        self._group = replace(self._group, fallback=number)

    def _set_outline(self, number: int) -> None:
        self._paragraph.outline = number + 1 if number < _TEXT_LEVEL else 0

    def _set_level(self, number: int) -> None:
        self._paragraph.level = number + 1

    def _enter_table(self, _number: int) -> None:
        self._paragraph.in_table = True

    def _is_png(self, _number: int) -> None:
        self._picture.kind = "png"

    def _is_jpeg(self, _number: int) -> None:
        self._picture.kind = "jpeg"

    def _break_line(self, _number: int) -> None:
        if self._group.place == "text":
            self._flow.add_html("<br>")

    def _end_cell(self, _number: int) -> None:
        if self._group.place == "text":
            self._flow.end_cell()

    def _end_row(self, _number: int) -> None:
        if self._group.place == "text":
            self._flow.end_row()


_PLACES = {
    "fonttbl": "fonts", "stylesheet": "styles", "fldinst": "inst", "pict": "pict",
    "listtext": "mark", "pntext": "mark", "footnote": "text", "fldrslt": "text",
}  # fmt: skip
_LOOKS: dict[str, Callable[[Look, bool], Look]] = {
    "plain": lambda look, _: Look(href=look.href),
    "b": lambda look, is_on: replace(look, bold=is_on),
    "i": lambda look, is_on: replace(look, italic=is_on),
    "v": lambda look, is_on: replace(look, hidden=is_on),
    "super": lambda look, is_on: replace(look, raised=is_on, lowered=False),
    "sub": lambda look, is_on: replace(look, lowered=is_on, raised=False),
    "nosupersub": lambda look, _: replace(look, raised=False, lowered=False),
}
