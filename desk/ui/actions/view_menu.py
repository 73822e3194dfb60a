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
            ActionSpec("view.preview_window", self.tr("Page in its own &window"), menu, 0,
                       "Ctrl+Alt+W", "picture-in-picture-2",
                       self.tr("Show the page in a window of its own, for a second screen"),
                       is_toggle=True),
            ActionSpec("view.follow", self.tr("Page &follows the text"), menu, 0, "",
                       "arrow-down-up",
                       self.tr("Scroll page and text together, whichever you move"),
                       is_toggle=True),
            ActionSpec("view.panel", self.tr("&Story panel"), menu, 0, "Ctrl+Shift+I",
                       "panel-right", self.tr("Show fields, people, photos, checks and history"),
                       is_toggle=True),
        )
    # fmt: on
