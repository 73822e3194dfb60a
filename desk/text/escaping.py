"""Plain text to Markdown that reads as it was typed."""

import re

_ALWAYS = re.compile(r"[\\`*\[|]|(?<!\w)_|_(?!\w)")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_AUTOLINK = re.compile(r"<(?! )")  # may end on a later line
_LINE_START = re.compile(r"^(\s*)([#>]|[-+](?=\s|-|$))", re.MULTILINE)
_NUMBER = re.compile(r"^(\s*\d+)([.)])(?=\s|$)", re.MULTILINE)
_FENCE_OR_UNDERLINE = re.compile(r"^(\s*)([=~])", re.MULTILINE)


def escape(text: str) -> str:
    """Return ``text`` with a backslash or an entity wherever Markdown would read a mark."""
    text = _ALWAYS.sub(r"\\\g<0>", text)
    text = _ENTITY.sub("&amp;", text)
    text = _AUTOLINK.sub("&lt;", text)
    text = _LINE_START.sub(r"\1\\\2", text)
    text = _NUMBER.sub(r"\1\\\2", text)
    return _FENCE_OR_UNDERLINE.sub(lambda mark: f"{mark[1]}&#{ord(mark[2])};", text)
