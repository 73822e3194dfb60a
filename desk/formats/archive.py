"""A package as one zip file whose bytes depend on nothing but the package."""

import zipfile
from pathlib import Path

_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip file can name
_UNIX = 3
_READABLE = 0o100644 << 16


def write(package: Path, archive: Path, folder: str) -> None:
    """Write all files below ``package`` into ``archive``, within one folder.

    Files are stored, not compressed: photos do not shrink, and compression libraries differ.
    """
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as file:
        for path in sorted(path for path in package.rglob("*") if path.is_file()):
            name = f"{folder}/{path.relative_to(package).as_posix()}"
            entry = zipfile.ZipInfo(name, _TIME)
            entry.create_system = _UNIX
            entry.external_attr = _READABLE
            file.writestr(entry, path.read_bytes())


def differs(package: Path, archive: Path, folder: str) -> str:
    """Return the first file of ``package`` that ``archive`` does not hold alike; else empty."""
    with zipfile.ZipFile(archive) as file:
        for path in sorted(path for path in package.rglob("*") if path.is_file()):
            name = path.relative_to(package).as_posix()
            if file.read(f"{folder}/{name}") != path.read_bytes():
                return name
    return ""
