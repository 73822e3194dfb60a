"""What HTML may reach a page: a list of what Markdown makes, and nothing else."""

import re

import nh3

LINK_SCHEMES = frozenset({"http", "https", "mailto"})

_TAGS = {
    "p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "strong", "em", "blockquote", "ul", "ol", "li",
    "a", "abbr", "sup", "code", "pre", "table", "thead", "tbody", "tr", "th", "td", "div",
}  # fmt: skip
_ATTRIBUTES = {
    "a": {"href", "title", "rel"},
    "abbr": {"title"},
    "ol": {"start"},
    "li": {"id"},
    "sup": {"id"},
    "th": {"align"},
    "td": {"align"},
}
_CLASSES = {"div": {"footnote"}, "a": {"footnote-ref", "footnote-backref"}}
_VALUES = {
    "id": re.compile(r"fn(?:ref\d*)?:.*", re.DOTALL),  # any other id could shadow a page's own
    "align": re.compile(r"left|center|right"),
    "rel": re.compile(r"noopener noreferrer"),
    "start": re.compile(r"\d{1,9}"),
}


def _keep(_tag: str, attribute: str, value: str) -> str | None:
    wanted = _VALUES.get(attribute)
    return value if wanted is None or wanted.fullmatch(value) else None


_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    clean_content_tags={"script", "style"},
    attributes=_ATTRIBUTES,
    attribute_filter=_keep,
    allowed_classes=_CLASSES,
    url_schemes=set(LINK_SCHEMES),
    link_rel=None,  # set on links to other sites only, before this
)


def sanitise(html: str) -> str:
    """Return ``html`` without anything that could run, load or restyle.

    Text of tags that are not allowed stays. Must come after the conversion from Markdown: before
    it, ``[a](javascript:...)`` is still harmless text.
    """
    return _CLEANER.clean(html)
