"""The Settings room: its pages, and a list of them."""

from PySide6.QtCore import QSize, Qt
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

LIST_PX = 208
PAGE_PX = 640


class SettingsRoom(QWidget):
    """Appearance, person, publication, store."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self._pages = QStackedWidget()
        self.appearance = AppearancePage(context)
        self.person = PersonPage(context)
        self.publication = PublicationPage(context)
        self.store = StorePage(context)
        icons = context.look.icons
        for title, icon, page in (
            (self.tr("Appearance"), "sun", self.appearance),
            (self.tr("You"), "user", self.person),
            (self.tr("Publication"), "newspaper", self.publication),
            (self.tr("Store"), "archive", self.store),
        ):
            self.list.addItem(QListWidgetItem(icons.icon(icon), title))
            self._pages.addWidget(_scrolling(title, page))
        self.list.currentRowChanged.connect(self._pages.setCurrentIndex)
        self.list.setCurrentRow(0)
        self._lay_out()

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
