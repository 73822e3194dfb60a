"""What the View menu does with how one writes; the settings remember it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desk.settings import EDITOR_FONT_PX, FocusScope, Settings
from desk.ui.context import Context

_SCOPES = {
    "view.focus_sentence": FocusScope.SENTENCE,
    "view.focus_paragraph": FocusScope.PARAGRAPH,
}


class WritingActions(QObject):
    """Changes settings, and shows them in the menu."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._actions = context.actions
        self._settings = context.settings
        now = context.settings.now
        for name, scope in _SCOPES.items():
            self._actions.handle_toggle(name, self._choosing(scope), is_on=now.focus is scope)
        self._actions.handle_toggle("view.typewriter", self._set_typewriter, is_on=now.typewriter)
        self._actions.handle(
            {
                "view.focus": self._next_scope,
                "view.zoom_in": lambda: self._zoom(1),
                "view.zoom_out": lambda: self._zoom(-1),
                "view.zoom_reset": self._reset_zoom,
            }
        )
        self._settings.changed.connect(self._mark)

    def _choosing(self, scope: FocusScope) -> Callable[[bool], None]:
        def choose(is_on: bool) -> None:  # noqa: FBT001 (an action's state)
            if is_on:
                self._settings.change(focus=scope)
            elif self._settings.now.focus is scope:
                self._settings.change(focus=FocusScope.OFF)

        return choose

    def _next_scope(self) -> None:
        scopes = list(FocusScope)
        here = scopes.index(self._settings.now.focus)
        self._settings.change(focus=scopes[(here + 1) % len(scopes)])

    def _set_typewriter(self, is_on: bool) -> None:  # noqa: FBT001 (an action's state)
        self._settings.change(typewriter=is_on)

    def _zoom(self, step: int) -> None:
        size_px = self._settings.now.editor_font_px + step
        if size_px in EDITOR_FONT_PX:
            self._settings.change(editor_font_px=size_px)

    def _reset_zoom(self) -> None:
        self._settings.change(editor_font_px=Settings().editor_font_px)

    def _mark(self, now: Settings) -> None:
        for name, scope in _SCOPES.items():
            self._actions[name].setChecked(now.focus is scope)
        self._actions["view.typewriter"].setChecked(now.typewriter)
