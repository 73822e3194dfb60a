"""The type that a person writes in."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from desk.settings import EditorFont, Settings
from desk.ui.look import scale
from desk.ui.look.spaced_type import SpacedType

_FAMILIES = {
    EditorFont.SERIF: scale.TEXT_FAMILY,
    EditorFont.SANS: scale.INTERFACE_FAMILY,
    EditorFont.MONO: scale.MONO_FAMILY,
}
_SAMPLE = "the rain came before dawn and filled the river that runs through the old town, again"


@dataclass(frozen=True, slots=True)
class WritingType:
    """Family, size and measure of a text that is written.

    Attributes:
        family: One of the shipped ones.
        measure: Characters a line, on average.
        line_percent: Distance of base lines, of the size.
    """

    family: str
    size_px: int
    measure: int
    line_percent: int

    @property
    def bold(self) -> QFont.Weight:
        """The weight of what is set off; the heaviest that is shipped, so that none is smeared."""
        is_sans = self.family == scale.INTERFACE_FAMILY
        return QFont.Weight.DemiBold if is_sans else QFont.Weight.Bold

    def column_px(self) -> int:
        """Return how wide a line of ``measure`` characters is."""
        font = QFont(self.family)
        font.setPixelSize(self.size_px)
        average_px = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        return round(average_px * self.measure)

    def style_sheet(self, spaced: SpacedType) -> str:
        """Return the sheet of a widget in this type; the application's would win over a font."""
        family = spaced.family(self.family, self.line_percent)
        return f'font-family: "{family}"; font-size: {self.size_px}px;'


def writing_type(settings: Settings) -> WritingType:
    """Return the type that a person chose."""
    return WritingType(
        _FAMILIES[settings.editor_font],
        settings.editor_font_px,
        settings.editor_measure,
        settings.editor_line_percent,
    )
