"""How a person likes to write: type, focus, typewriter; as the settings say."""

from PySide6.QtCore import QObject

from desk.settings import EDITOR_FONT_PX, Settings
from desk.ui.context import Context
from desk.ui.editor.writing.body_edit import BodyEdit
from desk.ui.editor.writing.focus_mode import FocusMode
from desk.ui.editor.writing.typewriter import Typewriter
from desk.ui.look.writing_type import writing_type


class Manner(QObject):
    """Keeps one text in step with the settings."""

    def __init__(self, body: BodyEdit, context: Context) -> None:
        super().__init__(body)
        self._body = body
        self._settings = context.settings
        self.focus = FocusMode(body, context.look)
        self.typewriter = Typewriter(body)
        body.zoomed.connect(self._zoom)
        self._settings.changed.connect(self._follow)
        self._set_modes(self._settings.now)

    def _follow(self, settings: Settings) -> None:
        self._body.set_type(writing_type(settings))
        self._set_modes(settings)

    def _set_modes(self, settings: Settings) -> None:
        self.focus.set_scope(settings.focus)
        self.typewriter.set_on(settings.typewriter)

    def _zoom(self, step: int) -> None:
        size_px = self._settings.now.editor_font_px + step
        if size_px in EDITOR_FONT_PX:
            self._settings.change(editor_font_px=size_px)
