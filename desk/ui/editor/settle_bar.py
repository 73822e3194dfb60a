"""Over a story whose versions disagree: both versions of each place, and the choice."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desk.services.views import ArticleView
from desk.ui.context import Context
from desk.ui.editor.disputes import Choice, Disagreement, disagreements, settled_fields
from desk.ui.editor.session import Session
from desk.ui.editor.version_words import VersionWords
from desk.ui.look import scale
from desk.ui.look.icons import Tone
from desk.ui.look.parts import Ground, TextRole, Variant, button, label, line, set_ground

MOST_PX = 320


class SettleBar(QFrame):
    """Says that versions of one session disagree, and settles them as a person chooses."""

    def __init__(self, session: Session, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view: ArticleView | None = None
        self._chosen: dict[int, Choice] = {}
        self._places: list[Disagreement] = []
        self.setObjectName("settle_bar")
        self.say = label("", TextRole.HEADING, wraps=True)
        self.settle = button(self.tr("Settle"), Variant.PRIMARY)
        self.settle.clicked.connect(self._settle)
        self.cards: list[DisagreementCard] = []
        self._area = QScrollArea()
        self._picture = QLabel()
        self._picture.setPixmap(
            context.look.icons.pixmap(
                "triangle-alert", Tone.WARNING, scale.RAIL_ICON_PX, self.devicePixelRatioF()
            )
        )
        self._lay_out()
        session.loaded.connect(self._show)
        self.hide()

    def _show(self, view: ArticleView) -> None:
        places = disagreements(view.disputes)
        if view.is_settled or not places:
            self._view = None
            self.hide()
            return
        if self._view is not None and self._view.shown == view.shown:
            if self._session.is_stored:  # or the choices could not be: they still stand
                self._enable()
            return
        self._view, self._places, self._chosen = view, places, {}
        self.say.setText(
            self.tr(
                "Two versions of this story disagree in %n place(s). Choose what stands; "
                "until then it can neither be changed nor exported.",
                "",
                len(places),
            )
        )
        self._fill()
        self._enable()
        self.show()

    def _fill(self) -> None:
        inside = QWidget()
        inside.setProperty("plain", "true")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, scale.UNIT_PX, 0)
        column.setSpacing(scale.UNIT_PX)
        self.cards = []
        words = VersionWords(self._view)
        for number, place in enumerate(self._places):
            card = DisagreementCard(place, words)
            card.chosen.connect(partial(self._choose, number))
            self.cards.append(card)
            column.addWidget(card)
        column.addStretch(1)
        self._area.setWidget(inside)
        self._area.setFixedHeight(min(MOST_PX, inside.sizeHint().height() + scale.UNIT_PX))

    def _choose(self, number: int, choice: Choice) -> None:
        self._chosen[number] = choice
        self._enable()

    def _enable(self) -> None:
        self.settle.setEnabled(len(self._chosen) == len(self._places))

    def _settle(self) -> None:
        view = self._view
        if view is None:
            return
        choices = [(place, self._chosen[number]) for number, place in enumerate(self._places)]
        self.settle.setEnabled(False)
        self._session.settle(settled_fields(view.fields, view.disputes, choices), view.shown)

    def _lay_out(self) -> None:
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        head = QHBoxLayout()
        head.setSpacing(scale.UNIT_PX)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.say, 1)
        head.addWidget(self.settle, 0, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout()
        inside.setContentsMargins(*[scale.GAP_PX] * 4)
        inside.setSpacing(12)
        inside.addLayout(head)
        inside.addWidget(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inside)
        column.addWidget(line())


class DisagreementCard(QFrame):
    """Both versions of one place side by side, and a button for each choice.

    Signals:
        chosen: The ``Choice``.
    """

    chosen = Signal(object)

    def __init__(
        self, place: Disagreement, words: VersionWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_ground(self, Ground.CARD)
        self.place = place
        self.buttons: dict[Choice, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(*[12] * 4)
        column.setSpacing(scale.UNIT_PX)
        column.addWidget(label(words.field(place.path), TextRole.CAPTION))
        texts = QHBoxLayout()
        texts.setSpacing(scale.GAP_PX)
        for title, value in (
            (self.tr("First version"), place.first),
            (self.tr("Second version"), place.second),
        ):
            texts.addLayout(_version(title, words.value(place.path, value)), 1)
        column.addLayout(texts)
        if place.proposal:
            column.addLayout(_version(self.tr("Joined: please confirm"), place.proposal))
        column.addLayout(self._choices(place))

    def _choices(self, place: Disagreement) -> QHBoxLayout:
        names = {
            Choice.PROPOSAL: self.tr("Keep the joined one"),
            Choice.FIRST: self.tr("Keep first"),
            Choice.SECOND: self.tr("Keep second"),
            Choice.BOTH: self.tr("Keep both"),
        }
        row = QHBoxLayout()
        row.setSpacing(scale.UNIT_PX)
        group = QButtonGroup(self)
        for choice in place.choices:
            made = button(names[choice])
            made.setCheckable(True)
            made.clicked.connect(lambda _on, choice=choice: self.chosen.emit(choice))
            group.addButton(made)
            self.buttons[choice] = made
            row.addWidget(made)
        row.addStretch(1)
        return row


def _version(title: str, value: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(scale.HALF_PX)
    column.addWidget(label(title, TextRole.CAPTION))
    words = label(value, wraps=True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    column.addWidget(words)
    column.addStretch(1)
    return column
