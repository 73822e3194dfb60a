"""What stands in the Help menu."""

from PySide6.QtCore import QObject

from desk.ui.actions.spec import ActionSpec, Menu, Role


class HelpMenu(QObject):
    """Names the actions of the menu, in their order."""

    # fmt: off
    def specs(self) -> tuple[ActionSpec, ...]:
        """Return the actions. ``self.tr`` is spelled out, for pyside6-lupdate."""
        menu = Menu.HELP
        return (
            ActionSpec("help.shortcuts", self.tr("&Keyboard shortcuts"), menu, 0, "F1", "keyboard"),
            ActionSpec("help.about", self.tr("&About Editorial Desk"), menu, 1, "", "info",
                       role=Role.AboutRole),
        )
    # fmt: on
