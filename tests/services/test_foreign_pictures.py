"""Of the files of the laptop only those of the temporary folder are taken, and no other host's."""

import nturl2path
from pathlib import Path, PurePosixPath, PureWindowsPath
from urllib.parse import unquote

import pytest

from desk.errors import InputError
from desk.services import foreign_pictures
from desk.services.foreign_pictures import gather, named_within
from desk.text.foreign.foreign_text import ForeignPicture, ForeignText

POSIX = [
    ("file:///tmp/clip.png", "/tmp/clip.png"),
    ("FILE:///tmp/a/b%20c.png", "/tmp/a/b c.png"),
    ("file:/tmp/clip.png", "/tmp/clip.png"),
    ("file://localhost/tmp/clip.png", "/tmp/clip.png"),
    ("file:///private/tmp/clip.png", "/private/tmp/clip.png"),
    ("file:///etc/hostname", None),
    ("file:///tmp/../etc/hostname", None),
    ("file:///tmp/%2e%2e/etc/hostname", None),
    ("file:////tmp/clip.png", None),
    ("file:////host/tmp/clip.png", None),
    ("file://host/tmp/clip.png", None),
    ("file:tmp/clip.png", None),
    ("file://[/tmp/clip.png", None),
    ("file:", None),
]
WINDOWS = [
    ("file:///C:/Users/S/Temp/clip.png", r"C:\Users\S\Temp\clip.png"),
    ("file:///c:/users/s/TEMP/clip.png", r"C:\Users\S\Temp\clip.png"),
    ("file:///C|/Users/S/Temp/clip.png", r"C:\Users\S\Temp\clip.png"),
    ("file://localhost/C:/Users/S/Temp/a%20b.png", r"C:\Users\S\Temp\a b.png"),
    ("file:///C:/Users/S/secret.png", None),
    ("file:///C:/Users/S/Temp/../secret.png", None),
    ("file:///D:/Users/S/Temp/clip.png", None),
    ("file:////host/share/x.png", None),
    ("file://///host/share/x.png", None),
    ("file://host/share/x.png", None),
    (r"file:\\host\share\x.png", None),
    (r"file:///\\host\share\x.png", None),
    ("file:///%5C%5Chost/share/x.png", None),
    ("file:///%2F%2Fhost/share/x.png", None),
    ("file:////?/UNC/host/share/x.png", None),
    ("file:////./C:/Users/S/Temp/x.png", None),
    ("file://localhost//host/share/x.png", None),
    ("file:///C:/C:/x.png", None),
]


@pytest.mark.parametrize(("address", "path"), POSIX)
def test_a_file_is_named_within_the_folder(address, path):
    folders = [PurePosixPath("/tmp"), PurePosixPath("/private/tmp")]
    assert named_within(address, folders, unquote) == (path and PurePosixPath(path))


@pytest.mark.parametrize(("address", "path"), WINDOWS)
def test_a_file_is_named_within_the_folder_of_windows(address, path):
    folders = [PureWindowsPath(r"C:\Users\S\Temp")]
    found = named_within(address, folders, nturl2path.url2pathname)
    assert found == (path and PureWindowsPath(path))


@pytest.mark.parametrize("folder", [r"\\host\share", "//host/share"])
def test_a_folder_of_another_host_holds_nothing(folder):
    found = named_within(
        "file:////host/share/x.png", [PureWindowsPath(folder)], nturl2path.url2pathname
    )
    assert found is None


def test_no_file_of_another_host_is_touched(desk, monkeypatch):
    touched = []
    resolve = Path.resolve

    def resolved(path, *, strict=False):
        touched.append(str(path))
        return resolve(path, strict=strict)

    monkeypatch.setattr(Path, "resolve", resolved)
    picture = ForeignPicture("file:////host/share/x.png", "", "")
    found = gather(desk, ForeignText("", "![](photo:pasted-1)", "", (picture,), 0), "a")
    assert (found.photos, found.warnings) == ((), (foreign_pictures.REFUSED,))
    assert not [path for path in touched if "host" in path]


def test_a_link_in_the_folder_that_leads_out_of_it_is_refused(tmp_path, monkeypatch):
    held, secret = tmp_path / "held", tmp_path / "secret.png"
    held.mkdir()
    secret.write_bytes(b"x")
    (held / "link.png").symlink_to(secret)
    (held / "own.png").write_bytes(b"x")
    monkeypatch.setattr(foreign_pictures.tempfile, "gettempdir", lambda: str(held))
    assert foreign_pictures._temporary((held / "own.png").as_uri()) == held / "own.png"
    with pytest.raises(InputError, match="missing"):
        foreign_pictures._temporary((held / "link.png").as_uri())
