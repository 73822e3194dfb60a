"""What lists show: names and captions are joined, deleted documents are left out."""

import pytest
from sqlalchemy import event

from desk.model.kinds import Kind
from desk.model.rows import ArticleFilter, PhotoFilter, PhotoOrder

ALL = ArticleFilter()
NEWEST_FIRST = PhotoOrder()


class TestArticles:
    def test_a_row_tells_all_that_a_list_shows(self, room):
        ana, budi = room.person("Ana"), room.person("Budi")
        photo = room.photo()
        document = room.article(
            headline="Banjir", slug="banjir", section="Nasional", status="ready", language="id",
            due="2026-01-01T00:00:00Z", authors=[budi, ana], editors=[ana], body="Air naik lagi.",
            **room.placed(photo),
        )  # fmt: skip
        (row,) = room.rows(ALL)
        assert (row.id, row.headline, row.slug) == (document, "Banjir", "banjir")
        assert (row.section, row.status, row.language) == ("Nasional", "ready", "id")
        assert (row.authors, row.editors) == (("Budi", "Ana"), ("Ana",))
        assert (row.words, row.photos, row.due) == (3, 1, "2026-01-01T00:00:00Z")
        assert row.lead_file == f"{room.fields(photo)['file']}.jpg"
        assert row.updated_ms == room.now_ms
        assert (row.is_settled, row.exported_ms) == (True, 0)

    def test_ids_that_name_nothing_here_are_left_out(self, room):
        room.article(authors=[room.id(), "no id", 5], **room.placed(room.id(), "no id"))
        (row,) = room.rows(ALL)
        assert (row.authors, row.photos, row.lead_file) == ((), 1, "")

    def test_fields_of_a_wrong_type_read_as_empty(self, room):
        room.article(headline=5, authors="x", photos=[1], tags={"a": 1}, status="odd", deleted="no")
        (row,) = room.rows(ALL)
        assert (row.headline, row.authors, row.photos, row.status) == ("", (), 0, "draft")

    def test_a_person_joined_to_another_goes_by_that_name(self, room):
        ana = room.person("Ana Lestari")
        other = room.person("A. Lestari", same_as=ana)
        third = room.person("Lestari", same_as=other)
        room.article(authors=[third, ana])
        (row,) = room.rows(ArticleFilter(person="ana l"))
        assert row.authors == ("Ana Lestari", "Ana Lestari")
        room.change(ana, kind=Kind.PERSON, name="Ana Dewi")
        assert room.rows(ALL)[0].authors == ("Ana Dewi", "Ana Dewi")
        assert len(room.rows(ArticleFilter(search="dewi"))) == 1

    def test_people_joined_in_a_ring_keep_a_name(self, room):
        one, two = room.person("Satu"), room.person("Dua")
        room.change(one, kind=Kind.PERSON, same_as=two)
        room.change(two, kind=Kind.PERSON, same_as=one)
        room.article(authors=[two])
        assert room.rows(ALL)[0].authors == ("Satu",)
        assert len(room.rows(ArticleFilter(person="satu"))) == 1

    def test_the_newest_receipt_is_when_it_was_exported(self, room):
        document = room.article()
        (revision,) = room.view(document).shown
        for _ in range(2):
            receipt = {"article": document, "revision": revision, "edition": "e", "target": "html"}
            last = room.append(room.id(), receipt, kind=Kind.RECEIPT)
        assert room.rows(ALL)[0].exported_ms == last.time_ms

    def test_an_unsettled_article_says_so(self, room):
        document = room.article()
        shown = room.view(document).shown
        room.append(document, {"headline": "A"}, parents=shown)
        room.append(document, {"headline": "B"}, parents=shown)
        assert not room.rows(ALL)[0].is_settled

    def test_a_long_unjoined_story_shows_its_first_head_and_is_unsettled(self, room):
        document = room.article(body="kata " * 3_100)
        shown = room.view(document).shown
        fields = room.fields(document)
        room.append(document, {**fields, "headline": "Pertama"}, parents=shown)
        room.append(document, {**fields, "slug": "kedua"}, parents=shown)
        (row,) = room.rows(ALL)
        assert (row.headline, row.slug, row.is_settled) == ("Pertama", "pertama", False)
        with room.store.write() as work:
            work.join(document)
        (row,) = room.rows(ALL)
        assert (row.headline, row.slug, row.is_settled) == ("Pertama", "kedua", True)

    def test_a_deleted_article_is_in_no_list(self, room):
        photo = room.photo()
        document = room.article(slug="banjir", section="Nasional", **room.placed(photo))
        room.change(document, deleted=True)
        with room.store.read() as snapshot:
            articles = snapshot.articles
            assert articles.page(ALL, 10) == []
            assert articles.count(ALL) == 0
            assert articles.row(document) is None
            assert articles.by_slug("banjir") == []
            assert articles.sections() == []
            assert articles.using_photo(photo) == []
        room.change(document, deleted=None)
        assert [row.id for row in room.rows(ALL)] == [document]

    @pytest.mark.parametrize("id_", ["", "x", "019a0000-0000-7000-8000-00000000ffff"])
    def test_an_unknown_row(self, room, id_):
        with room.store.read() as snapshot:
            assert snapshot.articles.row(id_) is None
            assert snapshot.photos.row(id_) is None

    def test_pages_are_disjoint_and_complete_though_times_are_equal(self, room):
        with room.store.write() as work:
            made = {room.id() for _ in range(25)}
            for document in made:
                work.append(document, Kind.ARTICLE, {"headline": "x"}, "", 7)
        seen, after = [], None
        while rows := room.rows(ALL, 4, after):
            seen += [row.id for row in rows]
            after = (rows[-1].updated_ms, rows[-1].id)
        assert seen == sorted(made, reverse=True)


