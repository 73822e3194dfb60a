"""One side of a split: the header and the text of the story that it shows."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk.ui.editor.article_tab import ArticleTab
from desk.ui.look.parts import line, set_tone

MIN_PX = 360


class Side(QWidget):
    """Shows one story at a time.

    Attributes:
        headers: The headers of its stories; the bench decides where they stand.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tab: ArticleTab | None = None
        self.headers = QStackedWidget()
        self._texts = QStackedWidget()
        self._line = line()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self._line)
        self.column.addWidget(self._texts, 1)
        self.setMinimumWidth(MIN_PX)

    def show_tab(self, tab: ArticleTab) -> None:
        """Show a story in place of the one before."""
        self.tab = tab
        for stack, widget in ((self.headers, tab.header), (self._texts, tab.past.pages)):
            stack.addWidget(widget)  # out of the other side's, where it may stand
            stack.setCurrentWidget(widget)

    def drop(self, tab: ArticleTab) -> None:
        """Let go of a story's widgets."""
        if self.tab is tab:
            self.tab = None
        for stack, widget in ((self.headers, tab.header), (self._texts, tab.past.pages)):
            if widget.parent() is stack:
                widget.setParent(None)  # it must not end with this window

    def take_headers_in(self, is_in: bool) -> None:  # noqa: FBT001 (as Qt's own)
        """Put the headers over the text; the bench places them elsewhere otherwise."""
        self._line.setVisible(is_in)
        if is_in:
            self.column.insertWidget(0, self.headers)

    def mark(self, is_active: bool) -> None:  # noqa: FBT001 (as Qt's own)
        """Show that page and panel belong to this side."""
        set_tone(self._line, "accent" if is_active else "")

    def holds(self, widget: QWidget) -> bool:
        """Tell whether a widget belongs to this side."""
        return self.isAncestorOf(widget) or self.headers.isAncestorOf(widget)
