"""Finding the one document that a person means by a few characters."""

from collections.abc import Mapping

from desk.errors import InputError
from desk.model.ids import MIN_ABBREVIATION
from desk.model.kinds import Kind
from desk.store.store import Snapshot


def find_article(snapshot: Snapshot, text: str) -> str:
    """Return the id of the article that ``text`` names: an id, a slug, or part of an id.

    Raises:
        InputError: ``article.unknown``; ``article.ambiguous`` with the ``candidates``.
    """
    if snapshot.documents.exists(text) and snapshot.documents.kind(text) == Kind.ARTICLE:
        return text
    slugs = snapshot.articles.by_slug(text) if text else []
    for found in (slugs, abbreviated(snapshot, text, Kind.ARTICLE)):
        if len(found) > 1:
            raise InputError("article.ambiguous", text=text, candidates=", ".join(found))
        if found:
            return found[0]
    raise InputError("article.unknown", id=text)


def find_photo(text: str, among: Mapping[str, tuple[str, ...]]) -> str:
    """Return the placement that ``text`` names among the photos of an article.

    Args:
        among: Placement id to the texts that name it: photo id, file name, hash.

    Raises:
        InputError: ``photo.not_attached``; ``photo.ambiguous`` with the ``candidates``.
    """
    exact = [id_ for id_, names in among.items() if text == id_ or text in names]
    partial = [
        id_
        for id_, names in among.items()
        if len(text) >= MIN_ABBREVIATION
        and any(name.startswith(text) or name.endswith(text) for name in (id_, *names))
    ]
    for found in (exact, partial):
        if len(found) > 1:
            raise InputError("photo.ambiguous", text=text, candidates=", ".join(found))
        if found:
            return found[0]
    raise InputError("photo.not_attached", photo=text)


def abbreviated(snapshot: Snapshot, text: str, kind: Kind) -> list[str]:
    """Return the documents whose id begins or ends with ``text``."""
    if len(text) < MIN_ABBREVIATION:
        return []
    return snapshot.documents.by_abbreviation(text, kind)
