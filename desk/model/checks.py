"""What must be mended before an article is published, and what should be looked at."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as default
from enum import StrEnum
from typing import Any

from desk.model.article import Article, Placement, Role, Status
from desk.model.crop import Preset
from desk.model.cropping import size_px
from desk.model.photo import Photo
from desk.model.placeholders import is_placeholder
from desk.model.publication import Publication
from desk.model.rights import Hold, hold_of
from desk.model.shown_crop import role_preset, shown_crop

HEADLINE_MAX = 110  # characters; longer ones are cut by search engines
LEAD_MIN_PX = 1200  # width that social networks want
PHOTO_MARK = re.compile(r"!\[[^\]]*\]\(photo:([0-9a-f-]+)\)")
# Code replacements and variables of captions that nobody wrote out (desk.text.codes, variables).
_LEFT = re.compile(
    r"(?<!\w)(?<!\b[A-Za-z]:)\\[\w.+&#-]{1,40}\\|(?<![\w=])=[A-Za-z][\w.+&#-]{0,40}=(?![\w=])"
    r"|\{[A-Za-z_]{1,40}(?::\d{1,2})?\}"
)
_PRINTED = ("caption", "alt", "credit", "creator")  # of a photo, on the page


class Weight(StrEnum):
    """How much a finding weighs."""

    FORBIDS = "forbids"  # blocks, and nobody may override it
    BLOCKS = "blocks"  # blocks, unless a person gives a reason
    HOLDS = "holds"  # blocks targets that cannot carry it, unless a person gives a reason
    WARNS = "warns"


_HOLDS = {
    Hold.FORBIDDEN: ("rights_do_not_use", Weight.FORBIDS),
    Hold.EMBARGOED: ("rights_embargo", Weight.WARNS),
    Hold.EXPIRED: ("rights_expired", Weight.WARNS),
    Hold.ASK: ("rights_ask", Weight.WARNS),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a check found; ``desk.sentences`` holds ``check.<rule>``.

    Attributes:
        rule: ``headline_missing``, ...
        field: Field of the article, or ``photos.<placement>.<field>``.
    """

    rule: str
    field: str
    weight: Weight = Weight.WARNS
    details: Mapping[str, object] = default(default_factory=dict)

    @property
    def is_blocking(self) -> bool:
        """Whether it blocks publication as such."""
        return self.weight in (Weight.FORBIDS, Weight.BLOCKS)


@dataclass(frozen=True, slots=True)
class Story:
    """An article with all that its checks look at."""

    article: Article
    photos: Mapping[str, Photo]
    publication: Publication
    is_settled: bool = True
    has_future_embargo: bool = False
    pictures_awaited: tuple[str, ...] = ()  # what its open requests want
    now_ms: int = 0  # Unix time of the check


def check(story: Story) -> list[Finding]:
    """Return the findings, what blocks first."""
    found = [*_text(story), *_people(story), *_photos(story), *_state(story)]
    return sorted(found, key=lambda finding: list(Weight).index(finding.weight))


def _text(story: Story) -> Iterator[Finding]:
    article = story.article
    if not article.headline.strip():
        yield Finding("headline_missing", "headline", Weight.BLOCKS)
    if not article.body.strip():
        yield Finding("body_missing", "body", Weight.BLOCKS)
    if len(article.headline) > HEADLINE_MAX:
        yield Finding(
            "headline_long", "headline",
            details={"length": len(article.headline), "most": HEADLINE_MAX},
        )  # fmt: skip
    if not article.summary.strip():
        yield Finding("summary_missing", "summary")
    yield from _section(story)
    yield from _marks(article)


def _section(story: Story) -> Iterator[Finding]:
    article = story.article
    if not article.section:
        yield Finding("section_missing", "section")
    elif article.section not in story.publication.sections:
        yield Finding("section_unknown", "section", details={"section": article.section})


