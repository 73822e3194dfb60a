"""Where the program keeps its files outside the store.

Source: XDG Base Directory Specification, through platformdirs on each system.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

STORE_VARIABLE = "DESK_STORE"


@dataclass(frozen=True, slots=True)
class Paths:
    """Folders of one person on this machine; made when something is written to them.

    Attributes:
        data: Default parent of the store.
        config: Preferences.
        state: This laptop's device id, window state.
        cache: Previews of photos; can be deleted at any time.
        log: Log files.
    """

    data: Path
    config: Path
    state: Path
    cache: Path
    log: Path

    @property
    def default_store(self) -> Path:
        """The store folder when none is named."""
        return self.data / "store"

    @property
    def settings_file(self) -> Path:
        """The file of the preferences."""
        return self.config / "settings.json"


def user_paths() -> Paths:
    """Return the folders of the current user."""
    dirs = PlatformDirs("desk", appauthor=False)
    return Paths(
        dirs.user_data_path,
        dirs.user_config_path,
        dirs.user_state_path,
        dirs.user_cache_path,
        dirs.user_log_path,
    )


def store_folder(given: Path | None, environment: Mapping[str, str], paths: Paths) -> Path:
    """Return the folder of the store: the option, else ``$DESK_STORE``, else the default."""
    if given is not None:
        return given.expanduser().absolute()
    if environment.get(STORE_VARIABLE):
        return Path(environment[STORE_VARIABLE]).expanduser().absolute()
    return paths.default_store


def user_store(given: Path | None, paths: Paths) -> Path:
    """Return the folder of the store for this process."""
    return store_folder(given, os.environ, paths)
