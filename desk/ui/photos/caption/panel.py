"""The caption panel: all fields of the chosen photo, or of many at once."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desk.errors import InputError
from desk.model.changes import Changes
from desk.model.publication import Publication
from desk.services.captioning import Captioned, captioned
from desk.services.cropping import CropSubject
from desk.text.captioning import FIELDS, Entry
from desk.text.codes import expanded
from desk.ui.captions.writing_out import written_out
from desk.ui.context import Context
from desk.ui.cropping.cropper import Cropper
from desk.ui.labels import field_label
from desk.ui.look import scale
from desk.ui.look.parts import Ground, Variant, button, line, set_ground
from desk.ui.photos.caption.caption_field import CaptionField, Manner
from desk.ui.photos.caption.codes_dialog import CodesDialog
from desk.ui.photos.caption.fields_form import FieldsForm
from desk.ui.photos.caption.form import Kind
from desk.ui.photos.caption.head import PanelHead
from desk.ui.photos.caption.keeping import Keeper, same, time_of, unknown_in
from desk.ui.photos.caption.preview_dialog import PreviewDialog
from desk.ui.photos.caption.templates_dialog import TemplatesDialog
from desk.ui.photos.caption.used_in import UsedIn
from desk.ui.sentences import error_sentence
from desk.ui.thumbnails import Thumbnails

WIDTH_PX = 376


class CaptionPanel(QWidget):
    """Shows and changes the fields of photos.

    Signals:
        open_wanted: Id of an article that shows the photo.
        shown: The fields of the photos were read and are shown.
    """

    open_wanted = Signal(str)
    shown = Signal()

    def __init__(
        self, context: Context, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._ids: tuple[str, ...] = ()
        self._seen: Captioned | None = None
        self._asked = 0  # answers to earlier questions are not shown
        icons = context.look.icons
        self.codes = context.codes
        self.form = FieldsForm(context, self.codes)
        self.keeper = Keeper(context.shell, self._step_label, self)
        self.head = PanelHead(thumbnails, icons)
        self.templates = button(self.tr("Templates"), icon=icons.icon("layout-template"))
        self.code_button = button(self.tr("Codes…"), icon=icons.icon("replace"))
        self.cropper = Cropper(context, context.shell.do, self)
        self.used = UsedIn(context.shell)
        self.clear = button(self.tr("Clear"))
        self.apply = button("", Variant.PRIMARY)
        self._set_up()
        self._lay_out()
        context.shell.changed.connect(self._on_changed)
        self.head.crop.clicked.connect(self.crop)

    def crop(self) -> None:
        """Open the crops of the photo, when one is chosen."""
        if len(self._ids) == 1:
            self.crop_photo(self._ids[0])

    def crop_photo(self, photo: str) -> None:
        """Open the crops of a photo, whatever else is chosen."""
        self.flush()
        self.cropper.open(CropSubject(photo))

    def show_photos(self, ids: Iterable[str]) -> None:
        """Show photos; what was typed for one is stored first, for several it is forgotten."""
        wanted = tuple(dict.fromkeys(ids))
        if wanted != self._ids:
            self.flush()
            self._ids, self._seen = wanted, None
            self.form.begin()
            self.form.hold(is_held=True)
            self.keeper.begin(wanted[0] if len(wanted) == 1 else "")
        self.setVisible(bool(wanted))
        if wanted:
            self.form.make()
            self._read()

    @property
    def fields(self) -> dict[str, CaptionField]:
        """All fields by their names."""
        self.form.make_all()
        return self.form.fields

    @property
    def shown_ids(self) -> tuple[str, ...]:
        """The photos whose fields are shown; none while they are read."""
        return tuple(self._seen.photos) if self._seen and self.form.is_made else ()

    @property
    def publication(self) -> Publication:
        """The publication as it was read with the photos."""
        return self._seen.publication if self._seen else Publication()

    def flush(self) -> None:
        """Store what is typed for one photo."""
        self.keeper.flush()

    def focus_field(self, name: str) -> None:
        """Put the keyboard into a field."""
        self.form.unfold(name)
        self.form.fields[name].editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(self.form.fields[name])

    def apply_typed(self) -> None:
        """Store what is typed for one photo; for several show what it would change."""
        if self._seen is None:
            return
        if len(self._ids) == 1:
            self.flush()
            return
        entries = self._checked_entries()
        if entries:
            self._preview(entries)

    def apply_template(self, name: str) -> None:
        """Show what a template of the publication would change."""
        self.flush()
        if self._seen is None:
            return
        template = self.publication.caption_templates.get(name, {})
        entries = {
            field: Entry(self._coded(text)) for field, text in template.items() if field in FIELDS
        }
        self._preview(entries, name)

    # Reading

    def _read(self) -> None:
        self._asked += 1
        desk, tasks = self._context.shell.desk, self._context.shell.tasks
        tasks.read(
            partial(captioned, desk, self._ids), partial(self._show, self._asked), owner=self
        )
        self.used.show_photo(self._ids[0] if len(self._ids) == 1 else "")

    def _show(self, asked: int, seen: Captioned) -> None:
        if asked != self._asked:
            return
        if self._seen is None:
            self.form.begin()  # what was typed into the fields of other photos
        self._seen = seen
        self.form.hold(is_held=False)
        photos = list(seen.photos.values())
        self.setVisible(bool(photos))
        if not photos:
            return
        is_one = len(self._ids) == 1
        if is_one:
            self.head.show_one(photos[0])
        else:
            self.head.show_count(len(photos))
        manner = Manner.ONE if is_one else Manner.SEVERAL
        self.form.show_photos(seen.photos, seen.publication, manner, self._is_kept)
        self._foot.setVisible(not is_one)
        self._enable()
        self.shown.emit()

    def _is_kept(self, name: str) -> bool:
        """Tell whether a field shows what a person is about to type."""
        if len(self._ids) != 1 or self._seen is None:
            return False
        field = self.form.fields[name]
        if self.keeper.is_typing(name):
            return True
        photo = next(iter(self._seen.photos.values()))
        text = field.editor.text()
        return field.editor.hasFocus() and (
            field.spec.kind is Kind.TIME
            or (field.spec.kind is Kind.LIST and bool(text) and same(name, text, photo))
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._seen is not None:
            self._read()  # settings may have changed

    def _on_changed(self, changes: Changes) -> None:
        is_one = len(self._ids) == 1  # other stories may show it
        if self.isVisible() and (is_one or changes.documents.intersection(self._ids)):
            self._read()

    # Typing

    def _type(self, name: str) -> None:
        field = self.form.fields[name]
        if self._seen is None:
            return  # the fields still show other photos
        if len(self._ids) != 1:
            self._enable()
        elif field.spec.kind is not Kind.TIME:
            self.keeper.take(name, field.editor.text())

    def _leave(self, name: str) -> None:
        """Finish a field: times are read, codes and variables of one photo written out."""
        field = self.form.fields[name]
        if len(self._ids) != 1 or self._seen is None or not self._seen.photos:
            return
        photo = next(iter(self._seen.photos.values()))
        text = field.editor.text()
        if field.spec.kind is Kind.TIME:
            self._take_time(field)
            return
        if field.spec.kind is not Kind.CHOICE and self.keeper.was_touched(name):
            done = written_out(text, photo, self._seen, self.codes)
            if done != text:
                field.editor.give(done)
        self.keeper.flush()

    def _take_time(self, field: CaptionField) -> None:
        assert self._seen is not None
        photo = next(iter(self._seen.photos.values()))
        text = field.editor.text()
        try:
            made = time_of(field.name, text, self._seen.publication.time_zone)
        except InputError as error:
            field.say(error_sentence(error))
            return
        field.say("")
        if not same(field.name, made, photo):
            self.keeper.take(field.name, made)
            self.keeper.flush()

    def _checked_entries(self) -> dict[str, Entry] | None:
        """Return what is ticked, codes written out; None when a time cannot be read."""
        assert self._seen is not None
        made: dict[str, Entry] = {}
        for name, entry in self.form.entries().items():
            field = self.form.fields[name]
            text = self._coded(entry.text)
            if field.spec.kind is Kind.TIME:
                try:
                    text = time_of(name, text, self._seen.publication.time_zone)
                except InputError as error:
                    field.say(error_sentence(error))
                    self.focus_field(name)
                    return None
            made[name] = Entry(text, entry.mode)
        return made

    def _coded(self, text: str) -> str:
        return expanded(text, self.codes.book, self.codes.delimiter).text

    # Several

    def _preview(self, entries: dict[str, Entry], template: str = "") -> None:
        assert self._seen is not None
        codes = unknown_in((entry.text for entry in entries.values()), self.codes)
        dialog = PreviewDialog(self._context, self._seen, entries, template, codes)
        dialog.applied.connect(self.form.begin)
        dialog.applied.connect(self._read)
        dialog.open()

    def _enable(self) -> None:
        is_any = any(field.tick.isChecked() for field in self.form.fields.values())
        self.apply.setText(self.tr("Apply to %n photo(s)…", "", len(self._ids)))
        self.apply.setEnabled(is_any)
        self.clear.setEnabled(is_any)

    def _clear(self) -> None:
        self.form.begin()
        if self._seen is not None:
            self._show(self._asked, self._seen)

    def _fill_templates(self) -> None:
        menu = self.templates.menu()
        menu.clear()
        names = self.publication.caption_templates
        for name in sorted(names, key=str.casefold):
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(partial(self._choose_template, name))
        if names:
            menu.addSeparator()
        menu.addAction(self.tr("New template from these fields…")).triggered.connect(
            lambda: self._edit_templates(is_new=True)
        )
        menu.addAction(self.tr("Edit templates…")).triggered.connect(
            lambda: self._edit_templates(is_new=False)
        )

    def _choose_template(self, name: str, _is_checked: object = None) -> None:
        self.apply_template(name)

    def _edit_templates(self, *, is_new: bool) -> None:
        self.flush()
        if self._seen is not None:
            first = self.form.filled() if is_new else None
            dialog = TemplatesDialog(self._context, self.codes, self._seen, first)
            dialog.kept.connect(self._read)
            dialog.open()

    def _step_label(self, name: str) -> str:
        return self.tr("Change “{field}” of a photo").format(field=field_label(name))

    def _set_up(self) -> None:
        menu = QMenu(self.templates)
        menu.aboutToShow.connect(self._fill_templates)
        self.templates.setMenu(menu)
        self.code_button.clicked.connect(lambda: CodesDialog(self._context, self.codes).open())
        self.form.typed.connect(self._type)
        self.form.entered.connect(lambda _name: self.keeper.enter())
        self.form.left.connect(self._leave)
        self.apply.clicked.connect(self.apply_typed)
        self.clear.clicked.connect(self._clear)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            within = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(key), self, context=within).activated.connect(self.apply_typed)
        self.used.open_wanted.connect(self.open_wanted)

    def _lay_out(self) -> None:
        self.setFixedWidth(WIDTH_PX)
        set_ground(self, Ground.WINDOW)
        tools = QHBoxLayout()
        tools.setSpacing(scale.UNIT_PX)
        tools.addWidget(self.templates)
        tools.addWidget(self.code_button)
        tools.addStretch(1)
        inside = QWidget()
        set_ground(inside, Ground.WINDOW)
        column = QVBoxLayout(inside)
        column.setContentsMargins(*[scale.GAP_PX] * 4)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addLayout(tools)
        column.addWidget(self.form)
        column.addWidget(self.used)
        column.addStretch(1)
        self._area = _Column()
        self._area.setWidget(inside)
        self._foot = QWidget()
        feet = QHBoxLayout(self._foot)
        feet.setContentsMargins(*[scale.GAP_PX, scale.UNIT_PX] * 2)
        feet.addWidget(self.clear)
        feet.addStretch(1)
        feet.addWidget(self.apply)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(self._area, 1)
        outside.addWidget(line())
        outside.addWidget(self._foot)
        self.hide()


class _Column(QScrollArea):
    """Scrolls upright only: what it holds is as wide as it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.widget()
        if inside is not None:
            inside.setFixedWidth(self.viewport().width())
