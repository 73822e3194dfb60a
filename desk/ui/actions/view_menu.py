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
            ActionSpec("view.toolbar", self.tr("&Format bar"), menu, 0, "Ctrl+Alt+B", "type",
                       self.tr("Show the bar of formats over the text"), is_toggle=True),
        )
    # fmt: on
