"""This laptop: an id that lies with the machine, not with the store.

A restored or copied store therefore finds that another laptop wrote it, and seals everything.
"""

import contextlib
import json
import os
import secrets
import time
from pathlib import Path

from desk.errors import StoreError
from desk.model.ids import is_id, new_id


def device_id(state: Path) -> str:
    """Return the UUID of this laptop; made at the first call.

    Raises:
        StoreError: ``device.unwritable``: the state folder cannot be written.
    """
    file = state / "device.json"
    try:
        if found := _read(file):
            return found
        state.mkdir(parents=True, exist_ok=True)
        made = new_id(time.time_ns() // 1_000_000, secrets.token_bytes(10))
        part = file.with_name(f"{file.name}.{made}.part")
        part.write_text(json.dumps({"id": made}), encoding="utf-8")
        # Linking fails when another process was faster: then its id is this laptop's.
        with contextlib.suppress(FileExistsError):
            os.link(part, file)
        if _read(file):
            part.unlink()
        else:  # what stands there is damaged, and would be at the next start
            part.replace(file)
        return _read(file)
    except OSError as error:
        raise StoreError("device.unwritable", folder=str(state), reason=error.strerror) from error


def _read(file: Path) -> str:
    with contextlib.suppress(FileNotFoundError, ValueError, KeyError, TypeError):
        found = str(json.loads(file.read_text(encoding="utf-8"))["id"])
        return found if is_id(found) else ""
    return ""
