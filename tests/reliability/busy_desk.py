"""A person at work, as a process that can be killed: types, sets, assigns, attaches, exports.

Usage: python busy_desk.py STORE FOLDER_OF_PATHS EXPORTS SEED. Prints a JSON line before each change
("try") and after its commit ("done"), flushed, so that whoever reads knows what was promised.
"""

import json
import random
import sys
from pathlib import Path

from PIL import Image

from desk.formats.target import Target
from desk.model.article import Article
from desk.model.baseline import Baseline
from desk.paths import Paths
from desk.services import attaching, exporting, fields
from desk.services.commands.articles import CreateArticle
from desk.services.desk import Desk

HEADLINES = ("Pasar dibuka", "Jembatan ditutup")
PARAGRAPH = "Warga menunggu kabar di balai kota sejak pagi. "


class BusyDesk:
    """One desk and what was done at it; counts go on where an earlier process was killed."""

    def __init__(self, desk: Desk, exports: Path, seed: int) -> None:
        self._desk = desk
        self._exports = exports
        self._random = random.Random(seed)
        self._number = seed * 1_000_000
        self._own: dict[str, str] = {}
        self._articles = [self._article(headline) for headline in HEADLINES]

    def work(self) -> None:
        """Make one change after the other until somebody kills the process."""
        _print({"state": "ready"})
        changes = (self._type, self._type, self._type, self._set, self._assign, self._attach,
                   self._export, self._seal)  # fmt: skip
        while True:
            self._number += 1
            self._random.choice(changes)(self._random.choice(self._articles))

    def _article(self, slug: str) -> str:
        with self._desk.store.read() as snapshot:
            found = snapshot.articles.by_slug(slug)
        if found:
            return found[0]
        story = Article(headline=slug, slug=slug, body=PARAGRAPH)
        made = self._desk.run("new", CreateArticle(story)).made
        fields.assign(self._desk, made, authors=["Penulis 0"])
        return made

    def _say(self, state: str, kind: str, article: str, value: object) -> None:
        _print({"state": state, "kind": kind, "article": article, "value": value})

    def _type(self, article: str) -> None:
        view = self._desk.article(article)
        own = self._own.get(article)
        body = PARAGRAPH * self._random.randint(1, 60) + f"\n\nNomor {self._number}"
        self._say("try", "body", article, body)
        typed = {**view.fields, "body": body}
        own = own if view.shown == (own,) else None
        base = Baseline(view.fields, view.shown, own)
        self._own[article] = self._desk.autosave(article, typed, base).id
        self._say("done", "body", article, body)

    def _set(self, article: str) -> None:
        summary = f"Ringkasan {self._number}"
        self._say("try", "summary", article, summary)
        fields.set_fields(self._desk, article, {"summary": summary})
        self._say("done", "summary", article, summary)

    def _assign(self, article: str) -> None:
        author = f"Penulis {self._number}"
        self._say("try", "author", article, author)
        fields.assign(self._desk, article, authors=[author])
        self._say("done", "author", article, author)

    def _attach(self, article: str) -> None:
        file = self._exports.parent / f"photo-{self._number}.png"
        Image.frombytes("RGB", (48, 32), self._random.randbytes(48 * 32 * 3)).save(file)
        texts = {"caption": f"Foto {self._number}", "credit": "Dok. Desk"}
        self._say("try", "photo", article, texts["caption"])
        attaching.attach(self._desk, article, file, texts)
        self._say("done", "photo", article, texts["caption"])
        file.unlink()

    def _export(self, article: str) -> None:
        target = self._random.choice(list(Target))
        is_zip = self._random.random() < 0.3
        request = exporting.ExportRequest(target, self._exports, is_zip=is_zip)
        self._say("try", "export", article, "")
        done = exporting.export(self._desk, [article], request)
        self._say("done", "export", article, [done[0].package.name, done[0].edition])

    def _seal(self, article: str) -> None:
        self._desk.seal(article)


def _print(said: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Open the desk of the arguments and work."""
    store, folder, exports = (Path(argument) for argument in sys.argv[1:4])
    paths = Paths(*[folder / name for name in ("data", "config", "state", "cache", "log")])
    with Desk.open(store, paths) as desk:
        BusyDesk(desk, exports, int(sys.argv[4])).work()


if __name__ == "__main__":
    main()
