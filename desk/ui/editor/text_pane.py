"""The writing side of a tab: headline, text, and a line that says how much and whether stored."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.services.views import ArticleView
from desk.settings import Settings
from desk.text import counting
from desk.ui.context import Context
from desk.ui.editor.session import Saved, Session
from desk.ui.editor.settle_bar import SettleBar
from desk.ui.editor.writing.body_edit import MARGIN_PX, MEASURE_PX, BodyEdit
from desk.ui.look import scale
from desk.ui.look.parts import Ground, TextRole, label, line, set_ground, set_tone
from desk.ui.moments import clock_time
from desk.ui.text_edit import LineTextEdit

COUNT_MS = 300
WORDS_A_MINUTE = 220


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
        self.headline = LineTextEdit()
        self.body = BodyEdit(context.look, context.settings.now.editor_font_px)
        self.count = label("", TextRole.CAPTION)
        self.saved = label("", TextRole.CAPTION)
        self._counting = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._set_up()
        self._lay_out()
        self._counting.timeout.connect(self._count)
        context.settings.changed.connect(self._resize_type)
        session.loaded.connect(self._show)
        session.state_changed.connect(self._say_saved)

    def set_read_only(self, is_read_only: bool) -> None:  # noqa: FBT001 (as Qt's own)
        """Let nobody type, for example while versions wait to be settled."""
        for field in (self.headline, self.body):
            field.setReadOnly(is_read_only)

    def focus_field(self, name: str) -> bool:
        """Put the keyboard into ``headline`` or ``body``; tell whether that is here."""
        field = {"headline": self.headline, "body": self.body}.get(name)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return field is not None

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
        self.body.typed.connect(lambda _text: self._counting.start())

    def _resize_type(self, settings: Settings) -> None:
        self.body.set_font_px(settings.editor_font_px)

    def _show(self, view: ArticleView) -> None:
        self.headline.show_text(view.article.headline)
        self.body.show_text(view.article.body)
        self.set_read_only(not view.is_settled)
        self._counting.start()
        self._say_saved()

    def _count(self) -> None:
        text = self.body.text()
        words = counting.words(text)
        parts = [self.tr("%n word(s)", "", words)]
        if words:
            minutes = max(1, round(words / WORDS_A_MINUTE))
            parts.append(self.tr("%n min read", "", minutes))
        parts.append(self.tr("%n character(s)", "", counting.characters(text)))
        self.count.setText(" · ".join(parts))

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
        head = QWidget()
        head.setMaximumWidth(MEASURE_PX + 2 * MARGIN_PX)
        inside = QVBoxLayout(head)
        inside.setContentsMargins(MARGIN_PX, scale.WIDE_PX, MARGIN_PX, scale.GAP_PX)
        inside.addWidget(self.headline)
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN_PX + 4, scale.UNIT_PX, MARGIN_PX + 4, scale.UNIT_PX)
        foot.addWidget(self.count)
        foot.addStretch(1)
        foot.addWidget(self.saved)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(head, 1000)
        centred.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.settle_bar)
        column.addLayout(centred)
        column.addWidget(self.body, 1)
        column.addWidget(line())
        column.addLayout(foot)
        self.setFocusProxy(self.body)
