"""HTML that readers of other formats write for the steps that follow: notes and pictures."""

from base64 import b64encode
from html import escape


def note_mark(number: int) -> str:
    """Return the mark of a footnote in the text."""
    return f'<sup><a href="#_ftn{number}" name="_ftnref{number}">[{number}]</a></sup>'


def note_text(number: int, html: str) -> str:
    """Return the text of a footnote, which is ``html``."""
    back = f'<a href="#_ftnref{number}" name="_ftn{number}">[{number}]</a> '
    inside = html.replace("<p>", f"<p>{back}", 1) if "<p>" in html else f"<p>{back}{html}</p>"
    return f'<div id="ftn{number}">{inside}</div>'


def picture(kind: str, data: bytes, alt: str = "") -> str:
    """Return a picture whose bytes came along."""
    address = f"data:image/{kind};base64,{b64encode(data).decode()}"
    return f'<img alt="{escape(alt)}" src="{address}">'
