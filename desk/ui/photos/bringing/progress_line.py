"""A line over the sheet while pictures come in: how many, of how many, and a way to stop."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from desk.services.brought import Progress
from desk.ui.look import scale
from desk.ui.look.parts import TextRole, button, label

BAR_PX = 240


class ProgressLine(QFrame):
    """Shows how far a run is.

    Signals:
        cancelled: The person does not want the rest.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Pictures that are here already"))
        self.bar.setFixedWidth(BAR_PX)
        self.bar.setTextVisible(False)
        self.words = label("", TextRole.CAPTION)
        self.cancel = button(self.tr("Stop"))
        self.cancel.setToolTip(self.tr("Leave the rest; what is here already stays"))
        self.cancel.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(scale.GAP_PX, scale.UNIT_PX, scale.GAP_PX, scale.UNIT_PX)
        row.setSpacing(scale.GAP_PX)
        row.addWidget(self.bar)
        row.addWidget(self.words, 1)
        row.addWidget(self.cancel)
        self.hide()

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is; nothing is known of a run that has just begun."""
        if self.isHidden():
            self.cancel.setEnabled(True)
            self.show()
        self.bar.setRange(0, progress.total)  # without a total it moves to and fro
        self.bar.setValue(progress.done)
        self.words.setText(" · ".join(self._parts(progress)))

    def _parts(self, progress: Progress) -> list[str]:
        if not progress.total:
            return [self.tr("Looking for pictures…")]
        text = self.tr("{done} of {total} pictures")
        parts = [text.format(done=progress.done, total=progress.total)]
        if progress.known:
            parts.append(self.tr("%n here already", "", progress.known))
        if progress.refused:
            parts.append(self.tr("%n refused", "", progress.refused))
        return parts

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.cancelled.emit()
