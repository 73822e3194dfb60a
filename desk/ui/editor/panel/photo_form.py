"""Caption, credit, creator, alt text and role of one photo of a story."""

from functools import partial
from html import escape

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.model.article import Role
from desk.services.captioning import Captioned, captioned
from desk.services.views import PlacedPhoto
from desk.text.shortening import shortened
from desk.ui.captions.writing_out import written_out
from desk.ui.context import Context
from desk.ui.editor.panel.coded_fields import CodedField
from desk.ui.editor.panel.own_text import OwnText
from desk.ui.fields import ChoiceField, focus
from desk.ui.labels import role_label
from desk.ui.look.parts import TextRole, Variant, button, label, set_tone

PAUSE_MS = 700  # after the last key
LONGEST_MS = 1000  # while keys follow each other: no more than this can be lost
RETRY_MS = 5_000  # what the store could not take
MOST_LETTERS = 160  # of a photo's terms; the whole is in the tooltip


class PhotoForm(QWidget):
    """Shows a photo's texts and gives back what is typed.

    Signals:
        captioned: Placement id, and the texts that were typed, by field.
        role_chosen: Placement id and ``Role``.
        own_chosen: Placement id, field, and the text that the story shall have as its own.
        photo_wanted: Placement id and photo id: what belongs to the photo should be changed.
    """

    captioned = Signal(str, dict)
    role_chosen = Signal(str, object)
    own_chosen = Signal(str, str, str)
    photo_wanted = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.role = ChoiceField("role", [(role_label(role), role.value) for role in Role])
        hints = {
            "caption": (4, self.tr("What the photo shows: who, what, where")),
            "credit": (1, self.tr("Agency or photographer")),
            "creator": (1, self.tr("Photographer")),
            "alt": (3, self.tr("For those who cannot see it")),
        }
        self.fields = {name: CodedField(name, *how, context) for name, how in hints.items()}
        self.owns = {
            "caption": OwnText(self.tr("Caption for this story only"), self.tr("Own caption")),
            "alt": OwnText(self.tr("Alt text for this story only"), self.tr("Own alt text")),
        }
        self.everywhere = label(
            self.tr("Credit and creator belong to the photo and change in every story."),
            TextRole.CAPTION,
            wraps=True,
        )
        self.terms = label("", TextRole.CAPTION, wraps=True)
        icons = context.look.icons
        self.edit = button(self.tr("Edit in Photos"), Variant.QUIET, icons.icon("images"))
        self.edit.setToolTip(self.tr("Change copyright, source, terms and all other fields"))
        self.edit.clicked.connect(self._want_photo)
        self._placement = ""
        self._typed: dict[str, dict[str, str]] = {}  # by placement
        self._given: dict[str, dict[str, str]] = {}  # on their way; what is read may be older
        self._placed: PlacedPhoto | None = None
        self._touched: set[str] = set()  # typed into since the keyboard came
        self._seen: Captioned | None = None  # what variables know beside the photo
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        for timer in (self._pause, self._longest, self._retry):
            timer.timeout.connect(self.flush)
        for name, field in self.fields.items():
            field.typed.connect(partial(self._type, name))
            field.entered.connect(partial(self._touched.discard, name))
            field.left.connect(partial(self._write_out, name))
        self.role.typed.connect(lambda role: self.role_chosen.emit(self._placement, Role(role)))
        for name, own in self.owns.items():
            own.chosen.connect(partial(self._choose_own, name))
        self._lay_out()

    def show_photo(self, placed: PlacedPhoto | None) -> None:
        """Show a photo; what is typed for another one is stored first."""
        placement = placed.placement.id if placed else ""
        if placement != self._placement:
            self.flush()
            self._placement = placement
            self._touched.clear()
            self._read_occasion()
        self._placed = placed
        self.setVisible(placed is not None)
        if placed is None:
            return
        texts = {
            "caption": placed.caption,
            "credit": placed.photo.text("credit"),
            "creator": placed.photo.text("creator"),
            "alt": placed.alt,
        }
        texts |= self._given.get(placement, {}) | self._typed.get(placement, {})
        for name, text in texts.items():
            self.fields[name].show_value(text)
        for name in ("caption", "credit"):
            set_tone(self.fields[name].editor, "" if texts[name].strip() else "danger")
        for name, own in self.owns.items():
            is_own = bool(getattr(placed.placement, name))
            own.show_state(is_own=is_own, has_text=bool(texts[name].strip()))
        terms = self._terms(placed)
        self.terms.setText("\n".join(shortened(one, MOST_LETTERS) for one in terms))
        # A file's words are never markup, and a tooltip without markup does not wrap.
        self.terms.setToolTip("".join(f"<p>{escape(one)}</p>" for one in terms))
        self.terms.setVisible(bool(self.terms.text()))
        self.role.show_value(placed.placement.role.value)

    def focus_field(self, name: str) -> None:
        """Put the keyboard into a field."""
        focus(self.fields.get(name, self.role if name == "role" else self.fields["caption"]))

    def flush(self) -> None:
        """Give back what is typed now."""
        self._pause.stop()
        self._longest.stop()
        self._retry.stop()
        waiting, self._typed = self._typed, {}
        for placement, typed in waiting.items():
            self._given[placement] = self._given.get(placement, {}) | typed
            self.captioned.emit(placement, typed)

    def expect_stored(self) -> None:
        """Take it that what was given is in the store, and in what is shown next."""
        self._given.clear()

    def take_back(self, placement: str, typed: dict[str, str], *, tries_again: bool) -> None:
        """Take texts back that were given and could not be stored; newer ones stay.

        Args:
            tries_again: Whether they are given once more after a while, or with the next key.
        """
        self._typed[placement] = typed | self._typed.get(placement, {})
        if tries_again:
            self._retry.start()

    def _choose_own(self, name: str, is_own: bool) -> None:  # noqa: FBT001 (a signal gives it)
        self.flush()
        text = self.fields[name].input.text()
        self.own_chosen.emit(self._placement, name, text if is_own else "")

    def _want_photo(self) -> None:
        if self._placed is not None:
            self.flush()
            place = self._placed.placement
            self.photo_wanted.emit(place.id, place.photo)

    def _read_occasion(self) -> None:
        def take(seen: Captioned) -> None:
            self._seen = seen

        desk, tasks = self._context.shell.desk, self._context.shell.tasks
        tasks.read(lambda: captioned(desk, ()), take, owner=self)

    def _write_out(self, name: str) -> None:
        """Write out the codes and variables of a field that the keyboard leaves."""
        if name not in self._touched or self._placed is None or self._seen is None:
            return
        field = self.fields[name]
        text = field.input.text()
        done = written_out(text, self._placed.photo, self._seen, self._context.codes)
        if done != text:
            field.input.give(done)

    def _terms(self, placed: PlacedPhoto) -> list[str]:
        parts = {
            "copyright": self.tr("Copyright: {text}"),
            "source": self.tr("Source: {text}"),
            "usage_terms": self.tr("Terms: {text}"),
        }
        texts = {name: placed.photo.text(name).strip() for name in parts}
        return [parts[name].format(text=text) for name, text in texts.items() if text]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for name, field in self.fields.items():
            column.addWidget(field)
            if name in self.owns:
                column.addWidget(self.owns[name])
            if name == "creator":
                column.addWidget(self.everywhere)
                column.addWidget(self.terms)
                column.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.role)

    def _type(self, name: str, text: str) -> None:
        self._typed.setdefault(self._placement, {})[name] = text
        self._touched.add(name)
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
