"""What stands in the Format menu."""

from PySide6.QtCore import QObject

from desk.ui.actions.spec import ActionSpec, Key, Menu


class FormatMenu(QObject):
    """Names the actions of the menu, in their order."""

    # fmt: off
    def specs(self) -> tuple[ActionSpec, ...]:
        """Return the actions. ``self.tr`` is spelled out, for pyside6-lupdate."""
        menu = Menu.FORMAT
        return (
            ActionSpec("format.bold", self.tr("&Bold"), menu, 0, Key.Bold, "bold",
                       is_toggle=True),
            ActionSpec("format.italic", self.tr("&Italic"), menu, 0, Key.Italic, "italic",
                       is_toggle=True),
            ActionSpec("format.link", self.tr("&Link…"), menu, 0, "Ctrl+L", "link",
                       self.tr("Link the chosen words to an address, or change the link")),
            ActionSpec("format.unlink", self.tr("&Remove link"), menu, 0, "", "unlink",
                       self.tr("Take the link at the cursor away; its words stay")),
            ActionSpec("format.heading", self.tr("&Heading"), menu, 1,
                       "Ctrl+Alt+2; Ctrl+Shift+H", "heading-2",
                       self.tr("Make the line a crosshead"),
                       is_toggle=True),
            ActionSpec("format.heading3", self.tr("&Smaller heading"), menu, 1, "Ctrl+Alt+3",
                       "heading-3", self.tr("Make the line a heading of the third level"),
                       is_toggle=True),
            ActionSpec("format.heading4", self.tr("S&mallest heading"), menu, 1, "Ctrl+Alt+4",
                       "heading-4", self.tr("Make the line a heading of the fourth level"),
                       is_toggle=True),
            ActionSpec("format.quote", self.tr("Block &quote"), menu, 2, "Ctrl+Shift+Q", "quote",
                       is_toggle=True),
            ActionSpec("format.list", self.tr("Bulle&ted list"), menu, 2, "Ctrl+Shift+L", "list",
                       self.tr("Tab moves an item deeper, Return on an empty one ends the list"),
                       is_toggle=True),
            ActionSpec("format.numbers", self.tr("&Numbered list"), menu, 2, "Ctrl+Shift+N",
                       "list-ordered", self.tr("Numbers are kept in their order"),
                       is_toggle=True),
        )
    # fmt: on
