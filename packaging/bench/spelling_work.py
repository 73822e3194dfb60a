"""Judging the words of a long story: ``python -m bench.spelling_work RUNS``."""

import sys
import time

from bench.processes import peak_mb, tell
from desk import resources
from desk.text.spelling.speller import Speller
from desk.text.spelling.words import LANGUAGES

WORDS = 10_000
_ENDINGS = ("", "x", "nya", "s")  # right and wrong ones, none judged before


def unseen(language: str, run: int) -> list[str]:
    """Return words that nobody has asked yet."""
    name = {"en": "en_US", "id": "id_ID"}[language]
    lines = resources.root().joinpath(f"dictionaries/{name}.dic").read_bytes().decode("latin-1")
    stems = [line.partition("/")[0] for line in lines.splitlines()[1:]]
    return [f"{stem}{_ENDINGS[run % len(_ENDINGS)]}" for stem in stems[:WORDS]]


def main() -> None:
    """Measure both languages and print the times."""
    speller = Speller()
    found: dict[str, object] = {}
    for language in LANGUAGES:
        speller.wrong(["start"], language)  # loads the dictionary
        times = []
        for run in range(min(int(sys.argv[1]), len(_ENDINGS))):
            words = unseen(language, run)
            begun = time.perf_counter()
            speller.wrong(words, language)
            times.append((time.perf_counter() - begun) * 1000)
        found[language] = times
    speller.close()
    tell(found | {"peak_mb": peak_mb()})


if __name__ == "__main__":
    main()
