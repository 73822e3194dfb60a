"""The page of an article while it is written: the export's bytes but for picture addresses."""

import re
from dataclasses import astuple
from pathlib import Path
from tempfile import TemporaryDirectory

from desk.errors import InputError
from desk.formats.closure import PlacedPhoto as ClosurePhoto
from desk.formats.page import Picture, page
from desk.media.previews import PREVIEW_PX
from desk.media.renditions import RenditionPlan
from desk.model.article import Article
from desk.model.cropping import WHOLE, Box
from desk.model.ids import photo_id
from desk.services.closures import closure
from desk.services.desk import Desk
from desk.services.views import ArticleView

_PARTS = 100_000  # of a fraction or a degree, so that addresses hold whole numbers
_NAME = re.compile(
    rf"(?P<file>[0-9a-f]{{64}})-{PREVIEW_PX}(?P<box>(?:_[0-9]{{1,6}}){{4}}_-?[0-9]{{1,8}}_[0-9]{{1,6}}|)\.jpg"
)


def preview_page(desk: Desk, seen: ArticleView, article: Article) -> str:
    """Return the HTML of the page for text that may not be stored yet.

    Args:
        seen: The article as its tab shows it: id, people, photos.
        article: The newest text of the tab.

    Raises:
        RuleError: ``text.render_slow``, ``text.render_failed``.
    """
    return page(closure(desk, seen, article), preview_address)


def preview_picture(desk: Desk, name: str) -> bytes | None:
    """Return the JPEG that a page's ``desk://media/NAME`` means; None for anything else.

    Raises:
        InputError: The original is refused; codes as in ``Intake.examine``.
        StoreError: The cache cannot be written.
    """
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        photo = desk.photo(photo_id(found["file"]))
    except InputError:
        return None
    path = desk.preview(photo.file, photo.extension)
    if path is None:
        return None
    box = _box(found["box"])
    return path.read_bytes() if box == WHOLE else _cut(desk, path, box)


def preview_address(placed: ClosurePhoto) -> Picture:
    """Tell where a preview finds a photo."""
    box = placed.box
    told = "" if box == WHOLE else "".join(f"_{round(part * _PARTS)}" for part in astuple(box))
    return Picture(f"desk://media/{placed.photo.file}-{PREVIEW_PX}{told}.jpg", "", *placed.size_px)


def _box(told: str) -> Box:
    if not told:
        return WHOLE
    x, y, width, height, degrees, turns = (int(part) / _PARTS for part in told[1:].split("_"))
    box = Box(x, y, width, height, degrees, int(turns) % 4)
    return box if 0 < width <= 1 and 0 < height <= 1 else WHOLE


def _cut(desk: Desk, path: Path, box: Box) -> bytes:
    """Return a part of a preview of ours."""
    plan = RenditionPlan(path, "preview", (PREVIEW_PX,), box=box)
    with TemporaryDirectory() as folder:
        return desk.workshop.renditions.make(plan, Path(folder))[0].path.read_bytes()
