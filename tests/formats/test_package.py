import errno
import hashlib
import json
import os
import pickle
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from desk.errors import InputError, RuleError, StoreError
from desk.formats import manifest, package, receipt, verification, workplace
from desk.formats.closure import edition
from desk.formats.package import Target, export, package_name
from desk.formats.receipt import Dispatch

NAME = "jembatan-bambu-baru-di-muara-jati-dibuka-000a11ce"
MEDIA = {
    f"media/jembatan-bambu-baru-di-muara-jati-dibuka-{name}.{extension}"
    for name in ("1-full-1300", "1-full-1200", "1-full-600", "2-full-500")
    for extension in ("jpg", "webp")
}
HTML = {"manifest.json", "index.html", *MEDIA}
JSON = {"manifest.json", "article.json", "article.ninjs.json", *MEDIA}
EVERYTHING = HTML | JSON | {"fragment.html", "article.md", "README.txt"}


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def content(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in names(folder)}


@pytest.mark.parametrize(
    ("target", "files"),
    [(Target.HTML, HTML), (Target.JSON, JSON), (Target.PACKAGE, EVERYTHING)],
)
def test_each_target_has_its_files_and_the_photos(closure, renditions, tmp_path, target, files):
    done = export(closure, target, tmp_path, renditions)
    assert done.path == tmp_path / NAME
    assert names(done.path) == files
    assert set(done.paths) == {done.path / name for name in files}
    assert [path.name for path in tmp_path.iterdir()] == [NAME]
    assert done.edition == edition(replace(closure, target=target.value))


def test_the_manifest_tells_the_closure_and_every_file(closure, renditions, tmp_path):
    done = export(closure, Target.PACKAGE, tmp_path, renditions)
    told = json.loads((done.path / "manifest.json").read_text(encoding="utf-8"))
    assert told["article"] == closure.article_id
    assert told["editions"] == {"package": done.edition}
    assert told["closure"]["revisions"] == dict(closure.revisions)
    assert {entry["path"] for entry in told["files"]} == EVERYTHING - {"manifest.json"}
    for entry in told["files"]:
        path = done.path / entry["path"]
        assert entry["bytes"] == path.stat().st_size
        if entry["role"] == "photo":
            with Image.open(path) as picture:
                assert picture.size == (entry["width"], entry["height"])


def test_the_same_edition_is_the_same_bytes(closure, renditions, tmp_path):
    first = export(closure, Target.PACKAGE, tmp_path / "a", renditions)
    second = export(closure, Target.PACKAGE, tmp_path / "b", renditions)
    again = export(closure, Target.PACKAGE, tmp_path / "b", renditions)
    assert content(first.path) == content(second.path)
    assert first.edition == second.edition == again.edition
    assert names(again.path) == EVERYTHING


def test_the_same_zip_is_the_same_bytes(closure, renditions, tmp_path):
    first = export(closure, Target.PACKAGE, tmp_path / "a", renditions, zip_=True)
    second = export(closure, Target.PACKAGE, tmp_path / "b", renditions, zip_=True)
    assert first.paths == (tmp_path / "a" / f"{NAME}.zip",)
    assert first.path.read_bytes() == second.path.read_bytes()
    with zipfile.ZipFile(first.path) as archive:
        assert {name.removeprefix(f"{NAME}/") for name in archive.namelist()} == EVERYTHING


def test_the_bytes_do_not_depend_on_process_or_time_zone(closure, renditions, tmp_path):
    script = (
        "import pickle, sys\n"
        "from pathlib import Path\n"
        "from desk.formats.package import Target, export\n"
        "from desk.media.renditions import Renditions\n"
        "closure = pickle.loads(Path(sys.argv[1]).read_bytes())\n"
        "with Renditions() as renditions:\n"
        "    done = export(closure, Target.PACKAGE, Path(sys.argv[2]), renditions, zip_=True)\n"
        "print(done.edition)\n"
    )
    here = export(closure, Target.PACKAGE, tmp_path / "here", renditions, zip_=True)
    (tmp_path / "closure").write_bytes(pickle.dumps(closure))
    environment = os.environ | {"TZ": "America/St_Johns", "PYTHONHASHSEED": "7", "LC_ALL": "C"}
    command = [sys.executable, "-c", script, tmp_path / "closure", tmp_path / "there"]
    told = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    assert told.stdout.strip() == here.edition
    assert (tmp_path / "there" / here.path.name).read_bytes() == here.path.read_bytes()


