"""Language and look of the window."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from desk.settings import EDITOR_FONT_PX, ThemeChoice
from desk.ui.context import Context
from desk.ui.look.parts import spin_box
from desk.ui.preferences.form import Form


class AppearancePage(QWidget):
    """Changes what ``LiveSettings`` holds."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = context.settings
        self.theme = QComboBox()
        self.language = QComboBox()
        self.text_size = spin_box(EDITOR_FONT_PX.start, EDITOR_FONT_PX.stop - 1)
        self.typography = QCheckBox(self.tr("Typographic quotation marks and dashes"))
        self._fill()
        form = Form()
        form.add(self.tr("Theme"), self.theme)
        form.add(
            self.tr("Language"),
            self.language,
            self.tr("Of the window; it changes when the desk is opened the next time."),
        )
        form.add(self.tr("Size of the text"), self.text_size, self.tr("In the editor."))
        form.add(
            self.tr("While typing"),
            self.typography,
            self.tr("Backspace right after a change gives back what was typed."),
        )
        self.typography.setAccessibleName(self.typography.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        self.theme.activated.connect(
            lambda _row: self._settings.change(theme=self.theme.currentData())
        )
        self.language.activated.connect(
            lambda _row: self._settings.change(language=self.language.currentData())
        )
        self.typography.toggled.connect(lambda is_on: self._settings.change(smart_typography=is_on))
        self.text_size.valueChanged.connect(lambda size: self._settings.change(editor_font_px=size))

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
        self.theme.setCurrentIndex(list(ThemeChoice).index(now.theme))
        self.language.setCurrentIndex(self.language.findData(now.language))
        self.text_size.setSuffix(" px")
        self.text_size.setValue(now.editor_font_px)
        self.typography.setChecked(now.smart_typography)
