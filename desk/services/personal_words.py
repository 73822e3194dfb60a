"""The words that a person added to the dictionary on this laptop: a text file, a word a line."""

import os
from pathlib import Path

from desk.errors import StoreError

FILE_NAME = "words.txt"


class PersonalWords:
    """Reads and extends the file; a damaged line is a word that nobody writes."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE_NAME
        self._words: frozenset[str] | None = None

    def all(self) -> frozenset[str]:
        """Return the words; none when the file is missing or cannot be read."""
        if self._words is None:
            try:
                text = self._file.read_text(encoding="utf-8", errors="replace")
            except OSError:
                text = ""
            self._words = frozenset(line.strip() for line in text.splitlines() if line.strip())
        return self._words

    def add(self, word: str) -> None:
        """Add a word.

        Raises:
            StoreError: ``settings.unwritable``, the file cannot be written.
        """
        words = self.all() | {word}
        new = self._file.with_name(f"{FILE_NAME}.{os.getpid()}.part")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            new.write_text("".join(f"{known}\n" for known in sorted(words)), encoding="utf-8")
            new.replace(self._file)
        except OSError as error:
            raise StoreError(
                "settings.unwritable", file=self._file, reason=error.strerror
            ) from error
        finally:
            new.unlink(missing_ok=True)
        self._words = words
