"""Markdown as plain text: for search, summaries and the count of words."""

import html
import re
from functools import lru_cache

_FENCE = re.compile(r"\s{0,3}(?:`{3,}|~{3,})[^`]*")
_LEFT_OUT = re.compile(
    r"\s{0,3}\[[^\]^][^\]]*\]:\s*\S+.*"  # address of a reference link
    r"|\s{0,3}\*\[[^\]]+\]:.*"  # abbreviation
    r"|\s*https://\S+\s*"  # embed
    r"|\s{0,3}(?:=+|-+)\s*"  # underline of a heading
    r"|\s{0,3}[-*_](?:[ ]*[-*_]){2,}\s*"  # rule
)
_TABLE_RULE = frozenset(" \t|:-")
_MARGIN = re.compile(
    r"(?:\s*>)*\s*"  # quotation
    r"(?:#{1,6}\s*|(?:[-*+]|\d{1,9}\.)\s+|\[\^[^\]]+\]:\s*)?"  # heading, list item, footnote
)
_HEADING = re.compile(r"\s{0,3}#{1,6}")
_CODE = re.compile(r"(?<!`)(`{1,3})(?!`)([^`\n]+)\1(?!`)")
_PHOTO = re.compile(r"!\[[^\[\]]*+\]\(photo:[^()\s]*+\)")
_LINK = re.compile(r"!?\[([^\[\]]*+)\](?:\((?:[^()\n]|\([^()\n]*+\))*+\)|\[[^\[\]]*+\])")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]++\]")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>")
_EMPHASIS = re.compile(r"\*+|(?<!\w)_++|(?<!_)_++(?!\w)")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()>#+.!|-])")
_ESCAPED = re.compile("[\ue000-\ue07f]")  # private use: stands for a character typed as itself
_BREAK = re.compile(r"[\s—]+")
_CHARACTER_WORDS = re.compile(
    "[\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]"
)


def plain_text(source: str) -> str:
    """Return what a reader reads of Markdown ``source``: no marks, photos, embeds, addresses.

    A scanner in linear time, not the renderer: line breaks stay where they are.
    """
    lines: list[str] = []
    fence = ""
    for line in source.split("\n"):
        mark = line.strip()[:3] if _FENCE.fullmatch(line) else ""
        if mark and (not fence or mark == fence):
            fence = "" if fence else mark
        elif fence:
            lines.append(line)
        elif not _LEFT_OUT.fullmatch(line) and not _is_table_rule(line):
            lines.append(_plain_line(line))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def words(source: str) -> int:
    """Count the words of Markdown ``source`` as a newsroom does.

    What stands between spaces is a word when it holds a letter or digit: ``1.240``, ``rata-rata``.
    Chinese and Japanese characters count one each.
    """
    return plain_words(plain_text(source))


def plain_words(text: str) -> int:
    """Count the words of text without marks, as ``words`` does."""
    return sum(map(_words_in, text.split("\n")))


def characters(source: str) -> int:
    """Count the characters of Markdown ``source`` with spaces; breaks count as one space."""
    return len(" ".join(plain_text(source).split()))


@lru_cache(maxsize=16_384)
def _words_in(line: str) -> int:
    rest, characters = _CHARACTER_WORDS.subn(" ", line)
    return characters + sum(any(map(str.isalnum, token)) for token in _BREAK.split(rest))


def _is_table_rule(line: str) -> bool:
    return "|" in line and "-" in line and set(line) <= _TABLE_RULE


@lru_cache(maxsize=16_384)  # a story is counted whenever it is stored, and few lines are new
def _plain_line(line: str) -> str:
    if not line.strip():
        return ""
    if _HEADING.match(line):
        line = line.rstrip().rstrip("#")
    line = line[_margin_end(line) :]
    line = _CODE.sub(lambda code: _shield(code[2]), line)
    line = _ESCAPE.sub(lambda escape: _shield(escape[1]), line)
    line = _PHOTO.sub("", line)
    line = _FOOTNOTE.sub("", line)
    line = _LINK.sub(r"\1", _LINK.sub(r"\1", line))  # twice: a picture within a link
    line = _AUTOLINK.sub(r"\1", line)
    line = _EMPHASIS.sub("", line).replace("|", " ")
    return html.unescape(_ESCAPED.sub(lambda char: chr(ord(char[0]) - 0xE000), line)).strip()


def _margin_end(line: str) -> int:
    margin = _MARGIN.match(line)
    return margin.end() if margin else 0


def _shield(text: str) -> str:
    """Keep ASCII punctuation from being read as a mark."""
    return "".join(
        chr(0xE000 + ord(char)) if char.isascii() and not char.isalnum() else char for char in text
    )
