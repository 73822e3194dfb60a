"""Every action of the program, in one table.

Menus, toolbars, context menus and the page of shortcuts are built from it.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desk.ui.look.icons import Icons

Key = QKeySequence.StandardKey
Role = QAction.MenuRole


class Menu(StrEnum):
    """The menus of the menu bar, in their order."""

    FILE = "file"
    EDIT = "edit"
    FORMAT = "format"
    VIEW = "view"
    GO = "go"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """What an action is called and where it appears; not what it does.

    Attributes:
        group: Rows of a menu with the same number stand together, a line between groups.
        keys: The system's own key where there is one, else a portable text, or nothing.
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
    role: Role = Role.NoRole

    def shortcuts(self) -> list[QKeySequence]:
        """Return the keys on this system, the one to show first."""
        if isinstance(self.keys, Key):
            return QKeySequence.keyBindings(self.keys)
        return [QKeySequence(self.keys)] if self.keys else []

    def key_text(self) -> str:
        """Return the first keys as the system writes them; empty when there are none."""
        keys = self.shortcuts()
        return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


class Actions(QObject):
    """Holds the QActions of one window; make it after the translator is installed.

    An action stays disabled until somebody handles it.
    """

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.specs = self.table()
        self._actions = {spec.id: self._built(spec, icons) for spec in self.specs}
        self._handled: set[str] = set()

    def __getitem__(self, name: str) -> QAction:
        """Return an action by its id; KeyError when there is none."""
        return self._actions[name]

    def handle(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Say what actions do, and enable them."""
        for name, handler in handlers.items():
            action = self._actions[name]
            action.triggered.connect(_without_checked(handler))
            action.setEnabled(True)
            self._handled.add(name)

    def handle_toggle(self, name: str, handler: Callable[[bool], object], *, is_on: bool) -> None:
        """Say what an action that is on or off does; ``is_on`` is how it starts."""
        action = self._actions[name]
        action.setChecked(is_on)
        action.toggled.connect(handler)
        action.setEnabled(True)
        self._handled.add(name)

    def unhandled(self) -> frozenset[str]:
        """Return the actions for which nobody said what they do; a test wants none."""
        return frozenset(self._actions) - self._handled

    def fill_bar(self, bar: QMenuBar) -> None:
        """Build the menus."""
        for menu, title in self.menu_titles().items():
            self.fill_menu(bar.addMenu(title), [s.id for s in self.specs if s.menu is menu])

    def fill_menu(self, menu: QMenu, names: Iterable[str]) -> None:
        """Put actions into a menu, also a context menu, with a line between groups."""
        by_id = {spec.id: spec for spec in self.specs}
        last: ActionSpec | None = None
        for name in names:
            spec = by_id[name]
            if last and (last.menu, last.group) != (spec.menu, spec.group):
                menu.addSeparator()
            menu.addAction(self._actions[name])
            last = spec

    def menu_titles(self) -> dict[Menu, str]:
        """Return what each menu is called."""
        return {
            Menu.FILE: self.tr("&File"),
            Menu.EDIT: self.tr("&Edit"),
            Menu.FORMAT: self.tr("F&ormat"),
            Menu.VIEW: self.tr("&View"),
            Menu.GO: self.tr("&Go"),
            Menu.HELP: self.tr("&Help"),
        }

    def table(self) -> tuple[ActionSpec, ...]:
        """Return every action. ``self.tr`` is spelled out, for pyside6-lupdate."""
        return (
            *self._file(),
            *self._edit(),
            *self._format(),
            *self._view(),
            *self._go(),
            *self._help(),
        )

    # fmt: off
    def _file(self) -> tuple[ActionSpec, ...]:
        menu = Menu.FILE
        return (
            ActionSpec("article.new", self.tr("&New article"), menu, 0, Key.New, "file-plus",
                       self.tr("Start a new article")),
            ActionSpec("article.import", self.tr("&Import…"), menu, 0, Key.Open, "file-input",
                       self.tr("Bring in Markdown, text or HTML files as new articles")),
            ActionSpec("article.save_version", self.tr("&Save version…"), menu, 1, Key.Save, "save",
                       self.tr("Everything is stored while you type; this names the version")),
            ActionSpec("article.check", self.tr("&Check article"), menu, 1, "Ctrl+Shift+C",
                       "list-checks", self.tr("Show what blocks publication")),
            ActionSpec("article.export", self.tr("&Export…"), menu, 1, "Ctrl+E", "package",
                       self.tr("Write the article as a page, as JSON or as a package")),
            ActionSpec("photo.add", self.tr("&Add photo…"), menu, 2, "Ctrl+Shift+A", "image-plus",
                       self.tr("Attach a photo to the article")),
            ActionSpec("photo.paste", self.tr("&Paste photo"), menu, 2, "Ctrl+Alt+V",
                       "clipboard-paste", self.tr("Attach the picture on the clipboard")),
            ActionSpec("article.close", self.tr("C&lose article"), menu, 3, "Ctrl+W", "x",
                       self.tr("Close the tab; nothing is lost")),
            ActionSpec("store.backup", self.tr("&Back up…"), menu, 4, "", "archive",
                       self.tr("Write everything into one zip file")),
            ActionSpec("store.verify", self.tr("&Verify the store"), menu, 4, "", "shield-check",
                       self.tr("Check every revision and every photo for damage")),
            ActionSpec("app.preferences", self.tr("Pre&ferences…"), menu, 5, "Ctrl+,", "settings",
                       self.tr("Language, look and the publication"), role=Role.PreferencesRole),
            ActionSpec("app.quit", self.tr("&Quit"), menu, 6, "Ctrl+Q", "log-out",
                       self.tr("Close the desk"), role=Role.QuitRole),
        )

    def _edit(self) -> tuple[ActionSpec, ...]:
        menu = Menu.EDIT
        return (
            ActionSpec("edit.undo", self.tr("&Undo"), menu, 0, Key.Undo, "undo-2"),
            ActionSpec("edit.redo", self.tr("&Redo"), menu, 0, Key.Redo, "redo-2"),
            ActionSpec("edit.cut", self.tr("Cu&t"), menu, 1, Key.Cut, "scissors"),
            ActionSpec("edit.copy", self.tr("&Copy"), menu, 1, Key.Copy, "copy"),
            ActionSpec("edit.paste", self.tr("&Paste"), menu, 1, Key.Paste, "clipboard-paste"),
            ActionSpec("edit.select_all", self.tr("Select &all"), menu, 1, Key.SelectAll,
                       "square-check"),
        )

    def _format(self) -> tuple[ActionSpec, ...]:
        menu = Menu.FORMAT
        return (
            ActionSpec("format.bold", self.tr("&Bold"), menu, 0, Key.Bold, "bold"),
            ActionSpec("format.italic", self.tr("&Italic"), menu, 0, Key.Italic, "italic"),
            ActionSpec("format.link", self.tr("&Link…"), menu, 0, "Ctrl+L", "link",
                       self.tr("Link the chosen words to an address")),
            ActionSpec("format.heading", self.tr("&Heading"), menu, 1, "Ctrl+Shift+H", "heading",
                       self.tr("Make the line a crosshead")),
            ActionSpec("format.quote", self.tr("Block &quote"), menu, 1, "Ctrl+Shift+Q", "quote"),
            ActionSpec("format.list", self.tr("Li&st"), menu, 1, "Ctrl+Shift+L", "list"),
        )

    def _view(self) -> tuple[ActionSpec, ...]:
        menu = Menu.VIEW
        return (
            ActionSpec("view.preview", self.tr("&Page preview"), menu, 0, "Ctrl+Shift+P", "eye",
                       self.tr("Show the page beside the text"), is_toggle=True),
            ActionSpec("view.panel", self.tr("&Story panel"), menu, 0, "Ctrl+Shift+I",
                       "panel-right", self.tr("Show fields, people, photos, checks and history"),
                       is_toggle=True),
        )

    def _go(self) -> tuple[ActionSpec, ...]:
        menu = Menu.GO
        return (
            ActionSpec("go.desk", self.tr("&Desk"), menu, 0, "Ctrl+1", "newspaper"),
            ActionSpec("go.photos", self.tr("&Photos"), menu, 0, "Ctrl+2", "images"),
            ActionSpec("go.exports", self.tr("&Exports"), menu, 0, "Ctrl+3", "package"),
            ActionSpec("go.settings", self.tr("&Settings"), menu, 0, "Ctrl+4", "settings"),
            ActionSpec("go.search", self.tr("&Find an article"), menu, 1, "Ctrl+K", "search",
                       self.tr("Type part of a headline, a name or the text")),
            ActionSpec("go.next_tab", self.tr("&Next article"), menu, 2, "Ctrl+Tab", "arrow-right"),
            ActionSpec("go.previous_tab", self.tr("P&revious article"), menu, 2, "Ctrl+Shift+Tab"),
        )

    def _help(self) -> tuple[ActionSpec, ...]:
        menu = Menu.HELP
        return (
            ActionSpec("help.shortcuts", self.tr("&Keyboard shortcuts"), menu, 0, "F1", "keyboard"),
            ActionSpec("help.about", self.tr("&About Editorial Desk"), menu, 1, "", "info",
                       role=Role.AboutRole),
        )
    # fmt: on

    def _built(self, spec: ActionSpec, icons: Icons) -> QAction:
        action = QAction(spec.text, self)
        action.setObjectName(spec.id)
        action.setShortcuts(spec.shortcuts())
        action.setMenuRole(spec.role)
        action.setCheckable(spec.is_toggle)
        action.setStatusTip(spec.tip)
        action.setToolTip(_tip(spec))
        action.setEnabled(False)
        if spec.icon:
            action.setIcon(icons.icon(spec.icon))
        return action


def plain(text: str) -> str:
    """Return a menu text without its mnemonic and dots, for tooltips and lists."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def _tip(spec: ActionSpec) -> str:
    keys = spec.key_text()
    return f"{plain(spec.text)} ({keys})" if keys else plain(spec.text)


def _without_checked(handler: Callable[[], object]) -> Callable[[bool], None]:
    def call(_checked: bool) -> None:  # noqa: FBT001 (Qt gives it so)
        handler()

    return call
