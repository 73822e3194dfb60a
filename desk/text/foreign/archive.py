"""The zip file that a word processor's document is, with limits before anything is unpacked."""

import contextlib
import re
import zipfile
import zlib
from collections.abc import Collection, Iterator
from io import BytesIO
from xml.etree.ElementTree import Element, ParseError
from xml.parsers.expat import ExpatError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from desk.errors import InputError

BYTES_MAX = 64 << 20
ENTRIES_MAX = 5_000
UNPACKED_MAX = 160 << 20
XML_MAX = 48 << 20
RATIO_MAX = 200  # text shrinks to a hundredth at best
_SMALL = 1 << 20  # what unpacks to less harms nobody
_PIECE = 1 << 16  # bytes that are read at a time
_BEFORE_XML = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"  # order marks and blanks, of wide characters too
_OLE = b"\xd0\xcf\x11\xe0"  # old .doc files, and new ones under a password
_UNSAFE_NAME = re.compile(r"[\\\x00-\x1f:]|^/|(^|/)\.\.(/|$)")
_BROKEN = (
    zipfile.BadZipFile, zlib.error, KeyError, ValueError, NotImplementedError, EOFError,
    RuntimeError, OSError, ParseError, ExpatError,
)  # fmt: skip


class Archive:
    """A document's files by name; made by ``opened`` only.

    Attributes:
        source: The whole document.
    """

    def __init__(self, source: bytes, file: zipfile.ZipFile) -> None:
        self.source = source
        self._file = file
        self._names = frozenset(file.namelist())

    def __contains__(self, name: str) -> bool:
        """Tell whether there is a file of this name."""
        return name in self._names

    def names(self) -> list[str]:
        """Return the names of all files, in order."""
        return sorted(self._names)

    def read(self, name: str) -> bytes:
        """Return the bytes of a file.

        Raises:
            InputError: ``document.damaged``.
        """
        with explained():
            return self._file.read(name)

    def xml(self, name: str) -> Element:
        """Return the tree of an XML file.

        Raises:
            InputError: ``document.damaged``; ``document.unsafe``, it declares entities;
                ``document.too_large``.
        """
        with explained():
            if self._file.getinfo(name).file_size > XML_MAX:
                raise InputError("document.too_large", megabytes=XML_MAX >> 20)
            return fromstring(self.read(name), forbid_dtd=True)

    def may_be_xml(self, name: str) -> bool:
        """Tell whether a parser may take a file for XML, whatever its name.

        Raises:
            InputError: ``document.damaged``.
        """
        with explained(), self._file.open(name) as file:
            while piece := file.read(_PIECE):
                if begun := piece.lstrip(_BEFORE_XML):
                    return begun.startswith(b"<")
        return False

    def without(self, names: Collection[str]) -> bytes:
        """Return the document with nothing in the files of these ``names``.

        Raises:
            InputError: ``document.damaged``.
        """
        if not names:
            return self.source
        made = BytesIO()
        with explained(), zipfile.ZipFile(made, "w") as file:
            for name in self.names():
                file.writestr(name, b"" if name in names else self.read(name))
        return made.getvalue()


@contextlib.contextmanager
def opened(source: bytes) -> Iterator[Archive]:
    """Open a document after looking at what it would unpack to.

    Raises:
        InputError: ``document.protected``, ``document.damaged``, ``document.unsafe``,
            ``document.too_large``.
    """
    if source[:4] == _OLE:
        raise InputError("document.protected")
    with explained():
        file = zipfile.ZipFile(BytesIO(source))
    with file:
        _check(file.infolist())
        yield Archive(source, file)


@contextlib.contextmanager
def explained() -> Iterator[None]:
    """Tell trouble of broken files as ``InputError``."""
    try:
        yield
    except InputError:
        raise
    except DefusedXmlException as error:
        raise InputError("document.unsafe") from error
    except RecursionError:
        raise
    except _BROKEN as error:
        raise InputError("document.damaged") from error


def _check(entries: list[zipfile.ZipInfo]) -> None:
    names = [entry.filename.casefold() for entry in entries]
    if len(set(names)) < len(names) or any(map(_UNSAFE_NAME.search, names)):
        raise InputError("document.unsafe")
    if any(entry.flag_bits & 1 for entry in entries):
        raise InputError("document.protected")
    whole = sum(entry.file_size for entry in entries)
    if len(entries) > ENTRIES_MAX or whole > UNPACKED_MAX or any(map(_is_bomb, entries)):
        raise InputError("document.too_large", megabytes=UNPACKED_MAX >> 20)


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    packed = max(1, entry.compress_size)
    return entry.file_size > _SMALL and entry.file_size / packed > RATIO_MAX
