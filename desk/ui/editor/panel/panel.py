"""The panel at the right of a tab: Story, People, Photos, Outline, Checks, History."""

from collections.abc import Callable
from enum import StrEnum
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desk.model.article import PEOPLE_FIELDS
from desk.model.checks import Finding
from desk.services.views import ArticleView
from desk.ui.context import Context
from desk.ui.editor.checker import Checker
from desk.ui.editor.panel.checks_section import ChecksSection
from desk.ui.editor.panel.outline_section import OutlineSection
from desk.ui.editor.panel.people_section import PeopleSection
from desk.ui.editor.panel.photos_section import PhotosSection
from desk.ui.editor.panel.story_section import StorySection
from desk.ui.editor.past.history_section import HistorySection
from desk.ui.editor.session import Session
from desk.ui.look import scale
from desk.ui.look.icons import Tone
from desk.ui.look.parts import Ground, line, set_ground
from desk.ui.thumbnails import Thumbnails

ENTRY = QSize(44, 44)


S = TypeVar(
    "S", StorySection, PeopleSection, PhotosSection, OutlineSection, ChecksSection, HistorySection
)


class Section(StrEnum):
    """The sections of the panel."""

    STORY = "story"
    PEOPLE = "people"
    PHOTOS = "photos"
    OUTLINE = "outline"
    CHECKS = "checks"
    HISTORY = "history"


class Panel(QWidget):
    """The sections of one session, one at a time; each is made when it is looked at.

    Signals:
        section_chosen: The ``Section`` that a person chose.
        made: A section was made: its widget.
    """

    section_chosen = Signal(str)
    made = Signal(QWidget)

    def __init__(
        self,
        session: Session,
        checker: Checker,
        context: Context,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._checker = checker
        self._context = context
        self._thumbnails = thumbnails
        self.buttons: dict[Section, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._pages = QStackedWidget()
        self._lay_out()
        session.loaded.connect(self._count_photos)
        checker.found.connect(self._count_findings)

    @cached_property
    def story(self) -> StorySection:
        """The fields of the story."""
        return self._added(StorySection(self._session, self._context))

    @cached_property
    def people(self) -> PeopleSection:
        """Authors and editors."""
        return self._added(PeopleSection(self._session, self._context))

    @cached_property
    def photos(self) -> PhotosSection:
        """The pictures of the story."""
        return self._added(PhotosSection(self._session, self._context, self._thumbnails))

    @cached_property
    def outline(self) -> OutlineSection:
        """The headings of the story."""
        return self._added(OutlineSection(self._session, self._context))

    @cached_property
    def checks(self) -> ChecksSection:
        """What blocks the story."""
        return self._added(ChecksSection(self._checker, self._context))

    @cached_property
    def history(self) -> HistorySection:
        """The versions of the story."""
        return self._added(HistorySection(self._session, self._context))

    @property
    def is_shown(self) -> bool:
        """Whether a section was looked at already."""
        return self._pages.count() > 0

    def show_section(self, section: Section) -> None:
        """Show one section."""
        self.buttons[section].setChecked(True)
        widgets: dict[Section, Callable[[], QWidget]] = {
            Section.STORY: lambda: self.story,
            Section.PEOPLE: lambda: self.people,
            Section.PHOTOS: lambda: self.photos,
            Section.OUTLINE: lambda: self.outline,
            Section.CHECKS: lambda: self.checks,
            Section.HISTORY: lambda: self.history,
        }
        self._pages.setCurrentWidget(widgets[section]())

    def focus_field(self, name: str) -> None:
        """Show the section of a field and put the keyboard into it."""
        if name.startswith("photos"):
            self.show_section(Section.PHOTOS)
            self.photos.focus_field(name)
        elif name in PEOPLE_FIELDS:
            self.show_section(Section.PEOPLE)
            self.people.focus_field(name)
        else:
            self.show_section(Section.STORY)
            self.story.focus_field(name)

    def flush(self) -> None:
        """Store what is typed in the sections."""
        if "photos" in self.__dict__:  # made
            self.photos.flush()

    def _added(self, section: S) -> S:
        for edit in section.findChildren(QLineEdit):
            edit.setAcceptDrops(False)  # a file that is dropped is a photo, not an address
        self._pages.addWidget(section)
        if self._session.view is not None and not isinstance(section, ChecksSection):
            section.show_view(self._session.view)
        self.made.emit(section)
        return section

    def _count_photos(self, view: ArticleView) -> None:
        count = len(view.photos)
        title = self.tr("Photos")
        self._name(Section.PHOTOS, f"{title} {count}" if count else title)

    def _count_findings(self, findings: list[Finding]) -> None:
        blocking = sum(finding.is_blocking for finding in findings)
        title = self.tr("Checks")
        self._name(Section.CHECKS, f"{title} {blocking}" if blocking else title)
        icon = self._context.look.icons.icon(
            "list-checks", Tone.DANGER if blocking else Tone.MUTED,
            Tone.DANGER if blocking else Tone.ACCENT,
        )  # fmt: skip
        self.buttons[Section.CHECKS].setIcon(icon)

    def _name(self, section: Section, text: str) -> None:
        self.buttons[section].setText(text)
        self.buttons[section].setAccessibleName(text)

    def _choose(self, section: Section) -> None:
        self.show_section(section)
        self.section_chosen.emit(section)

    def _lay_out(self) -> None:
        set_ground(self, Ground.WINDOW)
        bar = QHBoxLayout()
        bar.setContentsMargins(scale.UNIT_PX, 4, scale.UNIT_PX, 4)
        bar.setSpacing(0)
        for section, icon, title in (
            (Section.STORY, "file-text", self.tr("Story")),
            (Section.PEOPLE, "users", self.tr("People")),
            (Section.PHOTOS, "images", self.tr("Photos")),
            (Section.OUTLINE, "list", self.tr("Outline")),
            (Section.CHECKS, "list-checks", self.tr("Checks")),
            (Section.HISTORY, "history", self.tr("History")),
        ):
            bar.addWidget(self._entry(section, icon, title))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(line())
        column.addWidget(self._pages, 1)

    def _entry(self, section: Section, icon: str, title: str) -> QToolButton:
        made = QToolButton()
        made.setText(title)
        made.setAccessibleName(title)
        made.setProperty("section", "true")
        made.setIcon(self._context.look.icons.icon(icon, Tone.MUTED, Tone.ACCENT))
        made.setIconSize(QSize(scale.ICON_PX, scale.ICON_PX))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setCheckable(True)
        made.setMinimumSize(ENTRY)
        # Each is as wide as its words, and what is left is shared.
        made.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda: self._choose(section))
        self._group.addButton(made)
        self.buttons[section] = made
        return made
