"""list, show, set, assign."""

import re

import pytest

from desk.model.article import LIST_FIELDS, PEOPLE_FIELDS, TEXT_FIELDS


class TestList:
    def test_newest_first(self, cli, article):
        first, second = article("First"), article("Second")
        assert [entry["id"] for entry in cli("list", "--json").json] == [second, first]
        cli("set", first, "summary=x")
        assert [entry["id"] for entry in cli("list", "--json").json] == [first, second]

    def test_one_line_an_article(self, cli, article):
        id_ = article("Banjir", section="Nasional")
        (line,) = cli("list").lines
        assert re.fullmatch(
            rf"{id_[-8:]}  draft      Nasional        Banjir  \d{{4}}-\d\d-\d\d \d\d:\d\d", line
        )

    def test_an_empty_store_lists_nothing(self, cli):
        assert cli("list").out == ""
        assert cli("list", "--json").json == []

    @pytest.mark.parametrize(
        ("options", "found"),
        [
            (["--search", "gem"], {"Gempa"}),
            (["--search", "air lumpur"], {"Banjir"}),
            (["--status", "ready"], {"Gempa"}),
            (["--section", "Nasional"], {"Banjir"}),
            (["--person", "dewi"], {"Banjir"}),
            (["--person", "Aji"], {"Gempa"}),
            (["--section", "Nasional", "--status", "ready"], set()),
            (["--search", '"'], set()),
            (["--search", "NOT OR ("], set()),
        ],
    )
    def test_filters(self, cli, article, options, found):
        article("Banjir", body="Lumpur dan air.", section="Nasional", authors=["Dewi Lestari"])
        article("Gempa", body="Getaran.", section="Olahraga", status="ready", editors=["Aji"])
        assert {entry["headline"] for entry in cli("list", *options, "--json").json} == found

    def test_limit(self, cli, article):
        newest = [article(str(number)) for number in range(3)][::-1]
        listed = cli("list", "--limit", 2, "--json").json
        assert [entry["id"] for entry in listed] == newest[:2]

    def test_lists_more_than_one_page(self, cli, article, monkeypatch):
        monkeypatch.setattr("desk.cli.commands.articles.PAGE_ROWS", 2)
        made = [article(str(number)) for number in range(5)]
        assert [entry["id"] for entry in cli("list", "--json").json] == made[::-1]
        assert len(cli("list", "--limit", 3).lines) == 3

    def test_json_of_an_article(self, cli, article):
        id_ = article(
            "Banjir", "satu dua tiga", section="Nasional", slug="banjir", language="id",
            authors=["Dewi"], editors=["Aji"], due="2026-12-01T17:00",
        )  # fmt: skip
        (entry,) = cli("list", "--json").json
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00", entry.pop("updated"))
        assert entry == {
            "id": id_, "headline": "Banjir", "slug": "banjir", "section": "Nasional",
            "status": "draft", "language": "id", "authors": ["Dewi"], "editors": ["Aji"],
            "due": "2026-12-01T17:00:00+07:00", "exported": "", "words": 3, "photo_count": 0,
            "settled": True,
        }  # fmt: skip


