"""Language and look of the window, and what draws it."""

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desk.settings import Drawing, ThemeChoice
from desk.ui.context import Context
from desk.ui.preferences.form import Form


class AppearancePage(QWidget):
    """Changes what ``LiveSettings`` holds."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = context.settings
        self.theme = QComboBox()
        self.language = QComboBox()
        self.drawing = QComboBox()
        self._fill()
        form = Form()
        form.add(self.tr("Theme"), self.theme)
        form.add(
            self.tr("Language"),
            self.language,
            self.tr("Of the window; it changes when the desk is opened the next time."),
        )
        form.add(
            self.tr("Drawn by"),
            self.drawing,
            self.tr(
                "If pages flicker or stay blank, let the processor draw them; it does so when the "
                "desk is opened the next time."
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        self.theme.activated.connect(
            lambda _row: self._settings.change(theme=ThemeChoice(self.theme.currentData()))
        )
        self.language.activated.connect(
            lambda _row: self._settings.change(language=self.language.currentData())
        )
        self.drawing.activated.connect(
            lambda _row: self._settings.change(drawing=Drawing(self.drawing.currentData()))
        )

    def _fill(self) -> None:
        now = self._settings.now
        for text, theme in (
            (self.tr("As the system"), ThemeChoice.SYSTEM),
            (self.tr("Light"), ThemeChoice.LIGHT),
            (self.tr("Dark"), ThemeChoice.DARK),
        ):
            self.theme.addItem(text, theme)
        for text, language in (
            (self.tr("As the system"), ""),
            ("English", "en"),
            ("Bahasa Indonesia", "id"),
        ):
            self.language.addItem(text, language)
        for text, drawing in (
            (self.tr("The graphics card, where there is one"), Drawing.AUTOMATIC),
            (self.tr("The processor"), Drawing.PROCESSOR),
        ):
            self.drawing.addItem(text, drawing)
        self.drawing.setCurrentIndex(list(Drawing).index(now.drawing))
        self.theme.setCurrentIndex(list(ThemeChoice).index(now.theme))
        self.language.setCurrentIndex(self.language.findData(now.language))
