"""The publication: its name and addresses, sections and wordings."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desk.model import reading
from desk.model.crop import PRESETS, Preset, presets_fields, presets_from
from desk.model.photo import WRITABLE_FIELDS
from desk.model.revision import Fields

LANGUAGES = ("id", "en")  # languages that have wordings
LONGEST_ABBREVIATION = 64
LONGEST_EXPANSION = 500
WORD_TARGETS = range(1, 100_001)
HOUSE_LISTS = ("credit", "creator", "source", "city")  # fields of photos with house values
WORDING_NAMES = (
    "home", "by", "share", "photo", "related", "author", "editor", "dateline_separator",
)  # fmt: skip

_WORDINGS: Mapping[str, Mapping[str, str]] = {
    "id": {
        "home": "HOME", "by": "Oleh", "share": "SHARE", "photo": "Foto:",
        "related": "Baca juga:", "author": "Penulis", "editor": "Editor",
        "dateline_separator": " - ",
    },
    "en": {
        "home": "HOME", "by": "By", "share": "SHARE", "photo": "Photo:",
        "related": "Read also:", "author": "Author", "editor": "Editor",
        "dateline_separator": " - ",
    },
}  # fmt: skip
_SECTIONS = ("Nasional", "Internasional", "Ekonomi", "Politik", "Olahraga", "Hiburan", "Teknologi")


@dataclass(frozen=True, slots=True)
class Publication:
    """What a newsroom writes for.

    Attributes:
        base_url: Address of the site, without a slash at the end; empty when it has none yet.
        media_url: Address under which exported photos will lie; empty when unknown.
        language: Of articles that name none.
        time_zone: IANA name; times given without an offset are in it, and so are exported ones.
        word_targets: Section to the words that a story of it should have; none for most.
        wordings: Language to wording name (``WORDING_NAMES``) to text.
        share_row: Whether the page has a row of share links.
        house_words: Words that are spelt right here whatever a dictionary says.
        expansions: Abbreviation to the words that it becomes while one types.
        crop_presets: Shapes of pictures, in the order in which they are shown.
        role_presets: Role of a photo in a story to the preset that shows it; without one the
            whole picture is shown, or what a person chose for the preset "free".
        house_lists: Field of a photo (``HOUSE_LISTS``) to the values that one may pick.
        caption_templates: Name to the fields of a photo that the template writes, with their
            values; a field that is not named stays as it is.
    """

    name: str = "Editorial Desk"
    base_url: str = ""
    media_url: str = ""
    language: str = "id"
    time_zone: str = "Asia/Jakarta"
    sections: tuple[str, ...] = _SECTIONS
    word_targets: Mapping[str, int] = field(default_factory=dict)
    wordings: Mapping[str, Mapping[str, str]] = field(default_factory=lambda: dict(_WORDINGS))
    share_row: bool = True
    house_words: tuple[str, ...] = ()
    expansions: Mapping[str, str] = field(default_factory=dict)
    crop_presets: tuple[Preset, ...] = PRESETS
    role_presets: Mapping[str, str] = field(default_factory=dict)
    house_lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    caption_templates: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    extra: Mapping[str, Any] = field(default_factory=dict)

    def wording(self, name: str, language: str) -> str:
        """Return a wording in the article's language, else in the publication's own."""
        spoken = language.partition("-")[0].lower()
        for candidate in (spoken, self.language, *self.wordings):
            if name in self.wordings.get(candidate, {}):
                return self.wordings[candidate][name]
        return _WORDINGS["en"][name]


def from_fields(fields: Fields) -> Publication:
    """Return the publication that a revision's ``fields`` describe."""
    default = Publication()
    given = reading.table(fields, "wordings")
    return Publication(
        name=reading.text(fields, "name") or default.name,
        base_url=reading.text(fields, "base_url"),
        media_url=reading.text(fields, "media_url"),
        language=reading.text(fields, "language") or default.language,
        time_zone=reading.text(fields, "time_zone") or default.time_zone,
        sections=reading.texts(fields, "sections"),
        word_targets=_targets(fields),
        wordings={
            language: {name: value for name, value in table.items() if isinstance(value, str)}
            for language, table in given.items()
            if isinstance(table, dict)
        },
        share_row=fields.get("share_row") != "off",
        house_words=reading.texts(fields, "house_words"),
        expansions=_expansions(fields),
        crop_presets=presets_from(fields, "crop_presets") or PRESETS,
        role_presets=reading.text_table(fields, "role_presets"),
        house_lists=_house_lists(fields),
        caption_templates=_templates(fields),
        extra=reading.table(fields, "extra"),
    )


def to_fields(publication: Publication) -> dict[str, Any]:
    """Return the fields of a revision; the reverse of ``from_fields``."""
    return {
        "name": publication.name,
        "base_url": publication.base_url,
        "media_url": publication.media_url,
        "language": publication.language,
        "time_zone": publication.time_zone,
        "sections": list(publication.sections),
        "word_targets": dict(sorted(publication.word_targets.items())),
        "wordings": {
            language: dict(sorted(table.items()))
            for language, table in sorted(publication.wordings.items())
        },
        "share_row": "on" if publication.share_row else "off",
        "house_words": list(publication.house_words),
        "expansions": dict(sorted(publication.expansions.items())),
        "crop_presets": presets_fields(publication.crop_presets),
        "role_presets": dict(sorted(publication.role_presets.items())),
        "house_lists": {name: list(values) for name, values in publication.house_lists.items()},
        "caption_templates": {
            name: dict(values) for name, values in publication.caption_templates.items()
        },
        "extra": dict(publication.extra),
    }


def is_abbreviation(text: str) -> bool:
    """Tell whether ``text`` can be expanded: a few letters, digits, ``&``, ``+`` or ``_``."""
    return 0 < len(text) <= LONGEST_ABBREVIATION and all(
        letter.isalnum() or letter in "&+_" for letter in text
    )


def _expansions(fields: Fields) -> dict[str, str]:
    return {
        short: text
        for short, text in reading.table(fields, "expansions").items()
        if isinstance(text, str) and text and is_abbreviation(short)
    }


def _house_lists(fields: Fields) -> dict[str, tuple[str, ...]]:
    given = reading.table(fields, "house_lists")
    return {name: values for name in HOUSE_LISTS if (values := reading.texts(given, name))}


def _templates(fields: Fields) -> dict[str, dict[str, str]]:
    given = reading.table(fields, "caption_templates")
    read = {name: reading.text_table(given, name) for name in given if name.strip()}
    fit = {
        name: {field_: text for field_, text in values.items() if field_ in WRITABLE_FIELDS}
        for name, values in read.items()
    }
    return {name: values for name, values in fit.items() if values}


def _targets(fields: Fields) -> dict[str, int]:
    given = reading.table(fields, "word_targets")
    read = {section: reading.number(given, section) for section in given}
    return {section: words for section, words in read.items() if words in WORD_TARGETS}
