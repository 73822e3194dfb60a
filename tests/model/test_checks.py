from dataclasses import replace

import pytest

from desk.model.article import Article, Placement, Role, Status
from desk.model.checks import Story, Weight, check
from desk.model.crop import Crop
from desk.model.photo import Photo
from desk.model.publication import Publication
from desk.model.rights import Rights
from desk.model.times import milliseconds

PLACEMENT = Placement("0190-a", "f1", Role.LEAD)
PHOTO = Photo(
    file="ab",
    width_px=2000,
    height_px=1300,
    texts={"caption": "Pasar pagi.", "credit": "Desk", "alt": "Pedagang."},
)
GOOD = Story(
    article=Article(
        headline="Harga cabai turun",
        summary="Ringkas.",
        section="Ekonomi",
        body="Isi.",
        authors=("p1",),
        editors=("p2",),
        photos=(PLACEMENT,),
    ),
    photos={"f1": PHOTO},
    publication=Publication(),
    now_ms=milliseconds("2026-11-17T08:00:00+07:00"),
)
EARLIER, LATER = "2026-11-17T07:59:00+07:00", "2026-11-17T08:01:00+07:00"


def with_article(**fields):
    return replace(GOOD, article=replace(GOOD.article, **fields))


def with_photo(**fields):
    return replace(GOOD, photos={"f1": replace(PHOTO, **fields)})


def without_text(name):
    return with_photo(texts={key: text for key, text in PHOTO.texts.items() if key != name})


def test_a_complete_story_has_no_findings():
    assert check(GOOD) == []


@pytest.mark.parametrize(
    "rights",
    [
        {"rights": Rights.EDITORIAL_ONLY, "rights_until": LATER},
        {"rights": Rights.EMBARGO, "rights_until": EARLIER},
        {"rights": Rights.USABLE, "rights_until": "besok"},
    ],
)
def test_rights_that_allow_it_now_say_nothing(rights):
    assert check(with_photo(**rights)) == []


@pytest.mark.parametrize(
    ("story", "rule", "weight"),
    [
        (with_article(headline=" "), "headline_missing", Weight.BLOCKS),
        (with_article(body="\n"), "body_missing", Weight.BLOCKS),
        (with_article(authors=()), "authors_missing", Weight.BLOCKS),
        (without_text("caption"), "caption_missing", Weight.FORBIDS),
        (without_text("credit"), "credit_missing", Weight.FORBIDS),
        (with_photo(rights=Rights.DO_NOT_USE), "rights_do_not_use", Weight.FORBIDS),
        (with_photo(rights=Rights.EMBARGO), "rights_embargo_open", Weight.WARNS),
        (with_photo(rights=Rights.EMBARGO, rights_until=LATER), "rights_embargo", Weight.WARNS),
        (with_photo(rights_until=EARLIER), "rights_expired", Weight.WARNS),
        (with_photo(rights=Rights.ASK_FIRST), "rights_ask", Weight.WARNS),
        (replace(GOOD, photos={}), "photo_missing", Weight.FORBIDS),
        (replace(GOOD, is_settled=False), "merge_unsettled", Weight.FORBIDS),
        (replace(GOOD, has_future_embargo=True), "embargo_future", Weight.HOLDS),
        (without_text("alt"), "alt_missing", Weight.WARNS),
        (with_article(editors=()), "editors_missing", Weight.WARNS),
        (with_article(section=""), "section_missing", Weight.WARNS),
        (with_article(section="Gosip"), "section_unknown", Weight.WARNS),
        (with_article(summary=""), "summary_missing", Weight.WARNS),
        (with_article(photos=()), "lead_missing", Weight.WARNS),
        (with_article(headline="x" * 111), "headline_long", Weight.WARNS),
        (with_article(status=Status.KILLED), "status_killed", Weight.WARNS),
        (with_article(extra={"kolom": 1}), "extra_kept", Weight.WARNS),
        (with_article(body="![](photo:0190-b)"), "photo_mark_unknown", Weight.WARNS),
        (with_photo(width_px=800), "lead_small", Weight.WARNS),
        (
            with_photo(texts={**PHOTO.texts, "caption": "XXX"}),
            "caption_placeholder",
            Weight.WARNS,
        ),
    ],
)
def test_each_rule_finds_what_it_is_for(story, rule, weight):
    assert [(found.rule, found.weight) for found in check(story)] == [(rule, weight)]


def test_a_caption_of_the_placement_is_enough():
    story = without_text("caption")
    placed = replace(PLACEMENT, caption="Pasar.")
    assert check(replace(story, article=replace(story.article, photos=(placed,)))) == []


def test_what_blocks_comes_first():
    found = check(with_article(section="", headline="", body=""))
    assert [finding.is_blocking for finding in found] == [True, True, False]


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Pelatih \\bmk\\ tiba.", "\\bmk\\"),
        ("Oleh =bmk#2=", "=bmk#2="),
        ("Warga di {city}.", "{city}"),
        ("{seq:3}", "{seq:3}"),
        ("Skor 2 = 2 dan a=b=c, C:\\foto\\x", ""),
        ("Kurung {1} dan {}", ""),
    ],
)
def test_a_code_that_nobody_wrote_out_blocks(text, mark):
    placement = Placement("1", "p", Role.LEAD)
    photo = Photo(width_px=2000, texts={"caption": text, "credit": "A", "alt": "b"})
    story = Story(Article(photos=(placement,)), {"p": photo}, Publication())
    found = [finding for finding in check(story) if finding.rule == "code_left"]
    assert [finding.details["mark"] for finding in found] == ([mark] if mark else [])
    assert all(finding.is_blocking for finding in found)


def test_a_crop_that_nobody_looked_at_is_told_where_the_page_shows_it():
    story = replace(GOOD, publication=Publication(role_presets={"lead": "16:9"}))
    (found,) = check(story)
    assert (found.rule, found.weight) == ("crop_unseen", Weight.WARNS)
    assert found.details == {"number": 1, "preset": "16:9"}
    seen = replace(PHOTO, crops={"16:9": Crop(0, 0, 1, 0.8654, is_looked_at=True)})
    assert check(replace(story, photos={"f1": seen})) == []


def test_a_lead_photo_is_as_wide_as_its_crop():
    story = replace(GOOD, publication=Publication(role_presets={"lead": "4:5"}))
    small = next(found for found in check(story) if found.rule == "lead_small")
    assert small.details["width_px"] == 1040
