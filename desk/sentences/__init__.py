"""The sentence of every error and finding: what happened, where, what to do next.

Only the two faces (``ui``, ``cli``) turn codes into sentences.
"""

from collections.abc import Callable, Mapping

from desk.sentences import articles, checks, files, store

SENTENCES: dict[str, str] = {
    **articles.SENTENCES,
    **checks.SENTENCES,
    **files.SENTENCES,
    **store.SENTENCES,
}


class Reasons(tuple[tuple[str, Mapping[str, object]], ...]):
    """Codes and details of further sentences that one sentence gives as its reasons."""

    __slots__ = ()


def sentence(
    code: str, details: Mapping[str, object], translate: Callable[[str], str] = str
) -> str:
    """Return the sentence of ``code`` with its placeholders filled.

    Raises:
        KeyError: The code has no sentence, which a test forbids.
    """
    spoken = {
        name: " ".join(sentence(*reason, translate) for reason in value)
        if isinstance(value, Reasons)
        else value
        for name, value in details.items()
    }
    return translate(SENTENCES[code]).format_map(spoken)
