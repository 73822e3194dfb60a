"""A store is checked to the last byte, made anew, packed and unpacked."""

import hashlib
import shutil
import sqlite3
import zipfile

import pytest

from desk.errors import InputError
from desk.model.ids import photo_id
from desk.store.backup import backup, restore
from desk.store.store import Store
from desk.store.verify import rebuild, verify
from desk.text import prose

DEVICE = "01900000-0000-7000-8000-00000000000d"
BYTES = b"\xff\xd8 the bytes of a photo"
SHA256 = hashlib.sha256(BYTES).hexdigest()


@pytest.fixture
def story(store, append, ids, tmp_path):
    source = tmp_path / "a.jpg"
    source.write_bytes(BYTES)
    store.photos.add(source, SHA256, "jpg")
    photo, article = photo_id(SHA256), ids()
    append(photo, "photo", file=SHA256, extension="jpg", caption="Pasar")
    placed = {"photos": {"p": {"photo": photo, "role": "lead"}}, "photo_order": ["p"]}
    for number in range(20):
        append(article, headline=f"Judul {number}", body="Isi. " * 100, **placed)
    return article


def codes(store):
    return sorted({problem.code for problem in verify(store).problems})


def change(folder, statement):
    with sqlite3.connect(folder / "desk.db") as connection:
        assert connection.execute(statement).rowcount > 0
    connection.close()


def test_a_good_store_has_no_problems(store, story):
    report = verify(store)
    assert report.problems == ()
    assert (report.documents, report.revisions, report.photos) == (2, 21, 1)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE article SET headline = 'forged'",
        "DELETE FROM search_text",
        "DELETE FROM placement",
        "UPDATE photo SET rating = 5, lacks_alt = NOT lacks_alt",
        "DELETE FROM photo",
        "DELETE FROM article",
    ],
)
def test_a_wrong_derived_row_is_found_and_mended(store, story, open_store, folder, statement):
    store.close()
    change(folder, statement)
    again = open_store()
    assert codes(again)
    assert rebuild(again) == 2
    assert codes(again) == []


def test_a_damaged_revision_is_found(store, story, open_store, folder):
    store.close()
    change(folder, "UPDATE revision SET packed = x'00' || substr(packed, 2) WHERE seq = 9")
    assert codes(open_store())


def test_a_missing_and_a_damaged_photo_are_found_and_repaired(store, story, tmp_path):
    file = store.photos.path(SHA256, "jpg")
    file.unlink()
    assert codes(store)
    file.write_bytes(b"other bytes")
    assert codes(store)
    store.photos.add(tmp_path / "a.jpg", SHA256, "jpg")
    assert codes(store) == []


def test_a_photo_whose_bytes_are_not_its_name_is_refused(store, tmp_path):
    source = tmp_path / "b.jpg"
    source.write_bytes(b"changed since it was examined")
    with pytest.raises(InputError):
        store.photos.add(source, SHA256, "jpg")
    assert not store.photos.has(SHA256, "jpg")
    assert [path for path in (store.folder / "photos").rglob("*") if path.is_file()] == []


def test_a_backup_of_an_open_store_comes_back_whole(store, story, tmp_path):
    target = tmp_path / "desk.zip"
    assert backup(store, target) == ()
    restore(target, tmp_path / "new")
    again = Store.open(tmp_path / "new", "another-laptop", prose.merge)
    assert verify(again).problems == ()
    with again.read() as snapshot, store.read() as own:
        assert snapshot.documents.graph(story) == own.documents.graph(story)
    again.close()
    assert backup(store, target) == ()


def test_a_backup_never_replaces_another_file(store, story, tmp_path):
    target = tmp_path / "letter.zip"
    target.write_bytes(b"a letter")
    with pytest.raises(InputError) as refusal:
        backup(store, target)
    assert refusal.value.code == "backup.exists"
    assert target.read_bytes() == b"a letter"


def test_a_backup_is_never_restored_over_anything(store, story, tmp_path):
    backup(store, tmp_path / "desk.zip")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter").write_text("x")
    with pytest.raises(InputError) as refusal:
        restore(tmp_path / "desk.zip", tmp_path / "full")
    assert refusal.value.code == "restore.not_empty"
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["letter"]


@pytest.fixture
def packed(store, story, tmp_path):
    backup(store, tmp_path / "good.zip")
    return tmp_path / "good.zip"


def repacked(packed, change_entry):
    bad = packed.with_name("bad.zip")
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(bad, "w") as target:
        for item in source.infolist():
            for name, data in change_entry(item.filename, source.read(item)):
                target.writestr(name, data)
    return bad


HOSTILE = {
    "a changed photo": lambda name, data: [(name, data[:-1] + b"x" if "photos" in name else data)],
    "a missing photo": lambda name, data: [] if "photos" in name else [(name, data)],
    "a file too many": lambda name, data: [(name, data), (f"../{name}", data)],
    "no manifest": lambda name, data: [] if name == "manifest.json" else [(name, data)],
    "a broken manifest": lambda name, data: [(name, b"{" if "manifest" in name else data)],
}


@pytest.mark.parametrize("change_entry", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_backup_is_refused_whole(packed, tmp_path, change_entry):
    with pytest.raises(InputError):
        restore(repacked(packed, change_entry), tmp_path / "new")
    assert not (tmp_path / "new").exists() or not any((tmp_path / "new").iterdir())
    assert not list(tmp_path.parent.glob("desk.db"))


@pytest.mark.parametrize("share", [0, 0.3, 0.7, 0.99])
def test_a_cut_backup_is_refused(packed, tmp_path, share):
    data = packed.read_bytes()
    packed.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(InputError):
        restore(packed, tmp_path / "new")


def test_flipped_bits_are_never_restored_as_something_else(packed, tmp_path, story, store):
    data = packed.read_bytes()
    with store.read() as snapshot:
        good = snapshot.documents.graph(story)
    for place in range(100, len(data), len(data) // 25):
        packed.write_bytes(data[:place] + bytes([data[place] ^ 0x10]) + data[place + 1 :])
        try:
            restore(packed, tmp_path / "new")
        except InputError:
            continue
        again = Store.open(tmp_path / "new", DEVICE, prose.merge)
        with again.read() as snapshot:
            assert snapshot.documents.graph(story) == good
        again.close()
        shutil.rmtree(tmp_path / "new")
