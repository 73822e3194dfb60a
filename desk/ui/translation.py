"""The language of the interface: English in the code, others from ``resources/i18n``."""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desk import resources

log = logging.getLogger(__name__)
LANGUAGES = ("en", "id")


def language(wish: str, system: QLocale) -> str:
    """Return the language to speak: the wish, else the system's, else English."""
    spoken = wish or system.name().partition("_")[0]
    return spoken if spoken in LANGUAGES else "en"


def install(application: QCoreApplication, spoken: str) -> list[QTranslator]:
    """Speak ``spoken``; what is not built or not translated stays English.

    Returns:
        The translators, which the application holds.
    """
    if language("", QLocale.system()) != spoken:  # else the system's own formats are better
        QLocale.setDefault(QLocale(spoken))
    own = Path(str(resources.root() / "i18n" / f"desk_{spoken}.qm"))
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    installed = []
    for file in (folder / f"qtbase_{spoken}.qm", own):
        translator = QTranslator(application)
        if file.exists() and translator.load(str(file)):
            application.installTranslator(translator)
            installed.append(translator)
        elif file == own:
            log.info("no translation %s", file.name)
    return installed
