"""An exported article file holds all that the exported JSON tells."""

import json
from dataclasses import replace

from PIL import Image

from desk.formats import article_file
from desk.formats.closure import PlacedPhoto, RelatedStory
from desk.formats.package import Target, export
from desk.model.article import TEXT_FIELDS, Article, Placement
from desk.model.person import Person
from desk.model.photo import Photo
from desk.text.rendering import render

ASIDE = {"id", "photo", "article", "revision", "created", "updated"}


def taken_back(package, like):
    found = article_file.read((package / "article.md").read_text(encoding="utf-8"))
    photos = []
    for number, entry in enumerate(found.photos):
        path = package / entry.file
        with Image.open(path) as picture:
            size = picture.size
        placement = Placement(entry.id or f"p{number}", f"f{number}", entry.role)
        photo = Photo("f" * 64, "jpg", path.name, 1, *size, entry.texts, entry.lists)
        photos.append(
            PlacedPhoto(placement, f"00000000-0000-8000-8000-{number:012}", photo, "", path)
        )
    names = (set(TEXT_FIELDS) - {"body"}) | {"tags", "sources", "status", "extra", "body"}
    article = Article(**{name: getattr(found, name) for name in names})
    return replace(
        like,
        article_id="0192f0c0-7777-7000-8000-000000000007",
        revision="9" * 64,
        time_ms=like.time_ms + 5000,
        article=article,
        photos=tuple(photos),
        authors=tuple(("x", Person(name)) for name in found.authors),
        editors=tuple(("x", Person(name)) for name in found.editors),
        related=tuple(RelatedStory("", one.headline, one.url) for one in found.related),
        blocks=render(found.body, {}),
    )


def without(value, names):
    if isinstance(value, dict):
        return {name: without(item, names) for name, item in value.items() if name not in names}
    return [without(item, names) for item in value] if isinstance(value, list) else value


def test_an_exported_article_file_gives_the_same_article_json(closure, renditions, tmp_path):
    first = export(closure, Target.PACKAGE, tmp_path / "a", renditions)
    again = taken_back(first.path, closure)
    second = export(again, Target.JSON, tmp_path / "b", renditions)
    told = [
        without(json.loads((done.path / "article.json").read_bytes()), ASIDE)
        for done in (first, second)
    ]
    assert told[0] == told[1]
