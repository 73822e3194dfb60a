"""The page of an article while it is written: the export's bytes but for picture addresses."""

import re
from pathlib import Path

from desk.errors import InputError
from desk.formats.closure import PlacedPhoto as ClosurePhoto
from desk.formats.page import Picture, page
from desk.model.article import Article
from desk.model.ids import photo_id
from desk.services.closures import closure
from desk.services.desk import Desk
from desk.services.views import ArticleView

_NAME = re.compile(r"([0-9a-f]{64})-1600\.jpg")


def preview_page(desk: Desk, seen: ArticleView, article: Article) -> str:
    """Return the HTML of the page for text that may not be stored yet.

    Args:
        seen: The article as its tab shows it: id, people, photos.
        article: The newest text of the tab.

    Raises:
        RuleError: ``text.render_slow``, ``text.render_failed``.
    """
    return page(closure(desk, seen, article), preview_address)


def preview_file(desk: Desk, name: str) -> Path | None:
    """Return the picture that a page's ``desk://media/NAME`` means; None for anything else."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        photo = desk.photo(photo_id(found[1]))
    except InputError:
        return None
    return desk.preview(photo.file, photo.extension)


def preview_address(placed: ClosurePhoto) -> Picture:
    """Tell where a preview finds a photo."""
    photo = placed.photo
    return Picture(f"desk://media/{photo.file}-1600.jpg", "", photo.width_px, photo.height_px)
