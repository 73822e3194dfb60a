"""Lucide's line icons, drawn in the colours of the theme.

An icon asks for its colour when it is painted, so after a change of theme nothing is set anew.

Source: lucide.dev; ``resources/icons/LICENSE``.
"""

from enum import StrEnum
from functools import cached_property

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desk import resources
from desk.ui.look.theme import Theme

COLOUR_IN_FILE = "currentColor"
STROKE_IN_FILE = 'stroke-width="2"'
STROKE = 'stroke-width="1.75"'  # of 24; 2 looks heavy beside text of 13 px


class Tone(StrEnum):
    """The colour of the theme that an icon takes."""

    TEXT = "text"
    MUTED = "text_muted"
    FAINT = "text_faint"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    DANGER = "danger"
    WARNING = "warning"
    SUCCESS = "success"


class Icons:
    """Gives icons by their Lucide name."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, int, float], QPixmap] = {}

    def icon(self, name: str, tone: Tone = Tone.TEXT, on: Tone | None = None) -> QIcon:
        """Return an icon that follows the theme.

        Args:
            name: File name in ``resources/icons`` without ``.svg``.
            tone: Its colour.
            on: Its colour when the button is checked; ``tone`` when None.

        Raises:
            FileNotFoundError: There is no icon of that name.
        """
        self._source(name)
        return QIcon(_Engine(self, name, tone, on or tone))

    def pixmap(self, name: str, tone: Tone, size_px: int | QSize, ratio: float = 1.0) -> QPixmap:
        """Return the icon drawn now, ``size_px`` wide, sharp at the device pixel ratio."""
        size = QSize(size_px, size_px) if isinstance(size_px, int) else size_px
        colour: str = getattr(self.theme, tone)
        key = (name, colour, size.width(), size.height(), ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(name, colour, size, ratio)
        return self._pixmaps[key]

    def _draw(self, name: str, colour: str, size: QSize, ratio: float) -> QPixmap:
        pixmap = QPixmap(size * ratio)
        if pixmap.isNull():  # a button without room for its icon asks, too
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        svg = self._source(name).replace(COLOUR_IN_FILE, colour)
        edge = min(pixmap.width(), pixmap.height())
        box = QRectF((pixmap.width() - edge) / 2, (pixmap.height() - edge) / 2, edge, edge)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, box)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _source(self, name: str) -> str:
        if name not in self._sources:
            source = resources.text(f"icons/{name}.svg")
            self._sources[name] = source.replace(STROKE_IN_FILE, STROKE)
        return self._sources[name]

    @cached_property
    def nothing(self) -> QIcon:
        """An empty icon."""
        return QIcon()


class _Engine(QIconEngine):
    """Draws one icon at the moment it is painted."""

    def __init__(self, icons: Icons, name: str, tone: Tone, on: Tone) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._tone = tone
        self._on = on

    def clone(self) -> QIconEngine:
        return _Engine(self._icons, self._name, self._tone, self._on)

    def isNull(self) -> bool:
        return False

    def key(self) -> str:
        return "desk"

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        tone = self._on if state == QIcon.State.On else self._tone
        if mode == QIcon.Mode.Disabled:
            tone = Tone.FAINT
        return self._icons.pixmap(self._name, tone, size, scale)
