"""What makes a word hard to read."""

import re

LONG_LETTERS = 6  # Björnsson's words are long when they have more

_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(
    r"[^aeiouyl]e$|[aeiouy]le$"  # make, whole; not table
    r"|(?<!sh)(?<!ch)(?<=[^aeiouylszxcg])es$|[aeiouy]les$"  # makes; not pages, churches
    r"|[^aeiouytd]ed$"  # jumped; not wanted
)
_SPLIT = re.compile(  # vowels beside each other that are spoken apart
    r"[^tscx]i[ao](?!u)|[^qg]ua|eo(?!p)|[aeiouy][^aeiouy]+ea$|creat|react|[aeiouy]ing$"
)


def is_long(word: str) -> bool:
    """Tell whether a word counts as long."""
    return len(word) > LONG_LETTERS


def syllables(word: str) -> int:
    """Estimate the syllables of an English word: groups of vowels, less the silent ones.

    A rule of thumb; over a text its mistakes even out.
    """
    letters = word.lower()
    count = len(_VOWELS.findall(letters)) + len(_SPLIT.findall(letters))
    return max(1, count - (count > 1 and _SILENT.search(letters) is not None))
