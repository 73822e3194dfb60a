"""The line under a story that says how long it is and how hard to read."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desk.text.measuring import Formula, Measure
from desk.ui.editor.writing.counter import Counted
from desk.ui.look.parts import TextRole, plain_tip, set_role, set_tone

BETWEEN = " · "
TOO_LONG = 1.1  # times the target
# Björnsson's limits for newspapers, moved up: the affixes of Indonesian make its words long.
LIX_LIMITS = (45, 60)
FLESCH_LIMITS = (60, 30)


class CountLine(QLabel):
    """Shows counts, as many as there is room for; the tooltip has all and explains them.

    Signals:
        looked_at: The line came on the screen.
    """

    looked_at = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[str] = ()
        set_role(self, TextRole.CAPTION)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_counts(self, counted: Counted) -> None:
        """Show what was counted."""
        if counted.chosen is not None:
            self._parts = self._of_selection(counted.chosen, counted.story)
        else:
            self._parts = self._of_story(counted)
        is_long = counted.target and counted.story.words > TOO_LONG * counted.target
        set_tone(self, "warning" if is_long and counted.chosen is None else "")
        self.setToolTip(plain_tip(self._explained(counted)))
        self.setAccessibleName(BETWEEN.join(self._parts))
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked_at.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        text = ""
        for part in self._parts:
            longer = f"{text}{BETWEEN}{part}" if text else part
            if text and self.fontMetrics().horizontalAdvance(longer) > self.width():
                break
            text = longer
        self.setText(text)

    def _of_story(self, counted: Counted) -> list[str]:
        story = counted.story
        if counted.target:
            words = self.tr("{words} of {target} words").format(
                words=story.words, target=counted.target
            )
        else:
            words = self.tr("%n word(s)", "", story.words)
        parts = [words]
        if story.words:
            parts.append(self.tr("%n min read", "", story.minutes))
        figure = story.readability(counted.formula)
        if figure is not None:
            parts.append(self._readability(counted.formula, figure))
        if story.sentences:
            parts.append(self.tr("%n sentence(s)", "", story.sentences))
        return [*parts, self.tr("%n character(s)", "", story.characters)]

    def _of_selection(self, chosen: Measure, story: Measure) -> list[str]:
        return [
            self.tr("{chosen} of {words} words selected").format(
                chosen=chosen.words, words=story.words
            ),
            self.tr("%n character(s)", "", chosen.characters),
            self.tr("%n sentence(s)", "", chosen.sentences),
        ]

    def _explained(self, counted: Counted) -> str:
        lines = [BETWEEN.join(self._parts)]
        if counted.target:
            text = self.tr("A story of {section} should have about {target} words.")
            lines.append(text.format(section=counted.section, target=counted.target))
        figure = counted.story.readability(counted.formula)
        if figure is not None:
            lines.append(self._meaning(counted.formula, figure))
            text = self.tr("A sentence has {words} words on average.")
            lines.append(text.format(words=round(counted.story.words_a_sentence)))
        return "\n".join(lines)

    def _readability(self, formula: Formula, figure: int) -> str:
        if formula is Formula.LIX:
            return self.tr("LIX {figure}").format(figure=figure)
        return self.tr("Reading ease {figure}").format(figure=figure)

    def _meaning(self, formula: Formula, figure: int) -> str:
        easy = self.tr("easy to read")
        usual = self.tr("takes some attention")
        hard = self.tr("hard to read; shorter sentences and words help")
        if formula is Formula.LIX:
            word = easy if figure < LIX_LIMITS[0] else usual if figure <= LIX_LIMITS[1] else hard
            text = self.tr("LIX {figure}, lower is easier: {meaning}.")
        else:
            is_easy, is_usual = figure >= FLESCH_LIMITS[0], figure >= FLESCH_LIMITS[1]
            word = easy if is_easy else usual if is_usual else hard
            text = self.tr("Flesch reading ease {figure} of 100, higher is easier: {meaning}.")
        return text.format(figure=figure, meaning=word)
