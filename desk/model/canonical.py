"""Canonical JSON: one value, one sequence of bytes."""

import json
from collections.abc import Mapping

from desk.errors import InputError


def encode(value: Mapping[str, object]) -> bytes:
    """Return ``value`` as UTF-8 JSON with sorted keys and no white space.

    Raises:
        InputError: ``text.surrogate``: a text holds half a character (a lone surrogate),
            which UTF-8 cannot express.
    """
    text = json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise InputError("text.surrogate") from error
