"""The pictures that a story has asked for, and what became of it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.model.changes import Changes
from desk.model.request import RequestStatus
from desk.services.commands.requests import AnswerRequest, AskForPicture, WithdrawRequest
from desk.services.picture_requests import RequestView, requests_of
from desk.ui.context import Context
from desk.ui.editor.panel.ask_picture import AskPictureDialog
from desk.ui.editor.session import Session
from desk.ui.look import scale
from desk.ui.look.icons import Tone
from desk.ui.look.parts import (
    Ground,
    TextRole,
    Variant,
    button,
    icon_button,
    label,
    set_ground,
    set_tone,
)
from desk.ui.moments import due_time, is_late


class RequestList(QWidget):
    """The picture requests of one session.

    Signals:
        filled: The requests are shown as they are now.
    """

    filled = Signal()

    def __init__(self, session: Session, context: Context) -> None:
        super().__init__()
        self._session = session
        self._context = context
        self._shown: list[RequestView] = []
        self.cards: list[RequestCard] = []
        icon = context.look.icons.icon("send")
        self.ask = button(self.tr("Ask for a picture…"), Variant.QUIET, icon)
        self.ask.clicked.connect(self.ask_for_picture)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scale.UNIT_PX)
        self._column.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        context.shell.changed.connect(self._on_changed)
        context.look.changed.connect(self._on_theme)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read the requests again."""
        desk, article = self._context.shell.desk, self._session.article
        self._context.shell.tasks.read(lambda: requests_of(desk, article), self._fill, owner=self)

    def ask_for_picture(self) -> AskPictureDialog:
        """Open the dialog that asks what is wanted."""
        dialog = AskPictureDialog(self._context, self.window())
        dialog.asked.connect(self._ask)
        dialog.open()
        return dialog

    def _ask(self, what: str, by: str) -> None:
        command = AskForPicture(self._session.article, what, by)
        self._session.do(self.tr("Ask for a picture"), command)

    def _answer(self, request: str) -> None:
        self._session.do(self.tr("Picture is there"), AnswerRequest(request))

    def _withdraw(self, request: str) -> None:
        self._session.do(self.tr("Withdraw the request"), WithdrawRequest(request))

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self.refresh()

    def _on_theme(self, _theme: object) -> None:
        """Draw the cards in the colours of now."""
        shown, self._shown = self._shown, []
        self._fill(shown)

    def _fill(self, found: list[RequestView]) -> None:
        shown = [seen for seen in found if seen.request.status is not RequestStatus.WITHDRAWN]
        if shown != self._shown:
            self._shown = shown
            for card in self.cards:
                self._column.removeWidget(card)
                card.deleteLater()
            self.cards = [self._card(seen) for seen in shown]
        self.filled.emit()

    def _card(self, seen: RequestView) -> "RequestCard":
        card = RequestCard(seen, self._context)
        card.done.clicked.connect(partial(self._answer, seen.id))
        card.withdraw.clicked.connect(partial(self._withdraw, seen.id))
        self._column.addWidget(card)
        return card


class RequestCard(QFrame):
    """One request: what is wanted, by when, and its answer."""

    def __init__(self, seen: RequestView, context: Context) -> None:
        super().__init__()
        icons = context.look.icons
        is_open = seen.request.status is RequestStatus.OPEN
        self.what = label(seen.request.what, wraps=True)
        self.facts = label(self._facts(seen, context), TextRole.CAPTION, wraps=True)
        if is_open and is_late(seen.request.by, context.shell.desk.now_ms()):
            set_tone(self.facts, "danger")
        self.done = icon_button(icons.icon("check"), self.tr("The picture is there"))
        self.withdraw = icon_button(icons.icon("x"), self.tr("Withdraw the request"))
        for tool in (self.done, self.withdraw):
            tool.setVisible(is_open)
        picture = QLabel()
        name, tone = ("clock", Tone.WARNING) if is_open else ("circle-check", Tone.SUCCESS)
        ratio = context.window.devicePixelRatioF()
        picture.setPixmap(icons.pixmap(name, tone, scale.ICON_PX, ratio))
        self.setAccessibleName(f"{seen.request.what}, {self.facts.text()}")
        self._lay_out(picture)

    def _facts(self, seen: RequestView, context: Context) -> str:
        if seen.request.status is RequestStatus.DONE:
            names = ", ".join(row.caption or row.file_name for row in seen.photos)
            return self.tr("Answered: {photos}").format(photos=names) if names else self.tr("Done")
        due = due_time(seen.request.by, context.shell.desk.now_ms())
        by = self.tr("By {time}").format(time=due) if due else ""
        return " · ".join(part for part in (self.tr("Wanted"), by, seen.person) if part)

    def _lay_out(self, picture: QLabel) -> None:
        set_ground(self, Ground.CARD)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.what)
        words.addWidget(self.facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, scale.UNIT_PX, scale.HALF_PX, scale.UNIT_PX)
        row.setSpacing(scale.UNIT_PX)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for tool in (self.done, self.withdraw):
            row.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
