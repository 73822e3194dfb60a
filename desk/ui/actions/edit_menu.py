"""What stands in the Edit menu."""

from PySide6.QtCore import QObject

from desk.ui.actions.spec import ActionSpec, Key, Menu


class EditMenu(QObject):
    """Names the actions of the menu, in their order."""

    # fmt: off
    def specs(self) -> tuple[ActionSpec, ...]:
        """Return the actions. ``self.tr`` is spelled out, for pyside6-lupdate."""
        menu = Menu.EDIT
        copy_as = self.tr("Cop&y as")
        return (
            ActionSpec("edit.undo", self.tr("&Undo"), menu, 0, Key.Undo, "undo-2"),
            ActionSpec("edit.redo", self.tr("&Redo"), menu, 0, Key.Redo, "redo-2"),
            ActionSpec("edit.cut", self.tr("Cu&t"), menu, 1, Key.Cut, "scissors"),
            ActionSpec("edit.copy", self.tr("&Copy"), menu, 1, Key.Copy, "copy"),
            ActionSpec("edit.copy_rich", self.tr("&Formatted text"), menu, 1, "", "letter-text",
                       self.tr("For word processors and mail; the whole story if nothing is "
                               "selected"), submenu=copy_as),
            ActionSpec("edit.copy_html", self.tr("&HTML"), menu, 1, "", "code-xml",
                       self.tr("The HTML as text; the whole story if nothing is selected"),
                       submenu=copy_as),
            ActionSpec("edit.copy_markdown", self.tr("&Markdown"), menu, 1, "", "hash",
                       self.tr("The text as it is written; the whole story if nothing is "
                               "selected"), submenu=copy_as),
            ActionSpec("edit.paste", self.tr("&Paste"), menu, 1, Key.Paste, "clipboard-paste"),
            ActionSpec("edit.paste_text", self.tr("Paste as p&lain text"), menu, 1,
                       "Ctrl+Shift+V", "clipboard-type",
                       self.tr("Paste the words only, each character as it is")),
            ActionSpec("edit.select_all", self.tr("Select &all"), menu, 1, Key.SelectAll,
                       "square-check"),
            ActionSpec("edit.find", self.tr("&Find…"), menu, 2, Key.Find, "search",
                       self.tr("Find words in the story")),
            ActionSpec("edit.find_next", self.tr("Find ne&xt"), menu, 2, "F3"),
            ActionSpec("edit.find_previous", self.tr("Find pre&vious"), menu, 2, "Shift+F3"),
            ActionSpec("edit.replace", self.tr("R&eplace…"), menu, 2, "Ctrl+H", "replace",
                       self.tr("Replace words in the story, or in all open stories")),
            ActionSpec("edit.spelling", self.tr("Check &spelling"), menu, 3, "Shift+F7",
                       "spell-check", self.tr("Mark misspelt words"), is_toggle=True),
            ActionSpec("edit.next_misspelt", self.tr("&Next misspelt word"), menu, 3, "F7", "",
                       self.tr("Go to the next word that is not in the dictionary")),
        )
    # fmt: on
