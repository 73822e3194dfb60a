"""What stands in the way of an export, and the reason for which it goes out all the same."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desk.formats.target import Target
from desk.model.checks import Finding, Weight
from desk.services.exporting import blocking
from desk.ui.labels import headline_or_untitled
from desk.ui.look import scale
from desk.ui.look.icons import Tone
from desk.ui.look.look import Look
from desk.ui.look.parts import TextRole, label
from desk.ui.sentences import finding_sentence

MOST = 8  # sentences; more are counted


@dataclass(frozen=True, slots=True)
class Story:
    """An article that shall be exported, and what the checks found."""

    headline: str
    findings: Sequence[Finding]


class Obstacles(QFrame):
    """Lists what blocks; asks for a reason where a person may override it.

    Signals:
        changed: ``is_passable`` may have changed.
    """

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._stories: Sequence[Story] = ()
        self._blocks: list[tuple[Story, Finding]] = []
        self._is_known = False
        self._rows: list[QWidget] = []
        self.verdict = label("", TextRole.HEADING, wraps=True)
        self.reason = QLineEdit()
        self._ask = label(self.tr("Reason to export it all the same (kept in the receipt)"),
                          TextRole.CAPTION)  # fmt: skip
        self._ask.setBuddy(self.reason)
        self.reason.setAccessibleName(self._ask.text())
        self.reason.textChanged.connect(lambda _text: self.changed.emit())
        self._list = QVBoxLayout()
        self._list.setSpacing(scale.HALF_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scale.UNIT_PX, 0, 0)
        column.setSpacing(scale.UNIT_PX)
        column.addWidget(self.verdict)
        column.addLayout(self._list)
        column.addWidget(self._ask)
        column.addWidget(self.reason)
        self._show()

    @property
    def is_forbidden(self) -> bool:
        """Whether something blocks that nobody may override."""
        return any(finding.weight is Weight.FORBIDS for _story, finding in self._blocks)

    @property
    def is_passable(self) -> bool:
        """Whether the export may go ahead."""
        if not self._is_known or self.is_forbidden:
            return False
        return not self._blocks or bool(self.reason.text().strip())

    def show_stories(self, stories: Sequence[Story], target: Target) -> None:
        """Show what stands in the way of these articles."""
        self._stories, self._is_known = stories, True
        self.show_target(target)

    def show_target(self, target: Target) -> None:
        """Show what stands in the way of another target."""
        self._blocks = [
            (story, finding)
            for story in self._stories
            for finding in blocking(story.findings, target)
        ]
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        for row in self._rows:
            row.deleteLater()
        self._rows = [self._row(*block) for block in self._blocks[:MOST]]
        for row in self._rows:
            self._list.addWidget(row)
        asks = bool(self._blocks) and not self.is_forbidden
        self._ask.setVisible(asks)
        self.reason.setVisible(asks)
        self.verdict.setText(self._verdict())
        self.verdict.setVisible(self._is_known)

    def _verdict(self) -> str:
        if self.is_forbidden:
            return self.tr("This must be mended before an export:")
        if self._blocks:
            return self.tr("This should be mended before an export:")
        return self.tr("Nothing stands in the way.")

    def _row(self, story: Story, finding: Finding) -> QWidget:
        is_final = finding.weight is Weight.FORBIDS
        picture = QLabel()
        picture.setPixmap(
            self._look.icons.pixmap(
                "octagon-alert" if is_final else "circle-alert",
                Tone.DANGER if is_final else Tone.WARNING,
                scale.ICON_PX,
                self.devicePixelRatioF(),
            )
        )
        text = finding_sentence(finding)
        if len(self._stories) > 1:
            text = f"{headline_or_untitled(story.headline)}: {text}"
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(scale.UNIT_PX)
        inside.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(label(text, wraps=True), 1)
        return row
