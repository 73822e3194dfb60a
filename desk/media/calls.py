"""Calls of the worker process; its refusals become the program's errors again."""

from pathlib import Path
from typing import Protocol

from desk.child import Answer, ChildDied, ChildTimeout, Request
from desk.errors import InputError, StoreError
from desk.media.guards import shown_name

WORKER = "desk.media.worker"
MACHINE_CODES = {"photo.cache_unwritable", "rendition.unwritable"}


class Callee(Protocol):
    """A worker process, or several of which one answers."""

    def call(self, request: Request) -> Answer:
        """Send ``request`` and return the answer."""
        ...


def call(child: Callee, original: Path, request: Request) -> Answer:
    """Send ``request`` about ``original`` to the worker and return its answer.

    Raises:
        InputError: The file is refused; ``photo.slow`` when the deadline passed, ``photo.damaged``
            when the file ended the worker.
        StoreError: The result cannot be written.
    """
    try:
        answer = child.call({"original": str(original), **request})
    except ChildTimeout as error:
        raise InputError("photo.slow", file=shown_name(original)) from error
    except ChildDied as error:
        raise InputError("photo.damaged", file=shown_name(original)) from error
    if "error" not in answer:
        return answer
    code, details = answer["error"], answer["details"]
    raise (StoreError if code in MACHINE_CODES else InputError)(code, **details)
