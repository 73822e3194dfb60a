"""Who works on this laptop."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.services.commands.base import Done
from desk.services.commands.people import ActAs, AddPerson
from desk.ui.context import Context
from desk.ui.look import scale
from desk.ui.look.parts import Variant, button
from desk.ui.preferences.form import Form


class PersonPage(QWidget):
    """Says as whom this laptop writes its revisions."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.name = QLineEdit()
        self.keep = button(self.tr("Keep"), Variant.PRIMARY)
        self.keep.setEnabled(False)
        self._known = ""
        form = Form()
        form.add(
            self.tr("Your name"),
            self.name,
            self.tr("As in a byline. Every version that is stored here says that you wrote it."),
        )
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scale.GAP_PX)
        column.addLayout(form)
        column.addLayout(row)
        self.name.textChanged.connect(self._enable)
        self.name.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        desk = self._context.shell.desk
        self._context.shell.tasks.read(
            lambda: (desk.me()[1], [person.name for person in desk.people()]),
            self._show,
            owner=self,
        )

    def _show(self, found: tuple[str, list[str]]) -> None:
        if self.name.text() == self._known:
            self.name.setText(found[0])
        self._known = found[0]
        completer = QCompleter(found[1], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.setCompleter(completer)
        self._enable()

    def _enable(self) -> None:
        name = self.name.text().strip()
        self.keep.setEnabled(bool(name) and name != self._known)

    def _keep(self) -> None:
        name = self.name.text().strip()
        if not name or name == self._known:
            return
        shell = self._context.shell

        def found(done: Done) -> None:
            shell.do(self.tr("Change who works here"), ActAs(done.made), partial(self._kept, name))

        shell.do(self.tr("Add {name}").format(name=name), AddPerson(name), found)

    def _kept(self, name: str, _done: Done) -> None:
        self._known = name
        self._enable()
        text = self.tr("This laptop now writes as {name}.")
        self._context.messages.success(text.format(name=name))
