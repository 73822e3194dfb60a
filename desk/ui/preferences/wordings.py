"""The wordings of a publication in each language."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desk.model.publication import LANGUAGES, WORDING_NAMES
from desk.ui.look import scale
from desk.ui.look.parts import TextRole, label
from desk.ui.preferences.form import LABEL_PX

Wordings = Mapping[str, Mapping[str, str]]


class WordingsTable(QWidget):
    """One row a wording, one column a language.

    Signals:
        edited: Something was typed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[tuple[str, str], QLineEdit] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scale.GAP_PX)
        grid.setVerticalSpacing(scale.UNIT_PX)
        grid.setColumnMinimumWidth(0, LABEL_PX)
        for column, language in enumerate(LANGUAGES, 1):
            grid.addWidget(label(_language_name(language), TextRole.CAPTION), 0, column)
        for row, name in enumerate(WORDING_NAMES, 1):
            grid.addWidget(label(_wording_name(name)), row, 0)
            for column, language in enumerate(LANGUAGES, 1):
                line = QLineEdit()
                line.setAccessibleName(f"{_wording_name(name)}, {_language_name(language)}")
                line.textEdited.connect(self.edited)
                grid.addWidget(line, row, column)
                self.lines[language, name] = line

    def show_wordings(self, wordings: Wordings) -> None:
        """Show the wordings of a publication."""
        for (language, name), line in self.lines.items():
            text = wordings.get(language, {}).get(name, "")
            if line.text() != text:
                line.setText(text)

    def wordings(self, known: Wordings) -> dict[str, dict[str, str]]:
        """Return what is typed, with the languages and names that the table does not show."""
        made = {language: dict(table) for language, table in known.items()}
        for (language, name), line in self.lines.items():
            made.setdefault(language, {})[name] = line.text()
        return made


def _language_name(language: str) -> str:
    names = {
        "id": QCoreApplication.translate("Wordings", "Indonesian"),
        "en": QCoreApplication.translate("Wordings", "English"),
    }
    return names.get(language, language)


def _wording_name(name: str) -> str:
    names = {
        "home": QCoreApplication.translate("Wordings", "Front page"),
        "by": QCoreApplication.translate("Wordings", "Byline"),
        "share": QCoreApplication.translate("Wordings", "Share row"),
        "photo": QCoreApplication.translate("Wordings", "Before a caption"),
        "related": QCoreApplication.translate("Wordings", "Related stories"),
        "author": QCoreApplication.translate("Wordings", "Author"),
        "editor": QCoreApplication.translate("Wordings", "Editor"),
        "dateline_separator": QCoreApplication.translate("Wordings", "After the dateline"),
    }
    return names.get(name, name)
