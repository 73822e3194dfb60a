"""The writing side of a tab: headline, text, and a line that says how much and whether stored."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.services.views import ArticleView
from desk.settings import Settings
from desk.ui.context import Context
from desk.ui.editor.recovery_bar import RecoveryBar
from desk.ui.editor.session import Saved, Session
from desk.ui.editor.settle_bar import SettleBar
from desk.ui.editor.typing_keeper import TypingKeeper
from desk.ui.editor.writing.aids import WritingAids
from desk.ui.editor.writing.body_edit import MARGIN_PX, BodyEdit
from desk.ui.editor.writing.count_line import CountLine
from desk.ui.editor.writing.counter import Counter
from desk.ui.editor.writing.format_bar import FormatBar
from desk.ui.editor.writing.manner import Manner
from desk.ui.look import scale
from desk.ui.look.parts import Ground, TextRole, label, line, set_ground, set_tone
from desk.ui.look.writing_type import writing_type
from desk.ui.moments import clock_time
from desk.ui.text_edit import LineTextEdit

INSET_PX = 4  # of a text within its widget


class TextPane(QWidget):
    """Headline and body of one session.

    Signals:
        files_given: Mime data with pictures that were pasted into a text.
    """

    files_given = Signal(object)

    def __init__(self, session: Session, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.settle_bar = SettleBar(session, context)
        self.recovery_bar = RecoveryBar(session, context.look.icons)
        self.headline = LineTextEdit()
        self.body = BodyEdit(context.look, writing_type(context.settings.now))
        self._manner = Manner(self.body, context)
        self.aids = WritingAids(self.body, session, context)
        self.format_bar = FormatBar(context, self.body)
        self.counter = Counter(session, self.body, context)
        self.count = CountLine()
        self.saved = label("", TextRole.CAPTION)
        self._bars = QVBoxLayout()
        self._head = QWidget()
        self._set_up()
        self._lay_out()
        self._fit(context.settings.now)
        self.counter.counted.connect(self.count.show_counts)
        self.count.looked_at.connect(self.counter.count)  # the target may be another one now
        context.settings.changed.connect(self._fit)
        session.loaded.connect(self._show)
        session.state_changed.connect(self._say_saved)
        fields = {"headline": self.headline, "body": self.body}
        self._keeper = TypingKeeper(session, fields, context.messages, self)

    def set_read_only(self, is_read_only: bool) -> None:  # noqa: FBT001 (as Qt's own)
        """Let nobody type, for example while versions wait to be settled."""
        for field in (self.headline, self.body):
            field.setReadOnly(is_read_only)
        self.format_bar.setEnabled(not is_read_only)

    def focus_field(self, name: str) -> bool:
        """Put the keyboard into ``headline`` or ``body``; tell whether that is here."""
        field = {"headline": self.headline, "body": self.body}.get(name)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return field is not None

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar between headline and text."""
        self._bars.addWidget(bar)

    def _set_up(self) -> None:
        self.headline.setProperty("variant", "quiet")
        self.headline.setObjectName("headline")
        self.headline.setAccessibleName(self.tr("Headline"))
        self.headline.setPlaceholderText(self.tr("Headline"))
        self.headline.set_type(scale.TEXT_FAMILY, scale.Size.HEADLINE, QFont.Weight.Bold)
        self.headline.finished.connect(self.body.setFocus)
        for name, field in (("headline", self.headline), ("body", self.body)):
            field.typed.connect(lambda text, name=name: self._session.type(name, text))
            field.files_given.connect(self.files_given)

    def _fit(self, settings: Settings) -> None:
        column_px = writing_type(settings).column_px() + 2 * MARGIN_PX
        self._head.setMaximumWidth(column_px + 2 * INSET_PX)

    def _show(self, view: ArticleView) -> None:
        self.headline.show_text(view.article.headline)
        self.body.show_text(view.article.body)
        self.set_read_only(not view.is_settled)
        self._say_saved()

    def _say_saved(self) -> None:
        match self._session.saved:
            case Saved.SAVING:
                text, tone = self.tr("Storing…"), ""
            case Saved.FAILED:
                text, tone = self.tr("Not stored yet; trying again"), "danger"
            case Saved.STORED if self._session.saved_ms:
                time = clock_time(self._session.saved_ms)
                text, tone = self.tr("Stored {time}").format(time=time), ""
            case _:
                text, tone = self.tr("Everything is stored"), ""
        self.saved.setText(text)
        set_tone(self.saved, tone)

    def _lay_out(self) -> None:
        set_ground(self, Ground.SURFACE)
        inside = QVBoxLayout(self._head)
        inside.setContentsMargins(MARGIN_PX, scale.WIDE_PX, MARGIN_PX, scale.GAP_PX)
        inside.addWidget(self.headline)
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN_PX + 4, scale.UNIT_PX, MARGIN_PX + 4, scale.UNIT_PX)
        foot.setSpacing(scale.GAP_PX)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.saved)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(self._head, 1000)
        centred.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.recovery_bar)
        column.addWidget(self.settle_bar)
        column.addWidget(self.format_bar)
        column.addLayout(centred)
        column.addLayout(self._bars)
        column.addWidget(self.body, 1)
        column.addWidget(line())
        column.addLayout(foot)
        self.setFocusProxy(self.body)
