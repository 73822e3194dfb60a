"""The Checks section: what blocks publication and what should be looked at."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desk.model.checks import Finding, Weight
from desk.ui.context import Context
from desk.ui.editor.checker import Checker
from desk.ui.look import scale
from desk.ui.look.icons import Tone
from desk.ui.look.parts import Ground, TextRole, label, plain_tip, set_ground
from desk.ui.sentences import finding_sentence

FindingRole = Qt.ItemDataRole.UserRole
_LOOKS = {
    Weight.FORBIDS: ("octagon-alert", Tone.DANGER),
    Weight.BLOCKS: ("circle-x", Tone.DANGER),
    Weight.HOLDS: ("clock", Tone.WARNING),
    Weight.WARNS: ("triangle-alert", Tone.WARNING),
}


class ChecksSection(QWidget):
    """The findings of one story, live.

    Signals:
        field_wanted: The field that a finding is about.
    """

    field_wanted = Signal(str)

    def __init__(self, checker: Checker, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.verdict = label("", TextRole.HEADING, wraps=True)
        self.list = QListWidget()
        self._lay_out()
        self.list.itemClicked.connect(self._go)
        self.list.itemActivated.connect(self._go)
        checker.found.connect(self._fill)
        if checker.findings is not None:
            self._fill(checker.findings)

    def _fill(self, found: list[Finding]) -> None:
        row = self.list.currentRow()
        self.list.clear()
        for finding in found:
            name, tone = _LOOKS[finding.weight]
            sentence = finding_sentence(finding)
            item = QListWidgetItem(self.list)
            item.setData(FindingRole, finding)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, sentence)
            item.setToolTip(plain_tip(sentence))
            self.list.setItemWidget(item, self._row(name, tone, sentence, item))
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.list.setVisible(bool(found))
        self.verdict.setText(self._verdict(found))

    def _row(self, name: str, tone: Tone, sentence: str, item: QListWidgetItem) -> QWidget:
        row = _FindingRow(self._context, name, tone, sentence)
        width_px = max(200, self.list.viewport().width())
        item.setSizeHint(QSize(0, row.height_for(width_px)))
        return row

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.list.viewport():
            self._wrap()
        return super().eventFilter(watched, event)

    def _wrap(self) -> None:
        """Lay every sentence out in the width that the list has now."""
        for number in range(self.list.count()):
            item = self.list.item(number)
            row = self.list.itemWidget(item)
            if isinstance(row, _FindingRow):
                item.setSizeHint(QSize(0, row.height_for(max(200, self.list.viewport().width()))))

    def _verdict(self, found: list[Finding]) -> str:
        blocking = sum(finding.is_blocking for finding in found)
        if blocking:
            return self.tr("%n thing(s) to mend before publication", "", blocking)
        if found:
            return self.tr("Ready to export. Look at these:")
        return self.tr("Ready to export. Nothing to mend.")

    def _go(self, item: QListWidgetItem) -> None:
        finding: Finding = item.data(FindingRole)
        self.field_wanted.emit(finding.field)

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self.tr("Findings"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setObjectName("findings")
        self.list.viewport().installEventFilter(self)
        set_ground(self.list, Ground.WINDOW)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scale.GAP_PX, 0, 0)
        column.setSpacing(scale.UNIT_PX)
        head = QVBoxLayout()
        head.setContentsMargins(scale.GAP_PX, 0, scale.GAP_PX, 0)
        head.addWidget(self.verdict)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addStretch(0)


class _FindingRow(QWidget):
    """An icon and a sentence that wraps."""

    def __init__(self, context: Context, name: str, tone: Tone, sentence: str) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        picture = QLabel(self)
        ratio = context.window.devicePixelRatioF()
        picture.setPixmap(context.look.icons.pixmap(name, tone, scale.ICON_PX, ratio))
        picture.move(scale.GAP_PX, 10)
        picture.resize(scale.ICON_PX, scale.ICON_PX)
        self._words = label(sentence, wraps=True)
        self._words.setParent(self)

    def height_for(self, width_px: int) -> int:
        """Lay the sentence out in ``width_px`` and return the height of the row."""
        left = scale.GAP_PX + scale.ICON_PX + scale.UNIT_PX
        room_px = width_px - left - scale.GAP_PX
        height_px = self._words.heightForWidth(room_px)
        self._words.setGeometry(left, 9, room_px, height_px)
        return height_px + 18
