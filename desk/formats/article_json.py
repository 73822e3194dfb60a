"""An article as JSON: the front matter's names, described by ``article.schema.json``."""

from collections.abc import Sequence
from typing import Any

from desk.formats import moments
from desk.formats.addresses import media_address
from desk.formats.closure import Closure
from desk.formats.packed import FOLDER, PackedPhoto, addressing
from desk.formats.page import fragment
from desk.formats.photo_entry import LIST_NAMES, MAIN_TEXT_NAMES, TEXT_NAMES
from desk.media.renditions import Rendition
from desk.text.counting import characters, words

FORMAT = "desk-article"
VERSION = 1
_TEXTS = (
    "headline", "flash", "section", "dateline", "summary", "canonical", "seo_title",
    "seo_description",
)  # fmt: skip


def article_json(closure: Closure, packed: Sequence[PackedPhoto]) -> dict[str, Any]:
    """Return everything that a receiver may want to know of an article."""
    article = closure.article
    return (
        {
            "format": FORMAT,
            "version": VERSION,
            "id": closure.article_id,
            "revision": closure.revision,
            "created": moments.from_ms(closure.first_time_ms, closure.publication),
            "updated": moments.from_ms(closure.time_ms, closure.publication),
            "status": article.status.value,
            "language": closure.language,
            "slug": closure.slug,
        }
        | {name: getattr(article, name) for name in _TEXTS}
        | {
            "authors": closure.author_names,
            "editors": closure.editor_names,
            "tags": list(article.tags),
            "sources": list(article.sources),
        }
        | _times(closure)
        | {
            "related": [
                {"article": story.article_id, "headline": story.headline, "url": story.url}
                for story in closure.related
            ],
            "photos": [_photo(closure, photo) for photo in packed],
            "body": article.body,
            "body_html": fragment(closure, addressing(packed)),
            "word_count": words(article.body),
            "character_count": characters(article.body),
            "extra": dict(article.extra),
        }
    )


def _times(closure: Closure) -> dict[str, str]:
    found = {
        "published": closure.published,
        "embargo": closure.time("embargo"),
        "due": closure.time("due"),
    }
    return {name: time for name, time in found.items() if time}


def _photo(closure: Closure, packed: PackedPhoto) -> dict[str, Any]:
    placed = packed.placed
    texts = {name: placed.texts.get(name, "") for name in TEXT_NAMES}
    told = {name: text for name, text in texts.items() if text or name in MAIN_TEXT_NAMES}
    return (
        {
            "id": placed.placement.id,
            "photo": placed.photo_id,
            "file": packed.file,
            "role": placed.placement.role.value,
        }
        | told
        | {name: list(placed.photo.lists.get(name, ())) for name in LIST_NAMES}
        | {
            "width": packed.widest.width_px,
            "height": packed.widest.height_px,
            "renditions": [_rendition(closure, one) for one in packed.renditions],
            "extra": dict(placed.photo.extra),
        }
    )


def _rendition(closure: Closure, rendition: Rendition) -> dict[str, Any]:
    href = media_address(rendition.file_name, closure.publication)
    described = {
        "file": f"{FOLDER}/{rendition.file_name}",
        "media_type": rendition.media_type,
        "width": rendition.width_px,
        "height": rendition.height_px,
    }
    return described | ({"href": href} if href else {})
