"""The bar of formats over a text: the menus' actions as small buttons."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desk.settings import Settings
from desk.text.formatting.standing import Standing
from desk.ui.actions.spec import plain
from desk.ui.context import Context
from desk.ui.editor.writing.ticks import ticks_at, ticks_of
from desk.ui.look import scale
from desk.ui.look.icons import Tone
from desk.ui.look.parts import icon_button, line

GROUPS = (
    ("format.bold", "format.italic", "format.link"),
    ("format.heading", "format.heading3", "format.quote", "format.list", "format.numbers"),
    ("insert.photo", "insert.related", "insert.table", "insert.footnote", "insert.rule",
     "insert.abbreviation"),
)  # fmt: skip
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class FormatBar(QWidget):
    """Shows as many buttons as fit; Tab reaches the first, arrow keys the others.

    What does not fit stays in the menus. Buttons of formats are pressed while the cursor of the
    text stands in them; the text is looked at once for all that happens in one turn of the loop.
    """

    def __init__(self, context: Context, body: QPlainTextEdit) -> None:
        super().__init__()
        self._body = body
        self._formats: dict[str, QToolButton] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        self.setAccessibleName(self.tr("Formats"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._context = context
        self.buttons: list[QToolButton] = []
        self._dividers: list[tuple[int, QFrame]] = []
        self._lay_out()
        if not context.settings.now.format_bar_visible:
            self.hide()  # showing is the pane's: here it would be a window of its own
        context.settings.changed.connect(self._follow)
        for moved in (body.cursorPositionChanged, body.selectionChanged, body.textChanged):
            moved.connect(self._soon.start)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A button would give the arrow keys to the next stop of the Tab key.
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            return False
        shown: list[QObject] = [button for button in self.buttons if button.isVisible()]
        target = shown[(shown.index(watched) + step) % len(shown)]
        assert isinstance(target, QToolButton)
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room_px = self.width() - 2 * scale.GAP_PX
        used_px = 0
        dividers = dict(self._dividers)
        for row, button in enumerate(self.buttons):
            divider = dividers.get(row)
            used_px += button.sizeHint().width() + (scale.GAP_PX + 1 if divider else 0)
            button.setVisible(used_px <= room_px)
            if divider:
                divider.setVisible(used_px <= room_px)

    def _look(self) -> None:
        if self.isVisible():
            ticks = ticks_at(self._body.textCursor())
            for name, button in self._formats.items():
                button.setChecked(ticks[name])

    def _follow(self, settings: Settings) -> None:
        self.setVisible(settings.format_bar_visible)

    def _made(self, name: str) -> QToolButton:
        action = self._context.actions[name]
        button = icon_button(action.icon(), plain(action.text()))
        if name in ticks_of(Standing()):
            button.setCheckable(True)
            button.setProperty("format", "true")
            button.clicked.connect(lambda _on: self._soon.start())  # nothing may have changed
            icon = next(spec.icon for spec in self._context.actions.specs if spec.id == name)
            button.setIcon(self._context.look.icons.icon(icon, Tone.TEXT, Tone.ACCENT))
            self._formats[name] = button
        button.setToolTip(action.toolTip())
        button.setAccessibleDescription(action.statusTip())
        button.clicked.connect(action.trigger)
        button.installEventFilter(self)
        # One stop of the Tab key for the whole bar, so that the headline stays near.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus if self.buttons else Qt.FocusPolicy.TabFocus)
        self.buttons.append(button)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(scale.GAP_PX, scale.HALF_PX, scale.GAP_PX, scale.HALF_PX)
        row.setSpacing(0)
        row.addStretch(1)
        for number, group in enumerate(GROUPS):
            if number:
                self._dividers.append((len(self.buttons), _divider()))
                row.addSpacing(scale.UNIT_PX)
                row.addWidget(self._dividers[-1][1])
                row.addSpacing(scale.UNIT_PX)
            for name in group:
                row.addWidget(self._made(name))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(line())


def _divider() -> QFrame:
    made = line()
    made.setFixedSize(1, scale.GAP_PX)
    return made
