"""The People section: who writes and who edits."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.model.kinds import Kind
from desk.model.rows import PersonRow
from desk.services.commands.fields import PatchFields
from desk.services.commands.people import AssignOneMore
from desk.services.views import ArticleView
from desk.ui.context import Context
from desk.ui.editor.panel.name_list import NameList
from desk.ui.editor.session import Session
from desk.ui.labels import field_label
from desk.ui.look import scale


class PeopleSection(QWidget):
    """Authors and editors of one session."""

    def __init__(self, session: Session, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._context = context
        icons = context.look.icons
        self.authors = NameList(field_label("authors"), self.tr("Add an author"), icons)
        self.editors = NameList(field_label("editors"), self.tr("Add an editor"), icons)
        self.lists = {"authors": self.authors, "editors": self.editors}
        for name, people in self.lists.items():
            people.reordered.connect(partial(self._set, name))
            people.added.connect(partial(self._add, name))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[scale.GAP_PX] * 4)
        column.setSpacing(scale.WIDE_PX)
        column.addWidget(self.authors)
        column.addWidget(self.editors)
        column.addStretch(1)
        session.loaded.connect(self.show_view)

    def focus_field(self, name: str) -> bool:
        """Put the keyboard into ``authors`` or ``editors``; tell whether it is here."""
        if name in self.lists:
            self.lists[name].setFocus()
        return name in self.lists

    def show_view(self, view: ArticleView) -> None:
        """Show the story."""
        self.authors.show_people(view.authors)
        self.editors.show_people(view.editors)
        self.setEnabled(view.is_settled)
        self._context.shell.tasks.read(self._context.shell.desk.people, self._offer, owner=self)

    def _offer(self, people: list[PersonRow]) -> None:
        for names in self.lists.values():
            names.offer(people)

    def _label(self, name: str) -> str:
        return self.tr("Change {field}").format(field=field_label(name))

    def _set(self, name: str, ids: list[str]) -> None:
        command = PatchFields(self._session.article, Kind.ARTICLE, {name: ids or None})
        self._session.do(self._label(name), command)

    def _add(self, name: str, person: str) -> None:
        command = AssignOneMore(self._session.article, name, person)
        self._session.do(self._label(name), command)
