"""Packages that already stand in the target folder: recognised, read, kept apart from others'."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desk.errors import RuleError
from desk.formats import manifest as manifests
from desk.formats.manifest import FileEntry, Manifest
from desk.model.ids import digest

_SYSTEM_FILES = {".ds_store", "thumbs.db", "desktop.ini", ".directory"}
_MAX_FILE_BYTES = 512 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Standing:
    """A package of ours, a folder or a zip file."""

    path: Path
    manifest: Manifest

    def read(self, entry: FileEntry) -> bytes | None:
        """Return the bytes of a file; None when they are not those of the manifest any more."""
        try:
            data = _read(self.path, self.manifest_folder + entry.path)
        except (OSError, KeyError, ValueError, zipfile.BadZipFile):
            return None
        return data if digest(data) == entry.sha256 else None

    @property
    def manifest_folder(self) -> str:
        """Folder within a zip file that holds the package; empty for a folder."""
        return f"{self.path.stem}/" if self.path.suffix == ".zip" else ""


def standing(target: Path, name: str, article_id: str) -> list[Standing]:
    """Return the older packages of the article in ``target``; that of the same name comes first.

    Args:
        name: Of the package to be written: a folder, or a zip file when it ends with ``.zip``.

    Raises:
        RuleError: ``export.not_ours``: what has the name is not a package of this article;
            ``export.foreign_files``: a person put files into the package.
    """
    suffix = ".zip" if name.endswith(".zip") else ""
    ending = f"-{article_id[-8:]}{suffix}"
    same = target / name
    others = (path for path in sorted(target.iterdir()) if path.name.endswith(ending))
    found = []
    for path in [same, *(path for path in others if path != same)]:
        manifest = _manifest(path)
        if manifest is not None and manifest.article == article_id:
            _refuse_foreign_files(path, manifest)
            found.append(Standing(path, manifest))
        elif path == same and (path.exists() or path.is_symlink()):
            raise RuleError("export.not_ours", path=str(path))
    return found


def _manifest(path: Path) -> Manifest | None:
    if path.is_symlink():
        return None
    try:
        folder = f"{path.stem}/" if path.suffix == ".zip" else ""
        return manifests.read(_read(path, folder + manifests.FILE_NAME, manifests.MAX_BYTES))
    except (OSError, KeyError, ValueError, zipfile.BadZipFile):
        return None


def _read(path: Path, name: str, most: int = _MAX_FILE_BYTES) -> bytes:
    """Return a file of a package.

    Raises:
        ValueError: It is larger than ``most`` bytes.
        OSError, KeyError, zipfile.BadZipFile: It is not there.
    """
    if path.suffix != ".zip":
        if (path / name).stat().st_size > most:
            raise ValueError(name)
        return (path / name).read_bytes()
    with zipfile.ZipFile(path) as archive:
        if archive.getinfo(name).file_size > most:
            raise ValueError(name)
        return archive.read(name)


def _refuse_foreign_files(path: Path, manifest: Manifest) -> None:
    if path.suffix == ".zip":
        return
    ours = {manifests.FILE_NAME, *(entry.path for entry in manifest.files)}
    foreign = sorted(name for name in _names(path) if name not in ours)
    if foreign:
        raise RuleError("export.foreign_files", path=str(path), names=", ".join(foreign[:3]))


def _names(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*"):
        if not path.is_dir() and path.name.lower() not in _SYSTEM_FILES:
            yield path.relative_to(folder).as_posix()
