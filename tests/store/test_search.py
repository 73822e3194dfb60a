"""An article is found by any part of what it says, and nothing breaks the search."""

import json
from pathlib import Path

import pytest

from desk.model.rows import ArticleFilter, PhotoFilter

NAUGHTY = json.loads(
    (Path(__file__).parents[1] / "data" / "blns" / "blns.json").read_text(encoding="utf-8")
)


def found(store, **wanted):
    with store.read() as snapshot:
        filter_ = ArticleFilter(**wanted)
        rows = snapshot.articles.page(filter_, 50, None)
        assert snapshot.articles.count(filter_) == len(rows)
        return [row.id for row in rows]


@pytest.fixture
def newsroom(append, ids):
    """Return a story of Sari with a photo, and one of Budi."""
    sari, budi, photo, first, second = (ids() for _ in range(5))
    append(sari, "person", name="Sari Nur'aini")
    append(budi, "person", name="Budi")
    append(photo, "photo", file="ab" * 32, extension="jpg", caption="Pasar apung di Đà Nẵng",
           credit="ANTARA FOTO/Sri")  # fmt: skip
    append(first, headline="Harga cabai rawit turun", section="Ekonomi", status="ready",
           body="Pedagang bernapas lega.", tags=["pasar"], authors=[sari],
           photos={"p": {"photo": photo, "role": "lead"}}, photo_order=["p"])  # fmt: skip
    append(second, headline="Café baru di Jalan Braga", section="Kota", authors=[budi],
           editors=[sari], body="記者会見は東京で行われた。")  # fmt: skip
    return {"first": first, "second": second, "photo": photo, "sari": sari}


@pytest.mark.parametrize(
    ("search", "names"),
    [
        ("cab", ["first"]),
        ("cabai lega", ["first"]),
        ("CABAI", ["first"]),
        ("cafe", ["second"]),
        ("Café", ["second"]),
        ("apung", ["first"]),
        ("antara", ["first"]),
        ("đa nang", ["first"]),
        ("nur'aini", ["second", "first"]),
        ("budi", ["second"]),
        ("東京", ["second"]),
        ("cabai braga", []),
        ("", ["second", "first"]),
        ('"', []),
        ("harga AND turun", []),
        ("NEAR(harga", []),
    ],
)
def test_words_are_found_where_they_begin(store, newsroom, search, names):
    assert found(store, search=search) == [newsroom[name] for name in names]


def test_lists_are_filtered_by_status_section_and_person(store, newsroom):
    assert found(store, status="ready") == [newsroom["first"]]
    assert found(store, section="Kota") == [newsroom["second"]]
    assert found(store, person="Budi") == [newsroom["second"]]
    assert len(found(store, person="sari")) == 2
    assert found(store, person="sari", search="cabai") == [newsroom["first"]]


def test_a_new_caption_and_a_new_name_are_found_at_once(store, append, newsroom):
    append(newsroom["photo"], "photo", file="ab" * 32, extension="jpg", caption="Dermaga")
    assert found(store, search="dermaga") == [newsroom["first"]]
    assert found(store, search="apung") == []
    append(newsroom["sari"], "person", name="Sari Melati")
    assert len(found(store, search="melati")) == 2


def test_a_deleted_article_is_not_listed(store, append, newsroom):
    append(newsroom["first"], headline="Harga cabai rawit turun", deleted=True)
    assert found(store) == [newsroom["second"]]
    assert found(store, search="cabai") == []


def test_pages_follow_each_other_newest_first(store, append, ids):
    made = [ids() for _ in range(25)]
    for document in made:
        append(document, headline="x")
    seen, after = [], None
    with store.read() as snapshot:
        while rows := snapshot.articles.page(ArticleFilter(), 10, after):
            seen += [row.id for row in rows]
            after = (rows[-1].updated_ms, rows[-1].id)
    assert seen == made[::-1]


def test_every_naughty_string_is_found_by_itself(store, ids, clock):
    kept = {}
    with store.write() as work:
        for text in NAUGHTY:
            if text.strip() and "\0" not in text:
                kept[ids_next := ids()] = text
                work.append(ids_next, "article", {"headline": text}, "", clock())
    with store.read() as snapshot:
        for document, text in kept.items():
            rows = snapshot.articles.page(ArticleFilter(search=text), 600, None)
            assert document in {row.id for row in rows}, text


def test_a_pasted_story_may_be_searched_for(store, ids, append):
    document = ids()
    body = " ".join(f"kata{number}" for number in range(5000)) + " " + "x" * 100_000
    append(document, body=body)
    with store.read() as snapshot:
        for search in (body, body.replace(" ", "-"), "x" * 100_000, "\ud83d", "\0", " \t\n"):
            rows = snapshot.articles.page(ArticleFilter(search=search, person=search[:0]), 10)
            assert [row.id for row in rows] == [document], search[:20]
            assert snapshot.photos.count(PhotoFilter(search[:1000])) == 0 or not search.strip(
                "\ud83d\0 \t\n"
            )
