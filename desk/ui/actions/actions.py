"""Every action of the program; menus, toolbars and the page of shortcuts are built from them."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from desk.ui.actions.edit_menu import EditMenu
from desk.ui.actions.file_menu import FileMenu
from desk.ui.actions.format_menu import FormatMenu
from desk.ui.actions.go_menu import GoMenu
from desk.ui.actions.help_menu import HelpMenu
from desk.ui.actions.insert_menu import InsertMenu
from desk.ui.actions.spec import ActionSpec, Menu, plain
from desk.ui.actions.table_menu import TableMenu
from desk.ui.actions.view_menu import ViewMenu
from desk.ui.look.icons import Icons


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
        inside = menu
        for name in names:
            spec = by_id[name]
            if last and (last.menu, last.group) != (spec.menu, spec.group):
                menu.addSeparator()
            if spec.submenu and not (last and last.submenu == spec.submenu):
                inside = menu.addMenu(spec.submenu)
            (inside if spec.submenu else menu).addAction(self._actions[name])
            last = spec

    def submenu_of(self, name: str) -> str:
        """Return the title of the menu within a menu in which an action stands; else empty."""
        return next((spec.submenu for spec in self.specs if spec.id == name), "")

    def menu_titles(self) -> dict[Menu, str]:
        """Return what each menu is called."""
        return {
            Menu.FILE: self.tr("&File"),
            Menu.EDIT: self.tr("&Edit"),
            Menu.FORMAT: self.tr("F&ormat"),
            Menu.INSERT: self.tr("&Insert"),
            Menu.TABLE: self.tr("&Table"),
            Menu.VIEW: self.tr("&View"),
            Menu.GO: self.tr("&Go"),
            Menu.HELP: self.tr("&Help"),
        }

    def table(self) -> tuple[ActionSpec, ...]:
        """Return every action."""
        menus = (
            FileMenu, EditMenu, FormatMenu, InsertMenu, TableMenu, ViewMenu, GoMenu, HelpMenu,
        )  # fmt: skip
        return tuple(spec for menu in menus for spec in menu().specs())

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


def _tip(spec: ActionSpec) -> str:
    keys = spec.key_text()
    return f"{plain(spec.text)} ({keys})" if keys else plain(spec.text)


def _without_checked(handler: Callable[[], object]) -> Callable[[bool], None]:
    def call(_checked: bool) -> None:  # noqa: FBT001 (Qt gives it so)
        handler()

    return call
