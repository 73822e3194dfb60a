"""The templates of the publication: made, renamed, filled and deleted."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QMenu,
    QScrollArea,
    QVBoxLayout,
)

from desk.errors import InputError
from desk.services.captioning import Captioned
from desk.services.commands.publication import SetTemplates
from desk.text.variables import VARIABLES, filled
from desk.ui.captions.code_files import CodeFiles
from desk.ui.captions.writing_out import occasion
from desk.ui.context import Context
from desk.ui.look import scale
from desk.ui.look.parts import Ground, TextRole, Variant, button, label, set_ground, set_tone
from desk.ui.photos.caption.fields_form import FieldsForm
from desk.ui.photos.caption.form import Kind
from desk.ui.photos.caption.keeping import time_of
from desk.ui.sentences import error_sentence

WIDTH_PX, HEIGHT_PX, LIST_PX = 760, 600, 208

Templates = dict[str, dict[str, str]]


class TemplatesDialog(QDialog):
    """Changes the templates; they are stored together, as one step of undo.

    Args:
        first: A new template to begin with; None to show those that there are.

    Signals:
        kept: They were stored.
    """

    kept = Signal()

    def __init__(
        self,
        context: Context,
        codes: CodeFiles,
        seen: Captioned,
        first: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(context.front)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._seen = context, seen
        self._templates: Templates = {
            name: dict(values) for name, values in seen.publication.caption_templates.items()
        }
        self._chosen = ""
        self._field = "caption"
        icons = context.look.icons
        self.list = QListWidget()
        self.add = button(self.tr("New"), icon=icons.icon("plus"))
        self.remove = button(self.tr("Delete"), icon=icons.icon("trash-2"))
        self.name = QLineEdit()
        self.variables = button(self.tr("Variables"))
        self.form = FieldsForm(context, codes)
        self.area = QScrollArea()
        self.example = label("", TextRole.CAPTION, wraps=True)
        self.trouble = label("", wraps=True)
        self.keep = button(self.tr("Keep"), Variant.PRIMARY)
        self.cancel = button(self.tr("Cancel"))
        self._set_up()
        self._lay_out()
        self._list(next(iter(sorted(self._templates)), ""))
        if first is not None or not self._templates:
            self._add(first or {})

    def accept(self) -> None:
        if not self._take():
            return
        kept = {name: values for name, values in self._templates.items() if values}
        text = self.tr("Change the caption templates")
        self.keep.setEnabled(False)
        self._context.shell.do(text, SetTemplates(kept), lambda _done: self._close())

    def _close(self) -> None:
        self.kept.emit()
        super().accept()

    def _list(self, chosen: str) -> None:
        blocked = self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems(sorted(self._templates, key=str.casefold))
        for row in range(self.list.count()):
            if self.list.item(row).text() == chosen:
                self.list.setCurrentRow(row)
        self.list.blockSignals(blocked)
        self._show(chosen)

    def _show(self, name: str) -> None:
        self._chosen = name
        self.name.setText(name)
        self.form.show_template(self._templates.get(name, {}), self._seen.publication)
        for part in (self.name, self.form, self.remove, self.variables):
            part.setEnabled(bool(name))
        self._show_example()

    def _take(self) -> bool:
        """Take over what is typed for the template that is shown; tell whether it can be kept."""
        self._say("")
        if not self._chosen:
            return True
        name = " ".join(self.name.text().split())
        if not name:
            return self._say(self.tr("A template needs a name."))
        if name != self._chosen and name in self._templates:
            return self._say(self.tr("There is a template of this name already."))
        values = self._values()
        if values is None:
            return False
        del self._templates[self._chosen]
        self._templates[name] = values
        self._chosen = name
        return bool(values) or self._say(self.tr("Tick what the template shall write."))

    def _values(self) -> dict[str, str] | None:
        """Return what is ticked; None when a time cannot be read, which is said at its field."""
        values = {name: entry.text for name, entry in self.form.entries().items()}
        zone = self._seen.publication.time_zone
        for name, text in values.items():
            field = self.form.fields[name]
            if field.spec.kind is Kind.TIME:
                try:
                    values[name] = time_of(name, text, zone)
                except InputError as error:
                    field.say(error_sentence(error))
                    self.form.unfold(name)
                    field.editor.setFocus()
                    self.area.ensureWidgetVisible(field)
                    return None
        return values

    def _say(self, text: str) -> bool:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        return False

    def _choose(self, row: int) -> None:
        wanted = self.list.item(row).text() if row >= 0 else ""
        was = self._chosen
        if wanted != was:
            self._list(wanted if self._take() else self._chosen)

    def _add(self, values: Mapping[str, str]) -> None:
        if not self._take():
            return
        base = name = self.tr("New template")
        number = 2
        while name in self._templates:
            name, number = f"{base} {number}", number + 1
        self._templates[name] = dict(values)
        self._list(name)
        self.name.selectAll()
        self.name.setFocus()

    def _remove(self) -> None:
        self._templates.pop(self._chosen, None)
        self._chosen = ""
        self._say("")
        self._list(next(iter(sorted(self._templates)), ""))

    def _show_example(self) -> None:
        """Show what the field that is typed in becomes for the first of the chosen photos."""
        text = self.form.fields[self._field].editor.text()
        photo = next(iter(self._seen.photos.values()), None)
        if photo is None or "{" not in text:
            self.example.setText("")
            return
        made = filled(text, photo, replace(occasion(self._seen), count=len(self._seen.photos)))
        said = self.tr("For {file}: {text}")
        self.example.setText(said.format(file=photo.file_name, text=made.text))

    def _enter(self, name: str) -> None:
        self._field = name
        self._show_example()

    def _insert(self, variable: str) -> None:
        editor = self.form.fields[self._field].editor
        editor.insert_text(f"{{{variable}}}")
        editor.setFocus()

    def _set_up(self) -> None:
        self.setWindowTitle(self.tr("Caption templates"))
        self.list.setAccessibleName(self.tr("Templates"))
        self.list.setProperty("framed", "true")
        self.name.setAccessibleName(self.tr("Name of the template"))
        self.name.setPlaceholderText(self.tr("Name of the template"))
        set_tone(self.trouble, "danger")
        self.trouble.hide()
        menu = QMenu(self.variables)
        for variable in VARIABLES:
            menu.addAction(f"{{{variable}}}").triggered.connect(
                lambda _on=False, name=variable: self._insert(name)
            )
        self.variables.setMenu(menu)
        self.list.currentRowChanged.connect(self._choose)
        self.add.clicked.connect(lambda: self._add({}))
        self.remove.clicked.connect(self._remove)
        self.form.typed.connect(self._enter)
        self.form.entered.connect(self._enter)
        self.keep.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self.keep.setDefault(True)
        for quiet in (self.add, self.remove, self.variables):
            quiet.setAutoDefault(False)

    def _lay_out(self) -> None:
        self.resize(WIDTH_PX, HEIGHT_PX)
        both = QHBoxLayout()
        both.setSpacing(scale.GAP_PX)
        both.addLayout(self._left())
        both.addLayout(self._right(), 1)
        feet = QHBoxLayout()
        feet.setSpacing(scale.UNIT_PX)
        feet.addWidget(self.trouble, 1)
        feet.addStretch(0)
        feet.addWidget(self.cancel)
        feet.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[scale.WIDE_PX] * 4)
        column.setSpacing(scale.GAP_PX)
        column.addWidget(label(self.windowTitle(), TextRole.TITLE))
        hint = self.tr(
            "Only ticked fields are written. Variables in braces become the photo’s own."
        )
        column.addWidget(label(hint, TextRole.MUTED, wraps=True))
        column.addLayout(both, 1)
        column.addLayout(feet)

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(scale.UNIT_PX)
        self.list.setFixedWidth(LIST_PX)
        column.addWidget(self.list, 1)
        tools = QHBoxLayout()
        tools.setSpacing(scale.UNIT_PX)
        tools.addWidget(self.add)
        tools.addWidget(self.remove)
        column.addLayout(tools)
        return column

    def _right(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(scale.UNIT_PX)
        head.addWidget(self.name, 1)
        head.addWidget(self.variables)
        area = self.area
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_ground(self.form, Ground.WINDOW)
        self.form.setContentsMargins(0, 0, scale.GAP_PX, 0)
        area.setWidget(self.form)
        column = QVBoxLayout()
        column.setSpacing(scale.UNIT_PX)
        column.addLayout(head)
        column.addWidget(area, 1)
        column.addWidget(self.example)
        return column
