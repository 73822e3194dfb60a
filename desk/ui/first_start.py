"""The first page of a new desk: who works here, and for which publication."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimeZone, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desk.model.publication import LANGUAGES, Publication
from desk.ui.look import scale
from desk.ui.look.icons import Icons
from desk.ui.look.parts import (
    Ground,
    TextRole,
    Variant,
    button,
    label,
    line,
    set_ground,
    set_tone,
)

CARD_PX = 520


@dataclass(frozen=True, slots=True)
class FirstAnswers:
    """What the first-start page asked.

    Attributes:
        name: Of the person who works on this laptop.
        language: Of articles: ``id`` or ``en``.
        time_zone: IANA name.
        with_sample: Whether the sample newsroom is wanted.
    """

    name: str
    publication: str
    language: str
    time_zone: str
    with_sample: bool = False


class FirstStartPage(QWidget):
    """Asks four things, with sensible answers filled in; the name alone is needed.

    Signals:
        answered: ``FirstAnswers``.
    """

    answered = Signal(object)

    def __init__(self, icons: Icons, publication: Publication, *, is_empty: bool) -> None:
        """Make the page; ``is_empty`` tells whether the store has no article yet."""
        super().__init__()
        set_ground(self, Ground.WINDOW)
        self.name = self._field(self.tr("Your name"), self.tr("As in a byline"))
        self.publication = self._field(self.tr("Publication"), self.tr("Name of the newsroom"))
        self.publication.setText(publication.name)
        self.language = self._languages(publication.language)
        self.time_zone = _zones(self.tr("Time zone"), publication.time_zone)
        self.problem = label("", TextRole.CAPTION, wraps=True)
        set_tone(self.problem, "danger")
        self.problem.hide()
        self.open_button = button(self.tr("Open the desk"), Variant.PRIMARY)
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self._answer)
        self.sample_button = button(
            self.tr("Try the sample newsroom"), Variant.NORMAL, icons.icon("sparkles")
        )
        self.sample_button.clicked.connect(self._answer_sample)
        self.sample_button.setVisible(is_empty)
        for field in (self.name, self.publication):
            field.returnPressed.connect(self._answer)
        self._lay_out()
        self.setFocusProxy(self.name)

    def answers(self, *, with_sample: bool = False) -> FirstAnswers:
        """Return what is filled in."""
        return FirstAnswers(
            " ".join(self.name.text().split()),
            " ".join(self.publication.text().split()),
            str(self.language.currentData()),
            self.time_zone.currentText(),
            with_sample,
        )

    def _answer(self) -> None:
        answers = self.answers()
        problem = self._problem(answers)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        set_tone(self.name, "" if answers.name else "danger")
        if not problem:
            self.answered.emit(answers)

    def _answer_sample(self) -> None:
        self.answered.emit(self.answers(with_sample=True))

    def _problem(self, answers: FirstAnswers) -> str:
        if not answers.name:
            self.name.setFocus()
            return self.tr("Say who you are: your name stands in the history of each article.")
        if not QTimeZone.isTimeZoneIdAvailable(answers.time_zone.encode()):
            self.time_zone.setFocus()
            return self.tr("Choose a time zone from the list, for example Asia/Jakarta.")
        return ""

    def _field(self, name: str, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        field.setMaxLength(200)
        return field

    def _languages(self, chosen: str) -> QComboBox:
        names = {"id": "Bahasa Indonesia", "en": "English"}  # each in its own language
        box = QComboBox()
        box.setAccessibleName(self.tr("Articles are in"))
        for language in LANGUAGES:
            box.addItem(names[language], language)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    def _lay_out(self) -> None:
        card = QFrame()
        set_ground(card, Ground.CARD)
        card.setFixedWidth(CARD_PX)
        column = QVBoxLayout(card)
        column.setContentsMargins(*[scale.PAGE_PX] * 4)
        column.setSpacing(scale.UNIT_PX)
        column.addWidget(label(self.tr("Welcome to the desk"), TextRole.HEADLINE))
        column.addWidget(label(self._promise(), TextRole.MUTED, wraps=True))
        column.addSpacing(scale.UNIT_PX)
        column.addLayout(self._form())
        column.addWidget(self.problem)
        column.addSpacing(scale.UNIT_PX)
        column.addWidget(line())
        column.addSpacing(scale.UNIT_PX)
        row = QHBoxLayout()
        row.addWidget(self.sample_button)
        row.addStretch(1)
        row.addWidget(self.open_button)
        column.addLayout(row)
        page = QVBoxLayout(self)
        page.addStretch(2)
        page.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        page.addStretch(3)

    def _promise(self) -> str:
        return self.tr(
            "Everything you write stays on this laptop and is stored while you type. "
            "You can change these answers later in Settings."
        )

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(scale.GAP_PX)
        form.setVerticalSpacing(scale.UNIT_PX)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for field in (self.name, self.publication, self.language, self.time_zone):
            words = label(field.accessibleName())
            words.setBuddy(field)
            words.setMinimumHeight(scale.CONTROL_PX - 2)
            form.addRow(words, field)
        return form


def _zones(name: str, chosen: str) -> QComboBox:
    """Return a list of the world's time zones in which one can type."""
    zones = sorted(bytes(zone.data()).decode() for zone in QTimeZone.availableTimeZoneIds())
    box = QComboBox(editable=True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setAccessibleName(name)
    box.addItems([zone for zone in zones if "/" in zone])
    box.setCurrentText(chosen)
    box.setMaxVisibleItems(16)
    completer = QCompleter(box.model(), box)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    box.setCompleter(completer)
    return box
