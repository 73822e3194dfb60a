"""Long texts out of the sentences of the sample newsroom: words that a dictionary knows."""

import random
import re
from collections.abc import Iterator

from desk import resources

SENTENCES_A_PARAGRAPH = 4
_SENTENCE = re.compile(r"[^\W\d_][^*_\[\]`|<>]{30,200}?[.?!](?= |$)")


def text(words: int, seed: int = 7) -> str:
    """Return Markdown of at least so many words, the same every time."""
    drawn = random.Random(seed)  # noqa: S311 (words, no secrets)
    sentences = list(_sentences())
    paragraphs: list[str] = []
    count = 0
    while count < words:
        paragraph = " ".join(drawn.choices(sentences, k=SENTENCES_A_PARAGRAPH))
        paragraphs.append(paragraph)
        count += len(paragraph.split())
    return "\n\n".join(paragraphs)


def _sentences() -> Iterator[str]:
    for file in sorted((resources.root() / "sample").glob("*.md")):
        source = file.read_text(encoding="utf-8")
        if "language: id" not in source:
            continue
        for line in source.rpartition("\n---\n")[2].splitlines():
            if line[:1].isalpha():
                yield from _SENTENCE.findall(line)
