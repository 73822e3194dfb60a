"""What stands in the Go menu."""

from PySide6.QtCore import QObject

from desk.ui.actions.spec import ActionSpec, Menu


class GoMenu(QObject):
    """Names the actions of the menu, in their order."""

    # fmt: off
    def specs(self) -> tuple[ActionSpec, ...]:
        """Return the actions. ``self.tr`` is spelled out, for pyside6-lupdate."""
        menu = Menu.GO
        return (
            ActionSpec("go.desk", self.tr("&Desk"), menu, 0, "Ctrl+1", "newspaper"),
            ActionSpec("go.photos", self.tr("&Photos"), menu, 0, "Ctrl+2", "images"),
            ActionSpec("go.exports", self.tr("&Exports"), menu, 0, "Ctrl+3", "package"),
            ActionSpec("go.settings", self.tr("&Settings"), menu, 0, "Ctrl+4", "settings"),
            ActionSpec("go.search", self.tr("&Find an article"), menu, 1, "Ctrl+K", "search",
                       self.tr("Type part of a headline, a name or the text")),
            ActionSpec("go.outline", self.tr("&Outline"), menu, 1, "Ctrl+Shift+O", "list",
                       self.tr("Show the headings of the story")),
            ActionSpec("go.word", self.tr("&Word…"), menu, 1, "Ctrl+J", "hash",
                       self.tr("Put the cursor to a word by its number")),
            ActionSpec("go.next_tab", self.tr("&Next article"), menu, 2, "Ctrl+Tab", "arrow-right"),
            ActionSpec("go.previous_tab", self.tr("P&revious article"), menu, 2, "Ctrl+Shift+Tab"),
        )
    # fmt: on
