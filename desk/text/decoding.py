"""Bytes of a text file to text, or a refusal."""

import re

from desk.errors import InputError

_LINE_ENDS = re.compile(r"\r\n?")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_NOISE = 0.3  # share of control characters in what is no text


def decode(data: bytes, file: str = "The file") -> str:
    r"""Return the text of a UTF-8 file with line ends ``\n``.

    The byte order mark is dropped; every other character stays, odd ones too: the articles that
    the desk writes come back as they were.

    Args:
        data: The whole file.
        file: What the sentence of an error calls it.

    Raises:
        InputError: ``file.not_utf8``, the bytes are in another encoding; ``file.not_text``, they
            hold NUL or mostly control characters.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError("file.not_utf8", file=file, line=line) from error
    if "\0" in text or len(_CONTROLS.findall(text)) > _NOISE * len(text):
        raise InputError("file.not_text", file=file)
    return _LINE_ENDS.sub("\n", text)
