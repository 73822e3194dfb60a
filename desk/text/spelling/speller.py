"""Judges words in a child process: Hunspell holds Python's lock, and its input is anybody's."""

from collections.abc import Collection
from threading import Lock

from desk.child import Child, ChildDied, ChildTimeout
from desk.errors import StoreError
from desk.text.spelling.words import LANGUAGES

TIMEOUT_S = 5.0
_KNOWN_MAX = 200_000  # words a language that are remembered


class Speller:
    """Tells wrong words from right ones and remembers them; safe to share among threads."""

    def __init__(self) -> None:
        self._child = Child("desk.text.spelling.child", TIMEOUT_S)
        self._lock = Lock()
        self._verdicts: dict[str, dict[str, bool]] = {language: {} for language in LANGUAGES}

    def wrong(self, words: Collection[str], language: str) -> frozenset[str]:
        """Return the words that the dictionary of ``language`` does not know.

        Args:
            language: One of ``LANGUAGES``.

        Raises:
            StoreError: ``text.spelling_failed``, the process died or took too long.
        """
        with self._lock:
            verdicts = self._verdicts[language]
            new = [word for word in dict.fromkeys(words) if word not in verdicts]
            if new:
                if len(verdicts) > _KNOWN_MAX:
                    verdicts.clear()
                wrong = set(self._ask({"language": language, "words": new}))
                verdicts.update((word, word not in wrong) for word in new)
            return frozenset(word for word in words if not verdicts.get(word, True))

    def suggest(self, word: str, language: str) -> list[str]:
        """Return words that were meant, the likeliest first.

        Raises:
            StoreError: ``text.spelling_failed``.
        """
        return self._ask({"language": language, "suggest": word})

    def close(self) -> None:
        """End the process; a later question starts a new one."""
        self._child.close()

    def _ask(self, request: dict[str, object]) -> list[str]:
        try:
            return [str(word) for word in self._child.call(request)["words"]]
        except (ChildTimeout, ChildDied) as error:
            raise StoreError("text.spelling_failed") from error
