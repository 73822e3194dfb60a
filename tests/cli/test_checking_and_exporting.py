"""check, export."""

import zipfile

import pytest


@pytest.fixture
def ready(article, cli, picture):
    """Return an article that nothing blocks."""
    id_ = article("Banjir di Demak", "Air naik.", slug="banjir", authors=["Dewi"])
    cli("attach", id_, picture(), "--caption", "Air naik.", "--credit", "Antara")
    return id_


class TestCheck:
    def test_what_blocks(self, cli, article):
        id_ = article("", "")
        found = cli("check", id_, "--json", status=1).json
        rules = {entry["rule"]: entry for entry in found["blocking"]}
        assert set(rules) == {"headline_missing", "body_missing", "authors_missing"}
        assert rules["headline_missing"]["field"] == "headline"
        assert rules["headline_missing"]["message"].endswith(".")
        assert {entry["rule"] for entry in found["warnings"]} >= {"lead_missing"}

    def test_warnings_do_not_refuse(self, cli, ready):
        found = cli("check", ready, "--json").json
        assert found["blocking"] == []
        assert "section_missing" in {entry["rule"] for entry in found["warnings"]}

    def test_a_photo_without_credit_blocks_at_its_place(self, cli, ready):
        photo = cli("show", ready, "--json").json["photos"][0]["id"]
        cli("caption", ready, photo, "--credit", "")
        (entry,) = cli("check", ready, "--json", status=1).json["blocking"]
        assert (entry["rule"], entry["field"]) == ("credit_missing", f"photos.{photo}.credit")

    def test_an_unknown_section_is_kept_and_warned_of(self, cli, ready):
        cli("set", ready, "section=Angkasa")
        warnings = cli("check", ready, "--json").json["warnings"]
        assert any("Angkasa" in entry["message"] for entry in warnings)

    def test_plain(self, cli, article):
        lines = cli("check", article("", "x"), status=1).lines
        assert lines[0].startswith("blocks: ")
        assert lines[-1].startswith("warning: ")


class TestExport:
    def test_html(self, cli, ready, tmp_path):
        paths = cli("export", ready, "--to", tmp_path / "out").lines
        page = tmp_path / "out" / f"banjir-di-demak-{ready[-8:]}" / "index.html"
        if not page.exists():
            page = tmp_path / "out" / f"banjir-{ready[-8:]}" / "index.html"
        assert "Air naik." in page.read_text(encoding="utf-8")
        assert any(str(page.parent) in path for path in paths)

    def test_json_gives_paths_that_exist(self, cli, ready, tmp_path):
        (done,) = cli("export", ready, "--to", tmp_path / "out", "--format", "json", "--json").json
        assert done["id"] == ready
        assert done["edition"]
        assert all((tmp_path / path).exists() for path in done["paths"])

    def test_article_json_holds_caption_and_credit(self, cli, ready, tmp_path, read_json):
        cli("export", ready, "--to", tmp_path / "out", "--format", "json")
        (found,) = (tmp_path / "out").rglob("article.json")
        assert "Antara" in found.read_text(encoding="utf-8")
        (found,) = (tmp_path / "out").rglob("article.ninjs.json")
        assert read_json(found)["uri"]

    def test_package_zip(self, cli, ready, tmp_path):
        cli("export", ready, "--to", tmp_path / "out", "--format", "package", "--zip")
        (archive,) = (tmp_path / "out").glob("*.zip")
        names = {name.rpartition("/")[2] for name in zipfile.ZipFile(archive).namelist()}
        assert {"manifest.json", "index.html", "article.json", "article.md"} <= names

    def test_again_gives_the_same_edition(self, cli, ready, tmp_path):
        editions = {
            cli("export", ready, "--to", tmp_path / str(number), "--json").json[0]["edition"]
            for number in range(2)
        }
        assert len(editions) == 1

    def test_an_export_never_changes_the_article(self, cli, ready, tmp_path):
        before = cli("show", ready, "--json").json
        cli("export", ready, "--to", tmp_path / "out")
        assert cli("show", ready, "--json").json == before
        assert cli("list", "--json").json[0]["exported"]

    def test_several(self, cli, ready, article, tmp_path):
        other = article("Gempa", authors=["Aji"])
        done = cli("export", ready, other, ready, "--to", tmp_path / "out", "--json").json
        assert [entry["id"] for entry in done] == [ready, other]

    def test_blocked(self, cli, article, tmp_path):
        id_ = article("Tanpa penulis", "x")
        result = cli("export", id_, "--to", tmp_path / "out", status=1)
        assert "Tanpa penulis" in result.err
        assert "author" in result.err
        assert result.err.count("\n") <= 3
        assert not list((tmp_path / "out").glob("*"))

    def test_overridden_with_a_reason(self, cli, article, tmp_path):
        id_ = article("Tanpa penulis", "x")
        cli("export", id_, "--to", tmp_path / "out", "--override", "kantor berita")
        (receipt,) = (tmp_path / "out").glob("*.receipt.json")
        assert "kantor berita" in receipt.read_text(encoding="utf-8")

    def test_some_things_no_reason_overrides(self, cli, ready, tmp_path):
        cli("caption", ready, "flood.jpg", "--credit", "")
        cli("export", ready, "--to", tmp_path / "out", "--override", "please", status=1)
        assert not list((tmp_path / "out").glob("*"))

    def test_a_target_that_cannot_be_written(self, cli, ready, tmp_path):
        (tmp_path / "file").write_text("in the way", encoding="utf-8")
        result = cli("export", ready, "--to", tmp_path / "file" / "out", status=2)
        assert str(tmp_path / "file") in result.err
        assert result.err.count("\n") == 1

    def test_a_folder_that_is_not_ours_is_left_alone(self, cli, ready, tmp_path):
        cli("export", ready, "--to", tmp_path / "out")
        (folder,) = (path for path in (tmp_path / "out").iterdir() if path.is_dir())
        for path in sorted(folder.rglob("*"), reverse=True):
            path.unlink() if path.is_file() else path.rmdir()
        (folder / "mine.txt").write_text("keep me", encoding="utf-8")
        cli("export", ready, "--to", tmp_path / "out", status=1)
        assert [path.name for path in folder.iterdir()] == ["mine.txt"]