def test_the_edition_changes_with_each_part_of_the_closure(closure):
    others = [
        replace(closure, revisions=dict(closure.revisions) | {closure.article_id: "e" * 64}),
        replace(closure, target="html"),
        replace(closure, options={"crop": "16x9"}),
        replace(closure, program_version="1.1"),
    ]
    assert len({edition(one) for one in [closure, *others]}) == 5


def test_exports_of_the_same_state_share_a_package(closure, renditions, tmp_path):
    export(closure, Target.HTML, tmp_path, renditions)
    done = export(closure, Target.JSON, tmp_path, renditions)
    assert names(done.path) == HTML | JSON
    assert done.dropped == ()
    told = manifest.read((done.path / "manifest.json").read_bytes())
    assert set(told.editions) == {"html", "json"}
    photo = next(entry for entry in told.files if entry.role == "photo")
    assert photo.targets == ("html", "json")


def test_zips_of_the_same_state_share_a_package(closure, renditions, tmp_path):
    export(closure, Target.HTML, tmp_path, renditions, zip_=True)
    done = export(closure, Target.JSON, tmp_path, renditions, zip_=True)
    with zipfile.ZipFile(done.path) as archive:
        assert {name.removeprefix(f"{NAME}/") for name in archive.namelist()} == HTML | JSON


def test_a_new_state_replaces_the_package_and_says_what_went(closure, renditions, tmp_path):
    export(closure, Target.HTML, tmp_path, renditions)
    newer = replace(closure, revisions=dict(closure.revisions) | {closure.article_id: "e" * 64})
    done = export(newer, Target.JSON, tmp_path, renditions)
    assert names(done.path) == JSON
    assert done.dropped == ("html",)


def test_a_changed_file_of_an_older_export_is_not_taken_over(closure, renditions, tmp_path):
    done = export(closure, Target.HTML, tmp_path, renditions)
    (done.path / "index.html").write_text("changed")
    assert names(export(closure, Target.JSON, tmp_path, renditions).path) == JSON


@pytest.mark.parametrize("zip_", [False, True])
def test_a_new_slug_renames_the_package(closure, with_article, renditions, tmp_path, zip_):
    ending = ".zip" if zip_ else ""
    done = export(closure, Target.HTML, tmp_path, renditions, zip_=zip_)
    receipt.write_receipt(done, Dispatch("Tirta Wening", "2025-03-03T10:00:00+07:00"))
    renamed = replace(with_article(closure, slug="jembatan"), revisions={"x": "y"})
    done = export(renamed, Target.HTML, tmp_path, renditions, zip_=zip_)
    assert [path.name for path in tmp_path.iterdir()] == [f"jembatan-000a11ce{ending}"]


def test_other_articles_packages_are_never_touched(closure, renditions, tmp_path):
    other = replace(closure, article_id="0192f0c0-9999-7000-8000-0000000a11ce")
    export(other, Target.HTML, tmp_path, renditions)
    before = content(tmp_path)
    with pytest.raises(RuleError) as caught:
        export(closure, Target.HTML, tmp_path, renditions)
    assert caught.value.code == "export.not_ours"
    assert content(tmp_path) == before


@pytest.mark.parametrize("manifest_text", [None, "{}", '{"format": "desk-package"}', "\0", "[]"])
def test_a_folder_that_is_not_ours_is_refused(closure, renditions, tmp_path, manifest_text):
    folder = tmp_path / NAME
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    if manifest_text is not None:
        (folder / "manifest.json").write_text(manifest_text)
    before = content(tmp_path)
    with pytest.raises(RuleError) as caught:
        export(closure, Target.HTML, tmp_path, renditions)
    assert caught.value.code == "export.not_ours"
    assert content(tmp_path) == before


def test_a_zip_that_is_not_ours_is_refused(closure, renditions, tmp_path):
    (tmp_path / f"{NAME}.zip").write_bytes(b"PK\x05\x06 not a zip")
    with pytest.raises(RuleError) as caught:
        export(closure, Target.HTML, tmp_path, renditions, zip_=True)
    assert caught.value.code == "export.not_ours"


