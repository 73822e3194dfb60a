"""What is typed for one photo, on its way into the store."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer

from desk.errors import DeskError, InputError
from desk.media.dates import iso
from desk.model.photo import LIST_FIELDS, Photo
from desk.model.times import with_offset
from desk.services.commands.base import Done
from desk.services.commands.captions import Caption
from desk.text.captioning import Value, entries_of, shown
from desk.text.codes import unknown_codes
from desk.ui.captions.code_files import CodeFiles
from desk.ui.shell import Shell

PAUSE_MS = 700  # after the last key
LONGEST_MS = 1000  # while keys follow each other: no more than this can be lost


@dataclass(slots=True)
class Visit:
    """The stay of the keyboard in a field; what it changes is one step of undo."""

    number: int = 0
    typed: dict[str, str] = field(default_factory=dict)  # and not stored yet
    touched: set[str] = field(default_factory=set)


class Keeper(QObject):
    """Stores the fields of one photo while they are typed."""

    def __init__(self, shell: Shell, label: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._label = label
        self._photo = ""
        self._visit = Visit()
        self._on_their_way: Counter[tuple[str, str]] = Counter()  # photo and field
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
        self._visit.touched.clear()

    def was_touched(self, name: str) -> bool:
        """Tell whether a field was typed into since the keyboard came."""
        return name in self._visit.touched

    def is_typing(self, name: str) -> bool:
        """Tell whether a field holds what is not stored yet, be it on its way."""
        return name in self._visit.typed or self._on_their_way[self._photo, name] > 0

    def take(self, name: str, text: str) -> None:
        """Store what a field holds, in a moment."""
        self._visit.typed[name] = text
        self._visit.touched.add(name)
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
                self._store(self._photo, name, text)

    def _store(self, photo: str, name: str, text: str) -> None:
        way = (photo, name)
        self._on_their_way[way] += 1

        def arrive(_done: Done) -> None:
            self._on_their_way[way] -= 1

        def refuse(error: DeskError) -> None:
            self._on_their_way[way] -= 1
            self._shell.tasks.failed.emit(error)

        command = Caption({photo: {name: value_of(name, text)}})
        visit = f"{photo}/{name}/{self._visit.number}"
        self._shell.do(self._label(name), command, arrive, refuse, visit)


def value_of(name: str, text: str) -> Value:
    """Return what is stored of a field's text."""
    return entries_of(text) if name in LIST_FIELDS else text


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


def unknown_in(texts: Iterable[str], codes: CodeFiles) -> tuple[str, ...]:
    """Return the codes in texts that nobody knows."""
    book, delimiter = codes.book, codes.delimiter
    found = (span.text for text in texts for span in unknown_codes(text, book, delimiter))
    return tuple(dict.fromkeys(found))
