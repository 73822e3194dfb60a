"""Setting what captions and crops need of the publication: presets, house lists, templates."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from desk.errors import InputError
from desk.model.crop import FREE, PRESETS, Preset, preset_of
from desk.model.photo import WRITABLE_FIELDS
from desk.model.publication import HOUSE_LISTS, Publication
from desk.services.fields import split_names

T = TypeVar("T")


def with_presets(publication: Publication, text: str) -> Publication:
    """Return the publication with other crop presets.

    Args:
        text: ``16:9, portrait 4:5, free``: a ratio, or a name and a ratio; empty: those that are
            shipped.

    Raises:
        InputError: ``crop.no_preset``.
    """
    presets = tuple({one.name: one for one in map(_preset, split_names(text))}.values())
    return replace(publication, crop_presets=presets or PRESETS)


def with_house_list(publication: Publication, field: str, text: str) -> Publication:
    """Return the publication with other house values of a field of photos.

    Raises:
        InputError: ``publication.field_unknown``.
    """
    if field not in HOUSE_LISTS:
        raise InputError("publication.field_unknown", field=f"house_list.{field}")
    return replace(
        publication, house_lists=_changed(publication.house_lists, field, split_names(text))
    )


def with_template(publication: Publication, name: str, text: str) -> Publication:
    """Return the publication with a caption template changed.

    Args:
        name: ``NAME.FIELD``; without a field, and no text: the template goes.
        text: Empty: the template leaves the field alone.

    Raises:
        InputError: ``publication.field_unknown``.
    """
    templates = publication.caption_templates
    if name in templates and not text:
        return replace(publication, caption_templates=_changed(templates, name, {}))
    template, _, field = name.rpartition(".")
    if not template.strip() or field not in WRITABLE_FIELDS:
        raise InputError("publication.field_unknown", field=f"caption_template.{name}")
    values = _changed(templates.get(template, {}), field, text)
    return replace(publication, caption_templates=_changed(templates, template, values))


def _preset(text: str) -> Preset:
    name, _, ratio = text.rpartition(" ")
    found = preset_of(name.strip() or ratio, ratio)
    if found is None:
        raise InputError("crop.no_preset", text=text, free=FREE)
    return found


def _changed(table: Mapping[str, T], key: str, value: T) -> dict[str, T]:
    """Return a table with an entry changed; an empty one goes."""
    kept = {name: other for name, other in table.items() if name != key or value}
    return kept | ({key: value} if value else {})


WRITERS: Mapping[str, Callable[[Publication, str, str], Publication]] = {
    "house_list": with_house_list,
    "caption_template": with_template,
}
