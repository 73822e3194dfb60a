"""What the texts of a tab and the store tell each other besides the text itself."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject

from desk.errors import DeskError
from desk.text.undo_stack import Past
from desk.ui.editor.session import Found, Saved, Session
from desk.ui.message_bar import MessageBar
from desk.ui.sentences import error_sentence
from desk.ui.text_edit import TextEdit


class TypingKeeper(QObject):
    """Keeps undo of typing over a restart, and says why typing is not stored.

    Args:
        fields: The texts by the names of their fields.
    """

    def __init__(
        self,
        session: Session,
        fields: Mapping[str, TextEdit],
        messages: MessageBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._fields = fields
        self._messages = messages
        self._was_refused = False
        for name, field in fields.items():
            session.keep_past(name, partial(_past_of, field))
        session.opened.connect(self._restore)
        session.not_stored.connect(self._refuse)
        session.state_changed.connect(self._settle)

    def _restore(self, found: Found) -> None:
        for name, past in found.pasts.items():
            field = self._fields.get(name)
            if field is not None and field.text() == self._session.fields.get(name):
                field.restore_past(past)

    def _refuse(self, error: DeskError) -> None:
        self._was_refused = True
        text = self.tr(
            "{reason} What you typed last is only in this window; it is stored by itself as "
            "soon as it can be."
        )
        self._messages.error(text.format(reason=error_sentence(error)))

    def _settle(self) -> None:
        if self._was_refused and self._session.saved is Saved.STORED:
            self._was_refused = False
            self._messages.success(self.tr("Everything that was typed is stored now."))


def _past_of(field: TextEdit) -> Past:
    return field.past
