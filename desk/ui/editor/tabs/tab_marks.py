"""The mark on a tab: versions that disagree, or text that is not stored."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon

from desk.ui.context import Context
from desk.ui.editor.article_tab import ArticleTab
from desk.ui.editor.session import Saved
from desk.ui.look.icons import Tone


class TabMarks(QObject):
    """Watches the session of one tab.

    Signals:
        changed: The ``QIcon`` to show, empty for none, and the sentence that explains it.
    """

    changed = Signal(object, str)

    def __init__(self, tab: ArticleTab, context: Context) -> None:
        super().__init__(tab)
        self._session = tab.session
        self._icons = context.look.icons
        self._shown = ""
        tab.session.state_changed.connect(self._look)
        tab.session.loaded.connect(self._look)

    def _look(self) -> None:
        icon, tip = QIcon(), ""
        view = self._session.view
        if self._session.saved is Saved.FAILED:
            icon = self._icons.icon("circle-alert", Tone.DANGER)
            tip = self.tr("Not stored yet; trying again")
        elif view is not None and not view.is_settled:
            icon = self._icons.icon("triangle-alert", Tone.WARNING)
            tip = self.tr("Versions disagree")
        if tip != self._shown:
            self._shown = tip
            self.changed.emit(icon, tip)
