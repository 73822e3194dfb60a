"""Light or dark: as the system says, or as the person chose."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStyleHints

from desk.settings import ThemeChoice
from desk.ui.look.look import Look
from desk.ui.look.theme import ThemeName


class ThemeSwitch(QObject):
    """Keeps the look in step with the system, or fixed.

    ``QStyleHints.setColorScheme`` does nothing without a platform theme, so the program carries its
    own palettes and only listens to the system.
    """

    def __init__(self, look: Look, hints: QStyleHints, choice: ThemeChoice) -> None:
        super().__init__(look)
        self._look = look
        self._hints = hints
        self._choice = choice
        hints.colorSchemeChanged.connect(self._follow)
        self._follow()

    def choose(self, choice: ThemeChoice) -> None:
        """Follow the system, or stay light or dark."""
        self._choice = choice
        self._follow()

    def _follow(self) -> None:
        is_dark = self._choice == ThemeChoice.DARK or (
            self._choice == ThemeChoice.SYSTEM and self._hints.colorScheme() == Qt.ColorScheme.Dark
        )
        self._look.apply(ThemeName.DARK if is_dark else ThemeName.LIGHT)
