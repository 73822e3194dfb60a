"""The sentence of every error and finding: what happened, where, what to do next.

Only the two faces (``ui``, ``cli``) turn codes into sentences. ``QT_TRANSLATE_NOOP`` marks a text
for the translation tools, which read the name literally; it needs no Qt.
"""

from collections.abc import Callable, Mapping


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Return ``text``; the name is what ``lupdate`` looks for."""
    return text


SENTENCES: dict[str, str] = {
    "text.surrogate": QT_TRANSLATE_NOOP(
        "Sentences", "The text holds half a character that no file can store. Type it again."
    ),
    "store.revision_damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "Revision {revision} is damaged. Run “desk verify”, then restore a backup.",
    ),
}


def sentence(
    code: str, details: Mapping[str, object], translate: Callable[[str], str] = str
) -> str:
    """Return the sentence of ``code`` with its placeholders filled.

    Raises:
        KeyError: The code has no sentence, which a test forbids.
    """
    template = SENTENCES[code]
    return translate(template).format_map(details)
