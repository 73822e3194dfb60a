"""Whether a folder is a good place for a store.

SQLite's write-ahead log needs one machine and real locks; a program that copies files between
machines while they are written tears database and log apart.
"""

import sys
from pathlib import Path

# Source: man 5 proc, filesystems(5); names as /proc/mounts gives them.
_NETWORK_SYSTEMS = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs", "lustre",
        "davfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.glusterfs",
        "fuse.s3fs", "fuse.curlftpfs", "fuse.google-drive-ocamlfuse", "fuse.onedriver",
    }
)  # fmt: skip
_CLOUD_FOLDERS = (
    "dropbox", "onedrive", "google drive", "googledrive", "my drive", "icloud", "icloud drive",
    "mobile documents", "cloudstorage", "nextcloud", "owncloud", "box sync", "pcloud",
    "pclouddrive", "mega", "megasync", "seafile", "syncthing", "yandex.disk", "tresorit",
)  # fmt: skip
# "OneDrive - The Gazette", "GoogleDrive-ana@example.org"
_CLOUD_BEGINNINGS = ("onedrive -", "googledrive-", "dropbox (", "onedrive-", "com~apple~clouddocs")


def sync_warning(
    folder: Path, mounts: Path = Path("/proc/mounts"), platform: str = sys.platform
) -> str | None:
    """Return the code of a warning about ``folder``; None when nothing speaks against it.

    Returns:
        ``store.network_folder`` (on another machine) or ``store.cloud_folder`` (a program copies
        what is in it to other machines).
    """
    path = folder.expanduser().absolute()
    if _is_network(path, mounts, platform):
        return "store.network_folder"
    if any(_is_cloud(part.casefold()) for part in path.parts):
        return "store.cloud_folder"
    return None


def _is_cloud(name: str) -> bool:
    return name in _CLOUD_FOLDERS or name.startswith(_CLOUD_BEGINNINGS)


def _is_network(path: Path, mounts: Path, platform: str) -> bool:
    if platform == "win32":
        return path.as_posix().startswith("//")  # \\server\share
    if not mounts.is_file():
        return False
    systems = {}
    for line in mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
        _device, point, system, *_rest = line.split(" ")
        systems[_unescaped(point)] = system
    real = path.resolve()
    for place in (real, *real.parents):
        if str(place) in systems:
            return systems[str(place)] in _NETWORK_SYSTEMS
    return False


def _unescaped(point: str) -> str:
    for code, character in ((r"\040", " "), (r"\011", "\t"), (r"\012", "\n"), (r"\134", "\\")):
        point = point.replace(code, character)
    return point
