"""log, restore-revision."""

import pytest


def test_log_is_newest_first_with_what_changed(cli, article):
    id_ = article("Satu")
    first = cli("log", id_, "--json").json
    revision = cli("--as", "Dewi", "set", id_, "headline=Dua", "flash=x").out.strip()
    entries = cli("log", id_, "--json").json
    assert entries[1:] == first
    assert entries[0]["revision"] == revision
    assert entries[0]["parents"] == [first[0]["revision"]]
    assert entries[0]["person"] == "Dewi"
    assert set(entries[0]["changed"]) == {"headline", "flash"}
    assert (entries[0]["open"], entries[0]["label"]) == (False, "")
    assert entries[0]["time"].endswith("+07:00")
    assert set(entries[0]) == {
        "revision", "parents", "time", "person", "device", "changed", "label", "open",
    }  # fmt: skip


def test_log_as_text_is_one_line_a_revision(cli, article):
    id_ = article()
    cli("--as", "Dewi", "set", id_, "headline=Dua")
    lines = cli("log", id_).lines
    assert len(lines) == len(cli("log", id_, "--json").json)
    assert "Dewi" in lines[0]
    assert "headline" in lines[0]


def test_restoring_is_a_new_revision(cli, article):
    id_ = article("Satu", kicker="lama")
    old = cli("show", id_, "--json").json
    cli("set", id_, "headline=Dua", "summary=baru", "kicker=")
    count = len(cli("log", id_, "--json").json)
    printed = cli("restore-revision", id_, old["revision"][:6]).out.strip()
    shown = cli("show", id_, "--json").json
    assert shown["revision"] == printed != old["revision"]
    unlike = {"revision", "updated", "updated_by"}
    assert {name: shown[name] for name in shown if name not in unlike} == {
        name: old[name] for name in old if name not in unlike
    }
    assert len(cli("log", id_, "--json").json) == count + 1


@pytest.mark.parametrize("text", ["zzzz", "abc", "", "0" * 64])
def test_an_unknown_revision_is_refused(cli, article, text):
    id_ = article()
    assert "revision" in cli("restore-revision", id_, text, status=2).err


def test_a_revision_of_another_article_is_refused(cli, article):
    id_, other = article(), article()
    revision = cli("show", other, "--json").json["revision"]
    cli("restore-revision", id_, revision, status=2)
