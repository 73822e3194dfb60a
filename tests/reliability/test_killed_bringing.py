"""The program is killed while a card comes in: nothing is there by half."""

import os
import signal
import subprocess
import sys
import time

import pytest
from PIL import Image

from desk.paths import Paths
from desk.services.desk import Desk
from desk.store.verify import verify

COUNT = 60
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


@pytest.fixture
def card(tmp_path):
    folder = tmp_path / "card"
    folder.mkdir()
    for number in range(COUNT):
        picture = Image.effect_noise((240, 180), 40 + number).convert("RGB")
        picture.save(folder / f"{number:02}.jpg")
    return folder


@pytest.fixture
def start(tmp_path, card):
    environment = os.environ | {"HOME": str(tmp_path)}
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        environment[f"XDG_{name}_HOME"] = str(tmp_path / name.lower())
    command = [sys.executable, "-m", "desk", "--store", str(tmp_path / "store"), "photos", "add"]
    return lambda: subprocess.Popen(
        [*command, str(card)], env=environment, stdout=subprocess.DEVNULL
    )


def originals(store):
    return list(store.glob("photos/*/*.jpg"))


@pytest.mark.parametrize("share", [0.1, 0.5])
def test_what_came_in_is_whole_and_the_rest_comes_in_later(tmp_path, start, share):
    store = tmp_path / "store"
    program = start()
    deadline = time.monotonic() + 60
    while len(originals(store)) < COUNT * share and program.poll() is None:
        assert time.monotonic() < deadline
    program.send_signal(signal.SIGKILL)
    program.wait()
    paths = Paths(*[tmp_path / name for name in ("d", "c", "s", "cache", "l")])
    with Desk.open(store, paths) as desk:
        assert verify(desk.store).problems == ()
        rows = desk.photo_page()
        assert len(rows) < COUNT
        for row in rows:
            assert desk.store.photos.is_sound(row.file, row.extension)
    assert start().wait() == 0
    with Desk.open(store, paths) as desk:
        assert verify(desk.store).problems == ()
        assert len(desk.photo_page()) == COUNT