class TestShow:
    def test_json_names_every_field(self, cli, article):
        shown = cli("show", article(), "--json").json
        wanted = {*TEXT_FIELDS, *LIST_FIELDS, *PEOPLE_FIELDS, "status", "related", "photos"}
        assert wanted | {"id", "revision", "updated", "body"} <= set(shown)

    def test_json_gives_back_the_front_matter(self, cli, article):
        given = {
            "headline": "Judul", "flash": "Pantau Flash", "section": "Nasional",
            "dateline": "Jakarta", "language": "id", "authors": ["Dewi", "Aji"],
            "editors": ["Sofian"], "published": "2024-12-07T10:00:00+07:00",
            "sources": ["Anadolu"], "tags": ["Gaza", "gencatan senjata"], "summary": "Ringkas.",
            "slug": "judul", "embargo": "2024-12-08T10:00:00+07:00", "status": "ready",
            "canonical": "https://example.id/a", "seo_title": "T", "seo_description": "D",
            "kicker": "kept", "ratings": ["1", "2"],
        }  # fmt: skip
        shown = cli("show", article(body="Isi **tebal**.", **given), "--json").json
        assert {name: shown[name] for name in given} == given
        assert shown["body"] == "Isi **tebal**."

    def test_a_kept_key_never_hides_our_own(self, cli, article):
        id_ = article(id="mine", body_="x", updated="never")
        shown = cli("show", id_, "--json").json
        assert shown["id"] == id_
        assert shown["extra"] == {"id": "mine", "updated": "never"}

    def test_plain_names_what_is_filled(self, cli, article):
        id_ = article("Judul", "Baris satu.\n\nBaris dua.", tags=["a", "b"], kicker="x")
        out = cli("show", id_).out
        assert "headline: Judul\n" in out
        assert "tags: a, b\n" in out
        assert "kicker: x\n" in out
        assert "summary:" not in out
        assert out.endswith("\n\nBaris satu.\n\nBaris dua.\n")

    def test_related_articles(self, cli, article):
        other = article("Sebelumnya", slug="sebelumnya")
        id_ = article("Judul")
        cli("set", id_, "related=sebelumnya,https://example.id/x")
        assert cli("show", id_, "--json").json["related"] == [
            {"article": other, "headline": "Sebelumnya"},
            {"url": "https://example.id/x"},
        ]


class TestNaming:
    """ARTICLE is an id, a slug, or an unambiguous beginning or end of an id, in this order."""

    def test_id_slug_end(self, cli, article):
        id_ = article(slug="banjir")
        for name in (id_, "banjir", id_[-4:], id_[-12:], id_[:30]):
            assert cli("show", name, "--json").json["id"] == id_

    @pytest.mark.parametrize("name", ["nothing", "abc", "", "0", "%", "____", "zzzzzzzz"])
    def test_unknown(self, cli, article, name):
        article()
        assert "article" in cli("show", name, status=2).err

    def test_several_name_the_candidates(self, cli, article):
        first, second = article(), article()
        error = cli("show", first[:4], status=2).err
        assert first in error
        assert second in error

    def test_two_of_one_slug_name_the_candidates(self, cli, article):
        first, second = article(slug="banjir"), article(slug="banjir")
        error = cli("show", "banjir", status=2).err
        assert first in error
        assert second in error

    def test_a_slug_comes_before_the_end_of_an_id(self, cli, article):
        first = article()
        second = article(slug=first[-4:])
        assert cli("show", first[-4:], "--json").json["id"] == second


