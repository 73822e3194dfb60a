"""A large newsroom to measure on: stories that are written in twenty steps, the same every time."""

import hashlib
import random
import shutil
import sys
import tempfile
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any

from desk.model.kinds import Kind
from desk.model.revision import Revision, Signature, write
from desk.paths import Paths
from desk.services.desk import Desk
from desk.store import packing, revisions, schema

STEPS = 20  # revisions of a story
A_UNIT = 100  # stories in one unit of work
DEVICE = "019aa5c0-0000-7000-8000-00000000d35c"  # another laptop, whose work came in
START_MS = 1_767_200_000_000
MINUTE_MS = 60_000
SECTIONS = ("Nasional", "Ekonomi", "Olahraga", "Politik", "Teknologi")
STATUSES = ("draft", "submitted", "editing", "ready")
_ONSETS = ("b", "d", "g", "j", "k", "l", "m", "n", "p", "r", "s", "t", "w", "y", "ng", "ny", "")
_VOWELS = ("a", "i", "u", "e", "o", "a", "a", "i")
_ENDS = ("", "", "n", "ng", "r", "s", "t", "k", "h", "m", "l")


@dataclass(frozen=True, slots=True)
class Size:
    """How large a newsroom is.

    Attributes:
        stories: Stories of 400 words.
        long_stories: Stories of 10,000 words.
    """

    stories: int
    long_stories: int


class Writer:
    """Writes stories out of a made-up vocabulary whose words are as common as real ones."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 (words, no secrets)
        words = {self._word() for _ in range(14_000)}
        self._words = sorted(words, key=lambda word: (len(word), word))
        self._weights = list(accumulate(1 / (rank + 8) for rank in range(len(self._words))))

    def story(self, words: int, at_ms: int) -> list[Revision]:
        """Return the revisions of one story: begun, written on, corrected."""
        document = self._id(7)
        fields: dict[str, Any] = {
            "headline": self.sentence(8), "section": self._random.choice(SECTIONS),
            "dateline": "Sawana", "language": "id", "summary": self.sentence(18),
            "slug": document[-12:], "status": "draft",
            "tags": [self._random.choice(self._words[300:]) for _ in range(3)],
            "sources": [self.sentence(2)],
        }  # fmt: skip
        paragraphs = [self._paragraph() for _ in range(words // 50)]
        author, above, made = self._id(7), [], []
        for step in range(1, STEPS + 1):
            begun = max(1, round(len(paragraphs) * min(1, step / 12)))
            if step > 12:  # written; what follows are corrections of a few words
                place = self._random.randrange(len(paragraphs))
                paragraphs[place] = self._corrected(paragraphs[place])
            fields["body"] = "\n\n".join(paragraphs[:begun])
            if step > 15:
                fields["status"] = self._random.choice(STATUSES)
            signature = Signature(author, DEVICE, at_ms + step * MINUTE_MS)
            above = [write(document, Kind.ARTICLE, fields, signature, above)]
            made += above
        return made

    def _paragraph(self) -> str:
        return " ".join(self.sentence(size) for size in (14, 9, 16, 11))

    def sentence(self, size: int) -> str:
        """Return a sentence of so many words."""
        text = " ".join(self._random.choices(self._words, cum_weights=self._weights, k=size))
        return f"{text[0].upper()}{text[1:]}."

    def _corrected(self, text: str) -> str:
        words = text.split(" ")
        words[self._random.randrange(len(words))] = self._random.choice(self._words)
        return " ".join(words)

    def _word(self) -> str:
        parts = self._random.choice((1, 2, 2, 2, 3, 3, 4))
        choose = self._random.choice
        return "".join(choose(_ONSETS) + choose(_VOWELS) for _ in range(parts)) + choose(_ENDS)

    def _id(self, version: int) -> str:
        drawn = uuid.UUID(int=self._random.getrandbits(128), version=4).hex
        return str(uuid.UUID(f"{drawn[:12]}{version}{drawn[13:]}"))


def build(folder: Path, size: Size, paths: Paths) -> None:
    """Fill a new store through the door by which other laptops' revisions come in."""
    writer = Writer(20260101)
    jobs = [400] * size.stories + [10_000] * size.long_stories
    with Desk.open(folder, paths) as desk:
        done = 0
        for raws in _units(writer, jobs):
            with desk.store.write() as work:
                work.receive(raws)
            done += len(raws)
            _tell(done, len(jobs) * STEPS)
    sys.stderr.write("\n")


def cached(folder: Path, size: Size) -> Path:
    """Return a store of this size in ``folder``, built when it is not there yet."""
    store = folder / f"newsroom-{size.stories}-{size.long_stories}-{format_key(__file__)}"
    if store.is_dir():
        return store
    for old in folder.glob(f"newsroom-{size.stories}-{size.long_stories}-*"):
        shutil.rmtree(old)
    with tempfile.TemporaryDirectory(dir=folder, prefix="being-built-") as scratch:
        home = Path(scratch)
        paths = Paths(*[home / name for name in ("data", "config", "state", "cache", "log")])
        build(home / "store", size, paths)
        (home / "store").rename(store)
    return store


def format_key(builder: str) -> str:
    """Return a digest of the format of a store and of the module that fills one."""
    made_of = [Path(str(part)) for part in (builder, packing.__file__, revisions.__file__)]
    made_of += sorted((Path(schema.__file__).parent / "migrations").rglob("*.py"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in made_of)).hexdigest()[:12]


def _units(writer: Writer, jobs: list[int]) -> Iterator[list[bytes]]:
    for start in range(0, len(jobs), A_UNIT):
        unit = jobs[start : start + A_UNIT]
        yield [
            revision.raw
            for number, words in enumerate(unit, start)
            for revision in writer.story(words, START_MS + number * MINUTE_MS)
        ]


def _tell(done: int, total: int) -> None:
    sys.stderr.write(f"\rbuilding the newsroom: {done:,} of {total:,} revisions ")
    sys.stderr.flush()
