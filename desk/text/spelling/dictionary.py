"""Hunspell's dictionaries, and the small rules that a newsroom needs beyond them.

Source: Hunspell (https://hunspell.github.io) through ``chunspell``.
"""

import re
from functools import cached_property
from pathlib import Path

from hunspell import Hunspell

from desk import resources
from desk.text.spelling.indonesian import APART, CLITICS, is_regular
from desk.text.spelling.words import is_acronym, plain

_FILES = {"en": "en_US", "id": "id_ID"}
SUGGESTIONS_MAX = 6
_FOLDER = "dictionaries"
# Parts that a hyphen joins to words: "se-Indonesia", "non-Muslim", "ex-minister".
_JOINED = {
    "en": frozenset(
        ("anti", "co", "ex", "mid", "multi", "non", "post", "pre", "pro", "re", "self", "semi")
    ),
    "id": frozenset(
        (
            "anti",
            "eks",
            "ke",
            "kontra",
            "non",
            "para",
            "pasca",
            "pra",
            "pro",
            "se",
            "semi",
            "sub",
            *CLITICS,
        )
    ),
}
# What a hyphen or an apostrophe joins to acronyms only: "di-PHK", "meng-OTT-kan", "KPK's".
_BEFORE_ACRONYM = {
    "en": frozenset(("e",)),
    "id": frozenset(("ber", "di", "e", "me", "mem", "men", "meng", "per", "ter")),
}
_AFTER_ACRONYM = {"en": frozenset(("d", "s")), "id": frozenset(("an", "i", "kan"))}


class Dictionary:
    """The dictionary of one language; loaded when it is first asked.

    Args:
        language: One of ``LANGUAGES``.
    """

    def __init__(self, language: str) -> None:
        self._language = language

    def knows(self, word: str) -> bool:
        """Tell whether a word is spelt right; hyphenated ones are, when their parts are."""
        word = plain(word)
        if self._language == "id" and word.lower() in APART:
            return False
        if self._is_right(word):
            return True
        parts = word.split("-")
        joined = _JOINED[self._language]
        if len(parts) > 1 and all(part.lower() in joined or self._is_right(part) for part in parts):
            return True
        return self._is_right_with_acronym(word)

    def suggest(self, word: str) -> list[str]:
        """Return words that were meant, the likeliest first."""
        return list(self._hunspell.suggest(plain(word)))[:SUGGESTIONS_MAX]

    def _is_right_with_acronym(self, word: str) -> bool:
        """Tell whether an acronym is part of a word, and all other parts are right."""
        parts = re.split("['-]" if self._language == "en" else "-", word)
        is_free = [is_acronym(part) for part in parts]
        if not any(is_free):
            return False
        before, after = _BEFORE_ACRONYM[self._language], _AFTER_ACRONYM[self._language]
        joined = _JOINED[self._language]
        return all(
            is_free[n]
            or part.lower() in joined
            or (part.lower() in before and any(is_free[n + 1 : n + 2]))
            or (part in after and n > 0 and is_free[n - 1])
            or (len(part) > 1 and self._is_right(part))
            for n, part in enumerate(parts)
        )

    def _is_right(self, word: str) -> bool:
        # Names and first words are capitalised, headlines may be all capitals.
        if any(self._in_dictionary(form) for form in dict.fromkeys((word, word.lower()))):
            return True
        return self._language == "id" and is_regular(word.lower(), self._in_dictionary)

    def _in_dictionary(self, word: str) -> bool:
        return word in self._own or bool(self._hunspell.spell(word))

    @cached_property
    def _hunspell(self) -> Hunspell:
        folder = Path(str(resources.root() / _FOLDER))
        return Hunspell(_FILES[self._language], hunspell_data_dir=str(folder))

    @cached_property
    def _own(self) -> frozenset[str]:
        """Words of the news that the dictionary lacks."""
        text = resources.text(f"{_FOLDER}/{self._language}_news.txt")
        return frozenset(word for word in text.split("\n") if word and not word.startswith("#"))
