"""What stands in the View menu."""

from PySide6.QtCore import QObject

from desk.ui.actions.spec import ActionSpec, Menu


class ViewMenu(QObject):
    """Names the actions of the menu, in their order."""

    # fmt: off
    def specs(self) -> tuple[ActionSpec, ...]:
        """Return the actions. ``self.tr`` is spelled out, for pyside6-lupdate."""
        menu = Menu.VIEW
        return (
            ActionSpec("view.preview", self.tr("&Page preview"), menu, 0, "Ctrl+Shift+P", "eye",
                       self.tr("Show the page beside the text"), is_toggle=True),
            ActionSpec("view.panel", self.tr("&Story panel"), menu, 0, "Ctrl+Shift+I",
                       "panel-right", self.tr("Show fields, people, photos, checks and history"),
                       is_toggle=True),
            ActionSpec("view.split", self.tr("S&ide by side"), menu, 1, "Ctrl+\\", "columns-2",
                       self.tr("Show a second story beside this one"), is_toggle=True),
            ActionSpec("view.new_window", self.tr("Move to new &window"), menu, 1, "Ctrl+Alt+N",
                       "external-link", self.tr("Show this story in a window of its own")),
        )
    # fmt: on
