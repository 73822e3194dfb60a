import contextlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desk.errors import InputError
from desk.formats import article_file
from desk.formats.article_file import ArticleFile, PhotoEntry
from desk.formats.photo_entry import TEXT_NAMES
from desk.model.article import Related, Role, Status

ANY_TEXT = st.text(st.characters(), max_size=40)
FILLED = st.text(st.characters(), min_size=1, max_size=40)
NAMES = st.lists(FILLED, max_size=4, unique=True).map(tuple)
JSON = st.recursive(
    ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=5,
)
PHOTOS = st.builds(
    PhotoEntry,
    file=st.from_regex(r"[a-z][a-z0-9 -]{0,20}\.jpg", fullmatch=True),
    id=ANY_TEXT,
    role=st.none() | st.sampled_from(Role),
    texts=st.dictionaries(st.sampled_from(TEXT_NAMES), FILLED, max_size=4),
    lists=st.dictionaries(st.just("keywords"), NAMES.filter(bool)),
    extra=st.dictionaries(ANY_TEXT.map(lambda name: "x" + name), JSON, max_size=2),
)
RELATED = st.builds(Related, article=ANY_TEXT, headline=ANY_TEXT, url=ANY_TEXT)
FILES = st.builds(
    ArticleFile,
    headline=ANY_TEXT, flash=ANY_TEXT, section=ANY_TEXT, dateline=ANY_TEXT, summary=ANY_TEXT,
    slug=ANY_TEXT, body=ANY_TEXT, authors=NAMES, tags=NAMES,
    published=st.sampled_from(["", "2024-12-07", "2024-12-07T10:00:00+07:00", "2024-12-07 10:00"]),
    status=st.none() | st.sampled_from(Status),
    related=st.lists(RELATED.filter(lambda entry: entry != Related()), max_size=2).map(tuple),
    photos=st.lists(PHOTOS, max_size=2).map(tuple),
    extra=st.dictionaries(ANY_TEXT.map(lambda name: "x" + name), JSON, max_size=3),
)  # fmt: skip
FULL = """\
---
headline: 2024
flash: yes
section: Nasional
dateline: Muara Jati
language: id
authors: Rara Lestari
editors: [Bima Satya, Bima Satya]
published: 2024-12-07T10:00:00+07:00
tags: [kota, 12, on]
status: ready
related:
  - https://kabar.example/pasar
  - Pasar lama dibuka
  - {headline: Jembatan, article: 0192f0c0-0000-7000-8000-000000000001, catatan: baru}
photos:
  - file: foto/jembatan.jpg
    role: lead
    caption: "Jembatan: baru."
    credit: Dok. Kota
    keywords: jembatan
    lensa: 35 mm
  - pasar.jpg
wartawan: {hp: 0812, kota: [a, 1]}
---

Isi berita.
"""


def refused(source: str) -> tuple[str, dict[str, object]]:
    with pytest.raises(InputError) as caught:
        article_file.read(source)
    return caught.value.code, caught.value.details


def test_every_value_is_the_text_that_was_typed():
    found = article_file.read(FULL)
    assert (found.headline, found.flash, found.status) == ("2024", "yes", Status.READY)
    assert found.published == "2024-12-07T10:00:00+07:00"
    assert found.authors == ("Rara Lestari",)
    assert found.editors == ("Bima Satya",)
    assert found.tags == ("kota", "12", "on")
    assert found.body == "Isi berita."


def test_related_stories_are_tables_addresses_ids_or_headlines():
    assert article_file.read(FULL).related == (
        Related(url="https://kabar.example/pasar"),
        Related(headline="Pasar lama dibuka"),
        Related(article="0192f0c0-0000-7000-8000-000000000001", headline="Jembatan"),
    )


def test_photos_are_tables_or_file_names():
    lead, second = article_file.read(FULL).photos
    assert lead.role is Role.LEAD
    assert lead.texts == {"caption": "Jembatan: baru.", "credit": "Dok. Kota"}
    assert lead.lists == {"keywords": ("jembatan",)}
    assert lead.extra == {"lensa": "35 mm"}
    assert second == PhotoEntry("pasar.jpg")


