"""What outlives the window of typing: undo, and text that was never sealed."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desk.errors import DeskError
from desk.model import reading
from desk.store.store import Snapshot, Work
from desk.store.typing_past import KeptPast
from desk.text import counting, past_coding
from desk.text.undo_stack import Past

_WORD = re.compile(r"\w+(?:[-'\u2019]\w+)*")


@dataclass(frozen=True, slots=True)
class Recovered:
    """Text of a desk that ended before it could seal it.

    Attributes:
        revision: What was open then.
        time_ms: When it was stored.
        since: The version that was typed on; empty when there is none.
        since_ms: Its time.
        words: How many words of the text are not in that version.
    """

    revision: str
    time_ms: int
    since: str
    since_ms: int
    words: int


def keep_past(
    work: Work, article: str, fields: Mapping[str, Any], pasts: Mapping[str, Past]
) -> None:
    """Keep what undo knows of fields that read as ``fields`` say.

    A past of nothing leaves what was kept before: it fits its own text only.
    """
    kept = {
        name: KeptPast(
            past_coding.text_digest(reading.text(fields, name)), past_coding.encode(past)
        )
        for name, past in pasts.items()
        if past != Past()
    }
    work.typing_past.keep(article, kept)


def past_of(snapshot: Snapshot, article: str, fields: Mapping[str, Any]) -> dict[str, Past]:
    """Return what undo knew of fields, where they still read as they did then."""
    return {
        name: past_coding.decode(kept.raw)
        for name, kept in snapshot.typing_past.of(article).items()
        if kept.digest == past_coding.text_digest(reading.text(fields, name))
    }


def recovered(snapshot: Snapshot, revision: str) -> Recovered | None:
    """Describe a revision that was left open; None when it was replaced meanwhile."""
    try:
        left = snapshot.documents.revision(revision)
        above = [snapshot.documents.revision(id_) for id_ in left.parents]
    except DeskError:
        return None
    base = max(above, key=lambda item: item.time_ms, default=None)
    before = reading.text(base.fields, "body") if base else ""
    new = _words(reading.text(left.fields, "body")) - _words(before)
    return Recovered(
        left.id, left.time_ms, base.id if base else "", base.time_ms if base else 0, new.total()
    )


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(counting.plain_text(text)))
