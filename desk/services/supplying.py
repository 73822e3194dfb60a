"""Photos that leave the desk on their own: cropped, with their caption and credit inside."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from desk.errors import InputError, RuleError, StoreError
from desk.formats.packed import crop_label, widths
from desk.media.rendition_plan import FORMATS, supplied
from desk.media.renditions import Rendition, RenditionPlan
from desk.model.crop import FREE, Preset
from desk.model.cropping import size_px
from desk.model.kinds import Kind
from desk.model.photo import Photo
from desk.model.rights import Hold, hold_of
from desk.model.rows import PhotoFilter
from desk.model.shown_crop import shown_crop
from desk.services import lookup, views
from desk.services.desk import Desk
from desk.services.publication_fields import find_preset
from desk.text.slug import slug

NAME_LENGTH = 40  # characters of a file's name that its renditions keep
_MANY = 200
_HELD = {Hold.FORBIDDEN, Hold.EMBARGOED, Hold.EXPIRED}


@dataclass(frozen=True, slots=True)
class Supplied:
    """The files that were written of one photo, widest first within each preset."""

    photo: str
    paths: tuple[Path, ...]


def supply(
    desk: Desk, photos: Sequence[str], folder: Path, presets: Sequence[str] = ()
) -> list[Supplied]:
    """Write the renditions of photos into ``folder``; nothing when one of them is refused.

    Args:
        presets: Names; without any, the whole picture or what a person chose of it.

    Raises:
        InputError: ``photo.unknown``, ``photo.missing``, ``crop.preset_unknown``,
            ``export.target``; the original is refused.
        RuleError: ``supply.incomplete``, ``supply.rights``.
        StoreError: ``rendition.unwritable``.
    """
    publication = desk.publication()
    free = next((one for one in publication.crop_presets if one.name == FREE), Preset(FREE))
    wanted = [find_preset(publication, name) for name in dict.fromkeys(presets)]
    ready = [(id_, *_ready(desk, id_)) for id_ in dict.fromkeys(photos)]
    with _workplace(folder) as place:
        made = [
            (id_, _render(desk, id_, photo, original, wanted or [free], place))
            for id_, photo, original in ready
        ]
        return [Supplied(id_, tuple(_publish(one, folder) for one in files)) for id_, files in made]


def find_photo(desk: Desk, text: str) -> str:
    """Return the photo that ``text`` names: id, hash, file name, or a beginning or end of one.

    Raises:
        InputError: ``photo.unknown``; ``photo.ambiguous`` with the ``candidates``.
    """
    with desk.store.read() as snapshot:
        rows = [snapshot.photos.row(id_) for id_ in _candidates(desk, text)]
        abbreviated = lookup.abbreviated(snapshot, text, Kind.PHOTO)
        rows += [snapshot.photos.row(id_) for id_ in (text, *abbreviated)]
    among = {row.id: (row.file_name, row.file) for row in rows if row is not None}
    try:
        return lookup.find_photo(text, among)
    except InputError as error:
        if error.code != "photo.not_attached":
            raise
        raise InputError("photo.unknown", id=text) from error


def _candidates(desk: Desk, text: str) -> list[str]:
    return [row.id for row in desk.photo_page(PhotoFilter(text), limit=_MANY)]


def _ready(desk: Desk, id_: str) -> tuple[Photo, Path]:
    """Return a photo that may leave, and its original."""
    photo = desk.photo(id_)
    name = photo.file_name or id_
    missing = [field for field in ("caption", "credit") if not photo.text(field).strip()]
    if missing:
        raise RuleError("supply.incomplete", file=name, fields=", ".join(missing))
    if hold_of(photo.rights, photo.rights_until, desk.now_ms()) in _HELD:
        raise RuleError("supply.rights", file=name, rights=photo.rights.value)
    original = views.original_path(desk.store, photo)
    if original is None:
        raise InputError("photo.missing", file=name)
    return photo, original


@contextmanager
def _workplace(folder: Path) -> Iterator[Path]:
    """Give a hidden folder beside the finished files, so that none of them is ever half there."""
    try:
        folder.mkdir(exist_ok=True)
        place = TemporaryDirectory(prefix=".desk-", dir=folder)
    except FileNotFoundError as error:
        raise InputError("export.target", path=str(folder)) from error
    except OSError as error:
        raise StoreError("rendition.unwritable", folder=str(folder)) from error
    with place as path:
        yield Path(path)


def _render(
    desk: Desk, id_: str, photo: Photo, original: Path, presets: Sequence[Preset], place: Path
) -> list[Rendition]:
    stem = slug(Path(photo.file_name).stem, NAME_LENGTH) or "photo"
    made = []
    for preset in presets:
        box = shown_crop(photo, preset).box
        shown_px = round(size_px((photo.width_px, photo.height_px), box)[0])
        plan = RenditionPlan(
            original=original,
            name=f"{stem}-{id_[-8:]}-{crop_label(preset.name, box)}",
            widths_px=widths(shown_px, preset.widths_px),
            texts=supplied(photo.texts),
            box=box,
            formats=tuple(FORMATS),
        )
        made += desk.workshop.renditions.make(plan, place)
    return made


def _publish(made: Rendition, folder: Path) -> Path:
    try:
        return made.path.replace(folder / made.file_name)
    except OSError as error:
        raise StoreError("rendition.unwritable", folder=str(folder)) from error
