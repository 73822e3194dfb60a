"""What the Format, Insert and Table menus do with the text that is shown."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMenu

from desk.model.rows import ArticleRow
from desk.text.formatting import table_edits
from desk.text.formatting.emphasis import Emphasis
from desk.text.formatting.lines import ListKind
from desk.text.formatting.links import is_address
from desk.text.formatting.standing import Standing
from desk.text.formatting.tables import Align, Edit
from desk.ui.context import Context
from desk.ui.editor.area import EditorArea
from desk.ui.editor.article_tab import ArticleTab
from desk.ui.editor.writing.dialogs.abbreviation import AbbreviationDialog
from desk.ui.editor.writing.dialogs.link import LinkDialog
from desk.ui.editor.writing.dialogs.photo import PhotoDialog
from desk.ui.editor.writing.dialogs.related import RelatedDialog
from desk.ui.editor.writing.dialogs.table import TableDialog
from desk.ui.editor.writing.formatter import Formatter
from desk.ui.editor.writing.ticks import show_in_menus, ticks_at, ticks_of
from desk.ui.labels import headline_or_untitled
from desk.ui.thumbnails import Thumbnails

TABLE_EDITS: dict[str, Edit] = {
    "table.add_row": table_edits.add_row,
    "table.add_column": table_edits.add_column,
    "table.remove_row": table_edits.remove_row,
    "table.remove_column": table_edits.remove_column,
    "table.left": table_edits.aligned(Align.LEFT),
    "table.centre": table_edits.aligned(Align.CENTRE),
    "table.right": table_edits.aligned(Align.RIGHT),
    "table.tidy": table_edits.tidy,
}


class FormatActions(QObject):
    """Handles the actions that change an open text; without one they do nothing."""

    def __init__(self, editor: EditorArea, context: Context, thumbnails: Thumbnails) -> None:
        super().__init__(context.window)
        self._editor = editor
        self._context = context
        self._thumbnails = thumbnails
        self._handle_formats()
        self._handle_insertions()
        for menu in context.actions["format.bold"].associatedObjects():
            if isinstance(menu, QMenu):
                menu.aboutToShow.connect(self._tick)
        context.actions.handle_toggle(
            "view.toolbar",
            lambda is_on: context.settings.change(format_bar_visible=is_on),
            is_on=context.settings.now.format_bar_visible,
        )

    def _handle_formats(self) -> None:
        calls: dict[str, Callable[[Formatter], object]] = {
            "format.bold": lambda text: text.emphasise(Emphasis.BOLD),
            "format.italic": lambda text: text.emphasise(Emphasis.ITALIC),
            "format.heading": lambda text: text.heading(2),
            "format.heading3": lambda text: text.heading(3),
            "format.heading4": lambda text: text.heading(4),
            "format.quote": Formatter.quote,
            "format.list": lambda text: text.list_(ListKind.BULLETS),
            "format.numbers": lambda text: text.list_(ListKind.NUMBERS),
            "format.unlink": self._unlink,
            "insert.rule": lambda text: text.insert_block("---"),
            "insert.footnote": Formatter.insert_note,
            **{name: partial(self._edit_table, edit) for name, edit in TABLE_EDITS.items()},
        }
        self._context.actions.handle({name: self._on_text(call) for name, call in calls.items()})

    def _handle_insertions(self) -> None:
        self._context.actions.handle(
            {
                "format.link": self._on_tab(self._link),
                "insert.table": self._on_tab(self._table),
                "insert.abbreviation": self._on_tab(self._abbreviation),
                "insert.photo": self._on_tab(self._photo),
                "insert.related": self._on_tab(self._related),
            }
        )

    def _tick(self) -> None:
        """Tick the formats at the cursor of the story that is shown."""
        tab = self._editor.current if self._editor.isVisible() else None
        ticks = ticks_of(Standing()) if tab is None else ticks_at(tab.text.body.textCursor())
        show_in_menus(self._context.actions, ticks)

    def _on_tab(self, call: Callable[[ArticleTab], object]) -> Callable[[], object]:
        def act() -> None:
            tab = self._editor.current
            if tab is None or not self._editor.isVisible():
                return
            is_written = tab.session.view is not None and not tab.past.is_open
            if is_written and not tab.text.body.isReadOnly():
                call(tab)

        return act

    def _on_text(self, call: Callable[[Formatter], object]) -> Callable[[], object]:
        return self._on_tab(lambda tab: call(Formatter(tab.text.body)))

    def _edit_table(self, edit: Edit, text: Formatter) -> None:
        if not text.edit_table(edit):
            self._context.messages.info(self.tr("That needs the cursor in a cell of a table."))

    def _unlink(self, text: Formatter) -> None:
        if not text.remove_link():
            self._context.messages.info(self.tr("There is no link at the cursor."))

    def _link(self, tab: ArticleTab) -> None:
        text = Formatter(tab.text.body)
        words = " ".join(text.passage().words.split())
        copied = QApplication.clipboard().text().strip()
        address = next((found for found in (words, copied) if is_address(found)), "")
        dialog = LinkDialog(
            self._context.look.icons, text.link(), words, address, self._context.front
        )
        dialog.linked.connect(partial(Formatter.set_link, text))
        dialog.removed.connect(partial(Formatter.remove_link, text))
        dialog.open()

    def _table(self, tab: ArticleTab) -> None:
        dialog = TableDialog(self._context.look.icons, self._context.front)
        dialog.chosen.connect(partial(Formatter.insert_table, Formatter(tab.text.body)))
        dialog.open()

    def _abbreviation(self, tab: ArticleTab) -> None:
        text = Formatter(tab.text.body)
        short, meaning = text.abbreviation()
        icons = self._context.look.icons
        dialog = AbbreviationDialog(icons, short, meaning, self._context.front)
        dialog.defined.connect(partial(Formatter.define, text))
        dialog.open()

    def _photo(self, tab: ArticleTab) -> None:
        photos = tab.session.view.photos if tab.session.view is not None else ()
        if not photos:
            tab.choose_photos(is_in_text=True)
            return
        dialog = PhotoDialog(self._context, self._thumbnails, photos, self._context.front)
        dialog.chosen.connect(tab.marks.put_in)
        dialog.files_wanted.connect(partial(tab.choose_files, is_in_text=True))
        dialog.store_wanted.connect(partial(tab.choose_photos, is_in_text=True))
        dialog.open()

    def _related(self, tab: ArticleTab) -> None:
        text = Formatter(tab.text.body)
        words = " ".join(text.passage().words.split())
        dialog = RelatedDialog(self._context, tab.article, words, self._context.front)

        def insert(row: ArticleRow) -> None:
            shown = "" if words else headline_or_untitled(row.headline)
            text.set_link(f"article:{row.id}", shown)

        dialog.chosen.connect(insert)
        dialog.open()
