"""What was acknowledged is there after SIGKILL at any moment, and nothing half is left.

DESK_KILLS is the number of kills; a few by default, 200 by ``make torture``.
"""

import hashlib
import json
import os
import random
import re
import subprocess
import sys
import threading
import zipfile
from collections import defaultdict
from pathlib import Path

import pytest

from desk.paths import Paths
from desk.services import upkeep
from desk.services.desk import Desk

KILLS = int(os.environ.get("DESK_KILLS", "5"))
LONGEST_S = 1.5
WORKER = Path(__file__).with_name("busy_desk.py")
FINAL_PHOTO = re.compile(r"[0-9a-f]{64}\.[a-z0-9]+")


@pytest.fixture
def paths(tmp_path):
    return Paths(*[tmp_path / name for name in ("data", "config", "state", "cache", "log")])


class Promises:
    """What the killed processes said of each article, over all kills."""

    def __init__(self):
        self.tried = defaultdict(list)
        self.done = defaultdict(list)

    def take(self, line):
        said = json.loads(line)
        if said["state"] in ("try", "done"):
            book = self.tried if said["state"] == "try" else self.done
            book[said["article"], said["kind"]].append(said["value"])

    def possible(self, article, kind):
        """Return the values that may stand: the last promised one, or one tried after it."""
        tried = self.tried[article, kind]
        done = self.done[article, kind]
        return tried[len(tried) - 1 - tried[::-1].index(done[-1]) :] if done else [*tried, None]


def work_until_killed(tmp_path, promises, seed, after_s):
    arguments = [tmp_path / "store", tmp_path, tmp_path / "exports", str(seed)]
    with subprocess.Popen(
        [sys.executable, WORKER, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        first = process.stdout.readline()
        if not first:
            pytest.fail(process.stderr.read().decode())
        assert json.loads(first) == {"state": "ready"}
        timer = threading.Timer(after_s, process.kill)
        timer.start()
        lines = process.stdout.read().splitlines(keepends=True)
        timer.join()
        errors = process.stderr.read().decode()
    assert not errors, errors
    for line in lines:
        if line.endswith(b"\n"):  # the last one may be cut off; then nothing was promised
            promises.take(line)


def assert_kept(desk, promises):
    for article in {article for article, _ in promises.tried}:
        view = desk.article(article)
        assert view.is_settled
        assert_one_of(view.article.body, promises.possible(article, "body"))
        assert_one_of(view.article.summary, promises.possible(article, "summary"))
        assert_one_of(view.authors[-1][1], promises.possible(article, "author"))
        captions = {placed.photo.text("caption") for placed in view.photos}
        assert captions >= set(promises.done[article, "photo"])
        assert captions <= set(promises.tried[article, "photo"])
    kept = {receipt.edition for receipt in desk.receipts()}
    sent = [
        value for (_, kind), all_ in promises.done.items() if kind == "export" for value in all_
    ]
    assert {edition for _, edition in sent[-150:]} <= kept


def assert_one_of(value, possible):
    # None: nothing was promised and what the article began with may stand.
    assert value in possible or None in possible


def assert_whole_photos(store):
    files = [file for file in (store / "photos").rglob("*") if FINAL_PHOTO.fullmatch(file.name)]
    for file in files:
        assert hashlib.sha256(file.read_bytes()).hexdigest() == file.stem
    return len(files)


def assert_whole_packages(exports, promises):
    names = {
        value[0] for (_, kind), all_ in promises.done.items() if kind == "export" for value in all_
    }
    assert names <= {entry.name for entry in exports.iterdir()} if names else True
    for entry in exports.iterdir() if exports.exists() else []:
        if entry.name.startswith(".") or entry.name.endswith(".receipt.json"):
            continue
        if entry.is_dir():
            assert_files(lambda name, at=entry: (at / name).read_bytes())
        elif entry.suffix == ".zip":
            with zipfile.ZipFile(entry) as archive:
                assert archive.testzip() is None
                assert_files(lambda name, at=archive, stem=entry.stem: read_member(at, stem, name))


def read_member(archive, stem, name):
    names = archive.namelist()
    return archive.read(name if name in names else f"{stem}/{name}")


def assert_files(read):
    files = json.loads(read("manifest.json"))["files"]
    assert files
    for described in files:
        data = read(described["path"])
        assert len(data) == described["bytes"]
        assert hashlib.sha256(data).hexdigest() == described["sha256"]


def test_kill_at_any_moment_loses_nothing_that_was_acknowledged(tmp_path, paths):
    chance = random.Random(20260101)
    promises = Promises()
    for seed in range(1, KILLS + 1):
        work_until_killed(tmp_path, promises, seed, chance.uniform(0, LONGEST_S))
        with Desk.open(tmp_path / "store", paths) as desk:
            assert upkeep.verify(desk).problems == ()
            assert_kept(desk, promises)
        photos = assert_whole_photos(tmp_path / "store")
        assert_whole_packages(tmp_path / "exports", promises)
    done = sum(len(values) for values in promises.done.values())
    sys.stdout.write(f"{KILLS} kills, {done} acknowledged changes, {photos} photos: all there\n")
    assert done
