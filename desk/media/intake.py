"""Taking in photo files: what they are, what they say, and previews of them."""

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desk.child import ChildDied, ChildTimeout
from desk.closing import Closing
from desk.errors import InputError
from desk.media import previews
from desk.media.calls import WORKER, call
from desk.media.crew import Crew
from desk.media.guards import shown_name
from desk.model.photo import Colour


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """What a photo file is and says.

    Attributes:
        sha256: Of the whole file, hexadecimal.
        bytes: Size of the file.
        extension: By the content, without dot: jpg, png, webp, tif, gif, avif, heic.
        media_type: IANA media type.
        width_px: Upright width.
        height_px: Upright height.
        texts: Metadata of the file by ``desk.model.photo.TEXT_FIELDS``, filled ones only.
        lists: The same for ``LIST_FIELDS``.
        notes: What was left aside or looked odd: codes of ``desk.sentences``.
        origins: Field to the block it was taken from: ``xmp``, ``iim`` or ``exif``.
        differing: Fields whose blocks disagree: field to block to value (lists joined by "; ").
        pixels: SHA-256 of what is to be seen, whatever the metadata say.
        look: Fingerprint by ``desk.model.alike``; empty when the picture is too flat.
        rating: Stars of the file, and below what else ``desk.media.marks`` finds in it.
    """

    sha256: str
    bytes: int
    extension: str
    media_type: str
    width_px: int
    height_px: int
    texts: dict[str, str]
    lists: dict[str, tuple[str, ...]]
    notes: tuple[str, ...]
    origins: Mapping[str, str] = field(default_factory=dict)
    differing: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    pixels: str = ""
    look: str = ""
    rating: int = 0
    colour: Colour = Colour.NONE
    is_rejected: bool = False


class Intake(Closing):
    """Reads photo files in worker processes; safe to share among threads.

    Args:
        cache: Folder of the previews; made when something is written to it.
        timeout_s: How long one file may take.
        workers: How many files are read at once; others wait.
    """

    def __init__(self, cache: Path, timeout_s: float = 15, workers: int = 1) -> None:
        self._cache = cache
        self._crew = Crew(WORKER, timeout_s, workers)

    def examine(self, path: Path) -> PhotoFacts:
        """Return the facts of the file ``path``; its previews are in the cache afterwards.

        Raises:
            InputError: ``photo.missing``, ``photo.empty``, ``photo.too_large``, ``photo.kind``,
                ``photo.unreadable``, ``photo.too_many_pixels``, ``photo.slow`` or
                ``photo.damaged``, each with the detail ``file``.
            StoreError: ``photo.cache_unwritable``.
        """
        request = {"do": "examine", "cache": str(self._cache.absolute())}
        answer = call(self._crew, path.absolute(), request)
        answer["lists"] = {name: tuple(values) for name, values in answer["lists"].items()}
        answer["notes"] = tuple(answer["notes"])
        answer["colour"] = Colour(answer["colour"])
        return PhotoFacts(**answer)

    def preview(self, original: Path, sha256: str) -> Path:
        """Return the preview (longest side 1600 px) of a photo, made when it is missing.

        Raises:
            InputError: The original is missing, damaged or not the file ``sha256`` any more.
            StoreError: ``photo.cache_unwritable``.
        """
        return self._made(self.preview_path(sha256), original, sha256)

    def thumbnail(self, original: Path, sha256: str) -> Path:
        """Return the thumbnail (longest side 400 px) of a photo, as ``preview`` does."""
        return self._made(self.thumbnail_path(sha256), original, sha256)

    def preview_path(self, sha256: str) -> Path:
        """Return where the preview lies or would lie."""
        return previews.path(self._cache, sha256, previews.PREVIEW_PX)

    def thumbnail_path(self, sha256: str) -> Path:
        """Return where the thumbnail lies or would lie."""
        return previews.path(self._cache, sha256, previews.THUMBNAIL_PX)

    @property
    def workers(self) -> int:
        """How many files are read at once."""
        return self._crew.size

    def warm_up(self) -> None:
        """Start a worker ahead of the first file; whether it worked shows with that."""
        with contextlib.suppress(ChildDied, ChildTimeout):
            self._crew.start()

    def process_ids(self) -> list[int]:
        """Return the worker processes that run now."""
        return self._crew.process_ids()

    def rest(self) -> None:
        """Give back the memory of the workers that nobody needs now."""
        self._crew.rest()

    def interrupt(self) -> None:
        """Kill the workers at once; the files that they read are refused as damaged."""
        self._crew.interrupt()

    def close(self) -> None:
        """End the worker processes; a later call starts new ones."""
        self._crew.close()

    def _made(self, path: Path, original: Path, sha256: str) -> Path:
        if not path.is_file() and self.examine(original).sha256 != sha256:
            raise InputError("photo.damaged", file=shown_name(original))
        return path
