"""Sends Undo, Cut, Paste and their kin to the field that has the keyboard.

Undo of typing belongs to the field; where no text is edited, Undo reverts the last command.
"""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from desk.ui.actions.actions import Actions
from desk.ui.actions.spec import plain
from desk.ui.shell import Shell
from desk.ui.text_edit import TextEdit

TextField = QLineEdit | QPlainTextEdit | QTextEdit


@runtime_checkable
class PlainPasting(Protocol):
    """A field that can also paste what it would convert."""

    def paste_plain(self) -> None:
        """Paste the words on the clipboard without what they look like."""
        ...


@runtime_checkable
class PictureTaking(Protocol):
    """A room that takes pictures from the clipboard."""

    def paste_pictures(self) -> None:
        """Bring in the pictures on the clipboard."""
        ...


class EditRouter(QObject):
    """Handles the Edit menu."""

    def __init__(self, shell: Shell, actions: Actions) -> None:
        super().__init__(shell)
        self._shell = shell
        self._actions = actions
        actions.handle(
            {
                "edit.undo": self._undo,
                "edit.redo": self._redo,
                "edit.cut": lambda: self._on_field("cut"),
                "edit.copy": self._copy,
                "edit.paste": self._paste,
                "edit.paste_text": self._paste_text,
                "edit.select_all": self._select_all,
            }
        )
        shell.history_changed.connect(self._name)

    def _undo(self) -> None:
        field = _field()
        if field is None or not _can_undo(field):
            self._shell.undo()
        else:
            field.undo()

    def _redo(self) -> None:
        field = _field()
        if field is None or not _can_redo(field):
            self._shell.redo()
        else:
            field.redo()

    def _copy(self) -> None:
        target = QApplication.focusWidget()  # one copies from what cannot be changed, too
        if isinstance(target, TextField):
            target.copy()

    def _on_field(self, name: str) -> None:
        field = _field()
        if field is not None:
            call: Callable[[], None] = getattr(field, name)
            call()

    def _paste(self) -> None:
        target = QApplication.focusWidget()
        if _field() is None:
            while target is not None and not isinstance(target, PictureTaking):
                target = target.parentWidget()
            if target is not None:
                target.paste_pictures()
        self._on_field("paste")

    def _paste_text(self) -> None:
        field = _field()
        if isinstance(field, PlainPasting):
            field.paste_plain()
        elif field is not None:
            field.paste()  # every other field takes plain text only

    def _select_all(self) -> None:
        target = QApplication.focusWidget()
        if target is not None and hasattr(target, "selectAll"):
            target.selectAll()

    def _name(self, undo: str, redo: str) -> None:
        base = {spec.id: plain(spec.text) for spec in self._actions.specs}
        for name, label in (("edit.undo", undo), ("edit.redo", redo)):
            self._actions[name].setText(f"{base[name]}: {label}" if label else base[name])


def _field() -> TextField | None:
    target = QApplication.focusWidget()
    return target if isinstance(target, TextField) and not target.isReadOnly() else None


def _can_undo(field: TextField) -> bool:
    if isinstance(field, TextEdit):
        return field.can_undo
    return (field if isinstance(field, QLineEdit) else field.document()).isUndoAvailable()


def _can_redo(field: TextField) -> bool:
    if isinstance(field, TextEdit):
        return field.can_redo
    return (field if isinstance(field, QLineEdit) else field.document()).isRedoAvailable()
