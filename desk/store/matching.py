"""Matching of what a person types in a search box with texts.

Words of scripts that put spaces between words are looked up in the full-text index, each as the
beginning of a word. Everything else (Chinese, Thai, emoji, punctuation) has no words in that sense
and is searched for as it stands.
"""

import re
import sqlite3
import unicodedata

from desk.store.packing import TextUnpacker

# SQL functions (text, maybe packed; what is looked for) -> bool
CONTAINS = "desk_contains"  # a folded text
HAS_WORDS = "desk_has_words"  # a pattern of ``words_pattern``

_MOST_TERMS = 32

# Letters and digits that SQLite's unicode61 tokenizer (Unicode 6.1) knows as parts of words.
_INDEXED = (
    ("0", "9"), ("A", "Z"), ("a", "z"), ("\u00c0", "\u00d6"), ("\u00d8", "\u00f6"),
    ("\u00f8", "\u024f"), ("\u0370", "\u0373"), ("\u0386", "\u0386"), ("\u0388", "\u03ce"),
    ("\u0400", "\u0481"), ("\u048a", "\u0523"), ("\u0531", "\u0556"), ("\u0561", "\u0586"),
    ("\u05d0", "\u05ea"), ("\u0620", "\u064a"), ("\u0660", "\u0669"), ("\u0671", "\u06d3"),
    ("\u10d0", "\u10f0"), ("\u1e00", "\u1eff"), ("\uac00", "\ud7a3"),
)  # fmt: skip


def terms(search: str) -> list[str]:
    """Return the first words of a search.

    Half characters and NUL, which no text holds, are dropped; so is what follows in a text that
    somebody pasted, which SQLite could not take as one question.
    """
    clean = search.encode("utf-8", "ignore").decode().replace("\x00", " ")
    return list(dict.fromkeys(unicodedata.normalize("NFC", clean).split()))[:_MOST_TERMS]


def is_indexed(term: str) -> bool:
    """Tell whether the full-text index can find ``term``: it has letters, all of known scripts."""
    known = [_is_known(letter) for letter in term if _is_letter(letter)]
    return bool(known) and all(known)


def words(term: str) -> list[str]:
    """Return the words that the full-text index sees in a term that ``is_indexed``."""
    return "".join(letter if _is_known(letter) else " " for letter in term).split()


def match_expression(words: list[str]) -> str:
    """Return the FTS5 expression for texts with these words, the last one as a beginning.

    Source: sqlite.org/fts5.html, "Full-text Query Syntax": quoted, nothing is an operator.
    """
    return " ".join(f'"{word}"' for word in words) + "*"


def fold(text: str) -> str:
    """Return ``text`` without case, accents and compatibility forms, for comparison."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not "\u0300" <= letter <= "\u036f")


def words_pattern(words: list[str]) -> str:
    """Return the regular expression of words that follow each other in a folded text."""
    return r"[\W_]+".join(re.escape(fold(word)) for word in words)


def register(raw: sqlite3.Connection) -> None:
    """Give a connection the functions ``CONTAINS`` and ``HAS_WORDS``."""
    unpacker = TextUnpacker()

    def folded(text: object) -> str:
        return fold(text if isinstance(text, str) else unpacker.text(text))

    def contains(text: object, part: str) -> bool:
        return part in folded(text)

    def has_words(text: object, pattern: str) -> bool:
        whole = folded(text)
        found = re.finditer(pattern, whole)
        return any(
            not whole[max(0, match.start() - 1) : match.start()].isalnum() for match in found
        )

    raw.create_function(CONTAINS, 2, contains, deterministic=True)
    raw.create_function(HAS_WORDS, 2, has_words, deterministic=True)


def _is_letter(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LNMC"


def _is_known(letter: str) -> bool:
    return any(first <= letter <= last for first, last in _INDEXED)
