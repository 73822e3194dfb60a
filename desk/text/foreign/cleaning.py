"""HTML of other programs to a small, safe tree: the first step of reading it.

``nh3`` reads it as a browser would; only its clean output reaches the slower and more fragile
parsers. What a style or class says is kept as a few words that the later steps know.
"""

import re
from collections.abc import Set as AbstractSet

import nh3
from bs4 import BeautifulSoup

MARKS = "data-marks"  # words that tell what style and class of an element meant

_TAGS = {
    "p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "em", "b", "i", "blockquote",
    "ul", "ol", "li", "a", "code", "pre", "table", "thead", "tbody", "tfoot", "tr", "th", "td",
    "article", "main", "section", "div", "dl", "dt", "dd", "q", "figure", "figcaption", "header",
    "span", "sup", "sub", "img", "caption", "address", "tt", "kbd", "samp", "center",
}  # fmt: skip
NEVER_TEXT = frozenset(
    {
        "script", "style", "noscript", "template", "iframe", "svg", "math", "object", "title",
        "xml", "del", "audio", "video", "canvas", "head",
    }
)  # fmt: skip
_ATTRIBUTES = {
    "*": {"style", "class", "id"},
    "a": {"href", "name"},
    "ol": {"start", "data-indent"},
    "ul": {"data-indent"},
    "li": {"aria-level", "data-aria-level"},
    "p": {"role", "aria-level"},
    "br": {"role"},
    "img": {"src", "alt", "width", "height"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "table": {"role"},
}
_NUMBERS = frozenset(
    {"colspan", "rowspan", "start", "aria-level", "data-aria-level", "data-indent"}
)
_STYLES = (
    ("bold", re.compile(r"(?<![a-z-])font-weight:(bold|bolder|[6-9]00)")),
    ("light", re.compile(r"(?<![a-z-])font-weight:(normal|lighter|[1-5]00)")),
    ("italic", re.compile(r"(?<![a-z-])font-style:(italic|oblique)")),
    ("upright", re.compile(r"(?<![a-z-])font-style:normal")),
    ("hidden", re.compile(r"(?<![a-z-])display:none|visibility:hidden|mso-hide:all")),
    ("ignore", re.compile(r"mso-list:ignore")),
    ("footnotes", re.compile(r"mso-element:(foot|end)note-list")),
    ("comment", re.compile(r"mso-(element|special-character):comment")),
    ("kept", re.compile(r"white-space(-collapse)?:(pre|break-spaces|preserve)")),
    ("mono", re.compile(r"font-family:[^;]*(monospace|consolas|menlo|monaco)")),
)  # fmt: skip
_LIST = re.compile(r"mso-list:(l\d{1,6}) level([1-9])")
_MARGIN = re.compile(r"margin-left:(\d{1,4}(?:\.\d{1,4})?)(pt|in|cm)")
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35}
_STEP_PT = 36.0  # by which Word indents each level of a list
_CLASSES = (
    ("title", re.compile(r"\bmsotitle\b")),
    ("list", re.compile(r"\bmsolistparagraph")),
    ("caption", re.compile(r"\bmsocaption\b|\bwp-caption-text\b|\bcaption\b|\bdesk-caption\b")),
    ("junk", re.compile(
        r"\bmw-editsection\b|\bnoprint\b|\bsr-only\b|\bscreen-reader-text\b|\bmw-empty-elt\b"
        r"|\bvisually-hidden\b|\bmw-jump-link\b|\bzwc\b"
    )),
    ("reference", re.compile(r"\breference\b")),
    ("ignore", re.compile(r"\bmarkercontent\b")),
    ("pause", re.compile(r"\bc-mrkdwn__br\b")),
)  # fmt: skip
_SPACES = re.compile(r"\s+")
_AFTER_MARK = re.compile(r"\s*([:;])\s*")


def clean(html: str, left_out: AbstractSet[str] = frozenset()) -> BeautifulSoup:
    """Return what may be read of ``html``; text of tags that are not known stays.

    Args:
        left_out: Further tags that are dropped with their text.
    """
    html = html.encode(errors="replace").decode()  # no half characters: nh3 cannot take them
    safe = nh3.clean(
        html,
        tags=_TAGS,
        clean_content_tags=set(NEVER_TEXT | left_out),
        attributes=_ATTRIBUTES,
        attribute_filter=_read,
        url_schemes={"http", "https", "mailto", "data", "file"},
        url_relative="pass_through",  # a footnote is one; every other is dropped with its link
        link_rel=None,
    )
    soup = BeautifulSoup(safe, "html.parser")
    for tag in soup.find_all(True):
        words = f"{tag.attrs.pop('style', '')} {' '.join(tag.attrs.pop('class', ()))}".strip()
        if words:
            tag[MARKS] = words
    return soup


def _read(_tag: str, attribute: str, value: str) -> str | None:
    if attribute == "style":
        return " ".join(_style_marks(value[:2_000])) or None
    if attribute == "class":
        low = value[:500].lower()
        return " ".join(mark for mark, found in _CLASSES if found.search(low)) or None
    if attribute in _NUMBERS:
        return value if re.fullmatch(r"[0-9]{1,9}", value) else None
    return value


def _style_marks(style: str) -> list[str]:
    tight = _AFTER_MARK.sub(r"\1", _SPACES.sub(" ", style.lower()))
    marks = [mark for mark, found in _STYLES if found.search(tight)]
    if item := _LIST.search(tight):
        marks.append(f"item-{item[1]}-{item[2]}")
    if margin := _MARGIN.search(tight):
        steps = round(float(margin[1]) * _POINTS[margin[2]] / _STEP_PT)
        marks.append(f"margin-{max(1, min(9, steps))}")
    return marks
