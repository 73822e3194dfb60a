"""One field of the panel: its name, what it holds for one photo or many, and what helps."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from desk.model.publication import HOUSE_LISTS
from desk.text.captioning import CHOICES, Entry, Mode
from desk.text.shortening import shortened
from desk.ui.captions.code_files import CodeFiles
from desk.ui.captions.editors import LineEditor, TextEditor
from desk.ui.captions.notices import count, notice
from desk.ui.labels import field_label
from desk.ui.look import scale
from desk.ui.look.look import Look
from desk.ui.look.parts import TextRole, label, plain_tip, set_tone
from desk.ui.photos.caption.choices import choice_label, choices_of, mode_label
from desk.ui.photos.caption.editors import ChoiceEditor, Editor
from desk.ui.photos.caption.form import FieldSpec, Kind, hint
from desk.ui.suggestions import Suggestions

SHOWN_LENGTH = 60  # of a value in a menu
MOST_VALUES = 20


class Manner(StrEnum):
    """What the field is for."""

    ONE = "one"  # stored while one types
    SEVERAL = "several"  # only what is ticked is written, and nothing before it is applied
    TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class Offer:
    """What a field shows and what can be picked.

    Attributes:
        values: Those of the photos and how many have each, frequent first.
        house: Values of the publication.
        copies: Block of the file and its value, where the file disagrees with itself.
    """

    values: Sequence[tuple[str, int]] = ()
    house: Sequence[str] = ()
    copies: Sequence[tuple[str, str]] = ()


class CaptionField(QWidget):
    """A field.

    Signals:
        typed: Its name, after what a person typed, picked or ticked.
        entered: Its name: the keyboard came.
        left: Its name: the keyboard went.
    """

    typed = Signal(str)
    entered = Signal(str)
    left = Signal(str)

    def __init__(self, spec: FieldSpec, codes: CodeFiles, look: Look) -> None:
        super().__init__()
        self.spec, self.name = spec, spec.name
        self._codes, self._look = codes, look
        self._manner = Manner.ONE
        self._offer = Offer()
        self._mode = Mode.REPLACE
        self._trouble = ""
        self.editor: Editor = _editor(spec, codes)
        self.title = label(field_label(self.name), TextRole.CAPTION)
        self.tick = QCheckBox(field_label(self.name))
        self.counter = label("", TextRole.CAPTION)
        self.mode = QToolButton()
        self.pick = QToolButton()
        self.note = label("", TextRole.CAPTION, wraps=True)
        self._suggestions: Suggestions | None = None
        self._is_picking = False
        self._set_up()
        self._lay_out()

    @property
    def is_several(self) -> bool:
        """Whether the photos differ in it and nobody said what it shall be."""
        return len(self._offer.values) > 1 and not self.tick.isChecked()

    def show_offer(self, offer: Offer, manner: Manner) -> None:
        """Show what the photos have; what a person ticked stays."""
        self._manner, self._offer = manner, offer
        is_one = manner is Manner.ONE
        self.title.setVisible(is_one)
        self.tick.setVisible(not is_one)
        self.pick.setVisible(bool(len(offer.values) > 1 or offer.house or offer.copies))
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.pick.setText(self.tr("Differs") if offer.copies else "")
        self.pick.setToolButtonStyle(
            beside if offer.copies else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        if is_one or not self.tick.isChecked():
            self._show_stored()
        self.look_at()

    def begin(self) -> None:
        """Forget what was typed for other photos."""
        self.tick.setChecked(False)
        self._trouble = ""
        self._set_mode(Mode.REPLACE)

    def hold(self, *, is_held: bool) -> None:
        """Take no keys for a moment; the keyboard stays."""
        if not isinstance(self.editor, ChoiceEditor):
            self.editor.setReadOnly(is_held)

    def entry(self) -> Entry:
        """Return what the photos shall get."""
        return Entry(self.editor.text(), self._mode)

    def say(self, trouble: str) -> None:
        """Say what is wrong with the value, or nothing."""
        self._trouble = trouble
        self.look_at()

    def look_at(self) -> None:
        """Count, and say what is to be said about what it holds."""
        text = self.editor.text()
        found = notice(self.name, text, self._codes.book, self._codes.delimiter)
        words, tone = (self._trouble, "danger") if self._trouble else (found.text, found.tone)
        self.note.setText(words)
        self.note.setVisible(bool(words))
        set_tone(self.note, tone)
        self.editor.mark(found.marks, QColor(self._look.theme.danger))
        self.counter.setText("" if self.is_several else count(self.name, text))
        set_tone(self.counter, found.tone if self.name == "alt" else "")
        self.mode.setVisible(
            self._manner is Manner.SEVERAL and self.tick.isChecked() and self.name not in CHOICES
        )

    def _show_stored(self) -> None:
        values = self._offer.values
        if len(values) > 1:
            self.editor.show_value("", self.tr("(several)"))
        else:
            self.editor.show_value(values[0][0] if values else "", hint(self.name))

    def _type(self) -> None:
        self._trouble = ""
        if self._manner is not Manner.ONE:
            self.tick.setChecked(True)
        self.look_at()
        self._suggest()
        self.typed.emit(self.name)

    def _suggest(self) -> None:
        """Offer values of the house that hold what is typed."""
        if self._suggestions is None:
            return
        text = self.editor.text().strip().casefold()
        fit = [value for value in self._offer.house if text and text in value.casefold()]
        self._suggestions.offer([] if self._is_picking else [(value, value) for value in fit])

    def _take_suggestion(self, value: str) -> None:
        self._is_picking = True
        self.editor.give(value)
        self._is_picking = False

    def _tick(self) -> None:
        if not self.tick.isChecked() and self._manner is Manner.SEVERAL:
            self._show_stored()
        self.look_at()
        self.typed.emit(self.name)

    def _set_mode(self, mode: Mode) -> None:
        self._mode = mode
        self.mode.setText(mode_label(mode))
        for action in self.mode.menu().actions():
            action.setChecked(action.data() == mode)

    def _open_values(self) -> None:
        if self.pick.isVisible():
            menu = self.pick.menu()
            menu.popup(self.pick.mapToGlobal(self.pick.rect().bottomLeft()))
            menu.setActiveAction(menu.actions()[0])

    def _fill_values(self) -> None:
        menu = self.pick.menu()
        menu.clear()
        for block, value in self._offer.copies:
            self._add(menu, f"{_BLOCKS.get(block, block)}: {self._short(value)}", value)
        if len(self._offer.values) > 1:
            for value, photos in self._offer.values[:MOST_VALUES]:
                self._add(menu, f"{self._short(value)}  ({photos})", value)
        if self._offer.house and menu.actions():
            menu.addSeparator()
        for value in self._offer.house:
            self._add(menu, self._short(value), value)

    def _add(self, menu: QMenu, text: str, value: str) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        action.setToolTip(plain_tip(value))
        action.triggered.connect(lambda: self.editor.give(value))

    def _short(self, value: str) -> str:
        if not value:
            return self.tr("(empty)")
        return shortened(choice_label(self.name, value), SHOWN_LENGTH)

    def _set_up(self) -> None:
        named = field_label(self.name)
        self.title.setBuddy(self.editor)
        self.editor.setAccessibleName(named)
        self.tick.setToolTip(self.tr("Only what is ticked is written."))
        modes = QMenu(self.mode)
        group = QActionGroup(modes)
        for mode in Mode:
            action = modes.addAction(mode_label(mode))
            action.setCheckable(True)
            action.setData(mode)
            group.addAction(action)
        modes.triggered.connect(lambda action: self._set_mode(Mode(action.data())))
        self.mode.setMenu(modes)
        self.mode.setAccessibleName(self.tr("How “{field}” is written").format(field=named))
        self._set_mode(Mode.REPLACE)
        values = QMenu(self.pick)
        values.setToolTipsVisible(True)
        values.aboutToShow.connect(self._fill_values)
        self.pick.setMenu(values)
        self.pick.setIcon(self._look.icons.icon("chevron-down"))
        self.pick.setAccessibleName(self.tr("Values for “{field}”").format(field=named))
        self.pick.setToolTip(self.tr("Pick a value (Alt+Down)"))
        self.mode.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pick.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from field to field
        if not isinstance(self.editor, ChoiceEditor):  # which has a list of its own
            within = Qt.ShortcutContext.WidgetWithChildrenShortcut
            key = QShortcut(QKeySequence("Alt+Down"), self, context=within)
            key.activated.connect(self._open_values)
        for tool in (self.mode, self.pick):
            tool.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            tool.setIconSize(QSize(12, 12))
            tool.setProperty("small", "true")
        self.editor.typed_text.connect(lambda _text: self._type())
        self.editor.entered.connect(lambda: self.entered.emit(self.name))
        self.editor.left.connect(lambda: self.left.emit(self.name))
        if self.name in HOUSE_LISTS and isinstance(self.editor, LineEditor):
            self._suggestions = Suggestions(self.editor)
            self._suggestions.picked.connect(self._take_suggestion)
        self.tick.clicked.connect(lambda _on: self._tick())
        self.setFocusProxy(self.editor)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(scale.HALF_PX)
        head.addWidget(self.title)
        head.addWidget(self.tick)
        head.addStretch(1)
        for part in (self.counter, self.mode, self.pick):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scale.HALF_PX)
        column.addLayout(head)
        column.addWidget(self.editor)
        column.addWidget(self.note)
        self.note.hide()
        self.tick.hide()
        self.mode.hide()
        self.pick.hide()


def _editor(spec: FieldSpec, codes: CodeFiles) -> Editor:
    if spec.kind is Kind.TEXT:
        return TextEditor(spec.lines, codes)
    if spec.kind is Kind.CHOICE:
        return ChoiceEditor(choices_of(spec.name))
    return LineEditor(codes)


_BLOCKS = {"xmp": "XMP", "iim": "IPTC", "exif": "Exif"}
