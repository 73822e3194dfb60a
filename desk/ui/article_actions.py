"""What the menu does with the article that is shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desk.ui.context import Context
from desk.ui.dialogs import Question, ask_text
from desk.ui.editor.area import EditorArea
from desk.ui.editor.article_tab import ArticleTab
from desk.ui.editor.writing.body_edit import BodyEdit


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
                "article.check": self._on_tab(ArticleTab.show_checks),
                "go.outline": self._on_tab(ArticleTab.show_outline),
                "go.word": self._on_tab(ArticleTab.ask_for_word),
                "photo.add": self._on_tab(ArticleTab.add_photos),
                "photo.paste": self._on_tab(ArticleTab.paste_photo),
                "format.bold": self._on_body(lambda body: body.wrap("**")),
                "format.italic": self._on_body(lambda body: body.wrap("*")),
                "format.heading": self._on_body(lambda body: body.prefix("## ")),
                "format.quote": self._on_body(lambda body: body.prefix("> ")),
                "format.list": self._on_body(lambda body: body.prefix("- ")),
                "format.link": self._on_body(self._link),
            }
        )

    def _on_tab(self, call: Callable[[ArticleTab], object]) -> Callable[[], object]:
        def act() -> None:
            tab = self._editor.current
            if tab is not None and tab.text.isVisible():  # not behind another room
                call(tab)

        return act

    def _on_body(self, call: Callable[[BodyEdit], object]) -> Callable[[], object]:
        def on_tab(tab: ArticleTab) -> None:
            if not tab.text.body.isReadOnly():
                call(tab.text.body)

        return self._on_tab(on_tab)

    def _link(self, body: BodyEdit) -> None:
        question = Question(self.tr("Link"), self.tr("Address of the page"), self.tr("Link"))
        address = ask_text(self._context.front, self._context.look.icons, question, "https://")
        if address:
            body.link(address)
