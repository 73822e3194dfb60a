r"""RTF as tokens.

Source: Rich Text Format Specification 1.9.1, "RTF Syntax".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

_TOKEN = re.compile(
    rb"([{}])"
    rb"|\\([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?"
    rb"|\\'([0-9a-fA-F]{2})"
    rb"|\\([^a-zA-Z'])"
    rb"|[\r\n\x00]+"
    rb"|([^{}\\\r\n\x00]+)",
    re.DOTALL,
)


class Kind(Enum):
    """What a token is."""

    OPEN = auto()
    CLOSE = auto()
    WORD = auto()
    SYMBOL = auto()
    BYTES = auto()


@dataclass(frozen=True, slots=True)
class Token:
    r"""One token.

    Attributes:
        name: Of a control word or symbol, without its backslash.
        number: Parameter of a control word; None without one.
        data: Bytes of text in the code page of the place.
    """

    kind: Kind
    name: str = ""
    number: int | None = None
    data: bytes = b""


def tokens(source: bytes) -> Iterator[Token]:
    """Read RTF; what is no RTF is left out."""
    at = 0
    while found := _TOKEN.search(source, at):
        at = found.end()
        brace, word, number, byte, symbol, text = found.groups()
        if brace:
            yield Token(Kind.OPEN if brace == b"{" else Kind.CLOSE)
        elif word:
            name = word.decode("ascii")
            yield Token(Kind.WORD, name, int(number) if number else None)
            if name == "bin" and number:
                at += max(0, int(number))
        elif byte:
            yield Token(Kind.BYTES, data=bytes.fromhex(byte.decode("ascii")))
        elif symbol:
            yield Token(Kind.SYMBOL, symbol.decode("latin-1"))
        elif text:
            yield Token(Kind.BYTES, data=text)
