"""Packages: built in a hidden place, read back and verified, then given their name."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from desk.errors import StoreError
from desk.formats import archive, manifest
from desk.formats.closure import Closure, edition
from desk.formats.contents import PHOTO_ROLE, contents
from desk.formats.manifest import FileEntry, Manifest
from desk.formats.packed import FOLDER, PackedPhoto, pack
from desk.formats.standing import Standing, standing
from desk.formats.target import Target
from desk.formats.verification import verify
from desk.formats.workplace import Workplace, settle, workplace, write
from desk.media.renditions import Renditions
from desk.model.ids import digest

__all__ = ["Exported", "Target", "export", "package_name"]


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote.

    Attributes:
        path: The package: a folder, or a zip file.
        paths: The files of the folder, or the zip file.
        edition: Digest of the closure.
        files: What the package holds, with what it kept of earlier exports of the same state.
        dropped: Targets of the older package that were made of another state and went with it.
    """

    path: Path
    paths: tuple[Path, ...]
    edition: str
    target: Target
    article_id: str
    revision: str
    files: tuple[FileEntry, ...]
    dropped: tuple[str, ...]


def package_name(closure: Closure) -> str:
    """Return the name of the article's package: slug and the last 8 characters of the id."""
    return f"{closure.slug}-{closure.article_id[-8:]}"


def export(
    closure: Closure,
    target: Target,
    folder: Path,
    renditions: Renditions,
    zip_: bool = False,  # noqa: FBT001, FBT002 (named by every caller)
) -> Exported:
    """Write the article's package into ``folder``; the article's older package there is replaced.

    Exports to several targets share one package as long as they are made of the same state.

    Args:
        folder: Made when only its parent exists.
        zip_: Write one zip file in place of a folder.

    Raises:
        InputError: ``export.target``; a photo's original is refused (``photo.*``).
        RuleError: ``export.not_ours``, ``export.foreign_files``.
        StoreError: ``export.full``, ``export.unwritable``, ``export.damaged``,
            ``rendition.unwritable``.
    """
    closure = replace(closure, target=target.value)
    name = package_name(closure)
    shown = f"{name}.zip" if zip_ else name
    with workplace(folder, name) as place:
        older = standing(folder, shown, closure.article_id)
        written = _build(closure, target, renditions, place)
        done = _joined(written, older[0] if older else None, place)
        write(place.package / manifest.FILE_NAME, manifest.write(done))
        _settle(place.package)
        verify(place.package)
        _publish(place, name, shown, older)
    return _exported(closure, target, folder / shown, done, older)


def _build(closure: Closure, target: Target, renditions: Renditions, place: Workplace) -> Manifest:
    media = place.package / FOLDER
    media.mkdir()
    packed = pack(closure, renditions, media)
    entries = list(_photo_entries(packed, target))
    for path, content in contents(closure, target, packed).items():
        write(place.package / path, content.data)
        entries.append(
            FileEntry(
                path, len(content.data), digest(content.data), content.media_type, content.role,
                targets=(target.value,),
            )
        )  # fmt: skip
    return manifest.of_export(closure, entries)


def _photo_entries(packed: Iterable[PackedPhoto], target: Target) -> Iterable[FileEntry]:
    for photo in packed:
        for one in photo.renditions:
            yield FileEntry(
                f"{FOLDER}/{one.file_name}", one.bytes, one.sha256, one.media_type, PHOTO_ROLE,
                one.width_px, one.height_px, (target.value,),
            )  # fmt: skip


def _joined(written: Manifest, old: Standing | None, place: Workplace) -> Manifest:
    """Bring the files of earlier exports over, when they are made of the same state."""
    if old is None or not manifest.fit_together(written, old.manifest):
        return written
    have = {entry.path for entry in written.files}
    kept = {entry.path: old.read(entry) for entry in old.manifest.files if entry.path not in have}
    if any(data is None for data in kept.values()):  # somebody changed them: they are no edition
        return written
    for path, data in kept.items():
        (place.package / path).parent.mkdir(exist_ok=True)
        write(place.package / path, data or b"")
    return manifest.united(written, old.manifest)


def _settle(package: Path) -> None:
    media = package / FOLDER
    if not any(media.iterdir()):
        media.rmdir()
    else:
        for path in (*media.iterdir(), media):
            settle(path)
    settle(package)


def _publish(place: Workplace, name: str, shown: str, older: list[Standing]) -> None:
    """Give the package its name; at no moment a part of one has it."""
    if shown == name:
        for old in older:  # the workplace gives them back when the next line fails
            old.path.rename(place.replaced / old.path.name)
        place.package.rename(place.target / shown)
    else:
        _publish_zip(place, name, place.target / shown)
    for old in older:
        if old.path.name != shown:
            old.path.unlink(missing_ok=True)
            _receipt(old).unlink(missing_ok=True)
    settle(place.target)


def _publish_zip(place: Workplace, name: str, final: Path) -> None:
    made = place.folder / final.name
    archive.write(place.package, made, name)
    settle(made)
    if damaged := archive.differs(place.package, made, name):
        raise StoreError("export.damaged", file=damaged, problem="zip")
    made.replace(final)


def _receipt(old: Standing) -> Path:
    stem = old.path.name.removesuffix(".zip")
    return old.path.with_name(f"{stem}.receipt.json")


def _exported(
    closure: Closure, target: Target, path: Path, done: Manifest, older: list[Standing]
) -> Exported:
    names = sorted([manifest.FILE_NAME, *(entry.path for entry in done.files)])
    before = {name for old in older for name in old.manifest.editions}
    return Exported(
        path=path,
        paths=(path,) if path.suffix == ".zip" else tuple(path / name for name in names),
        edition=edition(closure),
        target=target,
        article_id=closure.article_id,
        revision=closure.revision,
        files=done.files,
        dropped=tuple(sorted(before - set(done.editions))),
    )
