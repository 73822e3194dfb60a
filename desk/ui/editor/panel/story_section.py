"""The Story section: the fields of an article beside its headline and text."""

from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desk.model.kinds import Kind
from desk.services.commands.fields import PatchFields
from desk.services.fields import field_value
from desk.services.views import ArticleView
from desk.ui.context import Context
from desk.ui.editor.panel.related_list import RelatedList
from desk.ui.editor.session import Session
from desk.ui.fields import (
    CheckedField,
    ChoiceField,
    Field,
    LineField,
    ListField,
    SectionField,
    TextField,
    focus,
)
from desk.ui.labels import field_label
from desk.ui.look import scale
from desk.ui.look.parts import TextRole, Variant, button, label

COMMANDS = frozenset({"language", "embargo", "published", "due", "canonical"})


class StorySection(QScrollArea):
    """Shows and changes the fields of one session."""

    def __init__(self, session: Session, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._context = context
        self._time_zone = "UTC"
        self.section = SectionField("section")
        self.related = RelatedList(session, context)
        self.fields: dict[str, Field] = {field.name: field for field in self._made()}
        self.kept = label("", TextRole.CAPTION, wraps=True)
        self._more = QWidget()
        self._lay_out()
        for name, field in self.fields.items():
            field.typed.connect(partial(self._typed, name))
        session.loaded.connect(self.show_view)

    def focus_field(self, name: str) -> bool:
        """Put the keyboard into a field; tell whether it is here."""
        target: QWidget | None = self.related if name == "related" else self.fields.get(name)
        if target is None:
            return False
        if self._more.isAncestorOf(target):
            self.unfold.setChecked(True)
        self.ensureWidgetVisible(target)
        focus(target)
        return True

    def set_read_only(self, is_read_only: bool) -> None:  # noqa: FBT001 (as Qt's own)
        """Let nobody type."""
        self._inside.setEnabled(not is_read_only)

    def _made(self) -> list[Field]:
        times = self.tr("2025-01-31 14:00")
        languages = [
            (self.tr("Default"), ""),
            (self.tr("Indonesian"), "id"),
            (self.tr("English"), "en"),
        ]
        return [
            LineField("flash", self.tr("Over the headline")),
            self.section,
            LineField("dateline", self.tr("City")),
            ChoiceField("language", languages),
            TextField("summary", 4, self.tr("What it is about, for lists and search engines")),
            ListField("tags", self.tr("With commas between")),
            ListField("sources", self.tr("Agencies, documents")),
            CheckedField("due", times, partial(self._read, "due"), _shown_time),
            CheckedField("embargo", times, partial(self._read, "embargo"), _shown_time),
            CheckedField("published", times, partial(self._read, "published"), _shown_time),
            LineField("slug", self.tr("From the headline")),
            CheckedField("canonical", "https://", partial(self._read, "canonical")),
            LineField("seo_title", self.tr("The headline")),
            TextField("seo_description", 3, self.tr("The summary")),
        ]

    def _read(self, name: str, text: str) -> Any:
        return field_value(name, text, self._time_zone)

    def _typed(self, name: str, value: Any) -> None:
        if name in COMMANDS:
            label_ = self.tr("Change {field}").format(field=field_label(name))
            patch = {name: value or None}
            self._session.do(label_, PatchFields(self._session.article, Kind.ARTICLE, patch))
        else:
            self._session.type(name, value)

    def show_view(self, view: ArticleView) -> None:
        """Show the story."""
        for name, field in self.fields.items():
            field.show_value(view.fields.get(name))
        kept = "\n".join(f"{name}: {value}" for name, value in sorted(view.article.extra.items()))
        self.kept.setText(kept)
        self._kept_title.setVisible(bool(kept))
        self.kept.setVisible(bool(kept))
        self.set_read_only(not view.is_settled)
        desk = self._context.shell.desk
        self._context.shell.tasks.read(
            lambda: (desk.sections(), desk.publication().time_zone), self._offer, owner=self
        )

    def _offer(self, known: tuple[list[str], str]) -> None:
        sections, self._time_zone = known
        self.section.offer(sections)

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(*[scale.GAP_PX] * 4)
        column.setSpacing(12)
        column.addLayout(self._pair("section", "flash"))
        column.addLayout(self._pair("dateline", "language"))
        for name in ("summary", "tags", "sources"):
            column.addWidget(self.fields[name])
        column.addWidget(self.related)
        column.addWidget(self._unfolding(), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._more)
        column.addStretch(1)
        self.setWidget(self._inside)

    def _pair(self, left: str, right: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(scale.UNIT_PX)
        row.addWidget(self.fields[left], 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.fields[right], 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _unfolding(self) -> QPushButton:
        """Return the button that shows the fields one seldom needs."""
        icons = self._context.look.icons
        self.unfold = button(self.tr("More fields"), Variant.QUIET, icons.icon("chevron-right"))
        self.unfold.setCheckable(True)
        self.unfold.toggled.connect(self._more.setVisible)
        self.unfold.toggled.connect(
            lambda is_open: self.unfold.setIcon(
                icons.icon("chevron-down" if is_open else "chevron-right")
            )
        )
        self._kept_title = label(field_label("extra"), TextRole.CAPTION)
        column = QVBoxLayout(self._more)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for name in ("due", "embargo", "published", "slug", "canonical", "seo_title",
                     "seo_description"):  # fmt: skip
            column.addWidget(self.fields[name])
        column.addWidget(self._kept_title)
        column.addWidget(self.kept)
        self._more.hide()
        return self.unfold


def _shown_time(value: Any) -> str:
    """Return a stored time as one types it: "2025-01-31 14:00+07:00"."""
    try:
        return datetime.fromisoformat(str(value)).isoformat(" ", "minutes")
    except ValueError:  # written by another program; it is shown as it is
        return str(value)
