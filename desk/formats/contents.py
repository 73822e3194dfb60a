"""The files of a package but for its photos: each a function of the closure."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desk.formats.article_json import article_json
from desk.formats.article_md import article_md
from desk.formats.closure import Closure
from desk.formats.ninjs import ninjs
from desk.formats.packed import PackedPhoto, addressing
from desk.formats.page import fragment, page
from desk.formats.readme_txt import readme_txt
from desk.formats.target import Target

PAGE = "index.html"
FRAGMENT = "fragment.html"
ARTICLE = "article.json"
NINJS = "article.ninjs.json"
SOURCE = "article.md"
README = "README.txt"
PAGE_ROLE, FRAGMENT_ROLE, ARTICLE_ROLE, NINJS_ROLE = "page", "fragment", "article", "ninjs"
SOURCE_ROLE, README_ROLE, PHOTO_ROLE = "source", "readme", "photo"


@dataclass(frozen=True, slots=True)
class Content:
    """A file to be written."""

    data: bytes
    media_type: str
    role: str


def contents(closure: Closure, target: Target, packed: Sequence[PackedPhoto]) -> dict[str, Content]:
    """Return path and content of each file that ``target`` has."""
    found: dict[str, Content] = {}
    if target is not Target.JSON:
        found[PAGE] = _html(page(closure, addressing(packed)), PAGE_ROLE)
    if target is not Target.HTML:
        found[ARTICLE] = _json(article_json(closure, packed), ARTICLE_ROLE)
        found[NINJS] = _json(ninjs(closure, packed), NINJS_ROLE)
    if target is Target.PACKAGE:
        found[FRAGMENT] = _html(fragment(closure, addressing(packed)), FRAGMENT_ROLE)
        found[SOURCE] = _text(article_md(closure, packed), "text/markdown", SOURCE_ROLE)
        found[README] = _text(readme_txt(closure, packed), "text/plain", README_ROLE)
    return found


def _html(text: str, role: str) -> Content:
    return _text(text, "text/html", role)


def _json(data: Mapping[str, Any], role: str) -> Content:
    text = json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
    return _text(text, "application/json", role)


def _text(text: str, media_type: str, role: str) -> Content:
    return Content(text.encode(), media_type, role)
