"""What stands in the Insert menu."""

from PySide6.QtCore import QObject

from desk.ui.actions.spec import ActionSpec, Menu


class InsertMenu(QObject):
    """Names the actions of the menu, in their order."""

    # fmt: off
    def specs(self) -> tuple[ActionSpec, ...]:
        """Return the actions. ``self.tr`` is spelled out, for pyside6-lupdate."""
        menu = Menu.INSERT
        return (
            ActionSpec("insert.photo", self.tr("&Photo in the text…"), menu, 0, "Ctrl+Alt+P",
                       "image", self.tr("Show one of the photos of the story at this place")),
            ActionSpec("insert.related", self.tr("&Related article…"), menu, 0, "Ctrl+Alt+R",
                       "newspaper", self.tr("Link to another article of the desk")),
            ActionSpec("insert.table", self.tr("&Table…"), menu, 1, "Ctrl+Alt+T", "table",
                       self.tr("Tab goes from cell to cell")),
            ActionSpec("insert.rule", self.tr("&Horizontal rule"), menu, 1, "",
                       "separator-horizontal"),
            ActionSpec("insert.footnote", self.tr("&Footnote"), menu, 2, "Ctrl+Alt+F",
                       "superscript", self.tr("Insert a footnote; at one, go to its other end")),
            ActionSpec("insert.abbreviation", self.tr("&Abbreviation…"), menu, 2, "Ctrl+Alt+A",
                       "whole-word", self.tr("Say what an abbreviation means")),
        )
    # fmt: on
