"""The past of a text as bytes, to be kept until the story is opened again."""

import hashlib
import json
from typing import Any

from desk.text.delta import Delta
from desk.text.rebasing import Step
from desk.text.undo_stack import MOST_STEPS, Past

MOST_BYTES = 1_000_000


def encode(past: Past) -> bytes:
    """Return the last steps of ``past`` as JSON; those that do not fit are left out."""
    room = [MOST_BYTES]
    undo, redo = (_newest(steps, room) for steps in (past.undo, past.redo))
    return f'{{"undo":[{undo}],"redo":[{redo}]}}'.encode()


def decode(raw: bytes) -> Past:
    """Return what ``encode`` was given; nothing at all when the bytes are anything else."""
    try:
        found = json.loads(raw)
        return Past(*[tuple(map(_step, found[name])) for name in ("undo", "redo")])
    except (ValueError, TypeError, KeyError, RecursionError):
        return Past()


def text_digest(text: str) -> str:
    """Return the SHA-256 of a text, hexadecimal, by which its past knows it again."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _newest(steps: tuple[Step, ...], room: list[int]) -> str:
    kept: list[str] = []
    for step in steps[::-1][:MOST_STEPS]:
        line = json.dumps(step, separators=(",", ":"))
        if len(line) >= room[0]:
            break
        room[0] -= len(line) + 1
        kept.append(line)
    return ",".join(kept[::-1])


def _step(found: Any) -> Step:
    return tuple(_delta(*item) for item in found)


def _delta(position: Any, removed: Any, inserted: Any) -> Delta:
    is_sound = type(position) is int and isinstance(removed, str) and isinstance(inserted, str)
    if not is_sound or position < 0:
        raise ValueError(position)
    return Delta(position, removed, inserted)