def _marks(article: Article) -> Iterator[Finding]:
    known = {placement.id for placement in article.photos}
    for mark in PHOTO_MARK.findall(article.body):
        if mark not in known:
            yield Finding("photo_mark_unknown", "body", details={"mark": mark})


def _people(story: Story) -> Iterator[Finding]:
    if not story.article.authors:
        yield Finding("authors_missing", "authors", Weight.BLOCKS)
    if not story.article.editors:
        yield Finding("editors_missing", "editors")


def _photos(story: Story) -> Iterator[Finding]:
    article = story.article
    if not any(placement.role is Role.LEAD for placement in article.photos):
        yield Finding("lead_missing", "photos")
    for what in story.pictures_awaited:
        yield Finding("picture_awaited", "photos", details={"what": what})
    for number, placement in enumerate(article.photos, 1):
        photo = story.photos.get(placement.photo)
        if photo is None:
            yield _finding("photo_missing", placement, "photo", number, Weight.FORBIDS)
        else:
            yield from _photo(placement, photo, number)
            yield from _crop(placement, photo, number, role_preset(story.publication, placement))
            yield from _rights(placement, photo, number, story.now_ms)


def _photo(placement: Placement, photo: Photo, number: int) -> Iterator[Finding]:
    caption = placement.caption or photo.text("caption")
    if not caption.strip():
        yield _finding("caption_missing", placement, "caption", number, Weight.FORBIDS)
    elif is_placeholder(caption):
        yield _finding("caption_placeholder", placement, "caption", number)
    if not photo.text("credit").strip():
        yield _finding("credit_missing", placement, "credit", number, Weight.FORBIDS)
    yield from _left(placement, photo, number)
    if not (placement.alt or photo.text("alt")).strip():
        yield _finding("alt_missing", placement, "alt", number)


def _crop(placement: Placement, photo: Photo, number: int, preset: Preset) -> Iterator[Finding]:
    """Look at what the page shows of a photo."""
    shown = shown_crop(photo, preset, placement.crops)
    width_px = round(size_px((photo.width_px, photo.height_px), shown.box)[0])
    if placement.role is Role.LEAD and width_px < LEAD_MIN_PX:
        yield _finding("lead_small", placement, "photo", number, width_px=width_px)
    if preset.ratio is not None and not shown.is_looked_at:
        yield _finding("crop_unseen", placement, "crop", number, preset=preset.name)


def _left(placement: Placement, photo: Photo, number: int) -> Iterator[Finding]:
    for name in _PRINTED:
        left = _LEFT.search(getattr(placement, name, "") or photo.text(name))
        if left is not None:
            yield _finding("code_left", placement, name, number, Weight.BLOCKS, mark=left.group())


def _rights(placement: Placement, photo: Photo, number: int, now_ms: int) -> Iterator[Finding]:
    hold = hold_of(photo.rights, photo.rights_until, now_ms)
    if hold in _HOLDS:
        rule, weight = _HOLDS[hold]
        if hold is Hold.EMBARGOED and not photo.rights_until:
            rule = "rights_embargo_open"
        yield _finding(rule, placement, "rights", number, weight, until=photo.rights_until)


def _state(story: Story) -> Iterator[Finding]:
    if not story.is_settled:
        yield Finding("merge_unsettled", "revision", Weight.FORBIDS)
    if story.article.status is Status.KILLED:
        yield Finding("status_killed", "status")
    if story.has_future_embargo:
        yield Finding("embargo_future", "embargo", Weight.HOLDS, {"embargo": story.article.embargo})
    if story.article.extra:
        yield Finding(
            "extra_kept", "extra", details={"names": ", ".join(sorted(story.article.extra))}
        )


def _finding(
    rule: str,
    placement: Placement,
    name: str,
    number: int,
    weight: Weight = Weight.WARNS,
    **details: Any,
) -> Finding:
    field_ = f"photos.{placement.id}.{name}"
    return Finding(rule, field_, weight, {"number": number} | details)