def test_unknown_keys_are_kept():
    assert article_file.read(FULL).extra == {
        "wartawan": {"hp": "0812", "kota": ["a", "1"]},
        "related.3.catatan": "baru",
    }


@pytest.mark.parametrize(
    ("head", "code", "line"),
    [
        ("headline: [a", "article_file.front_matter", 2),
        ("headline: a: b", "article_file.front_matter", 2),
        ("- a", "article_file.front_matter", 2),
        ("just text", "article_file.front_matter", 2),
        ("flash: a\nheadline: \x07", "article_file.front_matter", 3),
        ("? [a, b]\n: c", "article_file.front_matter", 2),
        ("a: &x 1\nb: *x", "article_file.alias", 2),
        ("a: 1\na: 2", "article_file.duplicate_key", 3),
        ("a: " + "[" * 30 + "]" * 30, "article_file.too_deep", 2),
        ("flash: a\nsection: 12", "article_file.section_not_text", 3),
        ("section: [a]", "article_file.section_not_text", 2),
        ("section: {a: b}", "article_file.section_not_text", 2),
        ("section: yes", "article_file.section_not_text", 2),
        ("headline: [a]", "article_file.not_text", 2),
        ("tags: {a: b}", "article_file.not_list", 2),
        ("tags: [[a]]", "article_file.not_text", 2),
        ("published: besok", "article_file.time", 2),
        ("published: 2024-13-01", "article_file.time", 2),
        ("status: terbit", "article_file.status", 2),
        ("related: [[a]]", "article_file.related", 2),
        ("photos: [[a]]", "article_file.photo", 2),
        ("photos:\n  - role: lead", "article_file.photo_file", 3),
        ("photos: [/etc/passwd]", "article_file.photo_file", 2),
        ("photos: ['C:\\a.jpg']", "article_file.photo_file", 2),
        ("photos: [a/../../b.jpg]", "article_file.photo_file", 2),
        ("photos:\n  - file: a.jpg\n    role: main", "article_file.role", 4),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_line(head, code, line):
    found, details = refused(f"---\n{head}\n---\n\nIsi.\n")
    assert (found, details["line"]) == (code, line)


def test_a_front_matter_must_end():
    assert refused("---\nheadline: a\n\nIsi.\n")[0] == "article_file.front_matter"


def test_a_front_matter_has_a_largest_size():
    assert refused("---\n" + "a: b\n" * 60_000 + "---\n")[0] == "article_file.too_large"


@pytest.mark.parametrize("section", ["'12'", '"yes"', "Nasional", "", "12 jam"])
def test_a_section_in_quotes_is_text(section):
    assert article_file.read(f"---\nsection: {section}\n---\n").section == section.strip("'\"")


@pytest.mark.parametrize(
    ("source", "headline", "body"),
    [
        ("# Judul\n\nIsi.\n", "Judul", "Isi."),
        ("Pembuka.\n\n# Judul #\n\nIsi.\n", "Judul", "Pembuka.\n\n\n\nIsi."),
        ("\nJudul\n\nIsi.", "Judul", "Isi."),
        ("Judul saja", "Judul saja", ""),
        ("", "", ""),
    ],
)
def test_without_front_matter_a_heading_or_the_first_line_is_the_headline(source, headline, body):
    assert article_file.read(source) == ArticleFile(headline=headline, body=body)


@given(FILES)
@example(ArticleFile(headline="\x85\u2028\ufeff\ud800\x00 ---", body="---\n\n---\n\r\n"))
@example(ArticleFile(headline="null", flash="~", section="2024", summary="\n\n a: b\n", slug="'\""))
def test_writing_and_reading_give_the_same_article(article):
    assert article_file.read(article_file.write(article)) == article


@given(st.text(st.characters(), max_size=200))
def test_any_text_is_read_or_refused(source):
    for text in (source, f"---\n{source}\n---\n"):
        with contextlib.suppress(InputError):
            assert isinstance(article_file.read(text), ArticleFile)
