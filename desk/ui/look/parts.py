"""The few ways in which buttons and labels look; the style sheet knows their properties."""

from enum import StrEnum
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSpinBox, QToolButton, QWidget

from desk.ui.look import scale


class Variant(StrEnum):
    """How much a button asks to be pressed."""

    NORMAL = "normal"
    PRIMARY = "primary"
    QUIET = "quiet"
    DANGER = "danger"


class TextRole(StrEnum):
    """What a label is for."""

    BODY = "body"
    DISPLAY = "display"
    HEADLINE = "headline"
    TITLE = "title"
    LEAD = "lead"
    HEADING = "heading"
    MUTED = "muted"
    CAPTION = "caption"


class Ground(StrEnum):
    """What a widget is painted on."""

    WINDOW = "window"
    SURFACE = "surface"
    CARD = "card"


def button(text: str, variant: Variant = Variant.NORMAL, icon: QIcon | None = None) -> QPushButton:
    """Return a push button of the given weight."""
    made = QPushButton(text)
    made.setProperty("variant", variant.value)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon is not None:
        made.setIcon(icon)
        made.setIconSize(QSize(scale.ICON_PX + scale.UNIT_PX, scale.ICON_PX))  # air before the text
    return made


def icon_button(icon: QIcon, name: str) -> QToolButton:
    """Return a quiet button with an icon only; ``name`` is its tooltip and accessible name."""
    made = QToolButton()
    made.setIcon(icon)
    made.setIconSize(QSize(scale.ICON_PX, scale.ICON_PX))
    made.setToolTip(plain_tip(name))
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def label(text: str, role: TextRole = TextRole.BODY, *, wraps: bool = False) -> QLabel:
    """Return a label of the type scale; its text is shown as it is, never as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    set_role(made, role)
    return made


def plain_tip(text: str) -> str:
    """Return a tooltip that says ``text`` as it is: Qt takes for markup what looks like it."""
    if "<" not in text and "&lt;" not in text:
        return text  # for screen readers read markup aloud
    return f'<p style="white-space:pre-wrap">{escape(text)}</p>'


def spin_box(lowest: int, highest: int) -> QSpinBox:
    """Return a field for a number; a style sheet cannot inset the text of one."""
    made = QSpinBox()
    made.setRange(lowest, highest)
    made.lineEdit().setTextMargins(scale.UNIT_PX, 0, 0, 0)
    return made


def set_role(widget: QWidget, role: TextRole) -> None:
    """Give a label another role."""
    widget.setProperty("role", role.value)
    _restyle(widget)


def set_ground(widget: QWidget, ground: Ground) -> None:
    """Paint a widget on one of the theme's grounds."""
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setProperty("ground", ground.value)
    _restyle(widget)


def set_tone(widget: QWidget, tone: str) -> None:
    """Mark a label or field: ``danger``, ``warning``, ``success``, ``accent``, or empty."""
    if (widget.property("tone") or "") == tone:
        return  # to ask the style sheet again takes half a millisecond
    widget.setProperty("tone", tone)
    _restyle(widget)


def line() -> QFrame:
    """Return a quiet horizontal line."""
    made = QFrame()
    made.setProperty("line", "true")
    made.setFixedHeight(1)
    return made


def _restyle(widget: QWidget) -> None:
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # the style sheet is read when the widget is shown for the first time
    # A style sheet reads dynamic properties once; asking again needs this pair.
    widget.style().unpolish(widget)
    widget.style().polish(widget)
