"""What came of a run, in full: which files were refused and why, and what was here already."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QVBoxLayout,
)

from desk.services.brought import Brought, Fate, Summary
from desk.ui.context import Context
from desk.ui.look import scale
from desk.ui.look.parts import TextRole, Variant, button, label
from desk.ui.photos.bringing.report_table import ReportTable
from desk.ui.photos.bringing.telling import Telling
from desk.ui.photos.bringing.twins import MOST_ROWS, Twins
from desk.ui.thumbnails import Thumbnails

SIZE_PX = (760, 640)
REFUSED_PX = 152  # at least: two files with their reasons
NAME_PX = 224


class SummaryDialog(QDialog):
    """Tells it.

    Signals:
        open_wanted: Id of a photo that was here already.
    """

    open_wanted = Signal(str)

    def __init__(self, summary: Summary, context: Context, thumbnails: Thumbnails) -> None:
        super().__init__(context.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Pictures brought in"))
        self._summary = summary
        self._telling = Telling(self)
        alike = summary.with_fate(Fate.SAME, Fate.SIMILAR, Fate.KNOWN)
        self.refused = _Refused(summary.with_fate(Fate.REFUSED), self._telling)
        self.twins = Twins(alike, context, thumbnails)
        self.open_known = button(self.tr("Open the one that is here"))
        self.open_known.clicked.connect(self.twins.open_chosen)
        self.twins.open_wanted.connect(self._open)
        self.close_button = button(self.tr("Close"), Variant.PRIMARY)
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        self._lay_out(len(alike))
        self.resize(*SIZE_PX)
        self.close_button.setFocus()

    def _open(self, photo: str) -> None:
        self.accept()
        self.open_wanted.emit(photo)

    def _lay_out(self, alike: int) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[scale.WIDE_PX] * 4)
        column.setSpacing(scale.UNIT_PX)
        first, *rest = self._telling.sentences(self._summary)
        column.addWidget(label(first, TextRole.TITLE, wraps=True))
        for text in (" ".join(rest), self._telling.passed_over(self._summary)):
            if text:
                column.addWidget(label(text, TextRole.MUTED, wraps=True))
        column.addSpacing(scale.UNIT_PX)
        if self.refused.rowCount():
            column.addWidget(label(self.tr("Refused"), TextRole.HEADING))
            column.addWidget(self.refused, 1)
            column.addSpacing(scale.UNIT_PX)
        if alike:
            column.addWidget(label(self.tr("Here already"), TextRole.HEADING))
            column.addWidget(self.twins, 2)
            if alike > MOST_ROWS:
                more = self.tr("%n more of them are not shown.", "", alike - MOST_ROWS)
                column.addWidget(label(more, TextRole.CAPTION))
        if not alike and not self.refused.rowCount():
            column.addStretch(1)
        self.refused.setVisible(bool(self.refused.rowCount()))
        self.twins.setVisible(bool(alike))
        self.open_known.setVisible(bool(alike))
        foot = QHBoxLayout()
        foot.addWidget(self.open_known)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addSpacing(scale.UNIT_PX)
        column.addLayout(foot)


class _Refused(ReportTable):
    """Files and why each was refused."""

    def __init__(self, files: Sequence[Brought], telling: Telling) -> None:
        super().__init__(len(files))
        self.name_it(self.tr("Refused files"), [self.tr("File"), self.tr("Why")])
        self.setWordWrap(True)
        self.verticalHeader().setDefaultSectionSize(scale.ROW_PX + scale.UNIT_PX)
        self.setMinimumHeight(REFUSED_PX)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(0, NAME_PX)
        for row, brought in enumerate(files):
            self.tell(row, brought.file, telling.reason(brought))