class TestPhotos:
    def test_a_row_counts_the_stories_that_show_it(self, room):
        photo = room.photo(caption="Air", credit="Antara", alt="Orang", file_name="IMG.jpg",
                           width_px=40, height_px=30)  # fmt: skip
        room.article(**room.placed(photo, photo))
        gone = room.article(**room.placed(photo))
        room.change(gone, deleted=True)
        with room.store.read() as snapshot:
            row = snapshot.photos.row(photo)
            assert snapshot.photos.page(PhotoFilter(), 10) == [row]
        assert (row.caption, row.credit, row.alt, row.file_name) == (
            "Air",
            "Antara",
            "Orang",
            "IMG.jpg",
        )
        assert (row.width_px, row.height_px, row.articles) == (40, 30, 1)

    def test_search_looks_in_all_its_texts(self, room):
        photo = room.photo(caption="Air naik", city="Demak", keywords=["perahu"])
        room.photo(b"other", caption="Gunung")
        with room.store.read() as snapshot:
            for search in ("air", "dem", "perahu", "naik demak"):
                assert [row.id for row in snapshot.photos.page(PhotoFilter(search), 10)] == [photo]
                assert snapshot.photos.count(PhotoFilter(search)) == 1
            assert snapshot.photos.count(PhotoFilter()) == 2

    def test_sizes_that_no_photo_has_read_as_none(self, room):
        photo = room.photo(width_px=10**30, height_px=-5)
        with room.store.read() as snapshot:
            row = snapshot.photos.row(photo)
        assert (row.width_px, row.height_px) == (0, 0)

    def test_a_deleted_photo_is_in_no_list_but_still_shown_by_its_stories(self, room):
        photo = room.photo()
        room.article(**room.placed(photo))
        room.change(photo, kind=Kind.PHOTO, deleted=True)
        with room.store.read() as snapshot:
            assert snapshot.photos.page(PhotoFilter(), 10) == []
        assert room.rows(ALL)[0].lead_file != ""


class TestPeople:
    def test_everybody_by_name_with_their_stories(self, room):
        citra, budi, ana = room.person("citra"), room.person("Budi"), room.person("Ana")
        alias = room.person("B. S.", same_as=budi)
        room.change(ana, kind=Kind.PERSON, deleted=True)
        room.article(authors=[budi, alias], editors=[budi])
        room.article(authors=[alias])
        with room.store.read() as snapshot:
            rows = snapshot.people.all()
        assert [(row.id, row.name, row.articles) for row in rows] == [
            (budi, "Budi", 2), (citra, "citra", 0)
        ]  # fmt: skip

    def test_those_of_a_name_oldest_first(self, room):
        one, two = room.person("Budi"), room.person("Budi")
        alias = room.person("Budi Lama", same_as=two)
        with room.store.read() as snapshot:
            assert snapshot.people.named("Budi") == [one, two]
            assert snapshot.people.named("Budi Lama") == [two] != [alias]
            assert snapshot.people.named("Bud") == []


class TestReceipts:
    def test_the_newest_first_page_by_page(self, room):
        ana = room.person("Ana")
        document = room.article(headline="Banjir")
        other = room.article(headline="Gunung")
        made = []
        for article in (document, other, document):
            fields = {
                "article": article, "revision": "a" * 64, "edition": "e", "target": "html",
                "folder": "keluar", "overrides": {"lead_missing": "besok"},
            }  # fmt: skip
            made.append(room.id())
            room.append(made[-1], fields, kind=Kind.RECEIPT, author=ana)
        with room.store.read() as snapshot:
            first = snapshot.receipts.page(2)
            rest = snapshot.receipts.page(2, (first[-1].time_ms, first[-1].id))
            of_one = snapshot.receipts.of_article(document)
        assert [row.id for row in first + rest] == made[::-1]
        assert [row.id for row in of_one] == [made[2], made[0]]
        assert (first[0].headline, first[0].person, first[0].overrides) == ("Banjir", "Ana", 1)
        assert (first[0].target, first[0].edition, first[0].folder) == ("html", "e", "keluar")


class TestLocalValues:
    def test_they_stay_in_the_store_and_in_no_document(self, room):
        seq = room.store.changed_since(0)
        with room.store.write() as work:
            work.local.set("window", "1")
            work.local.set("window", "2")
            assert work.local.get("window") == "2"
        with room.store.read() as snapshot:
            assert (snapshot.local.get("window"), snapshot.local.get("none")) == ("2", "")
        assert room.store.changed_since(0) == seq


@pytest.mark.parametrize(
    ("filter_", "index"),
    [
        (ArticleFilter(), "ix_article_listed"),
        (ArticleFilter(status="draft"), "ix_article_status"),
        (ArticleFilter(section="Nasional"), "ix_article_section"),
    ],
)
def test_a_page_is_read_off_an_index_and_not_sorted(room, filter_, index):
    room.article()
    asked = []
    event.listen(
        room.store._engine, "before_cursor_execute", lambda *given: asked.append(given[2:4])
    )
    room.rows(filter_)
    statement, values = next(item for item in asked if "FROM article" in item[0])
    with room.store.read() as snapshot:
        plan = snapshot.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
        steps = [row[3] for row in plan.all()]
    assert any(index in step for step in steps)
    assert not any("TEMP B-TREE FOR ORDER BY" in step for step in steps)
