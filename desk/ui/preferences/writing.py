"""How one writes: type, measure, focus."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QCheckBox, QComboBox, QTextEdit, QVBoxLayout, QWidget

from desk.settings import (
    EDITOR_FONT_PX,
    EDITOR_LINE_PERCENT,
    EDITOR_MEASURE,
    EditorFont,
    FocusScope,
    Settings,
)
from desk.ui.context import Context
from desk.ui.look import scale
from desk.ui.look.look import Look
from desk.ui.look.parts import TextRole, label, spin_box
from desk.ui.look.writing_type import writing_type
from desk.ui.preferences.form import Form
from desk.ui.text_edit import TextEdit

SAMPLE_PX = 208


class WritingPage(QWidget):
    """Groups of preferences for whoever writes; a sample shows the type at once.

    Another group: make a ``Form``, fill it, and give it to ``add_group``.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = context.settings
        self.text_font, self.focus = QComboBox(), QComboBox()
        self.text_size = spin_box(EDITOR_FONT_PX.start, EDITOR_FONT_PX.stop - 1)
        self.measure = spin_box(EDITOR_MEASURE.start, EDITOR_MEASURE.stop - 1)
        self.line_height = spin_box(EDITOR_LINE_PERCENT.start, EDITOR_LINE_PERCENT.stop - 1)
        self.typewriter = QCheckBox(self.tr("Keep the line that is written at one height"))
        self.typography = QCheckBox(self.tr("Typographic quotation marks and dashes"))
        self.sample = Sample(context.look)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scale.GAP_PX)
        self._fill()
        self.add_group(self.tr("Type"), self._type())
        self._column.addWidget(self.sample)
        self.add_group(self.tr("While you write"), self._modes())
        self._connect()
        self._show(self._settings.now)
        self._settings.changed.connect(self._show)

    def add_group(self, title: str, form: Form) -> None:
        """Put fields that belong together at the end of the page."""
        self._column.addWidget(label(title, TextRole.HEADING))
        self._column.addLayout(form)

    def _type(self) -> Form:
        form = Form()
        form.add(self.tr("Font"), self.text_font)
        form.add(self.tr("Size"), self.text_size)
        form.add(
            self.tr("Length of lines"),
            self.measure,
            self.tr("Characters a line; 60 to 75 are easy to read."),
        )
        form.add(self.tr("Line height"), self.line_height)
        return form

    def _modes(self) -> Form:
        form = Form()
        form.add(
            self.tr("Focus"),
            self.focus,
            self.tr("Everything else steps back while you write."),
        )
        form.add(self.tr("Typewriter"), self.typewriter)
        form.add(
            self.tr("Typography"),
            self.typography,
            self.tr("Backspace right after a change gives back what was typed."),
        )
        return form

    def _fill(self) -> None:
        for text, font in (
            (self.tr("Literata (serif)"), EditorFont.SERIF),
            (self.tr("Inter (sans serif)"), EditorFont.SANS),
            (self.tr("JetBrains Mono (fixed width)"), EditorFont.MONO),
        ):
            self.text_font.addItem(text, font)
        for text, scope in (
            (self.tr("Off"), FocusScope.OFF),
            (self.tr("On the sentence"), FocusScope.SENTENCE),
            (self.tr("On the paragraph"), FocusScope.PARAGRAPH),
        ):
            self.focus.addItem(text, scope)
        self.text_size.setSuffix(" px")
        self.line_height.setSuffix(" %")
        self.line_height.setSingleStep(EDITOR_LINE_PERCENT.step)

    def _connect(self) -> None:
        change = self._settings.change
        self.text_font.activated.connect(
            lambda _row: change(editor_font=EditorFont(self.text_font.currentData()))
        )
        self.focus.activated.connect(
            lambda _row: change(focus=FocusScope(self.focus.currentData()))
        )
        self.text_size.valueChanged.connect(lambda px: change(editor_font_px=px))
        self.measure.valueChanged.connect(lambda count: change(editor_measure=count))
        self.line_height.valueChanged.connect(
            lambda percent: change(editor_line_percent=percent - percent % EDITOR_LINE_PERCENT.step)
        )
        self.line_height.editingFinished.connect(
            lambda: self.line_height.setValue(self._settings.now.editor_line_percent)
        )
        self.typewriter.toggled.connect(lambda is_on: change(typewriter=is_on))
        self.typography.toggled.connect(lambda is_on: change(smart_typography=is_on))

    def _show(self, now: Settings) -> None:
        """Show the preferences, also those that a menu has changed."""
        self.text_font.setCurrentIndex(self.text_font.findData(now.editor_font))
        self.focus.setCurrentIndex(self.focus.findData(now.focus))
        self.text_size.setValue(now.editor_font_px)
        self.measure.setValue(now.editor_measure)
        if not self.line_height.hasFocus():  # a number is typed digit by digit
            self.line_height.setValue(now.editor_line_percent)
        self.typewriter.setChecked(now.typewriter)
        self.typography.setChecked(now.smart_typography)
        self.sample.show_settings(now)


class Sample(TextEdit):
    """A few lines as the editor would show them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._scope = FocusScope.OFF
        self._column_px = 0
        self.setAccessibleName(self.tr("Sample of the type"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(SAMPLE_PX)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_text(
            self.tr(
                "The rain began before dawn. By noon the river stood at the doors of the market,"
                " and the traders carried what they could up the stairs.\n"
                "Nobody was hurt, the mayor said."
            )
        )
        look.changed.connect(self._dim)

    def show_settings(self, now: Settings) -> None:
        """Wear the type that was chosen; the first sentence, or the paragraph, is in focus."""
        type_ = writing_type(now)
        self._scope = now.focus
        self.setStyleSheet(type_.style_sheet(self._look.spaced))
        self._column_px = type_.column_px()
        self._fit()
        self._dim()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)  # later: the text is laid out in the old width yet

    @Slot()
    def _fit(self) -> None:
        text_px = self._column_px + 2 * int(self.document().documentMargin())
        room_px = self.width() - 2 * (self.frameWidth() + scale.UNIT_PX)
        self.setViewportMargins(0, 0, max(0, room_px - text_px), 0)

    @Slot()
    def _dim(self) -> None:
        if self._scope is FocusScope.OFF:
            self.setExtraSelections([])
            return
        text = self.document().firstBlock().text()
        start = text.index(". ") + 1 if self._scope is FocusScope.SENTENCE else len(text)
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        style = QTextCharFormat()
        style.setForeground(QColor(self._look.theme.dimmed))
        mark.cursor, mark.format = cursor, style
        self.setExtraSelections([mark])
