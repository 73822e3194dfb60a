"""Setting the publication by name and text, as the command line names its fields."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desk.errors import InputError
from desk.model.article import Role
from desk.model.crop import Preset
from desk.model.publication import (
    LONGEST_EXPANSION,
    WORD_TARGETS,
    WORDING_NAMES,
    Publication,
    is_abbreviation,
)
from desk.model.times import zone
from desk.services.commands.base import Done
from desk.services.commands.publication import SetPublication
from desk.services.desk import Desk
from desk.services.fields import check_address, field_value, split_names
from desk.services.picture_house import WRITERS, with_presets

_NUMBER = re.compile("[0-9]{1,6}")
_SWITCH = {"on": True, "off": False}


def set_publication(desk: Desk, assignments: Mapping[str, str]) -> Done:
    """Change fields of the publication in one revision.

    Args:
        assignments: Field to text: ``name``, ``base_url``, ``media_url``, ``language``,
            ``time_zone``, ``sections`` (separated by commas), ``share_row`` (on or off),
            ``wording.LANGUAGE.NAME``, ``expansion.ABBREVIATION`` (empty: no more),
            ``word_target.SECTION`` (a number; empty for none), ``role_preset.ROLE`` (name of a
            crop preset; empty for the whole picture), and as ``desk.services.picture_house`` says
            ``crop_presets``, ``house_list.FIELD`` and ``caption_template.NAME.FIELD``.

    Raises:
        InputError: ``publication.field_unknown``, ``publication.no_name``,
            ``publication.no_switch``, ``publication.no_abbreviation``, ``publication.no_target``,
            ``crop.preset_unknown``, ``crop.no_preset``;
            ``address.invalid``, ``language.invalid``, ``time.zone_unknown``.
    """
    changed = desk.publication()
    for name, text in assignments.items():
        changed = _changed(changed, name, text)
    return desk.run("publication", SetPublication(changed))


def _changed(publication: Publication, name: str, text: str) -> Publication:
    kind, dot, part = name.partition(".")
    if dot and kind in _PART_WRITERS:
        return _PART_WRITERS[kind](publication, name, text)
    if dot and kind in WRITERS:
        return WRITERS[kind](publication, part, text.strip())
    if name == "crop_presets":
        return with_presets(publication, text)
    if name not in _READERS:
        raise InputError("publication.field_unknown", field=name)
    return replace(publication, **{name: _READERS[name](text)})


def _with_wording(publication: Publication, name: str, text: str) -> Publication:
    _, language, wording = (*name.split(".", 2), "", "")[:3]
    if wording not in WORDING_NAMES:
        known = ", ".join(WORDING_NAMES)
        raise InputError("publication.wording_unknown", field=name, known=known)
    field_value("language", language, "")
    table = {**publication.wordings.get(language, {}), wording: text}
    return replace(publication, wordings={**publication.wordings, language: table})


def _with_expansion(publication: Publication, name: str, text: str) -> Publication:
    short = name.partition(".")[2]
    words = " ".join(text.split())
    kept = {known: other for known, other in publication.expansions.items() if known != short}
    if words:
        check_expansions({short: words})
        kept[short] = words
    return replace(publication, expansions=kept)


def check_expansions(expansions: Mapping[str, str]) -> None:
    """Refuse what cannot be expanded while one types.

    Raises:
        InputError: ``publication.no_abbreviation``.
    """
    for short, words in expansions.items():
        if not is_abbreviation(short) or not 0 < len(words) <= LONGEST_EXPANSION:
            raise InputError("publication.no_abbreviation", short=short)


def _with_target(publication: Publication, field: str, text: str) -> Publication:
    section = field.partition(".")[2]
    targets = {name: words for name, words in publication.word_targets.items() if name != section}
    if text.strip():
        if not _NUMBER.fullmatch(text) or int(text) not in WORD_TARGETS:
            raise InputError("publication.no_target", text=text)
        targets[section] = int(text)
    return replace(publication, word_targets=targets)


def _with_role_preset(publication: Publication, name: str, preset: str) -> Publication:
    role, preset = name.partition(".")[2], preset.strip()
    if role not in set(Role):
        raise InputError("publication.field_unknown", field=name)
    kept = {other: used for other, used in publication.role_presets.items() if other != role}
    if preset:
        kept[role] = find_preset(publication, preset).name
    return replace(publication, role_presets=kept)


def find_preset(publication: Publication, name: str) -> Preset:
    """Return the preset of the publication that is called ``name``.

    Raises:
        InputError: ``crop.preset_unknown``.
    """
    found = [preset for preset in publication.crop_presets if preset.name == name]
    if not found:
        known = ", ".join(preset.name for preset in publication.crop_presets)
        raise InputError("crop.preset_unknown", preset=name, known=known)
    return found[0]


def _name(text: str) -> str:
    name = " ".join(text.split())
    if not name:
        raise InputError("publication.no_name")
    return name


def _address(text: str) -> str:
    if text:
        check_address(text)
    return text.rstrip("/")


def _language(text: str) -> str:
    field_value("language", text or "-", "")
    return text


def _time_zone(text: str) -> str:
    zone(text)
    return text


def _switch(text: str) -> bool:
    if text not in _SWITCH:
        raise InputError("publication.no_switch", text=text)
    return _SWITCH[text]


_READERS: Mapping[str, Callable[[str], Any]] = {
    "name": _name,
    "base_url": _address,
    "media_url": _address,
    "language": _language,
    "time_zone": _time_zone,
    "sections": split_names,
    "share_row": _switch,
}

_PART_WRITERS: Mapping[str, Callable[[Publication, str, str], Publication]] = {
    "wording": _with_wording,
    "expansion": _with_expansion,
    "word_target": _with_target,
    "role_preset": _with_role_preset,
}
