"""OpenDocument texts (LibreOffice, Google Docs) to HTML.

Source: OpenDocument 1.3, part 3, chapters 5 to 10.
"""

from collections.abc import Callable
from html import escape
from xml.etree.ElementTree import Element

from desk.errors import InputError
from desk.text.foreign.archive import Archive, explained
from desk.text.foreign.markup import note_mark, note_text, picture
from desk.text.foreign.odt_styles import TEXT, Styles

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_MANIFEST = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
_KINDS = {"png": "png", "jpg": "jpeg", "jpeg": "jpeg", "gif": "gif", "webp": "webp", "tif": "tiff"}
_CAPTIONS = {"Caption", "Illustration", "Figure", "Drawing", "caption"}
_SPACES_MAX = 1_000
_REPEAT_MAX = 40
_LEFT_OUT = frozenset(
    {
        f"{TEXT}tracked-changes", f"{TEXT}table-of-content", f"{TEXT}illustration-index",
        f"{TEXT}sequence-decls", f"{TEXT}note-citation", f"{_OFFICE}annotation",
        f"{_OFFICE}forms", f"{_SVG}title", f"{_SVG}desc", f"{_TABLE}covered-table-cell",
    }
)  # fmt: skip


def to_html(archive: Archive) -> str:
    """Return what an .odt says as HTML; its pictures are ``data:`` addresses.

    Raises:
        InputError: ``document.damaged``, ``document.unsafe``, ``document.protected``.
        RecursionError: It is nested too deeply.
    """
    _refuse_encrypted(archive)
    content = archive.xml("content.xml")
    styles = Styles()
    with explained():
        styles.add(content)
        if "styles.xml" in archive:
            styles.add(archive.xml("styles.xml"))
    body = content.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise InputError("document.damaged")
    with explained():
        return _Writer(archive, styles).document(body)


def _refuse_encrypted(archive: Archive) -> None:
    name = "META-INF/manifest.xml"
    if name in archive:
        for _ in archive.xml(name).iter(f"{_MANIFEST}encryption-data"):
            raise InputError("document.protected")


class _Writer:
    """Writes the HTML of one document."""

    def __init__(self, archive: Archive, styles: Styles) -> None:
        self._archive = archive
        self._styles = styles
        self._notes: list[str] = []
        self._lists: list[str] = []  # list styles of the lists around
        self._write: dict[str, Callable[[Element], str]] = {
            f"{TEXT}h": self._heading, f"{TEXT}p": self._paragraph, f"{TEXT}span": self._span,
            f"{TEXT}a": self._link, f"{TEXT}s": _spaces, f"{TEXT}tab": lambda _: " ",
            f"{TEXT}line-break": lambda _: "<br>", f"{TEXT}list": self._list,
            f"{TEXT}list-item": self._item, f"{TEXT}list-header": self._item,
            f"{TEXT}note": self._note, f"{_TABLE}table": self._table,
            f"{_TABLE}table-row": self._row, f"{_TABLE}table-cell": self._cell,
            f"{_DRAW}frame": self._frame, f"{_DRAW}text-box": self._text_box,
        }  # fmt: skip

    def document(self, body: Element) -> str:
        """Return the HTML of the body, its notes last."""
        html = self._inside(body)
        return html + "".join(note_text(n, note) for n, note in enumerate(self._notes, 1))

    def _inside(self, element: Element) -> str:
        parts = [escape(element.text or "")]
        for child in element:
            if child.tag not in _LEFT_OUT:
                parts.append(self._write.get(child.tag, self._inside)(child))
            parts.append(escape(child.tail or ""))
        return "".join(parts)

    def _heading(self, element: Element) -> str:
        told = element.get(f"{TEXT}outline-level", "1")
        level = max(1, min(6, int(told)))
        return f"<h{level}>{self._inside(element)}</h{level}>"

    def _paragraph(self, element: Element) -> str:
        names = self._styles.names("paragraph", element.get(f"{TEXT}style-name", ""))
        inside = self._inside(element)
        if "Title" in names:
            return f'<p class="MsoTitle">{inside}</p>'
        if _CAPTIONS & set(names) and "<img" not in inside:
            return f'<p class="MsoCaption">{inside}</p>'
        if "Quotations" in names:
            return f"<blockquote><p>{inside}</p></blockquote>"
        if "Horizontal Line" in names or "Horizontal_20_Line" in names:
            return "<hr>"
        return f"<p>{inside}</p>"

    def _span(self, element: Element) -> str:
        name = element.get(f"{TEXT}style-name", "")
        inside, css = self._inside(element), self._styles.css(name)
        position = self._styles.position(name)
        if position:
            inside = f"<{position}>{inside}</{position}>"
        return f'<span style="{escape(css)}">{inside}</span>' if css else inside

    def _link(self, element: Element) -> str:
        return f'<a href="{escape(element.get(_HREF, ""))}">{self._inside(element)}</a>'

    def _list(self, element: Element) -> str:
        around = self._lists[-1] if self._lists else ""
        self._lists.append(element.get(f"{TEXT}style-name", around))
        level = (self._lists[-1], len(self._lists))
        tag = "ol" if level in self._styles.numbered else "ul"
        html = f"<{tag}>{self._inside(element)}</{tag}>"
        self._lists.pop()
        return html

    def _item(self, element: Element) -> str:
        return f"<li>{self._inside(element)}</li>"

    def _note(self, element: Element) -> str:
        body = element.find(f"{TEXT}note-body")
        self._notes.append("")
        number = len(self._notes)
        lists, self._lists = self._lists, []
        if body is not None:
            self._notes[number - 1] = self._inside(body)
        self._lists = lists
        return note_mark(number)

    def _table(self, element: Element) -> str:
        return f"<table>{self._inside(element)}</table>"

    def _row(self, element: Element) -> str:
        return f"<tr>{self._inside(element)}</tr>"

    def _cell(self, element: Element) -> str:
        spans = "".join(
            f' {name}="{escape(told)}"'
            for name, key in (("colspan", "columns"), ("rowspan", "rows"))
            if (told := element.get(f"{_TABLE}number-{key}-spanned"))
        )
        times = min(_REPEAT_MAX, int(element.get(f"{_TABLE}number-columns-repeated", "1")))
        return f"<td{spans}>{self._inside(element)}</td>" * times

    def _frame(self, element: Element) -> str:
        for image in element.iterfind(f"{_DRAW}image"):
            if html := self._image(image, _said(element)):
                return html
        return self._inside(element)

    def _image(self, image: Element, alt: str) -> str:
        name = image.get(_HREF, "").removeprefix("./")
        kind = _KINDS.get(name.rpartition(".")[2].lower())
        if kind is None or name not in self._archive:
            return ""
        return picture(kind, self._archive.read(name), alt)

    def _text_box(self, element: Element) -> str:
        """Return a box; LibreOffice keeps a picture and its caption in one."""
        inside = self._inside(element)
        if inside.count("<img ") != 1:
            return f"<div>{inside}</div>"
        before, _, rest = inside.partition("<img ")
        image, _, after = rest.partition(">")
        return f"<figure><img {image}><figcaption>{before}{after}</figcaption></figure>"


def _said(frame: Element) -> str:
    texts = (frame.findtext(f"{_SVG}{name}") for name in ("desc", "title"))
    return next((text.strip() for text in texts if text and text.strip()), "")


def _spaces(element: Element) -> str:
    count = int(element.get(f"{TEXT}c", "1"))
    return " " * min(_SPACES_MAX, count)
