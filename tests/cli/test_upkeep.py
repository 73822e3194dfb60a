"""verify, backup, restore, sample, publication."""

import sqlite3
import zipfile

import pytest


@pytest.fixture
def filled(cli, article, picture):
    id_ = article()
    cli("attach", id_, picture(), "--caption", "a", "--credit", "b")
    return id_


class TestVerify:
    def test_a_sound_store(self, cli, filled):
        found = cli("verify", "--json").json
        assert found.pop("revisions") >= 3
        assert found == {"documents": 3, "photos": 1, "problems": []}
        assert "problems: 0" in cli("verify").lines

    def test_a_damaged_photo_is_found(self, cli, filled, store):
        (original,) = (path for path in (store / "photos").rglob("*.jpg") if path.is_file())
        original.write_bytes(original.read_bytes()[:-1] + b"x")
        result = cli("verify", status=3)
        assert "problems: 1" in result.lines
        assert len(cli("verify", "--json", status=3).json["problems"]) == 1

    def test_rebuild_mends_what_is_derived(self, cli, filled, store):
        with sqlite3.connect(store / "desk.db") as database:
            database.execute("UPDATE article SET headline = 'wrong'")
        database.close()
        cli("verify", status=3)
        assert cli("verify", "--rebuild", "--json").json["rebuilt"] >= 1
        assert cli("list", "--json").json[0]["headline"] == "Banjir di Demak"
        cli("verify")


class TestBackup:
    def test_comes_back_elsewhere(self, cli, filled, tmp_path):
        file, folder = tmp_path / "b.zip", tmp_path / "new"
        assert cli("backup", file).out == f"{file}\n"
        assert zipfile.is_zipfile(file)
        assert cli("restore", file, "--to", folder).out == f"{folder}\n"
        here, there = cli("show", filled, "--json"), cli("show", filled, "--json", folder=folder)
        assert there.out == here.out
        cli("verify", folder=folder)

    def test_restore_never_goes_over_a_store(self, cli, filled, tmp_path, store):
        file = tmp_path / "b.zip"
        cli("backup", file)
        before = cli("show", filled).out
        cli("restore", file, "--to", store, status=2)
        assert cli("show", filled).out == before

    @pytest.mark.parametrize("content", [None, b"", b"no zip", b"PK\x03\x04 broken"])
    def test_restore_refuses_what_is_no_backup(self, cli, tmp_path, content):
        file = tmp_path / "b.zip"
        if content is not None:
            file.write_bytes(content)
        result = cli("restore", file, "--to", tmp_path / "new", status=2)
        assert "b.zip" in result.err
        assert result.err.count("\n") == 1
        assert not list((tmp_path / "new").glob("*"))

    def test_backup_into_what_is_no_folder(self, cli, filled, tmp_path):
        (tmp_path / "file").write_text("x", encoding="utf-8")
        result = cli("backup", tmp_path / "file" / "b.zip", status=2)
        assert result.err.count("\n") == 1


class TestSample:
    def test_fills_an_empty_store_once(self, cli):
        count = cli("sample", "--json").json["articles"]
        listed = cli("list", "--json").json
        assert count == len(listed) > 0
        for entry in listed:
            cli("check", entry["id"])
        cli("sample", status=1)
        assert len(cli("list", "--json").json) == count
        cli("verify")


class TestPublication:
    def test_an_empty_store_has_a_default_one(self, cli):
        shown = cli("publication", "show", "--json").json
        assert shown["wordings"]["id"]["by"] == "Oleh"
        assert shown["wordings"]["en"]["by"] == "By"
        assert (shown["time_zone"], shown["share_row"]) == ("Asia/Jakarta", True)

    def test_set(self, cli):
        cli(
            "publication", "set", "name=Pantau", "base_url=https://pantau.example/",
            "media_url=https://media.example", "language=en", "time_zone=Asia/Jayapura",
            "sections=Nasional, Ekonomi", "share_row=off", "wording.id.by=Ditulis",
            "wording.su.by=Ku", "expansion.jkt=Jakarta", "word_target.Nasional=600",
            "crop_presets=16:9, potret 4:5", "house_list.credit=Antara, Reuters",
            "caption_template.Sidang.city=Jakarta",
        )  # fmt: skip
        shown = cli("publication", "show", "--json").json
        wordings = shown.pop("wordings")
        assert shown == {
            "name": "Pantau", "base_url": "https://pantau.example",
            "media_url": "https://media.example", "language": "en",
            "time_zone": "Asia/Jayapura", "sections": ["Nasional", "Ekonomi"],
            "share_row": False, "expansions": {"jkt": "Jakarta"},
            "word_targets": {"Nasional": 600}, "crop_presets": ["16:9", "potret 4:5"],
            "house_lists": {"credit": ["Antara", "Reuters"]},
            "caption_templates": {"Sidang": {"city": "Jakarta"}},
        }  # fmt: skip
        assert wordings["id"]["by"] == "Ditulis"
        assert wordings["id"]["author"] == "Penulis"
        assert wordings["su"] == {"by": "Ku"}

    def test_plain_has_the_names_that_set_takes(self, cli):
        cli("publication", "set", "word_target.Ekonomi=450", "caption_template.A.city=Garut")
        lines = cli("publication", "show").lines
        assert "word_target.Ekonomi: 450" in lines
        assert "caption_template.A.city: Garut" in lines
        assert "wording.id.by: Oleh" in lines
        assert "share_row: on" in lines

    def test_times_are_shown_in_its_zone(self, cli, article):
        article()
        cli("publication", "set", "time_zone=Asia/Jayapura")
        assert cli("list", "--json").json[0]["updated"].endswith("+09:00")

    @pytest.mark.parametrize(
        "value",
        [
            "nonsense=1", "name=", "base_url=javascript:alert(1)", "media_url=x y",
            "language=not a language", "language=", "time_zone=Mars/Olympus",
            "time_zone=../../etc/passwd", "share_row=maybe", "wording.id.nonsense=x",
            "wording.by=x", "wording.not a language.by=x", "wordings=x", "name",
        ],
    )  # fmt: skip
    def test_bad_values_change_nothing(self, cli, value):
        before = cli("publication", "show").out
        result = cli("publication", "set", "name=Other", value, status=2)
        assert result.err.count("\n") == 1
        assert cli("publication", "show").out == before
