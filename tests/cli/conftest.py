import json
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from desk.cli.main import run
from desk.paths import Paths


@dataclass(frozen=True)
class Result:
    status: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def lines(self):
        return self.out.splitlines()


@pytest.fixture
def paths(tmp_path, monkeypatch):
    monkeypatch.delenv("DESK_STORE", raising=False)
    base = tmp_path / "home"
    return Paths(*(base / name for name in ("data", "config", "state", "cache", "log")))


@pytest.fixture
def store(tmp_path, paths, first_store, copy_laptop):
    return copy_laptop(first_store, tmp_path / "store", paths)


@pytest.fixture
def cli(paths, store, capfd):
    """Run a command in this process; returns exit status, standard output, standard error."""

    def call(*arguments, status=0, folder=store, window=None):
        capfd.readouterr()
        got = run(["--store", str(folder), *map(str, arguments)], paths, window)
        captured = capfd.readouterr()
        assert got == status, f"exit {got}: {captured.err}{captured.out}"
        return Result(got, captured.out, captured.err)

    return call


@pytest.fixture
def article(cli, tmp_path):
    """Import an article and return its id."""

    def make(headline="Banjir di Demak", body="Air naik.", **front_matter):
        file = tmp_path / "made.md"
        head = json.dumps({"headline": headline, **front_matter}, ensure_ascii=False)
        head = re.sub("[\x7f-\x9f\u2028]", lambda found: f"\\u{ord(found[0]):04x}", head)
        file.write_text(f"---\n{head}\n---\n\n{body}\n", encoding="utf-8")
        return cli("import", file).out.split("\t")[0]

    return make


@pytest.fixture
def picture(tmp_path):
    """Make a small JPEG of one colour."""

    def make(name="flood.jpg", colour=(200, 30, 30), size=(64, 48)):
        path = tmp_path / name
        Image.new("RGB", size, colour).save(path)
        return path

    return make


@pytest.fixture
def fingerprint(cli):
    """Return what the store holds: every revision of every article, and its files."""

    def take():
        listed = cli("list", "--json").json
        logs = {entry["id"]: cli("log", entry["id"], "--json").json for entry in listed}
        return listed, logs, cli("verify", "--json").json

    return take


@pytest.fixture
def read_json():
    return lambda path: json.loads(Path(path).read_text(encoding="utf-8"))
