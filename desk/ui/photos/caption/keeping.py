"""What is typed for one photo, on its way into the store."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer

from desk.errors import InputError
from desk.media.dates import iso
from desk.model.photo import LIST_FIELDS, Photo
from desk.model.times import with_offset
from desk.services.captioning import Captioned
from desk.services.commands.captions import Caption
from desk.text.captioning import Value, entries_of, shown
from desk.text.codes import expanded
from desk.text.variables import Occasion, filled
from desk.ui.photos.caption.code_files import CodeFiles
from desk.ui.shell import Shell

PAUSE_MS = 700  # after the last key
LONGEST_MS = 1000  # while keys follow each other: no more than this can be lost


@dataclass(slots=True)
class Visit:
    """The stay of the keyboard in a field; what it changes is one step of undo."""

    number: int = 0
    typed: dict[str, str] = field(default_factory=dict)


class Keeper(QObject):
    """Stores the fields of one photo while they are typed."""

    def __init__(self, shell: Shell, label: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._label = label
        self._photo = ""
        self._visit = Visit()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        for timer in (self._pause, self._longest):
            timer.timeout.connect(self.flush)

    def begin(self, photo: str) -> None:
        """Keep for another photo from now on; empty: for none."""
        self.flush()
        self._photo = photo
        self.enter()

    def enter(self) -> None:
        """Begin the visit of a field."""
        self._visit.number += 1

    def is_typing(self, name: str) -> bool:
        """Tell whether a field holds what is not stored yet."""
        return name in self._visit.typed

    def take(self, name: str, text: str) -> None:
        """Store what a field holds, in a moment."""
        self._visit.typed[name] = text
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def flush(self) -> None:
        """Store what is typed now."""
        self._pause.stop()
        self._longest.stop()
        typed, self._visit.typed = self._visit.typed, {}
        for name, text in typed.items():
            if self._photo:
                command = Caption({self._photo: {name: value_of(name, text)}})
                visit = f"{self._photo}/{name}/{self._visit.number}"
                self._shell.do(self._label(name), command, visit=visit)


def value_of(name: str, text: str) -> Value:
    """Return what is stored of a field's text."""
    return entries_of(text) if name in LIST_FIELDS else text


def written_out(text: str, photo: Photo, seen: Captioned, codes: CodeFiles) -> str:
    """Return a text of one photo with its codes and variables written out."""
    text = expanded(text, codes.book, codes.delimiter).text
    return filled(text, photo, occasion(seen)).text


def occasion(seen: Captioned) -> Occasion:
    """Return what variables know beside the photos."""
    return Occasion(today=seen.today, language=seen.publication.language, person=seen.person)


def time_of(name: str, text: str, time_zone: str) -> str:
    """Return a time as it is stored.

    Raises:
        InputError: ``time.invalid``.
    """
    if not text.strip():
        return ""
    if name == "rights_until":
        return with_offset(text, time_zone)
    made = iso(text.strip())
    if not made:
        raise InputError("time.invalid", time=text)
    return made


def same(name: str, text: str, photo: Photo) -> bool:
    """Tell whether a field's text means what the photo has, such as a list with a comma more."""
    stored = shown(photo, name)
    return text == stored or (name in LIST_FIELDS and entries_of(text) == entries_of(stored))
