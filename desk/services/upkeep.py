"""Looking after a store: verify, rebuild, back up, restore, and where it lies."""

from pathlib import Path

from desk.services.desk import Desk
from desk.store import backup as backups
from desk.store import verify as verifying
from desk.store.location import sync_warning
from desk.store.verify import VerifyReport


def verify(desk: Desk) -> VerifyReport:
    """Check every hash, every derived row and every photo."""
    return verifying.verify(desk.store)


def rebuild(desk: Desk) -> int:
    """Make the derived tables anew; return how many documents they hold."""
    return desk.lanes.write_now(lambda: verifying.rebuild(desk.store))


def backup(desk: Desk, target: Path) -> tuple[str, ...]:
    """Write the whole store into the zip file ``target`` while it is in use.

    It takes long and only reads, but for sealing; so it does not hold up the write lane.

    Returns:
        Photos that are missing or damaged in the store, and so in the backup.
    """
    return backups.backup(desk.store, target)


def restore(archive: Path, folder: Path) -> None:
    """Unpack a backup into a new folder, never over an old one."""
    backups.restore(archive, folder)


def location_warning(folder: Path) -> str | None:
    """Return the code of a warning when the folder is no good place for a store."""
    return sync_warning(folder)
