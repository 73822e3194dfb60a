"""The forms in which a clipboard holds a text, and the best of them."""

import re

from PySide6.QtCore import QMimeData

from desk.services.pasting import BYTES_MAX, Clipping, Flavour, decoded
from desk.ui.text_edit import is_picture

OWN = "application/x-editorial-desk-markdown"
_MARKDOWN = (OWN, "text/markdown")
_RTF = ("text/rtf", "application/rtf", "text/richtext")
_SOURCE_CODE = "vscode-editor-data"  # a program for code: what it means is its plain text
_LINE_ENDS = re.compile(r"\r\n?|\u2029")
_AROUND_WORDS = re.compile(
    r"<!--.*?-->|<(style|script|title)\b.*?</\1>|<[^<>]*>|&nbsp;", re.IGNORECASE | re.DOTALL
)
_PEEKED = 4_000  # bytes of HTML in which words are looked for


def own_mime(markdown: str) -> QMimeData:
    """Return Markdown for the clipboard, as plain text and in our own form."""
    data = QMimeData()
    data.setText(markdown)
    data.setData(OWN, markdown.encode(errors="surrogatepass"))
    return data


def markdown_of(source: QMimeData) -> str:
    """Return the Markdown that a clipboard holds as such; empty when it holds none."""
    for name in _MARKDOWN:
        if source.hasFormat(name):
            return plain(bytes(source.data(name).data()).decode(errors="replace"))
    return ""


def clipping_of(source: QMimeData) -> Clipping | None:
    """Return the text with marks that a clipboard holds; None when it is plain or a picture."""
    if any(url.isLocalFile() for url in source.urls()) or source.hasFormat(_SOURCE_CODE):
        return None
    if source.hasHtml() and (clipping := _html(source)) is not None:
        return clipping
    if is_picture(source):
        return None
    for name in _RTF:
        if source.hasFormat(name):
            data = bytes(source.data(name).data())
            return Clipping(Flavour.RTF, _limited(data), plain(source.text()))
    return None


def plain(text: str) -> str:
    """Return ``text`` with line feeds at the ends of its lines, every other character kept."""
    return _LINE_ENDS.sub("\n", text).replace("\0", "")


def _html(source: QMimeData) -> Clipping | None:
    """Return the HTML; None when it only names the picture that lies beside it."""
    data = bytes(source.data("text/html").data())
    if source.hasImage() and len(data) < _PEEKED and not _has_words(decoded(data)):
        return None
    return Clipping(Flavour.HTML, _limited(data), plain(source.text()))


def _has_words(html: str) -> bool:
    return bool(_AROUND_WORDS.sub("", html).strip())


def _limited(data: bytes) -> bytes:
    return data if len(data) <= BYTES_MAX else b""
