"""JSON of articles, revisions, checks and the publication, by the front matter's names."""

from collections.abc import Iterable, Mapping
from typing import Any

from desk.cli.failures import finding_message
from desk.model.article import Article
from desk.model.checks import Finding
from desk.model.publication import Publication
from desk.model.rows import ArticleRow, RevisionRow
from desk.model.times import iso
from desk.services.picture_house import preset_text
from desk.services.views import ArticleView, PlacedPhoto

PHOTO_TEXTS = ("creator", "copyright", "source", "usage_terms")


def article(seen: ArticleView, time_zone: str) -> dict[str, Any]:
    """Return every field of an article; what an import kept stands beside our own fields.

    A kept key that is called like one of our own lies under ``extra``.
    """
    story = seen.article
    ours = {
        "id": seen.id,
        "revision": seen.revision,
        "status": story.status.value,
        "updated": iso(seen.updated_ms, time_zone),
        "updated_by": seen.updated_by,
        "settled": seen.is_settled,
        "disputes": sorted(seen.disputes),
        **_texts(story),
        "authors": _names(seen.authors),
        "editors": _names(seen.editors),
        "tags": list(story.tags),
        "sources": list(story.sources),
        "related": [
            _filled({"article": entry.article, "headline": entry.headline, "url": entry.url})
            for entry in story.related
        ],
        "photos": [_photo(placed) for placed in seen.photos],
        "body": story.body,
    }
    clashing = {name: value for name, value in story.extra.items() if name in ours}
    return {**story.extra, **ours} | ({"extra": clashing} if clashing else {})


def article_row(row: ArticleRow, time_zone: str) -> dict[str, Any]:
    """Return an article as the list shows it."""
    return {
        "id": row.id,
        "headline": row.headline,
        "slug": row.slug,
        "section": row.section,
        "status": row.status,
        "language": row.language,
        "authors": list(row.authors),
        "editors": list(row.editors),
        "due": row.due,
        "updated": iso(row.updated_ms, time_zone),
        "exported": iso(row.exported_ms, time_zone) if row.exported_ms else "",
        "words": row.words,
        "photo_count": row.photos,
        "settled": row.is_settled,
    }


def revision(row: RevisionRow, time_zone: str) -> dict[str, Any]:
    """Return one entry of the history of an article."""
    return {
        "revision": row.id,
        "parents": list(row.parents),
        "time": iso(row.time_ms, time_zone),
        "person": row.person,
        "device": row.device,
        "changed": list(row.changed),
        "label": row.label,
        "open": row.is_open,
    }


def findings(found: Iterable[Finding]) -> dict[str, list[dict[str, str]]]:
    """Return what blocks publication, and what should be looked at."""
    sorted_: dict[str, list[dict[str, str]]] = {"blocking": [], "warnings": []}
    for finding in found:
        entry = {"rule": finding.rule, "field": finding.field, "message": finding_message(finding)}
        sorted_["blocking" if finding.is_blocking else "warnings"].append(entry)
    return sorted_


def publication(found: Publication) -> dict[str, Any]:
    """Return the publication by the names that ``publication set`` takes."""
    return {
        "name": found.name,
        "base_url": found.base_url,
        "media_url": found.media_url,
        "language": found.language,
        "time_zone": found.time_zone,
        "sections": list(found.sections),
        "word_targets": dict(found.word_targets),
        "share_row": found.share_row,
        "wordings": {language: dict(table) for language, table in found.wordings.items()},
        "expansions": dict(found.expansions),
        "crop_presets": [preset_text(preset) for preset in found.crop_presets],
        "house_lists": {name: list(values) for name, values in found.house_lists.items()},
        "caption_templates": {
            name: dict(values) for name, values in found.caption_templates.items()
        },
    }


def _texts(story: Article) -> dict[str, str]:
    names = (
        "headline", "flash", "section", "dateline", "language", "published", "embargo", "due",
        "summary", "slug", "canonical", "seo_title", "seo_description",
    )  # fmt: skip
    return {name: getattr(story, name) for name in names}


def _names(people: Iterable[tuple[str, str]]) -> list[str]:
    return [name for _, name in people]


def _photo(placed: PlacedPhoto) -> dict[str, Any]:
    photo = placed.photo
    return {
        **photo.extra,
        "id": placed.placement.id,
        "photo": placed.placement.photo,
        "file": photo.file_name,
        "sha256": photo.file,
        "width": photo.width_px,
        "height": photo.height_px,
        "role": placed.placement.role.value,
        "caption": placed.caption,
        "credit": photo.text("credit"),
        "alt": placed.alt,
        **{name: photo.text(name) for name in PHOTO_TEXTS},
        "rights": photo.rights.value,
        "arrived": placed.original is not None,
    }


def _filled(entry: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in entry.items() if value}
