"""What one can do at a place of the page; nothing of it loads another page."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWebEngineCore import QWebEngineContextMenuRequest, QWebEnginePage
from PySide6.QtWidgets import QMenu, QWidget

from desk.ui.editor.preview.outside import OPENS_OUTSIDE

_Action = QWebEnginePage.WebAction


class PageMenu(QMenu):
    """Copies what is selected, or the address of a link."""

    def __init__(
        self, page: QWebEnginePage, asked: QWebEngineContextMenuRequest, parent: QWidget
    ) -> None:
        super().__init__(parent)
        copy = self.addAction(self.tr("Copy"), lambda: page.triggerAction(_Action.Copy))
        copy.setEnabled(bool(asked.selectedText()))
        link = QUrl(asked.linkUrl())
        if link.scheme() in OPENS_OUTSIDE:
            address = link.toString(QUrl.ComponentFormattingOption.FullyEncoded)
            self.addAction(
                self.tr("Copy link address"),
                lambda: QGuiApplication.clipboard().setText(address),
            )
        self.addAction(self.tr("Select all"), lambda: page.triggerAction(_Action.SelectAll))
