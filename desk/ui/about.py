"""What this program is, and whose work it carries, with every licence."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

import desk
from desk import resources
from desk.ui.look import scale
from desk.ui.look.icons import Icons, Tone
from desk.ui.look.parts import TextRole, button, label

LIST_PX = 240
TEXT_PX = (480, 280)
_FILES = (
    ("Inter", "OFL-1.1", "fonts/LICENSE-inter.txt"),
    ("JetBrains Mono", "OFL-1.1", "fonts/LICENSE-jetbrains-mono.txt"),
    ("Literata", "OFL-1.1", "fonts/LICENSE-literata.txt"),
    ("Lucide", "ISC", "icons/LICENSE"),
)


@dataclass(frozen=True, slots=True)
class Work:
    """Somebody's work that is shipped or used.

    Attributes:
        licence: Short name, as its authors give it.
        text: The licence itself.
    """

    name: str
    licence: str
    text: str


def works() -> list[Work]:
    """Return all that the program carries or stands on, by name."""
    shipped = [Work(name, licence, resources.text(file)) for name, licence, file in _FILES]
    return sorted([*shipped, *_libraries()], key=lambda work: work.name.lower())


def _libraries() -> list[Work]:
    try:
        required = metadata.requires("editorial-desk") or []
    except metadata.PackageNotFoundError:  # started from a bare checkout
        return []
    names = [re.split(r"[\s<>=!~;\[]", line)[0] for line in required if "extra ==" not in line]
    return [_library(name) for name in names]


def _library(name: str) -> Work:
    about = metadata.distribution(name)
    facts = about.metadata.json
    files = [
        Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
        for file in about.files or ()
        if re.match(r"(?i)(licen[cs]e|copying|notice)", file.name) and ".dist-info" in str(file)
    ]
    licence = str(facts.get("license_expression") or _classified(facts.get("classifier") or ()))
    licence = licence or str(facts.get("license") or "").partition("\n")[0]
    return Work(f"{name} {about.version}", licence, "\n\n".join(files) or licence)


def _classified(classifiers: Iterable[str]) -> str:
    kinds = [c.rpartition(" :: ")[2] for c in classifiers if c.startswith("License ::")]
    return ", ".join(kinds)


class AboutDialog(QDialog):
    """Name, version, and the licences to read."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Editorial Desk"))
        self._works = works()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Works with their licences"))
        self.list.setProperty("framed", "true")
        self.list.setFixedWidth(LIST_PX)
        self.list.addItems([work.name for work in self._works])
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(self.tr("Licence"))
        self.text.setMinimumSize(*TEXT_PX)
        self.list.currentRowChanged.connect(self._show)
        self._lay_out(icons)
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        work = self._works[row]
        self.text.setPlainText(f"{work.licence}\n\n{work.text}")

    def _lay_out(self, icons: Icons) -> None:
        picture = QLabel()
        picture.setPixmap(
            icons.pixmap("newspaper", Tone.ACCENT, scale.PAGE_PX, self.devicePixelRatioF())
        )
        words = QVBoxLayout()
        words.setSpacing(scale.HALF_PX)
        words.addWidget(label(self.tr("Editorial Desk"), TextRole.TITLE))
        version = self.tr("Version {version}. MIT licence.").format(version=desk.__version__)
        words.addWidget(label(version, TextRole.MUTED))
        head = QHBoxLayout()
        head.setSpacing(scale.GAP_PX)
        head.addWidget(picture)
        head.addLayout(words, 1)
        body = QHBoxLayout()
        body.setSpacing(scale.GAP_PX)
        body.addWidget(self.list)
        body.addWidget(self.text, 1)
        buttons = QDialogButtonBox()
        buttons.addButton(button(self.tr("Close")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        page = QVBoxLayout(self)
        page.setContentsMargins(*[scale.WIDE_PX] * 4)
        page.setSpacing(scale.GAP_PX)
        page.addLayout(head)
        page.addWidget(label(self.tr("It stands on the work of others:"), TextRole.HEADING))
        page.addLayout(body, 1)
        page.addWidget(buttons)
