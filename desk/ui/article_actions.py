"""What the menu does with the article that is shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desk.ui.context import Context
from desk.ui.editor.area import EditorArea
from desk.ui.editor.article_tab import ArticleTab


class ArticleActions(QObject):
    """Handles the actions that need an open article; without one they do nothing."""

    def __init__(self, editor: EditorArea, context: Context) -> None:
        super().__init__(context.window)
        self._editor = editor
        context.actions.handle(
            {
                "article.close": editor.close_current,
                "article.save_version": self._on_tab(ArticleTab.save_version),
                "article.check": self._on_tab(ArticleTab.show_checks),
                "photo.add": self._on_tab(ArticleTab.add_photos),
                "photo.paste": self._on_tab(ArticleTab.paste_photo),
            }
        )

    def _on_tab(self, call: Callable[[ArticleTab], object]) -> Callable[[], object]:
        def act() -> None:
            tab = self._editor.current
            if tab is not None and self._editor.isVisible():
                call(tab)

        return act
