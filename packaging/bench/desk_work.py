"""Work without a window: search, export, size. ``python -m bench.desk_work STORE FOLDER RUNS``."""

import random
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageFilter
from window_driver import paths_in

from bench.processes import peak_mb, tell
from desk.formats.target import Target
from desk.model.article import Role
from desk.model.rows import ArticleFilter
from desk.services.attaching import attach
from desk.services.desk import Desk
from desk.services.exporting import ExportRequest, export
from desk.services.fields import assign, set_fields
from desk.text.counting import plain_text

TWELVE_MEGAPIXELS = (4_000, 3_000)


def searches(desk: Desk, runs: int) -> list[float]:
    """Search for words as they are typed: two letters to a whole word and two words."""
    words = plain_text(desk.article(desk.article_page(ArticleFilter())[0].id).article.body).split()
    chance = random.Random(3)  # noqa: S311 (no secret)
    texts = []
    for _ in range(runs):
        word, other = (chance.choice([w for w in words if len(w) > 3]).strip(".") for _ in "12")
        texts += [word[:2], word[:3], word, f"{word} {other}"]
    return [_timed(lambda text=text: desk.article_page(ArticleFilter(search=text)))
            for text in texts]  # fmt: skip


def exports(desk: Desk, folder: Path, runs: int) -> list[float]:
    """Export a story with three photos of 12 megapixels as a whole package."""
    article = desk.article_page(ArticleFilter())[0].id
    assign(desk, article, authors=["Ratna Wijayanti"], editors=["Bimo Prasetya"])
    texts = {"caption": "Pemandangan.", "credit": "Editorial Desk", "alt": "Pemandangan."}
    for number, role in enumerate((Role.LEAD, Role.INLINE, Role.INLINE)):
        attach(desk, article, _photo(folder, number), texts, role)
    times = []
    for run in range(runs):
        set_fields(
            desk, article, {"summary": f"Ringkasan {run}."}
        )  # so that each is another edition
        request = ExportRequest(Target.PACKAGE, folder / "exports")
        times.append(_timed(lambda request=request: export(desk, [article], request)))
    return times


def sizes(store: Path) -> dict[str, float]:
    """Return what a revision takes: its own bytes, and its share of the whole file."""
    database = store / "desk.db"
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        count, packed = connection.execute(
            "SELECT count(*), sum(length(packed)) FROM revision"
        ).fetchone()
    connection.close()
    return {
        "revisions": count,
        "bytes_per_revision": round(packed / count),
        "file_bytes_per_revision": round(database.stat().st_size / count),
    }


def main() -> None:
    """Measure and print."""
    store, folder, runs = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    size = sizes(store)
    with Desk.open(store, paths_in(folder)) as desk:
        count = desk.article_count(ArticleFilter())
        found = searches(desk, runs)
        search_mb = peak_mb()
        sent = exports(desk, folder, max(3, runs // 2))
    tell({
        "articles": count, "size": size, "search": found, "search_mb": search_mb,
        "export": sent, "export_mb": peak_mb(),
    })  # fmt: skip


def _photo(folder: Path, number: int) -> Path:
    """Return a photo that compresses about as a real one: soft forms under fine grain."""
    chance = random.Random(number)  # noqa: S311 (no secret)
    small = Image.frombytes("RGB", (40, 30), chance.randbytes(40 * 30 * 3))
    picture = small.resize(TWELVE_MEGAPIXELS, Image.Resampling.BICUBIC)
    grain = Image.effect_noise(TWELVE_MEGAPIXELS, 24).filter(ImageFilter.GaussianBlur(0.7))
    mixed = Image.blend(picture, Image.merge("RGB", [grain] * 3), 0.12)
    target = folder / f"photo-{number}.jpg"
    mixed.save(target, quality=92)
    return target


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
