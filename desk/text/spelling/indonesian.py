"""Regular forms of Indonesian words that its dictionary leaves out.

The dictionary lists affixes root by root and misses many: ``beraktivitas``, ``diunduh``. Here a
form is right when what remains without its affixes is. ``di-`` asks for the active verb, so that
``dirumah``, which should be two words, stays wrong.

Source: Tata Bahasa Baku Bahasa Indonesia, chapters on morphology (affixes and their sound changes).
"""

from collections.abc import Callable, Iterator

_Knows = Callable[[str], bool]

CLITICS = ("nya", "lah", "kah", "pun", "mu", "ku")
# Preposition and noun: two words, whatever the dictionary says.
APART = frozenset((
    "diantara", "diatas", "dibawah", "dibelakang", "didalam", "didepan", "diluar", "dimana",
    "disamping", "disana", "disekitar", "disini", "ditengah", "keatas", "kebawah", "kedepan",
    "kemana", "kesana", "kesini",
))  # fmt: skip
_ROOT_MIN = 4  # letters; of shorter remains nearly everything is a word
_SE_ROOT_MIN = 3
_MELTED = {"p": "mem", "t": "men", "k": "meng", "s": "meny"}  # the letter goes: "menulis"
_KEPT = {"mem": "bfpv", "men": "cdjstz", "meng": "aiueoghkq", "me": "lmnrwy"}


def is_regular(word: str, knows: _Knows) -> bool:
    """Tell whether a word in small letters is a regular form of a word that is known."""
    for stem in (word, *_without_clitics(word)):
        if stem != word and knows(stem):
            return True
        if any(knows(root) for root in _roots(stem)) or _is_passive(stem, knows):
            return True
    return False


def _without_clitics(word: str) -> Iterator[str]:
    for clitic in CLITICS:
        if word.endswith(clitic) and len(word) >= len(clitic) + _ROOT_MIN:
            yield word.removesuffix(clitic)


def _roots(word: str) -> Iterator[str]:
    """Yield what remains without ber-, ter-, se-, -an and ke-...-an."""
    for prefix in ("ber", "ter"):
        root = word.removeprefix(prefix)
        if root != word and len(root) >= _ROOT_MIN and not (prefix == "ber" and _melts(root)):
            yield root
    if word.startswith("se") and len(word) >= 2 + _SE_ROOT_MIN:
        yield word[2:]
    if word.endswith("an") and len(word) >= 2 + _ROOT_MIN:
        yield word[:-2]
        if word.startswith("ke") and len(word) >= 4 + _ROOT_MIN:
            yield word[2:-2]


def _melts(root: str) -> bool:
    """Tell whether ``ber-`` loses its last letter before a root: ``bekerja``, ``berenang``."""
    return root[0] == "r" or root[1:3] == "er"


def _is_passive(word: str, knows: _Knows) -> bool:
    if not word.startswith("di") or len(word) < 2 + _ROOT_MIN:
        return False
    return any(knows(active) for active in _actives(word[2:]))


def _actives(stem: str) -> Iterator[str]:
    """Yield the active verbs of a stem: ``unduh``, ``mengunduh``."""
    for prefix, letters in _KEPT.items():
        if stem[0] in letters:
            yield prefix + stem
    if stem[0] in _MELTED:
        yield _MELTED[stem[0]] + stem[1:]
