"""The context menu of a tab."""

from typing import Protocol

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from desk.ui.context import Context
from desk.ui.editor.tabs.deck import Deck


class TabMoves(Protocol):
    """What the editor does with tabs."""

    @property
    def main(self) -> Deck:
        """The deck of the main window."""
        ...

    def close_article(self, article: str) -> None:
        """Close the tab of an article."""
        ...

    def close_others(self, article: str) -> None:
        """Close all tabs of its window but this one."""
        ...

    def show_beside(self, article: str, deck: Deck, *, is_right: bool = True) -> None:
        """Show a story beside the current one of a window."""
        ...

    def move_to_window(self, article: str, at: QPoint | None = None) -> None:
        """Move a tab into a new window."""
        ...

    def move_home(self, article: str) -> None:
        """Move a tab back into the main window."""
        ...


class TabMenu(QObject):
    """Opens the menu for tabs of one deck."""

    def __init__(self, editor: TabMoves, deck: Deck, context: Context) -> None:
        super().__init__(deck)
        self._editor = editor
        self._deck = deck
        self._icons = context.look.icons

    def open(self, article: str, place: QPoint) -> None:
        """Open the menu of an article's tab at a place on the screen."""
        menu = self.menu(article)
        menu.popup(place)

    def menu(self, article: str) -> QMenu:
        """Return the menu of an article's tab."""
        editor, deck = self._editor, self._deck
        is_alone = len(deck.strip.articles) == 1
        menu = QMenu(deck)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(
            self._icons.icon("x"), self.tr("&Close"), lambda: editor.close_article(article)
        )
        others = menu.addAction(self.tr("Close &others"), lambda: editor.close_others(article))
        others.setDisabled(is_alone)
        menu.addSeparator()
        beside = menu.addAction(
            self._icons.icon("columns-2"),
            self.tr("Show &beside"),
            lambda: editor.show_beside(article, deck),
        )
        beside.setDisabled(is_alone)
        out = menu.addAction(
            self._icons.icon("external-link"),
            self.tr("Move to new &window"),
            lambda: editor.move_to_window(article),
        )
        if deck is not editor.main:
            out.setDisabled(is_alone)
            menu.addAction(self.tr("Move to the &main window"), lambda: editor.move_home(article))
        return menu