def test_a_link_to_a_package_is_not_followed(closure, renditions, tmp_path):
    elsewhere = export(closure, Target.HTML, tmp_path / "elsewhere", renditions)
    (tmp_path / "here").mkdir()
    (tmp_path / "here" / NAME).symlink_to(elsewhere.path)
    with pytest.raises(RuleError) as caught:
        export(closure, Target.HTML, tmp_path / "here", renditions)
    assert caught.value.code == "export.not_ours"
    assert names(elsewhere.path) == HTML


def test_files_that_a_person_put_into_a_package_are_not_lost(closure, renditions, tmp_path):
    done = export(closure, Target.HTML, tmp_path, renditions)
    (done.path / "notes.txt").write_text("mine")
    (done.path / ".DS_Store").write_text("the system's")
    with pytest.raises(RuleError) as caught:
        export(closure, Target.HTML, tmp_path, renditions)
    assert caught.value.code == "export.foreign_files"
    assert caught.value.details["names"] == "notes.txt"
    assert (done.path / "notes.txt").read_text() == "mine"


def test_a_target_must_be_a_folder_whose_parent_exists(closure, renditions, tmp_path):
    (tmp_path / "file").write_text("")
    for target in (tmp_path / "file", tmp_path / "file" / "a", tmp_path / "none" / "a"):
        with pytest.raises(InputError) as caught:
            export(closure, Target.HTML, target, renditions)
        assert caught.value.code == "export.target"
    assert names(tmp_path) == {"file"}


@pytest.mark.parametrize(
    ("reason", "kind", "code"),
    [
        (errno.EROFS, InputError, "export.target"),
        (errno.EACCES, InputError, "export.target"),
        (errno.ENOSPC, StoreError, "export.full"),
        (errno.EMFILE, StoreError, "export.unwritable"),
    ],
)
def test_a_folder_that_cannot_be_made_is_explained(
    closure, tmp_path, monkeypatch, reason, kind, code
):
    monkeypatch.setattr(Path, "mkdir", lambda *_, **__: (_ for _ in ()).throw(OSError(reason, "")))
    with pytest.raises(kind) as caught:
        export(closure, Target.HTML, tmp_path, None)
    assert caught.value.code == code


def test_a_failing_disk_leaves_the_older_package(closure, renditions, tmp_path, monkeypatch):
    done = export(closure, Target.HTML, tmp_path, renditions)
    before = content(tmp_path)
    newer = replace(closure, revisions={"x": "y"})
    fails_at = {"write": errno.ENOSPC, "settle": errno.EIO, "verify": errno.EIO}
    for name, reason in fails_at.items():
        with monkeypatch.context() as patch:
            patch.setattr(package, name, _failing(reason))
            with pytest.raises(StoreError) as caught:
                export(newer, Target.HTML, tmp_path, renditions)
        assert caught.value.code == ("export.full" if reason == errno.ENOSPC else caught.value.code)
        assert content(tmp_path) == before
    real = Path.rename

    def rename(self, to):
        if self.name == "package":
            raise OSError(errno.EACCES, "no")
        return real(self, to)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(StoreError):
        export(newer, Target.HTML, tmp_path, renditions)
    assert content(tmp_path) == before
    assert [path.name for path in tmp_path.iterdir()] == [done.path.name]


def _failing(reason):
    def fail(*_):
        raise OSError(reason, os.strerror(reason))

    return fail


