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
            ActionSpec("format.bold", self.tr("&Bold"), menu, 0, Key.Bold, "bold"),
            ActionSpec("format.italic", self.tr("&Italic"), menu, 0, Key.Italic, "italic"),
            ActionSpec("format.link", self.tr("&Link…"), menu, 0, "Ctrl+L", "link",
                       self.tr("Link the chosen words to an address")),
            ActionSpec("format.heading", self.tr("&Heading"), menu, 1, "Ctrl+Shift+H", "heading",
                       self.tr("Make the line a crosshead")),
            ActionSpec("format.quote", self.tr("Block &quote"), menu, 1, "Ctrl+Shift+Q", "quote"),
            ActionSpec("format.list", self.tr("Li&st"), menu, 1, "Ctrl+Shift+L", "list"),
        )
    # fmt: on
