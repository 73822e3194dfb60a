"""Bringing photos in and putting them into articles."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desk.media.intake import PhotoFacts
from desk.model.article import Role
from desk.model.ids import photo_id
from desk.model.photo import TEXT_FIELDS, Photo
from desk.services.commands.fields import Together
from desk.services.commands.photos import AddPhoto, BroughtIn, PlacePhoto
from desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Attached:
    """A photo that was put into an article."""

    placement: str
    photo: str
    is_new: bool
    warnings: tuple[str, ...] = ()


def examine(desk: Desk, path: Path, texts: Mapping[str, str]) -> BroughtIn:
    """Examine a photo; the store is not changed.

    Args:
        texts: What the person gives (caption, credit, ...). For a new photo it comes first, then
            what the file says; a known photo keeps what it has.

    Raises:
        InputError: ``photo.*``: the file is refused.
    """
    facts = desk.workshop.intake.examine(path)
    id_ = photo_id(facts.sha256)
    here = known(desk, id_)
    if here is None:
        return BroughtIn(_new_photo(path, facts, texts), id_, path, is_new=True)
    credit = texts.get("credit", "")
    differs = bool(credit) and credit != here.text("credit")
    warnings = ("photo.credit_differs",) * differs
    return BroughtIn(here, id_, path, is_new=False, warnings=warnings)


def keep_original(desk: Desk, brought: BroughtIn) -> None:
    """Copy the original of an examined photo into the store.

    Raises:
        InputError: The file has changed since it was examined.
        StoreError: The original cannot be kept.
    """
    desk.store.photos.add(brought.source, brought.photo.file, brought.photo.extension)


def bring_in(desk: Desk, path: Path, texts: Mapping[str, str]) -> BroughtIn:
    """Examine a photo and copy its original into the store; no document is written yet.

    Raises:
        InputError: ``photo.*``: the file is refused.
        StoreError: The original cannot be kept.
    """
    brought = examine(desk, path, texts)
    keep_original(desk, brought)
    return brought


def attach(
    desk: Desk, article: str, path: Path, texts: Mapping[str, str], role: Role | None = None
) -> Attached:
    """Put a photo into an article as one step of undo.

    Args:
        texts: As for ``examine``; caption and alt text of a known photo stay with the placement.
        role: None: the lead photo when the story has none, else one in the text.
    """
    story = desk.article(article).article
    if role is None:
        has_lead = any(placement.role is Role.LEAD for placement in story.photos)
        role = Role.INLINE if has_lead else Role.LEAD
    brought = bring_in(desk, path, texts)
    placement = desk.new_id()
    own = {} if brought.is_new else differing(brought.photo, texts)
    place = PlacePhoto(article, brought.photo_id, role, own, placement)
    desk.run("attach", Together((AddPhoto(brought.photo), place)))
    return Attached(placement, brought.photo_id, brought.is_new, brought.warnings)


def known(desk: Desk, photo: str) -> Photo | None:
    """Return a photo; None when there is no such document."""
    with desk.store.read() as snapshot:
        if not snapshot.documents.exists(photo):
            return None
    return desk.photo(photo)


def _new_photo(path: Path, facts: PhotoFacts, texts: Mapping[str, str]) -> Photo:
    given = {name: text for name, text in texts.items() if name in TEXT_FIELDS and text}
    return Photo(
        file=facts.sha256,
        extension=facts.extension,
        file_name=path.name,
        bytes=facts.bytes,
        width_px=facts.width_px,
        height_px=facts.height_px,
        texts={**facts.texts, **given},
        lists=facts.lists,
        pixels=facts.pixels,
        look=facts.look,
        rating=facts.rating,
        colour=facts.colour,
        is_rejected=facts.is_rejected,
        disagreements={
            name: values for name, values in facts.differing.items() if not given.get(name)
        },
    )


def differing(photo: Photo, texts: Mapping[str, str]) -> dict[str, str]:
    """Return the texts that are not the photo's own already."""
    return {name: text for name, text in texts.items() if text and text != photo.text(name)}
