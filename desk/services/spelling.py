"""What is spelt wrong for this desk: not in the dictionary, and nobody's word here."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from desk.services.desk import Desk
from desk.text.spelling.words import LANGUAGES, Word, plain

_ENDINGS = ("'s", "nya")


@dataclass(frozen=True, slots=True)
class Known:
    """Words that are right whatever a dictionary says, in small letters."""

    words: frozenset[str]

    def __contains__(self, word: str) -> bool:
        """Tell whether a word is among them, with or without a possessive ending."""
        small = plain(word).lower()
        if small in self.words:
            return True
        return any(
            small.endswith(ending) and small.removesuffix(ending).rstrip("-") in self.words
            for ending in _ENDINGS
        )


def dictionary_language(language: str) -> str:
    """Return the dictionary for a story's language, empty when there is none."""
    spoken = language.partition("-")[0].lower()
    return spoken if spoken in LANGUAGES else ""


def known_words(desk: Desk) -> Known:
    """Return the person's words, the house's words and the names of the desk's people."""
    names = (part for person in desk.people() for part in person.name.split())
    return Known(_small([*desk.personal_words.all(), *desk.publication().house_words, *names]))


def misspelt(desk: Desk, words: Collection[Word], language: str) -> frozenset[tuple[str, bool]]:
    """Return which words are wrong: text and whether they stand in quotation marks.

    A word in quotation marks may be in any language that has a dictionary.

    Args:
        language: The story's.

    Raises:
        StoreError: ``text.spelling_failed``.
    """
    own = dictionary_language(language)
    if not own:
        return frozenset()
    known = known_words(desk)
    wrong = _unknown(desk, {word.text for word in words}, own, known)
    abroad = wrong & {word.text for word in words if word.is_quoted}
    for other in LANGUAGES:
        if other != own and abroad:
            abroad = _unknown(desk, abroad, other, known)
    quoted = {(text, True) for text in abroad}
    return frozenset(quoted | {(text, False) for text in wrong})


def suggestions(desk: Desk, word: str, language: str) -> list[str]:
    """Return what may have been meant, the likeliest first.

    Raises:
        StoreError: ``text.spelling_failed``.
    """
    own = dictionary_language(language)
    return desk.workshop.speller.suggest(word, own) if own else []


def _unknown(desk: Desk, words: Collection[str], language: str, known: Known) -> frozenset[str]:
    wrong = desk.workshop.speller.wrong(words, language)
    return frozenset(word for word in wrong if word not in known)


def _small(words: Iterable[str]) -> frozenset[str]:
    return frozenset(plain(word).strip(".,()").lower() for word in words)
