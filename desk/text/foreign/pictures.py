"""Pictures within HTML: those that came along become photos, the others are left out."""

import re

from bs4 import Tag

from desk.text.foreign.foreign_text import ForeignPicture
from desk.text.foreign.tree import (
    BLOCKS,
    HEADINGS,
    each,
    has_mark,
    holds,
    is_blank,
    new,
    sibling,
    tags,
    words,
)

PHOTO = "desk-photo"  # stands where the picture stood; its "n" is the number
_DATA = re.compile(r"data:image/(png|jpe?g|gif|webp|tiff|avif);base64,", re.I)
_SIGN_MAX = 8  # characters of an alt text that is a sign, such as an emoji
_SMALL_PX = 3  # a picture that small only counts readers


def lift(root: Tag) -> tuple[list[ForeignPicture], int]:
    """Take the pictures out of the tree; return them, and how many were left out."""
    found: list[ForeignPicture] = []
    left_out = 0
    for image in each(root, "img"):
        if image.decomposed or _is_sign(image):
            continue
        address = str(image.get("src", ""))
        if _DATA.match(address) or address.lower().startswith("file:"):
            found.append(_place(image, len(found) + 1))
        else:
            left_out += not _is_tiny(image)
            _leave_out(image)
    return found, left_out


def hoist(root: Tag) -> None:
    """Put each photo into a paragraph of its own where the text allows it."""
    for photo in each(root, PHOTO):
        parent = photo.parent
        while parent is not None and parent is not root and _yields(parent):
            parent.insert_before(photo.extract())
            if is_blank(parent):
                parent.decompose()
            parent = photo.parent


def _yields(parent: Tag) -> bool:
    """Tell whether a photo leaves ``parent``: marks, links, paragraphs and headings."""
    return parent.name not in BLOCKS or parent.name in ("p", *HEADINGS)


def _place(image: Tag, number: int) -> ForeignPicture:
    alt = " ".join(str(image.get("alt", "")).split())[:1_000]
    caption = _caption(image)
    mark = new(image, PHOTO)
    mark["n"] = str(number)
    address = str(image["src"])
    image.replace_with(mark)
    return ForeignPicture(address, caption, alt)


def _caption(image: Tag) -> str:
    """Take the caption out of the tree: of its figure, else the paragraph of that style beside."""
    figure = image.find_parent("figure")
    inside = tags(figure, "figcaption") if isinstance(figure, Tag) else []
    inside = [text for text in inside if not holds(text, {"img"})]
    text = inside[0] if inside else _caption_beside(image)
    if text is None:
        return ""
    said = words(text)
    text.decompose()
    return said


def _caption_beside(image: Tag) -> Tag | None:
    holder: Tag = image
    while isinstance(holder.parent, Tag):
        for after in (True, False):
            beside = sibling(holder, after=after)
            if beside is not None and has_mark(beside, "caption") and not beside.find("img"):
                return beside
        if words(holder.parent) or len(holder.parent.find_all("img", limit=2)) > 1:
            return None
        holder = holder.parent
    return None


def _is_sign(image: Tag) -> bool:
    """Replace a picture of an emoji by the emoji."""
    alt = str(image.get("alt", "")).strip()
    if not alt or len(alt) > _SIGN_MAX or any(char.isalnum() and char < "\u2000" for char in alt):
        return False
    image.replace_with(alt)
    return True


def _is_tiny(image: Tag) -> bool:
    return any(
        re.fullmatch(rf"[0-{_SMALL_PX}](px)?", str(image.get(n, ""))) for n in ("width", "height")
    )


def _leave_out(image: Tag) -> None:
    """Drop a picture with what belongs to it only: its figure, its caption."""
    figure = image.find_parent("figure")
    if isinstance(figure, Tag) and not figure.find(["table", "blockquote", "pre"]):
        figure.decompose()
        return
    if not _is_tiny(image) and (beside := _caption_beside(image)) is not None:
        beside.decompose()
    image.decompose()
