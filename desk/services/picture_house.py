"""Setting what captions and crops need of the publication: presets, house lists, templates."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from desk.errors import InputError
from desk.model.crop import FREE, PRESETS, USUAL_WIDTHS_PX, Preset, preset_of
from desk.model.photo import WRITABLE_FIELDS
from desk.model.publication import HOUSE_LISTS, Publication
from desk.model.rights import Rights
from desk.model.times import with_offset
from desk.services.fields import split_names

T = TypeVar("T")
_WIDTHS = re.compile(r"[0-9]{1,6}(/[0-9]{1,6})*")


def with_presets(publication: Publication, text: str) -> Publication:
    """Return the publication with other crop presets.

    Args:
        text: ``16:9, portrait 4:5 1080/600, free``: a ratio, or a name and a ratio, and the widths
            of its renditions unless they are the usual ones; empty: those that are shipped.

    Raises:
        InputError: ``crop.no_preset``.
    """
    presets = tuple({one.name: one for one in map(_preset, split_names(text))}.values())
    return replace(publication, crop_presets=presets or PRESETS)


def preset_text(preset: Preset) -> str:
    """Return a crop preset as ``with_presets`` reads it."""
    name = "" if preset.name == preset.ratio_text else preset.name
    is_usual = preset.widths_px == USUAL_WIDTHS_PX
    widths = "" if is_usual else "/".join(map(str, preset.widths_px))
    return " ".join(part for part in (name, preset.ratio_text, widths) if part)


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
        InputError: ``publication.field_unknown``; ``photo.value_unknown``, ``time.invalid`` of
            rights.
    """
    templates = publication.caption_templates
    if name in templates and not text:
        return replace(publication, caption_templates=_changed(templates, name, {}))
    template, _, field = name.rpartition(".")
    if not template.strip() or field not in WRITABLE_FIELDS:
        raise InputError("publication.field_unknown", field=f"caption_template.{name}")
    value = _template_value(publication, field, text)
    values = _changed(templates.get(template, {}), field, value)
    return replace(publication, caption_templates=_changed(templates, template, values))


def _template_value(publication: Publication, field: str, text: str) -> str:
    if field == "rights" and text and text not in set(Rights):
        raise InputError("photo.value_unknown", field=field, text=text, known=", ".join(Rights))
    if field == "rights_until" and text:
        return with_offset(text, publication.time_zone)
    return text


def _preset(text: str) -> Preset:
    shape, _, sizes = text.rpartition(" ")
    widths = _WIDTHS.fullmatch(sizes)
    name, _, ratio = (shape.strip() if widths else text).rpartition(" ")
    wanted = [int(width) for width in sizes.split("/")] if widths else USUAL_WIDTHS_PX
    found = preset_of(name.strip() or ratio, ratio, wanted)
    if found is None or (widths and set(found.widths_px) != set(wanted)):
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
