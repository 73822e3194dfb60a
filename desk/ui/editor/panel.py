"""The panel at the right of a tab: Story, People, Photos, Checks, History."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desk.model.checks import Finding
from desk.services.views import ArticleView
from desk.ui.context import Context
from desk.ui.editor.checks_section import ChecksSection
from desk.ui.editor.history_section import HistorySection
from desk.ui.editor.people_section import PeopleSection
from desk.ui.editor.photos_section import PhotosSection
from desk.ui.editor.session import Session
from desk.ui.editor.story_section import StorySection
from desk.ui.look import scale
from desk.ui.look.icons import Tone
from desk.ui.look.parts import Ground, line, set_ground
from desk.ui.thumbnails import Thumbnails

ENTRY = QSize(56, 44)


class Section(StrEnum):
    """The sections of the panel."""

    STORY = "story"
    PEOPLE = "people"
    PHOTOS = "photos"
    CHECKS = "checks"
    HISTORY = "history"


class Panel(QWidget):
    """The sections of one session, one at a time.

    Signals:
        section_chosen: The ``Section`` that a person chose.
    """

    section_chosen = Signal(str)

    def __init__(
        self,
        session: Session,
        context: Context,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.story = StorySection(session, context)
        self.people = PeopleSection(session, context)
        self.photos = PhotosSection(session, context, thumbnails)
        self.checks = ChecksSection(session, context)
        self.history = HistorySection(session, context)
        self.buttons: dict[Section, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._pages = QStackedWidget()
        self._lay_out()
        self.show_section(Section.STORY)
        session.loaded.connect(self._count_photos)
        self.checks.found.connect(self._count_findings)

    def show_section(self, section: Section) -> None:
        """Show one section."""
        self.buttons[section].setChecked(True)
        self._pages.setCurrentWidget(self._widgets()[section])

    def focus_field(self, name: str) -> bool:
        """Put the keyboard into a field of any section; tell whether there is one."""
        for section, widget in (
            (Section.STORY, self.story),
            (Section.PEOPLE, self.people),
            (Section.PHOTOS, self.photos),
        ):
            before = self._pages.currentIndex()
            self._pages.setCurrentWidget(widget)  # hidden fields take no keyboard
            if widget.focus_field(name):
                self.buttons[section].setChecked(True)
                return True
            self._pages.setCurrentIndex(before)
        return False

    def flush(self) -> None:
        """Store what is typed in the sections."""
        self.photos.flush()

    def _widgets(self) -> dict[Section, QWidget]:
        return {
            Section.STORY: self.story,
            Section.PEOPLE: self.people,
            Section.PHOTOS: self.photos,
            Section.CHECKS: self.checks,
            Section.HISTORY: self.history,
        }

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
            (Section.CHECKS, "list-checks", self.tr("Checks")),
            (Section.HISTORY, "history", self.tr("History")),
        ):
            bar.addWidget(self._entry(section, icon, title), 1)
            self._pages.addWidget(self._widgets()[section])
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
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda: self._choose(section))
        self._group.addButton(made)
        self.buttons[section] = made
        return made