class TestSet:
    def test_several_fields_in_one_revision(self, cli, article):
        id_ = article()
        before = cli("log", id_, "--json").json
        printed = cli(
            "set", id_, "headline=Baru", "tags=a, b", "authors=Dewi,Aji", "status=ready"
        ).out.strip()  # fmt: skip
        after = cli("log", id_, "--json").json
        assert len(after) == len(before) + 1
        assert after[0]["revision"] == printed == cli("show", id_, "--json").json["revision"]
        assert set(after[0]["changed"]) == {"headline", "tags", "authors", "status"}
        shown = cli("show", id_, "--json").json
        assert (shown["headline"], shown["tags"]) == ("Baru", ["a", "b"])
        assert (shown["authors"], shown["status"]) == (["Dewi", "Aji"], "ready")

    def test_the_same_value_writes_nothing(self, cli, article):
        id_ = article("Judul")
        before = cli("log", id_, "--json").json
        cli("set", id_, "headline=Judul")
        assert cli("log", id_, "--json").json == before

    def test_an_empty_value_clears(self, cli, article):
        id_ = article(summary="x", tags=["a"])
        cli("set", id_, "summary=", "tags=")
        shown = cli("show", id_, "--json").json
        assert (shown["summary"], shown["tags"]) == ("", [])

    def test_from_a_file(self, cli, article, tmp_path):
        id_ = article()
        file = tmp_path / "isi.md"
        file.write_bytes(b"\xef\xbb\xbfBaris satu\r\nbaris dua = x\r\n")
        cli("set", id_, f"body=@{file}")
        assert cli("show", id_, "--json").json["body"] == "Baris satu\nbaris dua = x"

    def test_a_literal_at_and_equals(self, cli, article):
        id_ = article()
        cli("set", id_, "headline=@@desk", "summary=a=b", "flash=x@y")
        shown = cli("show", id_, "--json").json
        assert (shown["headline"], shown["summary"], shown["flash"]) == ("@desk", "a=b", "x@y")

    def test_a_kept_key_can_be_set(self, cli, article):
        id_ = article(kicker="x", rubric="y")
        cli("set", id_, "kicker=z", "rubric=w")
        shown = cli("show", id_, "--json").json
        assert (shown["kicker"], shown["rubric"]) == ("z", "w")

    def test_a_time_without_a_zone_is_the_publications(self, cli, article):
        id_ = article()
        cli("set", id_, "embargo=2026-12-01T17:00", "due=2026-12-01")
        shown = cli("show", id_, "--json").json
        assert shown["embargo"] == "2026-12-01T17:00:00+07:00"
        assert shown["due"] == "2026-12-01T00:00:00+07:00"

    def test_json(self, cli, article):
        id_ = article()
        done = cli("set", id_, "headline=x", "--json").json
        assert done == {"id": id_, "revision": cli("show", id_, "--json").json["revision"]}

    @pytest.mark.parametrize(
        "values",
        [
            ["headline"],
            ["=x"],
            ["nonsense=x"],
            ["photos=x"],
            ["id=x"],
            ["revision=x"],
            ["status=nowhere"],
            ["language=not a language"],
            ["canonical=javascript:alert(1)"],
            ["embargo=tomorrow"],
            ["headline=a", "headline=b"],
            ["headline=good", "nonsense=x"],
            ["body=@missing.md"],
            ["body=@."],
        ],
    )
    def test_bad_values_change_nothing(self, cli, article, values):
        id_ = article()
        before = cli("show", id_, "--json").json
        result = cli("set", id_, *values, status=2)
        assert result.out == ""
        assert result.err.count("\n") == 1
        assert cli("show", id_, "--json").json == before


class TestAssign:
    def test_people_are_made_when_unknown_and_found_when_known(self, cli, article):
        first, second = article(), article()
        cli("assign", first, "--author", "Dewi", "--author", "Aji", "--editor", "Sofian")
        cli("assign", second, "--author", "Aji", "--due", "2026-12-01T17:00")
        shown = cli("show", first, "--json").json
        assert (shown["authors"], shown["editors"]) == (["Dewi", "Aji"], ["Sofian"])
        shown = cli("show", second, "--json").json
        assert (shown["authors"], shown["editors"]) == (["Aji"], [])
        assert shown["due"] == "2026-12-01T17:00:00+07:00"
        assert cli("verify", "--json").json["documents"] == 6  # publication, articles, people

    def test_leaves_what_is_not_named(self, cli, article):
        id_ = article(authors=["Dewi"], editors=["Sofian"], due="2026-12-01")
        cli("assign", id_, "--author", "Aji")
        shown = cli("show", id_, "--json").json
        assert (shown["authors"], shown["editors"]) == (["Aji"], ["Sofian"])
        assert shown["due"].startswith("2026-12-01")

    @pytest.mark.parametrize(
        "options", [[], ["--author", " "], ["--due", "soon"], ["--author", "Aji", "--due", "x"]]
    )
    def test_bad_values_change_nothing(self, cli, article, options):
        id_ = article()
        before = cli("verify", "--json").json
        cli("assign", id_, *options, status=2)
        assert cli("verify", "--json").json == before
