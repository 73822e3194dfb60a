"""Bytes of a text file to text, or a refusal."""

import re

from desk.errors import InputError

_LINE_ENDS = re.compile(r"\r\n?|\u2029|\x0b|\x0c")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_NOISE = 100  # one control character among fewer than so many characters: not a text


def decode(data: bytes, file: str = "The file") -> str:
    r"""Return the text of a UTF-8 file with line ends ``\n``.

    The byte order mark and the few control characters that a text may hold are dropped: no one
    can see them, and XML forbids them.

    Args:
        data: The whole file.
        file: What the sentence of an error calls it.

    Raises:
        InputError: ``file.not_utf8``, the bytes are in another encoding; ``file.not_text``, they
            hold NUL or many control characters.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError("file.not_utf8", file=file, line=line) from error
    controls = len(_CONTROLS.findall(text))
    if "\0" in text or controls * _NOISE > len(text) + _NOISE:
        raise InputError("file.not_text", file=file)
    return _LINE_ENDS.sub("\n", _CONTROLS.sub("", text))
