"""What stands in the View menu."""

from PySide6.QtCore import QObject

from desk.ui.actions.spec import ActionSpec, Key, Menu


class ViewMenu(QObject):
    """Names the actions of the menu, in their order."""

    # fmt: off
    def specs(self) -> tuple[ActionSpec, ...]:
        """Return the actions. ``self.tr`` is spelled out, for pyside6-lupdate."""
        menu = Menu.VIEW
        focus, size = self.tr("&Focus"), self.tr("Text si&ze")
        return (
            ActionSpec("view.preview", self.tr("&Page preview"), menu, 0, "Ctrl+Shift+P", "eye",
                       self.tr("Show the page beside the text"), is_toggle=True),
            ActionSpec("view.preview_window", self.tr("Page in its own &window"), menu, 0,
                       "Ctrl+Alt+W", "picture-in-picture-2",
                       self.tr("Show the page in a window of its own, for a second screen"),
                       is_toggle=True),
            ActionSpec("view.follow", self.tr("Pa&ge follows the text"), menu, 0, "",
                       "arrow-down-up",
                       self.tr("Scroll page and text together, whichever you move"),
                       is_toggle=True),
            ActionSpec("view.panel", self.tr("&Story panel"), menu, 1, "Ctrl+Shift+I",
                       "panel-right", self.tr("Show fields, people, photos, checks and history"),
                       is_toggle=True),
            ActionSpec("view.toolbar", self.tr("Format &bar"), menu, 1, "Ctrl+Alt+B", "type",
                       self.tr("Show the bar of formats over the text"), is_toggle=True),
            ActionSpec("article.past", self.tr("&Compare versions"), menu, 1, "Ctrl+Shift+Y",
                       "history", self.tr("Show the versions of the story and what changed")),
            ActionSpec("view.split", self.tr("S&ide by side"), menu, 2, "Ctrl+\\", "columns-2",
                       self.tr("Show a second story beside this one"), is_toggle=True),
            ActionSpec("view.new_window", self.tr("Move to &new window"), menu, 2, "Ctrl+Alt+N",
                       "external-link", self.tr("Show this story in a window of its own")),
            ActionSpec("view.focus", self.tr("&Next focus"), menu, 3, "F8", "",
                       self.tr("Dim all but the sentence, all but the paragraph, or nothing"),
                       submenu=focus),
            ActionSpec("view.focus_sentence", self.tr("Focus on the s&entence"), menu, 3, "", "",
                       self.tr("Dim everything but the sentence that is written"),
                       is_toggle=True, submenu=focus),
            ActionSpec("view.focus_paragraph", self.tr("Focus on the p&aragraph"), menu, 3, "", "",
                       self.tr("Dim everything but the paragraph that is written"),
                       is_toggle=True, submenu=focus),
            ActionSpec("view.typewriter", self.tr("&Typewriter"), menu, 3, "F9", "",
                       self.tr("Keep the line that is written at one height"), is_toggle=True,
                       submenu=focus),
            ActionSpec("view.zoom_in", self.tr("&Larger text"), menu, 3, Key.ZoomIn, "",
                       self.tr("Write in larger type"), submenu=size),
            ActionSpec("view.zoom_out", self.tr("S&maller text"), menu, 3, Key.ZoomOut, "",
                       self.tr("Write in smaller type"), submenu=size),
            ActionSpec("view.zoom_reset", self.tr("&Usual size"), menu, 3, "Ctrl+0", "",
                       self.tr("Write in type of the usual size"), submenu=size),
            ActionSpec("view.full_screen", self.tr("F&ull screen"), menu, 4, "F11", "maximize",
                       self.tr("Nothing but the text; Esc leads back"), is_toggle=True),
        )
    # fmt: on
