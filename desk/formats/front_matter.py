"""Front matter: a small, safe part of YAML in which every plain value is the text that was typed.

Source: YAML 1.1 as PyYAML reads it, without anchors, aliases, tags and types.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

import yaml

from desk.errors import InputError

FENCE = "---"
MAX_CHARACTERS = 256 * 1024
MAX_DEPTH = 8
_PLAIN_TAG = "tag:yaml.org,2002:str"
_UNSIMPLE = re.compile(r"[^ -~\u00a1-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff]")


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value.

    Attributes:
        text: What was typed, without quotes.
        is_text: Whether YAML takes it as text, not as a number, a truth value or a date.
    """

    text: str
    is_text: bool
    line: int


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of values."""

    items: tuple["Value", ...]
    line: int


@dataclass(frozen=True, slots=True)
class Table:
    """Values by key, in the order of the file."""

    items: dict[str, "Value"]
    line: int


Value = Scalar | Sequence | Table


def split(text: str) -> tuple[str | None, str]:
    """Return the front matter between two ``---`` lines (None when there is none) and the body.

    One blank line after the front matter and one line break at the end belong to the form of the
    file, not to the body, so that writing and reading give back every character.

    Raises:
        InputError: ``article_file.front_matter``: the first line opens it, no line closes it.
    """
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        return None, text
    end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE), 0)
    if not end:
        _broken(1)
    body = "\n".join(lines[end + 1 :])
    return "\n".join(lines[1:end]), body.removeprefix("\n").removesuffix("\n")


def load(source: str) -> Table:
    """Return the values of a front matter; line numbers count the opening ``---`` as line 1.

    Raises:
        InputError: ``article_file.front_matter`` (not YAML, or not a table),
            ``article_file.too_large``, ``article_file.too_deep``, ``article_file.alias``,
            ``article_file.duplicate_key``.
    """
    if len(source) > MAX_CHARACTERS:
        raise InputError("article_file.too_large", most=MAX_CHARACTERS)
    try:
        root = _Loader(source).get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        _broken(mark.line + 2 if mark else 1, error)
    except yaml.reader.ReaderError as error:
        _broken(source.count("\n", 0, error.position) + 2, error)
    except ValueError as error:  # an escape beyond Unicode, such as "\UFFFFFFFF"
        _broken(1, error)
    if root is None:
        return Table({}, 1)
    value = _value(root)
    if not isinstance(value, Table):
        _broken(value.line)
    return value


def dump(values: Mapping[str, Any]) -> str:
    """Return ``values`` as front matter without its fences; the reverse of ``load``."""
    if not values:
        return ""
    return yaml.dump(
        _textual(values), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=float("inf")
    )


class _Loader(yaml.SafeLoader):
    """A loader that builds nodes only, refuses aliases and does not nest without end."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self._depth = 0

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        event: yaml.Event = self.peek_event()  # type: ignore[no-untyped-call]  # stub lacks types
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise InputError("article_file.alias", line=_line(event))
        if self._depth > MAX_DEPTH:
            raise InputError("article_file.too_deep", line=_line(event), most=MAX_DEPTH)
        self._depth += 1
        node = super().compose_node(parent, index)
        self._depth -= 1
        return node


class _Dumper(yaml.SafeDumper):
    """A dumper that quotes every text whose characters a plain line could change."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 (of the base class)
        return True


def _represent_text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    style = '"' if _UNSIMPLE.search(text) else None
    return dumper.represent_scalar(_PLAIN_TAG, text, style)


_Dumper.add_representer(str, _represent_text)


def _value(node: yaml.Node) -> Value:
    line = _line(node)
    if isinstance(node, yaml.ScalarNode):
        return Scalar(node.value, node.tag == _PLAIN_TAG or not node.value, line)
    if isinstance(node, yaml.SequenceNode):
        return Sequence(tuple(_value(item) for item in node.value), line)
    return Table(dict(_pairs(node)), line)


def _pairs(node: yaml.Node) -> Iterator[tuple[str, Value]]:
    seen: set[str] = set()
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            _broken(_line(key))
        if key.value in seen:
            raise InputError("article_file.duplicate_key", field=key.value, line=_line(key))
        seen.add(key.value)
        yield key.value, _value(value)


def _textual(value: Any) -> Any:
    """Return ``value`` with every number and truth value as the text that JSON has for it."""
    if isinstance(value, Mapping):
        return {str(name): _textual(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_textual(item) for item in value]
    return str(value) if isinstance(value, str) else json.dumps(value)


def _line(part: Any) -> int:
    return int(part.start_mark.line) + 2


def _broken(line: int, cause: Exception | None = None) -> NoReturn:
    raise InputError("article_file.front_matter", line=line) from cause
