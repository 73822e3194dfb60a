"""All fields of the panel in their groups."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.model.photo import Photo
from desk.model.publication import Publication
from desk.model.rights import Rights
from desk.text.captioning import Entry, values
from desk.ui.captions.code_files import CodeFiles
from desk.ui.context import Context
from desk.ui.look import scale
from desk.ui.photos.caption.caption_field import CaptionField, Manner, Offer
from desk.ui.photos.caption.form import FORM, Group, group_label
from desk.ui.photos.caption.groups import FoldingGroup

FOLDED_KEY = "captions/folded"
_UNSAID = {"rights": Rights.USABLE.value}  # what a field shows while nobody said anything
Show = Callable[[CaptionField], None]
FOLDED_AT_FIRST = (Group.AI.value,)


class FieldsForm(QWidget):
    """The fields.

    Signals:
        typed, entered, left: As ``CaptionField`` has them.
    """

    typed = Signal(str)
    entered = Signal(str)
    left = Signal(str)

    def __init__(self, context: Context, codes: CodeFiles) -> None:
        super().__init__()
        self._context, self._codes = context, codes
        self.fields: dict[str, CaptionField] = {}
        self.groups: dict[Group, FoldingGroup] = {}
        self._waiting = list(FORM)
        self._show: Show | None = None
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._make_next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scale.UNIT_PX)
        folded = context.state.words(FOLDED_KEY) or list(FOLDED_AT_FIRST)
        for group in FORM:
            part = self.groups[group] = FoldingGroup(group_label(group), context.look.icons)
            part.fold(is_folded=group.value in folded)
            part.folded.connect(lambda _is_folded: self._keep_folded())
            column.addWidget(part)
        codes.changed.connect(self.look_at)

    @property
    def is_made(self) -> bool:
        """Whether all fields are there."""
        return not self._waiting

    def make(self) -> None:
        """Make the fields, a group a turn, so that nothing waits for all of them."""
        if self._waiting:
            self._turn.start()

    def make_all(self) -> None:
        """Make the fields that are not there yet, now."""
        while self._waiting:
            self._make_group()

    def _make_next(self) -> None:
        if self._waiting:
            self._make_group()
            self.make()

    def _make_group(self) -> None:
        group = self._waiting.pop(0)
        for spec in FORM[group]:
            field = CaptionField(spec, self._codes, self._context.look)
            self.fields[spec.name] = field
            if self._show is not None:
                self._show(field)
            self.groups[group].column.addWidget(field)
            field.typed.connect(self.typed)
            field.entered.connect(self.entered)
            field.left.connect(self.left)

    def begin(self) -> None:
        """Forget what was typed for other photos."""
        for field in self.fields.values():
            field.begin()

    def hold(self, *, is_held: bool) -> None:
        """Take no keys while the fields still show other photos."""
        for field in self.fields.values():
            field.hold(is_held=is_held)

    def show_photos(
        self,
        photos: Mapping[str, Photo],
        publication: Publication,
        manner: Manner,
        is_kept: Callable[[str], bool],
    ) -> None:
        """Show what photos have; fields that ``is_kept`` names stay as a person typed them."""
        one = next(iter(photos.values())) if len(photos) == 1 else Photo()

        def show(field: CaptionField) -> None:
            copies = sorted(one.disagreements.get(field.name, {}).items(), reverse=True)
            house = publication.house_lists.get(field.name, ())
            offer = Offer(values(photos.values(), field.name), house, copies)
            field.show_offer(offer, manner)

        self._show = show
        for name, field in self.fields.items():
            if not is_kept(name):
                show(field)

    def show_template(self, template: Mapping[str, str], publication: Publication) -> None:
        """Show what a template writes."""
        self.make_all()
        for name, field in self.fields.items():
            field.begin()
            house = publication.house_lists.get(name, ())
            value = template.get(name, _UNSAID.get(name, ""))
            field.show_offer(Offer(((value, 1),), house), Manner.TEMPLATE)
            field.tick.setChecked(name in template)

    def entries(self) -> dict[str, Entry]:
        """Return what is ticked."""
        return {
            name: field.entry() for name, field in self.fields.items() if field.tick.isChecked()
        }

    def filled(self) -> dict[str, str]:
        """Return the fields that hold something, as a template would write them."""
        return {
            name: text
            for name, field in self.fields.items()
            if (text := field.editor.text()) and text != _UNSAID.get(name)
        }

    def look_at(self) -> None:
        """Look at all fields again, with other codes for example."""
        for field in self.fields.values():
            field.look_at()

    def unfold(self, name: str) -> None:
        """Show the group of a field."""
        self.make_all()
        for part in self.groups.values():
            if part.isAncestorOf(self.fields[name]):
                part.fold(is_folded=False)

    def _keep_folded(self) -> None:
        folded = [g.value for g, part in self.groups.items() if not part.head.isChecked()]
        self._context.state.set_words(FOLDED_KEY, folded or ["none"])
