"""JSON of photos, by the names that ``photos set`` takes."""

from collections.abc import Mapping
from typing import Any

from desk.model.crop import crops_fields, focal_fields
from desk.model.photo import LIST_FIELDS, TEXT_FIELDS
from desk.model.rows import PhotoRow
from desk.model.times import iso
from desk.services.photo_views import PhotoView


def photo(seen: PhotoView, time_zone: str) -> dict[str, Any]:
    """Return every field of a photo; what an import kept lies under ``extra``."""
    found = seen.photo
    return {
        "id": seen.id,
        "revision": seen.revision,
        "file": found.file_name,
        "sha256": found.file,
        "extension": found.extension,
        "bytes": found.bytes,
        "width": found.width_px,
        "height": found.height_px,
        "arrived": seen.has_arrived,
        "updated": iso(seen.updated_ms, time_zone),
        "updated_by": seen.updated_by,
        "settled": seen.is_settled,
        **{name: found.text(name) for name in TEXT_FIELDS},
        **{name: list(found.lists.get(name, ())) for name in LIST_FIELDS},
        "rights": found.rights.value,
        "rights_until": found.rights_until,
        "rights_note": found.rights_note,
        "rating": found.rating,
        "colour": found.colour.value,
        "rejected": found.is_rejected,
        "focal": focal_fields(found.focal) or None,
        "crops": crops_fields(found.crops),
        "disagreements": {name: dict(copies) for name, copies in found.disagreements.items()},
        "articles": [{"id": row.id, "headline": row.headline} for row in seen.articles],
        "extra": dict(found.extra),
    }


def photo_row(row: PhotoRow, time_zone: str) -> dict[str, Any]:
    """Return a photo as the list shows it."""
    return {
        "id": row.id,
        "file": row.file_name,
        "sha256": row.file,
        "caption": row.caption,
        "credit": row.credit,
        "alt": row.alt,
        "headline": row.headline,
        "creator": row.creator,
        "created": row.created,
        "width": row.width_px,
        "height": row.height_px,
        "rating": row.rating,
        "colour": row.colour.value,
        "rejected": row.is_rejected,
        "rights": row.rights.value,
        "rights_until": row.rights_until,
        "missing": list(row.missing),
        "crops_looked_at": row.is_looked_at,
        "differing": row.is_differing,
        "article_count": row.articles,
        "updated": iso(row.updated_ms, time_zone),
    }


def filled(portrait: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a portrait says; nothing, none and usable say nothing to a reader."""
    silent: tuple[object, ...] = ("", [], {}, None, 0, "none", "usable")
    return {name: value for name, value in portrait.items() if value not in silent}
