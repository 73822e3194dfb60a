"""The dialog in which the crops of a photo are made and looked at."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from desk.model.crop_draft import CropDraft
from desk.model.cropping import MOST_DEGREES
from desk.ui.context import Context
from desk.ui.cropping.crop_view import CropView
from desk.ui.cropping.preset_tile import SIZE as TILE
from desk.ui.cropping.preset_tile import PresetTile
from desk.ui.look import scale
from desk.ui.look.parts import (
    Ground,
    TextRole,
    Variant,
    button,
    icon_button,
    label,
    line,
    set_ground,
    set_tone,
)

SHOWN = QSize(1040, 688)
SMALL_PX = 400  # of the picture on the tiles
TENTHS = 10  # of a degree, a step of the slider
SLIDER_PX = 240


class CropDialog(QDialog):
    """One photo large, all its presets beside each other.

    Signals:
        wanted: The draft as it is to be stored; a person has looked at all that is in it.
    """

    wanted = Signal(object)

    def __init__(
        self, draft: CropDraft, picture: QPixmap, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Crop photo"))
        self.draft = draft
        self._context = context
        self.view = CropView(draft, picture, context.look.theme)
        small = picture.scaled(
            SMALL_PX,
            SMALL_PX,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.tiles = {
            preset.name: PresetTile(draft, preset.name, small, context) for preset in draft.presets
        }
        self._make_tools()
        self._lay_out()
        self._connect()
        self.resize(SHOWN.boundedTo(context.front.size()))  # Qt takes two thirds of the screen
        self.save.setDefault(True)  # only now it knows its dialog
        self.choose(draft.presets[0].name)
        self.view.setFocus()

    def choose(self, name: str) -> None:
        """Work on the crop of a preset."""
        self.tiles[name].setChecked(True)
        self.view.show_preset(name)
        self._refresh()

    def accept(self) -> None:
        super().accept()
        self.wanted.emit(self.draft)

    def _make_tools(self) -> None:
        icons = self._context.look.icons
        self.left = icon_button(icons.icon("rotate-ccw"), self.tr("Turn left"))
        self.right = icon_button(icons.icon("rotate-cw"), self.tr("Turn right"))
        self.straighten = QSlider(Qt.Orientation.Horizontal)
        most = int(MOST_DEGREES * TENTHS)
        self.straighten.setRange(-most, most)
        self.straighten.setPageStep(TENTHS)
        self.straighten.setFixedWidth(SLIDER_PX)
        self.straighten.setAccessibleName(self.tr("Straighten"))
        self.degrees = label("", TextRole.MUTED)
        self.degrees.setFixedWidth(48)
        self.level = icon_button(icons.icon("undo-2"), self.tr("Straighten no more"))
        told = self.tr("Back to the photo's crop") if self.draft.is_story else self.tr("Automatic")
        self.reset = button(told, Variant.QUIET, icons.icon("sparkles"))
        self.reset.setAutoDefault(False)
        self.note = label("", TextRole.MUTED, wraps=True)
        self.buttons = QDialogButtonBox()
        self.save = button(self.tr("Save crops"), Variant.PRIMARY)
        self.save.setToolTip(self.tr("Marks all crops as looked at"))
        self.buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = button(self.tr("Cancel"))
        self.buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._group = QButtonGroup(self)
        for tile in self.tiles.values():
            self._group.addButton(tile)
        self._group.buttonToggled.connect(self._toggle)
        self.view.changed.connect(self._refresh)
        self.left.clicked.connect(lambda: self._turn(-1))
        self.right.clicked.connect(lambda: self._turn(1))
        self.straighten.valueChanged.connect(self._straighten)
        self.level.clicked.connect(lambda: self.straighten.setValue(0))
        self.reset.clicked.connect(self._reset)

    def _toggle(self, tile: PresetTile, checked: bool) -> None:  # noqa: FBT001 (Qt gives it so)
        if checked:
            self.view.show_preset(tile.name)
            self._refresh()

    def _turn(self, quarters: int) -> None:
        self.draft.turn(self.view.preset, quarters)
        self._refresh()

    def _straighten(self, tenths: int) -> None:
        self.draft.straighten(self.view.preset, tenths / TENTHS)
        self._refresh()

    def _reset(self) -> None:
        self.draft.reset(self.view.preset)
        self._refresh()

    def _refresh(self) -> None:
        name = self.view.preset
        degrees = -self.draft.boxes[name].degrees
        self.straighten.blockSignals(True)
        self.straighten.setValue(round(degrees * TENTHS))
        self.straighten.blockSignals(False)
        self.degrees.setText(_degrees(degrees))
        self.level.setEnabled(bool(degrees))
        is_own = self.draft.is_own(name)
        self.reset.setEnabled(is_own if self.draft.is_story else not self.draft.is_automatic(name))
        self._say(name, is_own=is_own)
        self.view.update()
        for tile in self.tiles.values():
            tile.refresh()

    def _say(self, name: str, *, is_own: bool) -> None:
        """Say the one thing that matters most of the chosen crop."""
        tone = ""
        if self.draft.is_too_small(name):
            words = self.tr(
                "This crop is only {width} pixels wide; the page shows {wanted}. It will be shown"
                " smaller, never enlarged."
            ).format(width=self.draft.width_px(name), wanted=self.draft.wanted_px(name))
            tone = "warning"
        elif is_own:
            words = self.tr("Own crop for this story; the photo keeps its own elsewhere.")
        elif self.draft.is_story:
            words = self.tr("As the photo itself. What you change is for this story only.")
        elif self.draft.is_automatic(name):
            words = self.tr("Automatic, around the focal point.")
        else:
            words = self.tr("Made by hand; the focal point does not move it.")
        self.note.setText(words)
        set_tone(self.note, tone)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(scale.UNIT_PX)
        for tool in (self.left, self.right):
            tools.addWidget(tool)
        tools.addSpacing(scale.GAP_PX)
        caption = label(self.tr("Straighten"), TextRole.MUTED)
        caption.setBuddy(self.straighten)
        slider: list[QWidget] = [caption, self.straighten, self.degrees, self.level]
        for part in slider:
            tools.addWidget(part)
        tools.addStretch(1)
        tools.addWidget(self.reset)
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[scale.GAP_PX] * 4)
        column.setSpacing(scale.UNIT_PX)
        column.addWidget(self.view, 1)
        column.addLayout(tools)
        column.addWidget(line())
        column.addWidget(self._strip())
        column.addWidget(line())
        column.addLayout(foot)

    def _strip(self) -> QScrollArea:
        inside = QWidget()
        set_ground(inside, Ground.WINDOW)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scale.HALF_PX)
        for tile in self.tiles.values():
            row.addWidget(tile)
        row.addStretch(1)
        strip = QScrollArea()
        strip.setFrameShape(QFrame.Shape.NoFrame)
        strip.setWidgetResizable(True)
        strip.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        strip.setFixedHeight(TILE.height() + scale.GAP_PX)
        strip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        strip.setAccessibleName(self.tr("Crop presets"))
        strip.setWidget(inside)
        return strip


def _degrees(degrees: float) -> str:
    """Return an angle with its sign as print has it."""
    if abs(degrees) < 0.5 / TENTHS:
        return "0°"
    return f"{degrees:+.1f}°".replace("-", "\u2212")
