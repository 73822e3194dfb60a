"""The publication: its name and addresses, sections and wordings."""

from dataclasses import replace
from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desk.errors import InputError
from desk.model.changes import Changes
from desk.model.publication import Publication
from desk.model.times import zone
from desk.services.commands.base import Done
from desk.services.commands.publication import SetPublication
from desk.services.fields import check_address
from desk.services.picture_house import preset_text, with_presets
from desk.services.publication_fields import check_expansions
from desk.ui.context import Context
from desk.ui.look import scale
from desk.ui.look.parts import TextRole, Variant, button, label, set_tone
from desk.ui.preferences.expansions import ExpansionsTable
from desk.ui.preferences.form import Form
from desk.ui.preferences.house_lists import HouseLists
from desk.ui.preferences.role_presets import RolePresets
from desk.ui.preferences.targets import TargetsTable
from desk.ui.preferences.wordings import WordingsTable
from desk.ui.sentences import error_sentence
from desk.ui.text_edit import TextEdit

LINES_PX = 168


class PublicationPage(QWidget):
    """Changes the publication, as one step of undo."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._known = Publication()
        self._is_edited = False
        self.name, self.base_url, self.media_url = QLineEdit(), QLineEdit(), QLineEdit()
        self.time_zone = QLineEdit()
        self.language = QComboBox()
        self.sections, self.house_words = TextEdit(), TextEdit()
        self.targets = TargetsTable()
        self.share_row = QCheckBox(self.tr("Show links for sharing on the page"))
        self.wordings = WordingsTable()
        self.expansions = ExpansionsTable(context.look.icons)
        self.house_lists = HouseLists()
        self.crop_presets = TextEdit()
        self.role_presets = RolePresets()
        self.trouble = label("", wraps=True)
        self.keep = button(self.tr("Keep"), Variant.PRIMARY)
        self.revert = button(self.tr("Revert"))
        self._set_up()
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._load()

    def _load(self) -> None:
        shell = self._context.shell
        shell.tasks.read(shell.desk.publication, self._show, owner=self)

    def _show(self, publication: Publication) -> None:
        self._known = publication
        if self._is_edited:
            return
        self.name.setText(publication.name)
        self.base_url.setText(publication.base_url)
        self.media_url.setText(publication.media_url)
        self.time_zone.setText(publication.time_zone)
        if self.language.findData(publication.language) < 0:
            self.language.addItem(publication.language, publication.language)
        self.language.setCurrentIndex(self.language.findData(publication.language))
        self.sections.show_text("\n".join(publication.sections))
        self.house_words.show_text("\n".join(publication.house_words))
        self.targets.show_targets(publication.sections, publication.word_targets)
        self.share_row.setChecked(publication.share_row)
        self.wordings.show_wordings(publication.wordings)
        self.expansions.show_expansions(publication.expansions)
        self.house_lists.show_lists(publication.house_lists)
        self.crop_presets.show_text("\n".join(map(preset_text, publication.crop_presets)))
        self.role_presets.show_presets(publication.crop_presets, publication.role_presets)
        self._mark(is_edited=False)

    def _typed(self) -> Publication:
        """Return the publication as it is typed.

        Raises:
            InputError: ``crop.no_preset``.
        """
        return replace(
            with_presets(self._known, ",".join(_lines(self.crop_presets))),
            name=self.name.text().strip(),
            base_url=self.base_url.text().strip().rstrip("/"),
            media_url=self.media_url.text().strip().rstrip("/"),
            language=self.language.currentData(),
            time_zone=self.time_zone.text().strip(),
            sections=_lines(self.sections),
            house_words=_lines(self.house_words),
            word_targets=self.targets.targets(),
            share_row=self.share_row.isChecked(),
            wordings=self.wordings.wordings(self._known.wordings),
            expansions=self.expansions.expansions(),
            house_lists=self.house_lists.lists(),
            role_presets=self.role_presets.presets(),
        )

    def _sections_typed(self, _text: str) -> None:
        self.targets.show_targets(_lines(self.sections), self.targets.targets())
        self._mark(is_edited=True)

    def _keep(self) -> None:
        try:
            typed = self._typed()
            for address in (typed.base_url, typed.media_url):
                if address:
                    check_address(address)
            zone(typed.time_zone)
            check_expansions(typed.expansions)
        except InputError as error:
            self._say(error_sentence(error))
            return
        label_ = self.tr("Change the publication")
        self._context.shell.do(label_, SetPublication(typed), self._kept)

    def _kept(self, _done: Done) -> None:
        self._mark(is_edited=False)
        self._context.messages.success(self.tr("The publication is stored."))

    def _revert(self) -> None:
        self._is_edited = False
        self._show(self._known)

    def _mark(self, *, is_edited: bool) -> None:
        self._is_edited = is_edited
        self.keep.setEnabled(is_edited)
        self.revert.setEnabled(is_edited)
        self._say("")

    def _say(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self._load()

    def _set_up(self) -> None:
        for text, language in ((self.tr("Indonesian"), "id"), (self.tr("English"), "en")):
            self.language.addItem(text, language)
        for field in (self.base_url, self.media_url):
            field.setPlaceholderText("https://")
        completer = QCompleter(sorted(available_timezones()), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.time_zone.setCompleter(completer)
        for lines in (self.sections, self.house_words, self.crop_presets):
            lines.setFixedHeight(LINES_PX)
        set_tone(self.trouble, "danger")

    def _connect(self) -> None:
        for field in (self.name, self.base_url, self.media_url, self.time_zone):
            field.textEdited.connect(lambda _text: self._mark(is_edited=True))
        self.language.activated.connect(lambda _row: self._mark(is_edited=True))
        self.sections.typed.connect(self._sections_typed)
        for lines in (self.house_words, self.crop_presets):
            lines.typed.connect(lambda _text: self._mark(is_edited=True))
        self.share_row.clicked.connect(lambda _on: self._mark(is_edited=True))
        for table in (
            self.wordings, self.expansions, self.targets, self.house_lists, self.role_presets,
        ):  # fmt: skip
            table.edited.connect(lambda: self._mark(is_edited=True))
        self.keep.clicked.connect(self._keep)
        self.revert.clicked.connect(self._revert)
        self._context.shell.changed.connect(self._on_changed)

    def _form(self) -> Form:
        form = Form()
        form.add(self.tr("Name"), self.name)
        form.add(
            self.tr("Address of the site"),
            self.base_url,
            self.tr("Links to related stories and the canonical address begin with it."),
        )
        form.add(
            self.tr("Address of photos"), self.media_url, self.tr("Where exported photos will lie.")
        )
        form.add(self.tr("Language"), self.language, self.tr("Of articles that name none."))
        form.add(
            self.tr("Time zone"),
            self.time_zone,
            self.tr("Times without an offset are in it, and so are exported ones."),
        )
        form.add(self.tr("Sections"), self.sections, self.tr("One a line, in their order."))
        form.add(
            self.tr("House words"),
            self.house_words,
            self.tr("One a line; they are spelt right whatever a dictionary says."),
        )
        form.add(
            self.tr("Words a story"),
            self.targets,
            self.tr("What a story of a section should have; shown while it is written."),
        )
        form.add(self.tr("Share row"), self.share_row)
        form.add(
            self.tr("Crop presets"),
            self.crop_presets,
            self.tr(
                "One a line: a ratio or “free”, before it a name if you like, after it widths in "
                "pixels, for example: portrait 4:5 1080/600. Without lines: the usual ones."
            ),
        )
        form.add(
            self.tr("Shape of photos"),
            self.role_presets,
            self.tr("How the page crops a photo by its place in the story."),
        )
        form.heading(self.tr("Wordings"))
        return form

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(scale.UNIT_PX)
        row.addWidget(self.trouble, 1)
        row.addStretch(0)
        row.addWidget(self.revert)
        row.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scale.GAP_PX)
        column.addLayout(self._form())
        hint = self.tr("What the page says around the story, in the language of the article.")
        column.addWidget(label(hint, TextRole.CAPTION, wraps=True))
        column.addWidget(self.wordings)
        column.addWidget(label(self.tr("Abbreviations while typing"), TextRole.HEADING))
        hint = self.tr("Typed in a story with a space or a mark after it, each becomes its words.")
        column.addWidget(label(hint, TextRole.CAPTION, wraps=True))
        column.addWidget(self.expansions)
        column.addWidget(label(self.tr("House values of photos"), TextRole.HEADING))
        hint = self.tr("One a line; offered while these fields are filled.")
        column.addWidget(label(hint, TextRole.CAPTION, wraps=True))
        column.addWidget(self.house_lists)
        column.addLayout(row)


def _lines(text: TextEdit) -> tuple[str, ...]:
    lines = (line.strip() for line in text.text().split("\n"))
    return tuple(dict.fromkeys(line for line in lines if line))
