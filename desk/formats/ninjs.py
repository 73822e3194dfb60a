"""An article as IPTC ninjs 3.1.

Source: IPTC News in JSON 3.1. ninjs has no property for caption, credit and alt text: they are
descriptions with the roles ``caption`` and ``creditline`` (as in IPTC's examples) and ``alttext``.
"""

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from desk.formats import moments
from desk.formats.addresses import media_address, web_address
from desk.formats.closure import Closure, RelatedStory
from desk.formats.packed import PackedPhoto, addressing
from desk.formats.page import fragment
from desk.media.file_kinds import JPEG
from desk.media.renditions import Rendition
from desk.model.article import Role, Status
from desk.text.counting import characters, words

VERSION = "3.1"
_SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"
_INFO_SOURCE = "http://cv.iptc.org/newscodes/contentprodpartyrole/infosource"
_RELATIONS = {Role.LEAD: "main", Role.INLINE: "inline", Role.GALLERY: "gallery"}


def ninjs(closure: Closure, packed: Sequence[PackedPhoto]) -> dict[str, Any]:
    """Return the article; photos and related stories are its associations."""
    article = closure.article
    is_killed = article.status is Status.KILLED
    pictures = [_picture(closure, photo, number) for number, photo in enumerate(packed, 1)]
    stories = [_story(closure, story, number) for number, story in enumerate(closure.related, 1)]
    return _filled(
        {
            "standard": {"name": "ninjs", "version": VERSION, "schema": _SCHEMA},
            "uri": _urn(closure.article_id),
            "type": "composite" if packed else "text",
            "profile": "text-photo" if packed else "text-only",
            "representationType": "full",
            "version": closure.revision,
            "firstCreated": moments.from_ms(closure.first_time_ms, closure.publication),
            "versionCreated": moments.from_ms(closure.time_ms, closure.publication),
            "embargoedUntil": closure.time("embargo"),
            "pubStatus": "canceled" if is_killed else "usable",
            "language": closure.language,
            "title": article.headline,
            "slugline": closure.slug,
            "by": ", ".join(closure.author_names),
            "located": article.dateline,
            "headlines": _texts(
                ("main", article.headline), ("flash", article.flash), ("seo", article.seo_title)
            ),
            "descriptions": _texts(("summary", article.summary), ("seo", article.seo_description)),
            "bodies": _bodies(closure, packed),
            "people": [
                *({"name": name, "rel": "author"} for name in closure.author_names),
                *({"name": name, "rel": "editor"} for name in closure.editor_names),
            ],
            "subjects": _subjects(closure),
            "infoSources": [{"name": name, "role": _INFO_SOURCE} for name in article.sources],
            "associations": [*pictures, *stories],
        }
    )


def _bodies(closure: Closure, packed: Sequence[PackedPhoto]) -> list[dict[str, Any]]:
    body = closure.article.body
    counts = {"charCount": characters(body), "wordCount": words(body)}
    html = fragment(closure, addressing(packed))
    return [
        {"role": "main", "contentType": "text/html", **counts, "value": html},
        {"role": "source", "contentType": "text/markdown", **counts, "value": body},
    ]


def _subjects(closure: Closure) -> list[dict[str, str]]:
    section = closure.article.section
    tags = [{"name": tag, "rel": "tag"} for tag in closure.article.tags]
    return [*([{"name": section, "rel": "section"}] if section else []), *tags]


def _picture(closure: Closure, packed: PackedPhoto, number: int) -> dict[str, Any]:
    placed = packed.placed
    text = placed.texts.get
    return _filled(
        {
            "name": f"photo-{number}",
            "rel": _RELATIONS[placed.placement.role],
            "uri": _urn(placed.photo_id),
            "type": "picture",
            "representationType": "full",
            "version": placed.revision,
            "contentCreated": moments.from_text(text("created", ""), closure.publication),
            "pubStatus": "usable",
            "language": closure.language,
            "by": text("creator"),
            "copyrightNotice": text("copyright"),
            "usageTerms": text("usage_terms"),
            "edNote": text("instructions"),
            "located": text("city"),
            "headlines": _texts(("main", text("headline", ""))),
            "descriptions": _texts(
                ("caption", placed.caption),
                ("creditline", placed.credit),
                ("alttext", placed.alt),
                ("extendeddescription", text("extended_description", "")),
                content_type="text/plain",
            ),
            "people": [
                {"name": name, "rel": "shown"}
                for name in placed.photo.lists.get("persons_shown", ())
            ],
            "subjects": [
                {"name": word, "rel": "keyword"} for word in placed.photo.lists.get("keywords", ())
            ],
            "infoSources": [{"name": text("source")}] if text("source") else [],
            "rightsInfo": _rights(text("web_statement", "")),
            "digitalSourceType": _source_type(text("digital_source_type", "")),
            "renditions": [_rendition(closure, one, packed.label) for one in packed.renditions],
        }
    )


def _rendition(closure: Closure, rendition: Rendition, label: str) -> dict[str, Any]:
    suffix = "" if rendition.media_type == JPEG.media_type else f"-{rendition.path.suffix[1:]}"
    return _filled(
        {
            "name": f"{label}-{rendition.width_px}{suffix}",
            "title": rendition.file_name,
            "href": media_address(rendition.file_name, closure.publication),
            "contentType": rendition.media_type,
            "width": rendition.width_px,
            "height": rendition.height_px,
            "sizeInBytes": rendition.bytes,
        }
    )


def _story(closure: Closure, story: RelatedStory, number: int) -> dict[str, Any]:
    made_up = uuid5(NAMESPACE_URL, f"{closure.article_id}/{story.headline}")
    known = _urn(story.article_id) if story.article_id else ""
    return _filled(
        {
            "name": f"related-{number}",
            "rel": "related",
            "uri": web_address(story.url) or known or made_up.urn,
            "type": "text",
            "headlines": _texts(("main", story.headline)),
        }
    )


def _rights(statement: str) -> dict[str, str]:
    address = web_address(statement)
    return {"linkedRights": address} if address else {}


def _source_type(typed: str) -> dict[str, str]:
    address = web_address(typed)
    if address:
        return {"uri": address}
    return {"literal": typed} if typed else {}


def _texts(*pairs: tuple[str, str], content_type: str = "") -> list[dict[str, str]]:
    kind = {"contentType": content_type} if content_type else {}
    return [{"role": role, **kind, "value": value} for role, value in pairs if value]


def _urn(id_: str) -> str:
    return f"urn:uuid:{quote(id_)}"


def _filled(table: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in table.items() if value}
