"""What the menu does with the article that is shown."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.ui.context import Context
from desk.ui.editor.area import EditorArea
from desk.ui.editor.article_tab import ArticleTab

if TYPE_CHECKING:
    from desk.ui.editor.preview.printing import Printing


class ArticleActions(QObject):
    """Handles the actions that need an open article; without one they do nothing."""

    def __init__(self, editor: EditorArea, context: Context) -> None:
        super().__init__(context.window)
        self._editor = editor
        self._context = context
        context.actions.handle(
            {
                "article.close": editor.close_current,
                "article.reopen": editor.reopen,
                "view.new_window": editor.move_current_to_window,
                "article.save_version": self._on_tab(ArticleTab.save_version),
                "article.past": self._on_tab(ArticleTab.show_past),
                "article.check": self._on_tab(ArticleTab.show_checks),
                "edit.find": self._on_tab(lambda tab: tab.find(is_replacing=False)),
                "edit.replace": self._on_tab(lambda tab: tab.find(is_replacing=True)),
                "edit.find_next": self._on_tab(lambda tab: tab.search.step(1)),
                "edit.find_previous": self._on_tab(lambda tab: tab.search.step(-1)),
                "edit.next_misspelt": self._on_tab(ArticleTab.go_to_next_misspelt),
                "edit.copy_rich": self._on_tab(lambda tab: tab.copying.copy_rich()),
                "edit.copy_html": self._on_tab(lambda tab: tab.copying.copy_html()),
                "edit.copy_markdown": self._on_tab(lambda tab: tab.copying.copy_markdown()),
                "article.print": self._on_tab(lambda tab: self._printing.ask_printer(tab.session)),
                "article.pdf": self._on_tab(lambda tab: self._printing.ask_file(tab.session)),
                "go.outline": self._on_tab(ArticleTab.show_outline),
                "go.word": self._on_tab(ArticleTab.ask_for_word),
                "photo.add": self._on_tab(ArticleTab.add_photos),
                "photo.choose": self._on_tab(ArticleTab.choose_photos),
                "photo.paste": self._on_tab(ArticleTab.paste_photo),
            }
        )
        context.actions.handle_toggle(
            "edit.spelling",
            lambda is_on: context.settings.change(spelling=is_on),
            is_on=context.settings.now.spelling,
        )

    def _on_tab(self, call: Callable[[ArticleTab], object]) -> Callable[[], object]:
        def act() -> None:
            tab = self._editor.current
            if tab is not None and tab.past.pages.isVisible():  # not behind another room
                call(tab)

        return act

    @cached_property
    def _printing(self) -> "Printing":
        from desk.ui.editor.preview.printing import Printing  # noqa: PLC0415 (seldom wanted)

        return Printing(self._context, self)
