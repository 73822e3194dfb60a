"""The Settings room: its pages, and a list of them."""

from functools import cached_property

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.ui.context import Context
from desk.ui.look import scale
from desk.ui.look.parts import Ground, TextRole, label, set_ground
from desk.ui.preferences.appearance import AppearancePage
from desk.ui.preferences.person import PersonPage
from desk.ui.preferences.publication import PublicationPage
from desk.ui.preferences.store import StorePage
from desk.ui.preferences.writing import WritingPage

LIST_PX = 208
ROW_PX = 36
PAGE_PX = 640


class SettingsRoom(QWidget):
    """Appearance, writing, person, publication, store."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: dict[QWidget, QScrollArea] = {}
        self.list = QListWidget()
        self._pages = QStackedWidget()
        icons = context.look.icons
        for title, icon in (
            (self.tr("Appearance"), "sun"),
            (self.tr("Writing"), "type"),
            (self.tr("You"), "user"),
            (self.tr("Publication"), "newspaper"),
            (self.tr("Store"), "archive"),
        ):
            item = QListWidgetItem(icons.icon(icon), title)
            item.setSizeHint(QSize(0, ROW_PX))
            self.list.addItem(item)
        self.list.currentRowChanged.connect(self._show_page)
        self._lay_out()

    @cached_property
    def appearance(self) -> AppearancePage:
        """Language and look."""
        return AppearancePage(self._context)

    @cached_property
    def writing(self) -> WritingPage:
        """How one writes."""
        return WritingPage(self._context)

    @cached_property
    def person(self) -> PersonPage:
        """Who works here."""
        return PersonPage(self._context)

    @cached_property
    def publication(self) -> PublicationPage:
        """What they work for."""
        return PublicationPage(self._context)

    @cached_property
    def store(self) -> StorePage:
        """Where it all lies."""
        return StorePage(self._context)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    def _show_page(self, row: int) -> None:
        """Show a page; it is made when it is looked at."""
        page: QWidget = (
            (lambda: self.appearance),
            (lambda: self.writing),
            (lambda: self.person),
            (lambda: self.publication),
            (lambda: self.store),
        )[row]()
        if page not in self._shown:
            self._shown[page] = _scrolling(self.list.item(row).text(), page)
            self._pages.addWidget(self._shown[page])
        self._pages.setCurrentWidget(self._shown[page])

    def _lay_out(self) -> None:
        set_ground(self, Ground.SURFACE)
        self.list.setAccessibleName(self.tr("Settings"))
        self.list.setObjectName("settings_list")
        self.list.setFixedWidth(LIST_PX)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setIconSize(QSize(scale.ICON_PX, scale.ICON_PX))
        set_ground(self.list, Ground.WINDOW)
        side = QWidget()
        set_ground(side, Ground.WINDOW)
        inside = QVBoxLayout(side)
        inside.setContentsMargins(*[scale.UNIT_PX] * 4)
        inside.addWidget(self.list)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._pages, 1)
        self.setFocusProxy(self.list)


def _scrolling(title: str, page: QWidget) -> QScrollArea:
    inside = QWidget()
    set_ground(inside, Ground.SURFACE)
    column = QVBoxLayout()
    column.setContentsMargins(*[scale.PAGE_PX] * 4)
    column.setSpacing(scale.WIDE_PX)
    column.addWidget(label(title, TextRole.HEADLINE))
    column.addWidget(page)
    column.addStretch(1)
    page.setMaximumWidth(PAGE_PX)
    row = QHBoxLayout(inside)
    row.setContentsMargins(0, 0, 0, 0)
    row.addLayout(column, PAGE_PX)
    row.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
