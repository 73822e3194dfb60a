"""Everything that helps with the keys in one text."""

from PySide6.QtCore import QObject

from desk.ui.context import Context
from desk.ui.editor.session import Session
from desk.ui.editor.writing.body_edit import BodyEdit
from desk.ui.editor.writing.expansion_aid import ExpansionAid
from desk.ui.editor.writing.format_context_menu import FormatContextMenu
from desk.ui.editor.writing.house import House
from desk.ui.editor.writing.list_aid import ListAid
from desk.ui.editor.writing.table_aid import TableAid
from desk.ui.editor.writing.typography_aid import TypographyAid


class WritingAids(QObject):
    """Gives a text its aids, in the order in which they see a key."""

    def __init__(self, body: BodyEdit, session: Session, context: Context) -> None:
        super().__init__(body)
        settings = context.settings
        self.house = House(session, context.shell, self)
        self._typography = TypographyAid(
            body, self.house.language, lambda: settings.now.smart_typography
        )
        expansion = ExpansionAid(body, self.house.expansions, self._typography.printed)
        for aid in (expansion, self._typography, TableAid(body), ListAid(body)):
            body.add_aid(aid)
        self._menu = FormatContextMenu(body, context.actions)
