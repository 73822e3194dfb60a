"""What an action is called and where it appears."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QAction, QKeySequence

Key = QKeySequence.StandardKey
Role = QAction.MenuRole


class Menu(StrEnum):
    """The menus of the menu bar, in their order."""

    FILE = "file"
    EDIT = "edit"
    FORMAT = "format"
    INSERT = "insert"
    TABLE = "table"
    VIEW = "view"
    GO = "go"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """What an action is called and where it appears; not what it does.

    Attributes:
        group: Rows of a menu with the same number stand together, a line between groups.
        keys: The system's own key where there is one, else a portable text, or nothing; several
            with a semicolon between them.
        submenu: Title of the menu within the menu in which it stands, with those beside it that
            have the same; empty for none.
        tip: One sentence for the tooltip and the status bar.
    """

    id: str
    text: str
    menu: Menu
    group: int = 0
    keys: Key | str = ""
    icon: str = ""
    tip: str = ""
    is_toggle: bool = False
    submenu: str = ""
    role: Role = Role.NoRole

    def shortcuts(self) -> list[QKeySequence]:
        """Return the keys on this system, the one to show first."""
        if isinstance(self.keys, Key):
            return QKeySequence.keyBindings(self.keys)
        return QKeySequence.listFromString(self.keys) if self.keys else []

    def key_text(self) -> str:
        """Return the first keys as the system writes them; empty when there are none."""
        keys = self.shortcuts()
        return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def plain(text: str) -> str:
    """Return a menu text without its mnemonic and dots, for tooltips and lists."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")
