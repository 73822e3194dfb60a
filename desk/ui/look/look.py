"""Puts a theme on the application and tells who draws by hand."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QStyleFactory

from desk.ui.look import fonts, scale
from desk.ui.look.icons import Icons
from desk.ui.look.palette import palette
from desk.ui.look.spaced_type import SpacedType
from desk.ui.look.style_sheet import style_sheet
from desk.ui.look.theme import Theme, ThemeName, load


class Look(QObject):
    """The look of the application; everything visual asks here.

    Attributes:
        theme: The colours in use.
        icons: Icons in these colours; they follow by themselves.
        spaced: Type by its line height, for texts that are written.

    Signals:
        changed: Another ``Theme`` is in use.
    """

    changed = Signal(object)

    def __init__(self, application: QApplication, name: ThemeName = ThemeName.LIGHT) -> None:
        super().__init__(application)
        self._application = application
        fonts.register()
        application.setStyle(QStyleFactory.create("Fusion"))
        application.setFont(scale.font())
        self.theme: Theme = load(name)
        self.icons = Icons(self.theme)
        self.spaced = SpacedType()
        self._put_on()

    def apply(self, name: ThemeName) -> None:
        """Change to another theme; nothing happens when it is in use."""
        if name == self.theme.name:
            return
        self.theme = load(name)
        self.icons.theme = self.theme
        self._put_on()
        self.changed.emit(self.theme)

    def _put_on(self) -> None:
        # Qt takes four times as long to exchange a sheet as to take it off and put another on.
        self._application.setStyleSheet("")
        self._application.setPalette(palette(self.theme))
        self._application.setStyleSheet(style_sheet(self.theme))
