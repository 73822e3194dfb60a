"""Beside the sheet: the stories that wait, their text, and giving them the chosen photos."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desk.model.changes import Changes
from desk.model.rows import WaitingRow
from desk.services.commands.base import Done
from desk.services.commands.requests import SupplyPhotos
from desk.services.picture_requests import excerpt
from desk.ui.context import Context
from desk.ui.labels import headline_or_untitled
from desk.ui.look import scale
from desk.ui.look.parts import Ground, TextRole, Variant, button, label, line, set_ground
from desk.ui.photos.giving import Way, ways
from desk.ui.photos.waiting_list import WaitingList

WIDTH_PX = 288


class WaitingPane(QWidget):
    """Shows which stories wait, and gives them photos.

    Args:
        chosen: Returns the ids of the photos that are chosen in the sheet.

    Signals:
        attaching: A story is about to be changed; what is typed elsewhere should be stored.
        open_wanted: Id of an article.
    """

    attaching = Signal()
    open_wanted = Signal(str)

    def __init__(
        self,
        context: Context,
        chosen: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._chosen = chosen
        self._roles: dict[str, Way] = {}
        self._shown = ""  # the article whose text is shown
        self.list = WaitingList(context)
        self.count = label("", TextRole.CAPTION)
        self.headline = label("", TextRole.HEADING, wraps=True)
        self.wanted = label("", TextRole.MUTED, wraps=True)
        self.text = QPlainTextEdit()
        self.role = QComboBox()
        self.attach = button(self.tr("Attach"), Variant.PRIMARY)
        self._story = QWidget()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read what waits; nothing is shown while nothing waits."""
        self._shown = ""
        self.list.rows.read()

    @property
    def is_offering(self) -> bool:
        """Whether a story is chosen, which Enter gives the chosen photos."""
        return self.isVisible() and self.list.chosen() is not None

    def show_choice(self) -> None:
        """Say how many photos would be attached."""
        count = len(self._chosen())
        self.attach.setEnabled(bool(count) and self.list.chosen() is not None)
        self.attach.setText(
            self.tr("Attach %n photo(s)", "", count) if count else self.tr("Attach")
        )

    def attach_chosen(self) -> None:
        """Give the chosen story the chosen photos."""
        row, photos = self.list.chosen(), tuple(self._chosen())
        if row is None:
            return
        if not photos:
            self._context.messages.info(self.tr("Choose one or more photos in the sheet first."))
            return
        self._attach(row, photos)

    def _attach(self, row: WaitingRow, photos: tuple[str, ...]) -> None:
        plain = SupplyPhotos(row.article, photos, row.request)
        command = replace(plain, **self._roles[self.role.currentText()])
        self.list.choose_none()  # so that Enter, pressed twice, gives nothing to the next story
        self.attaching.emit()
        undo = self.tr("Attach photos")
        self._context.shell.do(undo, command, partial(self._say, row, len(photos), undo))

    def _say(self, row: WaitingRow, count: int, undo: str, _done: Done) -> None:
        take_back = partial(self._context.shell.take_back, undo)
        text = self.tr("%n photo(s) attached to “{headline}”.", "", count)
        said = text.format(headline=headline_or_untitled(row.headline))
        self._context.messages.success(said, self.tr("Undo"), take_back)

    def _take_dropped(self, id_: str, photos: tuple[str, ...]) -> None:
        row = next((row for row in self.list.rows.rows if row.id == id_), None)
        if row is not None:
            self._offer_roles(row)
            self._attach(row, photos)

    def _on_changed(self, _changes: Changes) -> None:
        room = self.parentWidget()
        if room is not None and room.isVisible():
            self.refresh()

    def _show_rows(self) -> None:
        count = len(self.list.rows.rows)
        self.count.setText(str(count))
        self.setVisible(bool(count))
        self._show_story()

    def _show_story(self) -> None:
        row = self.list.chosen()
        self._story.setVisible(row is not None)
        self.show_choice()
        if row is None:
            return
        self.headline.setText(headline_or_untitled(row.headline))
        self.wanted.setText(self.list.rows.wanted(row))
        self._offer_roles(row)
        if row.article != self._shown:
            self._shown = row.article
            desk, article = self._context.shell.desk, row.article
            self._context.shell.tasks.read(
                partial(excerpt, desk, article), partial(self._show_text, article), owner=self
            )

    def _show_text(self, article: str, text: str) -> None:
        row = self.list.chosen()
        if row is not None and row.article == article and self.text.toPlainText() != text:
            self.text.setPlainText(text)

    def _offer_roles(self, row: WaitingRow) -> None:
        """Offer what the photos can be for: without a lead photo, the first one leads."""
        self._roles = ways(has_lead=row.has_lead)
        if list(self._roles) != [self.role.itemText(n) for n in range(self.role.count())]:
            self.role.clear()
            self.role.addItems(list(self._roles))

    def _connect(self) -> None:
        self.list.rows.settled.connect(self._show_rows)
        self.list.selectionModel().currentChanged.connect(lambda *_indexes: self._show_story())
        self.list.enter_pressed.connect(self.attach_chosen)
        self.list.dropped.connect(self._take_dropped)
        self.list.open_wanted.connect(self.open_wanted)
        self.attach.clicked.connect(self.attach_chosen)
        self._context.shell.changed.connect(self._on_changed)
        self._context.look.changed.connect(self._repaint)

    def _lay_out(self) -> None:
        self.setFixedWidth(WIDTH_PX)
        set_ground(self, Ground.WINDOW)
        set_ground(self.list, Ground.WINDOW)
        self.text.setReadOnly(True)
        self.text.setProperty("variant", "quiet")
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("Text of the story"))
        self.text.setFont(scale.font(scale.Size.BODY, family=scale.TEXT_FAMILY))
        self.text.setTabChangesFocus(True)
        self.role.setAccessibleName(self.tr("What the photos are for"))
        self.role.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        head = QHBoxLayout()
        head.setContentsMargins(scale.GAP_PX, 12, scale.GAP_PX, scale.UNIT_PX)
        head.addWidget(label(self.tr("Stories that wait"), TextRole.HEADING), 1)
        head.addWidget(self.count)
        self._lay_out_story()
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)  # the style sheet adds to it where one can catch it
        split.addWidget(self.list)
        split.addWidget(self._story)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(split, 1)
        self._story.hide()
        self.hide()  # until something waits

    def _lay_out_story(self) -> None:
        column = QVBoxLayout(self._story)
        column.setContentsMargins(scale.GAP_PX, 12, scale.GAP_PX, scale.GAP_PX)
        column.setSpacing(scale.UNIT_PX)
        column.addWidget(self.headline)
        column.addWidget(self.wanted)
        column.addWidget(self.text, 1)
        column.addWidget(self.role)
        column.addWidget(self.attach)

    def _repaint(self, _theme: object) -> None:
        self.list.viewport().update()
