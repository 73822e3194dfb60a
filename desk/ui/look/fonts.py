"""The fonts that are shipped, so that the program looks the same everywhere."""

from PySide6.QtGui import QFontDatabase

from desk import resources

FILES = (
    "Inter_400Regular.ttf",
    "Inter_500Medium.ttf",
    "Inter_600SemiBold.ttf",
    "Literata_400Regular.ttf",
    "Literata_400Regular_Italic.ttf",
    "Literata_700Bold.ttf",
    "JetBrainsMono_400Regular.ttf",
    "JetBrainsMono_700Bold.ttf",
)


def register() -> list[str]:
    """Make the shipped fonts known to Qt; return their families. Needs a QGuiApplication."""
    families: dict[str, None] = {}
    for name in FILES:
        number = QFontDatabase.addApplicationFont(str(resources.root() / "fonts" / name))
        families.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(number)))
    return list(families)
