"""What holds for every command: exit status, messages, the options before the command."""

import json

import pytest

from desk import __version__
from desk.cli import main, output
from desk.cli.main import run
from desk.errors import InputError, RuleError, StoreError
from desk.services.desk import Desk

COMMANDS = list(main._MODULES)
NESTED = [
    "publication show",
    "publication set",
    "photos crop",
    "photos export",
    "photos add",
    "photos list",
    "photos show",
    "photos set",
]
COMMAND = "desk.cli.commands.articles"


@pytest.mark.parametrize("command", [*COMMANDS, *NESTED])
def test_every_command_explains_itself_with_an_example(cli, command):
    helped = cli(*command.split(), "--help").out
    assert f"Usage: desk {command}" in helped
    assert "Example: desk" in helped
    assert not set(helped) & set("─│╭╰┃")


def test_help_lists_every_command(cli):
    listed = cli("--help").out
    assert all(f"\n  {command} " in listed for command in COMMANDS)


def test_version(cli):
    assert cli("--version").out == f"desk {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["lst"],
        ["show"],
        ["list", "--nonsense"],
        ["list", "--limit", "0"],
        ["list", "--limit", "x"],
        ["list", "--status", "nowhere"],
        ["list", "extra"],
        ["export", "x"],
        ["export", "x", "--to", "y", "--format", "docx"],
        ["attach", "x", "y", "--role", "hero"],
        ["set", "x"],
        ["publication"],
        ["publication", "nonsense"],
        ["restore", "x"],
        ["backup"],
        ["import"],
    ],
)
def test_wrong_use_is_one_line_and_changes_nothing(cli, tmp_path, arguments):
    result = cli(*arguments, status=2, folder=tmp_path / "new")
    assert result.out == ""
    assert result.err.startswith("desk: ")
    assert result.err.count("\n") == 1
    assert not (tmp_path / "new").exists()


def test_an_empty_store_option_is_refused(paths, capfd):
    assert run(["--store", "", "list"], paths, None) == 2
    assert "--store" in capfd.readouterr().err


def test_the_store_is_the_option_then_the_variable_then_the_default(
    cli, paths, tmp_path, monkeypatch, capfd
):
    assert run(["list"], paths, None) == 0
    assert (paths.default_store / "desk.db").exists()
    monkeypatch.setenv("DESK_STORE", str(tmp_path / "other"))
    assert run(["list"], paths, None) == 0
    assert (tmp_path / "other" / "desk.db").exists()
    cli("list", folder=tmp_path / "named")
    assert (tmp_path / "named" / "desk.db").exists()


def test_without_a_command_the_window_opens(cli, store, paths):
    seen = []

    def window(*given):
        seen.append(given)
        return 7

    assert cli("--as", "Dewi", window=window, status=7).out == ""
    assert seen == [(store, paths, "Dewi")]


def test_text_that_is_not_utf8_is_refused(cli, article):
    id_ = article()
    result = cli("set", id_, "headline=caf\udce9", status=2)
    assert "UTF-8" in result.err
    assert cli("show", id_, "--json").json["headline"] == "Banjir di Demak"


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (RuleError("sample.not_empty"), 1),
        (InputError("file.empty", file="x"), 2),
        (StoreError("output.unwritable", reason="x"), 3),
    ],
)
def test_the_exit_status_tells_whose_fault_it_is(cli, monkeypatch, error, status):
    monkeypatch.setattr(Desk, "article_page", _raising(error))
    result = cli("list", status=status)
    assert result.out == ""
    assert result.err.startswith("desk: ")
    assert result.err.count("\n") == 1


def test_a_bug_is_one_sentence_and_a_traceback_in_the_log(cli, paths, monkeypatch):
    monkeypatch.setattr(Desk, "article_page", _raising(ZeroDivisionError("a bug")))
    result = cli("list", status=3)
    assert result.out == ""
    assert result.err.count("\n") == 1
    log = paths.log / "desk.log"
    assert str(log) in result.err
    assert "ZeroDivisionError: a bug" in log.read_text(encoding="utf-8")


def test_a_bug_without_a_place_for_the_log_is_still_a_sentence(cli, paths, monkeypatch):
    paths.log.parent.mkdir(parents=True, exist_ok=True)
    paths.log.write_text("a file where the folder should be", encoding="utf-8")
    monkeypatch.setattr(Desk, "article_page", _raising(ZeroDivisionError("a bug")))
    assert "ZeroDivisionError: a bug" in cli("list", status=3).err


def test_interrupting_is_quiet(cli, monkeypatch):
    monkeypatch.setattr(Desk, "article_page", _raising(KeyboardInterrupt()))
    result = cli("list", status=130)
    assert (result.out, result.err) == ("", "")


def test_a_bad_place_for_the_store_is_warned_of(cli, monkeypatch):
    monkeypatch.setattr("desk.cli.opening.location_warning", lambda folder: "usage.no_folder")
    result = cli("list", "--json")
    assert result.json == []
    assert result.err.startswith("desk: ")


class TestAs:
    def test_names_who_acts(self, cli, article):
        id_ = article()
        cli("--as", "Dewi Lestari", "set", id_, "headline=Baru")
        assert cli("log", id_, "--json").json[0]["person"] == "Dewi Lestari"

    def test_a_person_is_made_once(self, cli, article):
        id_ = article()
        for number in range(2):
            cli("--as", "Dewi", "set", id_, f"headline={number}")
        assert cli("verify", "--json").json["documents"] == 3  # publication, article, person

    def test_reading_makes_nobody(self, cli, article):
        article()
        before = cli("verify", "--json").json
        cli("--as", "Nobody", "list")
        assert cli("verify", "--json").json == before

    def test_a_refused_change_makes_nobody(self, cli, article):
        id_ = article()
        before = cli("verify", "--json").json
        cli("--as", "Nobody", "set", id_, "nonsense=1", status=2)
        assert cli("verify", "--json").json == before

    def test_a_blank_name_is_refused(self, cli, article):
        assert "name" in cli("--as", " \n", "list", status=2).err


class TestOutput:
    def test_a_stored_text_cannot_act_on_the_terminal(self, cli, article):
        id_ = article(headline="\x1b]0;gone\x07\x1b[2J\x9b31mred\x85 \u2028 end", body="a\x1b[2Jb")
        for plain in (cli("list").out, cli("show", id_).out, cli("check", id_, status=1).out):
            assert not set(plain) & {chr(code) for code in (*range(9), *range(11, 32), 127)}
            assert not set(plain) & {chr(code) for code in range(128, 160)}
        assert "\\x1b[2J" in cli("list").out
        assert len(cli("list").lines) == 1

    def test_json_keeps_every_character_and_cannot_act_either(self, cli, article):
        headline = "\x1b[2J \x9b31m \u2028 café 🎈"
        id_ = article(headline=headline)
        out = cli("show", id_, "--json").out
        assert not set(out) & {"\x1b", "\x9b", "\u2028"}
        assert "café 🎈" in out
        assert json.loads(out)["headline"] == headline

    def test_a_lone_surrogate_is_valid_json(self, capfd):
        output.prepare()
        output.say_json({"path": "caf\udce9"})
        output.finish()
        assert json.loads(capfd.readouterr().out) == {"path": "caf\udce9"}


def _raising(error):
    def fail(*_args, **_kwargs):
        raise error

    return fail
