"""``FIELD=VALUE`` arguments."""

from collections.abc import Iterable
from pathlib import Path

from desk.errors import InputError
from desk.text.decoding import decode

MAX_BYTES = 16 * 1024 * 1024


def assignments(values: Iterable[str]) -> dict[str, str]:
    """Return field to text of ``FIELD=VALUE``, ``FIELD=@FILE`` and ``FIELD=@@literal``.

    Raises:
        InputError: ``usage.no_assignment``, ``usage.field_twice``; ``file.*``: the file of a value.
    """
    found: dict[str, str] = {}
    for argument in values:
        name, equals, text = argument.partition("=")
        if not equals or not name:
            raise InputError("usage.no_assignment", text=argument)
        if name in found:
            raise InputError("usage.field_twice", field=name)
        found[name] = _value(text)
    return found


def _value(text: str) -> str:
    if text.startswith("@@"):
        return text[1:]
    return _file_text(Path(text[1:])) if text.startswith("@") else text


def _file_text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise InputError("file.missing", file=str(path)) from error
    except IsADirectoryError as error:
        raise InputError("file.is_folder", file=str(path)) from error
    except OSError as error:
        raise InputError("file.unreadable", file=str(path), reason=error.strerror) from error
    if len(data) > MAX_BYTES:
        most = MAX_BYTES >> 20
        megabytes = path.stat().st_size >> 20
        raise InputError("file.too_large", file=str(path), megabytes=megabytes, most=most)
    return decode(data, str(path)).removesuffix("\n")
