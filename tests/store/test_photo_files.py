"""Originals lie under the name of their hash: whole, durable, or not at all."""

import hashlib
import os
import time

import pytest

from desk.errors import InputError, StoreError
from desk.store.photo_files import PhotoFiles

DATA = b"a photo" * 100_000
SHA256 = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def files(tmp_path):
    return PhotoFiles(tmp_path / "store" / "photos")


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "IMG_1.jpg"
    path.write_bytes(DATA)
    return path


def everything(files):
    return sorted(path.name for path in files.folder.rglob("*") if path.is_file())


def test_a_photo_lies_under_its_hash(files, source):
    path = files.add(source, SHA256, "jpg")
    assert path == files.path(SHA256, "jpg") == files.folder / SHA256[:2] / f"{SHA256}.jpg"
    assert path.read_bytes() == DATA
    assert files.has(SHA256, "jpg")
    assert list(files.names()) == [(SHA256, "jpg")]


def test_adding_it_again_writes_nothing(files, source):
    path = files.add(source, SHA256, "jpg")
    before = path.stat()
    files.add(source, SHA256, "jpg")
    assert path.stat() == before or path.stat().st_ino == before.st_ino
    assert path.stat().st_mtime_ns == before.st_mtime_ns


@pytest.mark.parametrize("wrong", [b"", DATA[:-1], DATA[:-1] + b"x"])
def test_a_damaged_one_is_mended(files, source, wrong):
    path = files.add(source, SHA256, "jpg")
    path.write_bytes(wrong)
    assert not files.is_sound(SHA256, "jpg")
    files.add(source, SHA256, "jpg")
    assert path.read_bytes() == DATA


def test_a_file_that_changed_meanwhile_is_refused(files, source):
    source.write_bytes(DATA + b"more")
    with pytest.raises(InputError) as refused:
        files.add(source, SHA256, "jpg")
    assert refused.value.code == "photo.changed"
    assert everything(files) == []


def test_an_unreadable_file_is_refused(files, tmp_path):
    for source in (tmp_path / "none.jpg", tmp_path):
        with pytest.raises(InputError) as refused:
            files.add(source, SHA256, "jpg")
        assert refused.value.code == "photo.unreadable"
    assert everything(files) == []


@pytest.mark.parametrize(
    ("sha256", "extension"),
    [
        ("", "jpg"), (SHA256[:-1], "jpg"), (SHA256.upper(), "jpg"), (SHA256, ""),
        (SHA256, "../x"), ("../" + SHA256[3:], "jpg"), (SHA256, "jpeg-2000"), (SHA256, "JPG"),
    ],
)  # fmt: skip
def test_no_other_name_gets_in(files, sha256, extension):
    assert not files.has(sha256, extension)
    with pytest.raises(InputError) as refused:
        files.path(sha256, extension)
    assert refused.value.code == "photo.file_name"


def test_a_folder_that_cannot_be_made_is_told(tmp_path, source):
    (tmp_path / "store").write_text("a file")
    with pytest.raises(StoreError) as refused:
        PhotoFiles(tmp_path / "store" / "photos").add(source, SHA256, "jpg")
    assert refused.value.code == "store.not_folder"


def test_what_a_killed_program_left_is_swept_after_a_day(files, source):
    files.add(source, SHA256, "jpg")
    folder = files.folder / SHA256[:2]
    old, young = folder / "old.part", folder / "young.part"
    for path in (old, young):
        path.write_bytes(b"half")
    a_day_ago = time.time() - 25 * 3600
    os.utime(old, (a_day_ago, a_day_ago))
    files.sweep()
    assert everything(files) == sorted([f"{SHA256}.jpg", "young.part"])
