"""A large photo store to measure on: many photos, whose pictures are a few small JPEGs."""

import hashlib
import random
import shutil
import sys
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from bench import newsroom
from bench.newsroom import DEVICE, MINUTE_MS, START_MS, Writer
from desk.media import previews
from desk.model import photo as photos
from desk.model.ids import photo_id
from desk.model.kinds import Kind
from desk.model.photo import Colour, Photo
from desk.model.revision import Signature, write
from desk.model.rights import Rights
from desk.paths import Paths
from desk.services.desk import Desk

A_UNIT = 2_000  # photos in one unit of work
PICTURES = 48
SHAPES = ((400, 267), (267, 400), (400, 300), (400, 225))
CITIES = ("Sawana", "Tirtalaya", "Bandung", "Padang", "Kupang")


def cached(folder: Path, count: int) -> Path:
    """Return a folder with ``store`` and ``home``, built when it is not there yet."""
    made = folder / f"photos-{count}-{newsroom.format_key(__file__)}"
    if made.is_dir():
        return made
    for old in folder.glob(f"photos-{count}-*"):
        shutil.rmtree(old)
    with tempfile.TemporaryDirectory(dir=folder, prefix="being-built-") as scratch:
        room = Path(scratch) / "room"
        paths = Paths(
            *[room / "home" / name for name in ("data", "config", "state", "cache", "log")]
        )
        build(room, count, paths)
        room.rename(made)
    return made


def build(folder: Path, count: int, paths: Paths) -> None:
    """Fill a new store with ``count`` photos, and the cache with their thumbnails."""
    pictures = folder / "pictures"
    pictures.mkdir(parents=True)
    drawn = [_picture(number, pictures) for number in range(PICTURES)]
    made = _photos(count)
    with Desk.open(folder / "store", paths) as desk:
        cache = paths.cache / "previews"
        done = 0
        while unit := list(islice(made, A_UNIT)):
            with desk.store.write() as work:
                work.receive([_revision(photo, done + at) for at, photo in enumerate(unit)])
            for at, photo in enumerate(unit):
                _share(drawn[(done + at) % PICTURES], photo, desk, cache)
            done += len(unit)
            sys.stderr.write(f"\rbuilding the photos: {done:,} of {count:,} ")
    sys.stderr.write("\n")


def _photos(count: int) -> Iterator[Photo]:
    writer, rng = Writer(20260102), random.Random(4)  # noqa: S311 (words, no secrets)
    for number in range(count):
        width, height = SHAPES[number % PICTURES % len(SHAPES)]
        texts: dict[str, str] = {
            "created": f"20{rng.randrange(18, 27)}-{rng.randrange(1, 13):02}-11"
        }
        for name, share, words in (("caption", 0.8, 14), ("credit", 0.85, 2), ("alt", 0.6, 9)):
            if rng.random() < share:
                texts[name] = writer.sentence(words)
        texts["city"] = rng.choice(CITIES)
        yield Photo(
            file=hashlib.sha256(str(number).encode()).hexdigest(), extension="jpg",
            file_name=f"DSC_{number:06}.JPG",
            bytes=6_000_000, width_px=width * 15, height_px=height * 15, texts=texts,
            rating=rng.choice((0, 0, 0, 1, 2, 3, 3, 4, 5)),
            colour=rng.choice((*[Colour.NONE] * 8, *list(Colour)[1:])),
            is_rejected=rng.random() < 0.1,
            rights=rng.choice((*[Rights.USABLE] * 12, *Rights)),
            disagreements={"caption": {"xmp": "A", "iim": "B"}} if rng.random() < 0.04 else {},
        )  # fmt: skip


def _revision(photo: Photo, number: int) -> bytes:
    fields: dict[str, Any] = photos.to_fields(photo)
    signature = Signature("", DEVICE, START_MS + number * MINUTE_MS)
    return write(photo_id(photo.file), Kind.PHOTO, fields, signature, []).raw


def _picture(number: int, folder: Path) -> Path:
    """Return a JPEG of the size of a thumbnail that looks a little like a photo."""
    rng = random.Random(number)  # noqa: S311
    image = Image.new("RGB", SHAPES[number % len(SHAPES)], f"hsl({rng.randrange(360)},40%,60%)")
    pen = ImageDraw.Draw(image)
    for _ in range(24):
        x, y, r = rng.randrange(400), rng.randrange(400), rng.randrange(10, 90)
        pen.ellipse(
            (x - r, y - r, x + r, y + r), f"hsl({rng.randrange(360)},45%,{rng.randrange(20, 80)}%)"
        )
    target = folder / f"{number}.jpg"
    image.save(target, quality=85)
    return target


def _share(picture: Path, photo: Photo, desk: Desk, cache: Path) -> None:
    """Let a photo's original and previews be links to one drawn file."""
    for target in (
        desk.store.photos.path(photo.file, photo.extension),
        previews.path(cache, photo.file, previews.THUMBNAIL_PX),
        previews.path(cache, photo.file, previews.PREVIEW_PX),
    ):
        target.parent.mkdir(parents=True, exist_ok=True)
        target.hardlink_to(picture)