def test_what_a_killed_export_left_is_cleared(closure, renditions, tmp_path):
    done = export(closure, Target.HTML, tmp_path, renditions)
    left = tmp_path / f".{NAME}.0123abcd.desk-export"
    (left / "package").mkdir(parents=True)
    (left / "replaced").mkdir()
    done.path.rename(left / "replaced" / NAME)  # killed between the two renamings
    before = content(left / "replaced" / NAME)
    workplace.sweep(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [NAME]
    assert content(done.path) == before


def test_the_workplace_of_a_living_export_is_left_alone(tmp_path):
    with workplace.workplace(tmp_path, "a") as place:
        workplace.sweep(tmp_path)
        assert place.package.is_dir()
    assert list(tmp_path.iterdir()) == []


def test_a_killed_export_leaves_no_package_under_its_name(closure, tmp_path):
    (tmp_path / "closure").write_bytes(pickle.dumps(closure))
    script = (
        "import os, pickle, signal, sys\n"
        "from pathlib import Path\n"
        "from desk.formats import package\n"
        "from desk.media.renditions import Renditions\n"
        "closure = pickle.loads(Path(sys.argv[1]).read_bytes())\n"
        "package.verify = lambda _: os.kill(os.getpid(), signal.SIGKILL)\n"
        "package.export(closure, package.Target.HTML, Path(sys.argv[2]), Renditions())\n"
    )
    to = tmp_path / "to"
    command = [sys.executable, "-c", script, tmp_path / "closure", to]
    assert subprocess.run(command, check=False).returncode < 0
    assert [path.name.startswith(f".{NAME}.") for path in to.iterdir()] == [True]
    workplace.sweep(to)
    assert list(to.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("index.html", lambda data: data.replace(b"media/", b"medio/", 1)),
        ("index.html", lambda data: data.replace(b'href="#fn:1"', b'href="#fn:9"')),
        ("index.html", lambda data: data.replace(b'href="https:', b'href="javascript:', 1)),
        ("article.json", lambda data: data.replace(b'"slug"', b'"slog"')),
        ("article.ninjs.json", lambda data: data.replace(b'"usable"', b'"useful"')),
        ("media/jembatan-bambu-baru-di-muara-jati-dibuka-1-full-600.jpg", lambda data: data[:5000]),
    ],
)
def test_a_package_is_read_back_as_a_receiver_would(closure, renditions, tmp_path, name, change):
    done = export(closure, Target.PACKAGE, tmp_path, renditions)
    verification.verify(done.path)
    data = change((done.path / name).read_bytes())
    assert data != (done.path / name).read_bytes()
    (done.path / name).write_bytes(data)
    told = manifest.read((done.path / "manifest.json").read_bytes())
    for entries in (told.files, [_described(entry, name, data) for entry in told.files]):
        (done.path / "manifest.json").write_bytes(manifest.write(replace(told, files=entries)))
        with pytest.raises(StoreError) as caught:
            verification.verify(done.path)
        assert (caught.value.code, caught.value.details["file"]) == ("export.damaged", name)


def _described(entry, name, data):
    if entry.path != name:
        return entry
    return replace(entry, bytes=len(data), sha256=hashlib.sha256(data).hexdigest())


def test_a_manifest_cannot_name_files_outside_its_package():
    entry = {"bytes": 1, "sha256": "", "media_type": "", "role": "", "targets": []}
    for path in ("../a", "/etc/passwd", "media/../../a", "a/b", "media\\a", ""):
        data = {
            "format": "desk-package", "version": 1, "article": "", "revision": "", "closure": {},
            "editions": {}, "files": [entry | {"path": path}],
        }  # fmt: skip
        assert manifest.read(json.dumps(data).encode()) is None


def test_the_receipt_lies_beside_the_package(closure, renditions, tmp_path):
    done = export(closure, Target.HTML, tmp_path, renditions)
    path = receipt.write_receipt(
        done,
        Dispatch("Tirta Wening", "2025-03-03T10:00:00+07:00", {"editors_missing": "libur"}),
    )
    told = json.loads(path.read_text(encoding="utf-8"))
    assert path == tmp_path / f"{NAME}.receipt.json"
    assert told["person"] == "Tirta Wening"
    assert told["edition"] == done.edition
    assert told["overrides"] == {"editors_missing": "libur"}
    assert {entry["path"] for entry in told["files"]} == HTML - {"manifest.json"}


def test_the_name_is_ascii_and_short(closure, with_article):
    long = with_article(closure, headline="Ünïcödé … " * 30)
    assert package_name(long).isascii()
    assert len(package_name(long)) <= 69
    assert package_name(with_article(closure, headline="…")) == "article-000a11ce"
    assert package_name(with_article(closure, slug="../../etc")) == "etc-000a11ce"


def test_an_article_without_photos_is_exported(closure, with_article, renditions, tmp_path):
    bare = replace(with_article(closure, photos=(), body="Isi."), photos=())
    done = export(bare, Target.PACKAGE, tmp_path, renditions)
    assert names(done.path) == EVERYTHING - MEDIA
