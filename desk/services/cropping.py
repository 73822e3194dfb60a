"""Opening the crops of a photo to work on them, and storing what came of it as one step."""

from dataclasses import dataclass
from pathlib import Path

from desk.model.crop_draft import CropDraft
from desk.services.commands.base import Command
from desk.services.commands.crops import CropPhoto, CropPlacement
from desk.services.commands.fields import Together
from desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class CropSubject:
    """Whose crops they are.

    Attributes:
        photo: UUID.
        article: UUID when a story's own crops are worked on, else empty.
        placement: UUID of the photo's place in the story.
    """

    photo: str
    article: str = ""
    placement: str = ""


@dataclass(frozen=True, slots=True)
class OpenedCrops:
    """A draft and the preview on which it is drawn; None when the original is not here."""

    subject: CropSubject
    draft: CropDraft
    preview: Path | None


def open_crops(desk: Desk, subject: CropSubject) -> OpenedCrops:
    """Return the crops of a photo, or of its place in a story.

    Raises:
        InputError: ``photo.unknown``, ``article.unknown``; the original is refused.
    """
    photo = desk.photo(subject.photo)
    own = None
    if subject.article:
        placed = desk.article(subject.article).photos
        own = next(
            (one.placement.crops for one in placed if one.placement.id == subject.placement), {}
        )
    draft = CropDraft(photo, desk.publication().crop_presets, own)
    return OpenedCrops(subject, draft, desk.preview(photo.file, photo.extension))


def store_crops(subject: CropSubject, draft: CropDraft) -> Command | None:
    """Return the command that stores a draft; None when nothing is to be stored."""
    commands: list[Command] = []
    crops, focal = draft.of_photo(), draft.new_focus()
    if crops or focal:
        commands.append(CropPhoto(subject.photo, crops, focal))
    if draft.is_story and (own := draft.of_story()):
        commands.append(CropPlacement(subject.article, subject.placement, own))
    return Together(tuple(commands)) if commands else None
