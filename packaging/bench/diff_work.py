"""Compare versions of 10,000 words word by word. ``python -m bench.diff_work RUNS``."""

import random
import sys
import time

from bench.newsroom import Writer
from bench.processes import peak_mb, tell
from desk.model.reading import text
from desk.text.word_diff import word_diff

WORDS = 10_000
CHANGES = 200


def corrected(body: str, changes: int) -> str:
    """Return a text with words taken away, put in and replaced all over."""
    chance = random.Random(5)  # noqa: S311 (no secret)
    words = body.split(" ")
    for at in chance.sample(range(len(words)), changes):
        words[at] = chance.choice(["", "diganti", f"ditambah {words[at]}"])
    return " ".join(words)


def times_ms(old: str, new: str, runs: int) -> list[float]:
    """Return how long comparing took, each time."""
    found = []
    for _ in range(runs):
        start = time.perf_counter()
        word_diff(old, new)
        found.append((time.perf_counter() - start) * 1_000)
    return found


def main() -> None:
    """Measure and print."""
    runs = int(sys.argv[1])
    first, other = (text(Writer(seed).story(WORDS, 0)[-1].fields, "body") for seed in (1, 2))
    tell({
        "scattered": times_ms(first, corrected(first, CHANGES), runs),
        "other": times_ms(first, other, runs),
        "peak_mb": peak_mb(),
    })  # fmt: skip


if __name__ == "__main__":
    main()
