"""The dialog that makes an export: what, where to, and what stands in the way."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desk.errors import DeskError
from desk.formats.target import Target
from desk.services.checking import findings
from desk.services.exporting import Exported, ExportRequest, export
from desk.services.jobs import Ticket
from desk.ui.context import Context
from desk.ui.exports.obstacles import Obstacles, Story
from desk.ui.exports.targets import target_meaning
from desk.ui.labels import headline_or_untitled, target_name
from desk.ui.look import scale
from desk.ui.look.parts import TextRole, Variant, button, label, line, set_tone
from desk.ui.sentences import error_sentence

FOLDER_KEY = "exports/folder"
TARGET_KEY = "exports/target"
ZIP_KEY = "exports/zip"
WIDTH_PX = 560


class ExportDialog(QDialog):
    """Exports articles.

    Args:
        flush: Stores what is typed in open tabs; called before anything is read.

    Signals:
        exported: List of ``Exported``.
    """

    exported = Signal(list)

    def __init__(
        self, articles: Sequence[str], context: Context, flush: Callable[[], object]
    ) -> None:
        super().__init__(context.front)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._articles = list(articles)
        self._context = context
        self._flush = flush
        self._ticket: Ticket | None = None
        self.targets = QButtonGroup(self)
        self.folder = QLineEdit()
        self.choose = button(self.tr("Choose…"), icon=context.look.icons.icon("folder-open"))
        self.zip = QCheckBox(self.tr("As one zip file an article"))
        self.obstacles = Obstacles(context.look)
        self.trouble = label("", wraps=True)
        self.progress = QProgressBar()
        self.cancel = button(self.tr("Cancel"))
        self.export = button(self.tr("Export"), Variant.PRIMARY)
        self.title = label("", TextRole.TITLE, wraps=True)
        self._set_up()
        self._lay_out()
        self._connect()
        self._ask()

    @property
    def target(self) -> Target:
        """What is to be made."""
        return list(Target)[self.targets.checkedId()]

    def done(self, result: int) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        super().done(result)

    def _ask(self) -> None:
        """Store what is typed, then look at the articles."""
        self._flush()
        desk = self._context.shell.desk

        def look() -> list[Story]:
            return [
                Story(desk.article(article).article.headline, findings(desk, article))
                for article in self._articles
            ]

        # On the write lane, behind the text that was just flushed.
        self._context.shell.tasks.write(look, self._show, self._refuse, self)

    def _show(self, stories: list[Story]) -> None:
        titles = [headline_or_untitled(story.headline) for story in stories]
        if len(titles) == 1:
            self.title.setText(self.tr("Export “{headline}”").format(headline=titles[0]))
        else:
            self.title.setText(self.tr("Export %n article(s)", "", len(titles)))
        self.obstacles.show_stories(stories, self.target)
        self._enable()
        self.adjustSize()

    def _start(self) -> None:
        folder = Path(self.folder.text().strip()).expanduser()
        request = ExportRequest(
            self.target, folder, self.zip.isChecked(), self.obstacles.reason.text().strip()
        )
        self._remember()
        self._work(is_busy=True)
        tasks, desk = self._context.shell.tasks, self._context.shell.desk
        ticket = Ticket(lambda done, total: tasks.call_later(partial(self._step, done, total)))
        self._ticket = ticket
        tasks.read(
            lambda: export(desk, self._articles, request, ticket),
            partial(self._finish, folder),
            self._refuse,
            self,
        )

    def _step(self, done: int, total: int) -> None:
        self.progress.setRange(0, total if total > 1 else 0)
        self.progress.setValue(done)

    def _finish(self, folder: Path, made: list[Exported]) -> None:
        self._ticket = None
        self.exported.emit(made)
        self._context.shell.poll()
        package = made[0].package if len(made) == 1 else folder
        text = self.tr("Exported and verified: {name}").format(name=package.name)
        dropped = sorted({name for one in made for name in one.dropped})
        if dropped:
            names = ", ".join(target_name(name) for name in dropped)
            text += " " + self.tr("What was there before is out of date and gone: {names}.").format(
                names=names
            )
        target = package if package.is_dir() else package.parent
        opened = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(target)))
        self._context.messages.success(text, self.tr("Open folder"), opened)
        self.accept()

    def _refuse(self, error: DeskError) -> None:
        self._ticket = None
        self._work(is_busy=False)
        self.trouble.setText(error_sentence(error))
        self.trouble.show()
        self.adjustSize()

    def _work(self, *, is_busy: bool) -> None:
        self.progress.setVisible(is_busy)
        self.progress.setRange(0, 0)
        self.trouble.hide()
        self._form.setEnabled(not is_busy)
        self.export.setEnabled(not is_busy)

    def _enable(self) -> None:
        self.export.setEnabled(self.obstacles.is_passable and bool(self.folder.text().strip()))

    def _retarget(self) -> None:
        self.obstacles.show_target(self.target)
        self._enable()

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for exports"), self.folder.text()
        )
        if folder:
            self.folder.setText(folder)

    def _remember(self) -> None:
        state = self._context.state
        state.set_word(FOLDER_KEY, self.folder.text().strip())
        state.set_word(TARGET_KEY, self.target.value)
        state.set_word(ZIP_KEY, "on" if self.zip.isChecked() else "")

    def _set_up(self) -> None:
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(WIDTH_PX)
        state = self._context.state
        self.folder.setText(state.word(FOLDER_KEY) or str(Path.home() / "Desk exports"))
        self.folder.setAccessibleName(self.tr("Folder for exports"))
        self.zip.setChecked(bool(state.word(ZIP_KEY)))
        self.progress.hide()
        self.progress.setTextVisible(False)
        set_tone(self.trouble, "danger")
        self.trouble.hide()
        self.export.setDefault(True)
        self.export.setEnabled(False)
        self.cancel.setAutoDefault(False)
        self.choose.setAutoDefault(False)

    def _connect(self) -> None:
        self.targets.idToggled.connect(lambda _id, is_on: self._retarget() if is_on else None)
        self.folder.textChanged.connect(lambda _text: self._enable())
        self.choose.clicked.connect(self._choose_folder)
        self.obstacles.changed.connect(self._enable)
        self.cancel.clicked.connect(self.reject)
        self.export.clicked.connect(self._start)

    def _lay_out(self) -> None:
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(scale.UNIT_PX)
        wanted = self._context.state.word(TARGET_KEY) or Target.PACKAGE
        for number, target in enumerate(Target):
            form.addLayout(self._radio(number, target, is_on=target == wanted))
        form.addSpacing(scale.UNIT_PX)
        caption = label(self.tr("Folder"), TextRole.CAPTION)
        caption.setBuddy(self.folder)
        form.addWidget(caption)
        row = QHBoxLayout()
        row.setSpacing(scale.UNIT_PX)
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        form.addLayout(row)
        form.addWidget(self.zip)
        form.addWidget(self.obstacles)
        buttons = QHBoxLayout()
        buttons.setSpacing(scale.UNIT_PX)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[scale.WIDE_PX] * 4)
        column.setSpacing(scale.GAP_PX)
        for part in (self.title, self._form, self.trouble, self.progress, line()):
            column.addWidget(part)
        column.addLayout(buttons)
        if chosen := self.targets.checkedButton():
            chosen.setFocus()  # where the arrows go on from

    def _radio(self, number: int, target: Target, *, is_on: bool) -> QVBoxLayout:
        radio = QRadioButton(target_name(target))
        radio.setAccessibleDescription(target_meaning(target))
        radio.setChecked(is_on)
        self.targets.addButton(radio, number)
        meaning = label(target_meaning(target), TextRole.CAPTION, wraps=True)
        meaning.setContentsMargins(28, 0, 0, 0)
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addWidget(radio)
        both.addWidget(meaning)
        return both
