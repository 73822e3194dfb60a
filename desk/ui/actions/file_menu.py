"""What stands in the File menu."""

from PySide6.QtCore import QObject

from desk.ui.actions.spec import ActionSpec, Key, Menu, Role


class FileMenu(QObject):
    """Names the actions of the menu, in their order."""

    # fmt: off
    def specs(self) -> tuple[ActionSpec, ...]:
        """Return the actions. ``self.tr`` is spelled out, for pyside6-lupdate."""
        menu = Menu.FILE
        return (
            ActionSpec("article.new", self.tr("&New article"), menu, 0, Key.New, "file-plus",
                       self.tr("Start a new article")),
            ActionSpec("article.import", self.tr("&Import…"), menu, 0, Key.Open, "file-input",
                       self.tr("Bring in Markdown, text or HTML files as new articles")),
            ActionSpec("article.save_version", self.tr("&Save version…"), menu, 1, Key.Save, "save",
                       self.tr("Everything is stored while you type; this names the version")),
            ActionSpec("article.check", self.tr("&Check article"), menu, 1, "Ctrl+Shift+C",
                       "list-checks", self.tr("Show what blocks publication")),
            ActionSpec("article.export", self.tr("&Export…"), menu, 1, "Ctrl+E", "package",
                       self.tr("Write the article as a page, as JSON or as a package")),
            ActionSpec("article.print", self.tr("P&rint…"), menu, 1, Key.Print, "printer",
                       self.tr("Print the page as readers get it")),
            ActionSpec("article.pdf", self.tr("Save as P&DF…"), menu, 1, "", "file-down",
                       self.tr("Write the page into a PDF file, for mail and for paper")),
            ActionSpec("photo.add", self.tr("&Add photo…"), menu, 2, "Ctrl+Shift+A", "image-plus",
                       self.tr("Attach a photo to the article")),
            ActionSpec("photo.choose", self.tr("Choose fro&m Photos…"), menu, 2, "", "images",
                       self.tr("Attach photos that are in the Photos room already")),
            ActionSpec("photo.paste", self.tr("&Paste photo"), menu, 2, "Ctrl+Alt+V",
                       "clipboard-paste", self.tr("Attach the picture on the clipboard")),
            ActionSpec("photo.bring_files", self.tr("Bring in p&hotos…"), menu, 2, "Ctrl+Alt+I",
                       "images", self.tr("Add pictures to the Photos room")),
            ActionSpec("photo.bring_folder", self.tr("Bring in a folder of pho&tos…"), menu, 2, "",
                       "folder-open", self.tr("Add all pictures of a card or a folder")),
            ActionSpec("article.close", self.tr("C&lose article"), menu, 3, "Ctrl+W", "x",
                       self.tr("Close the tab; nothing is lost")),
            ActionSpec("article.reopen", self.tr("Re&open article"), menu, 3, "Ctrl+Shift+T",
                       "rotate-ccw", self.tr("Open the tab again that was closed last")),
            ActionSpec("store.backup", self.tr("&Back up…"), menu, 4, "", "archive",
                       self.tr("Write everything into one zip file")),
            ActionSpec("store.verify", self.tr("&Verify the store"), menu, 4, "", "shield-check",
                       self.tr("Check every revision and every photo for damage")),
            ActionSpec("app.preferences", self.tr("Pre&ferences…"), menu, 5, "Ctrl+,", "settings",
                       self.tr("Language, look and the publication"), role=Role.PreferencesRole),
            ActionSpec("app.quit", self.tr("&Quit"), menu, 6, "Ctrl+Q", "log-out",
                       self.tr("Close the desk"), role=Role.QuitRole),
        )
    # fmt: on
