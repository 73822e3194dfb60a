"""After any edits, the blocks of a live text are those of the same text rendered at once."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.errors import RuleError
from desk.text import chunking
from desk.text.chunk_rendering import PlacedBlock
from desk.text.chunked_text import ChunkedText, LineChange
from desk.text.live_document import LiveDocument
from desk.text.rendering import render

SPEC = Path(__file__).parents[1] / "data" / "commonmark" / "spec.json"
EXAMPLES = [example["markdown"] for example in json.loads(SPEC.read_text(encoding="utf-8"))]
LINKS = {"0190-aa": "https://news.example/story"}

LINES = (
    "", "", "", "   ", "\t", "\xa0", "\x0b",
    "Satu kalimat.", "dua *tiga* `kode`", "# Judul", "## Judul ##", "===", "---", "* * *",
    "- a", "- ", "- satu\n- ", "- satu\n-", "-", "--",
    "+ b", "* c", "1. satu", "2. dua", "  - dalam", "    - lebih dalam",
    "> kutip", "> - q", ">", "> # judul", "    kode", "        kode", "\tkode",
    "```", "~~~", "```py", "~~~~", "``` {.x}", "| a | b |", "|---|:-:|", "| 1 | 2 |",
    "![](photo:p1)", "lihat ![](photo:p2) ini", "https://example.org/x", "[x](article:0190-aa)",
    "[^1]: catatan", "[^2]: lain", "[^1]: lagi [a]: b", "satu[^1] dua[^2]", "lagi[^1]",
    "    [^3]: x", "> [^3]: dalam kutip", "- [^2]: dalam daftar", "tiga[^3]", "[^1]:", "[ref]: https://a.example",
    "[ref]:", "  /url 'title'", "lihat [ref] dan [Ref][]", "> [ref]: https://b.example",
    "*[HTML]: Bahasa", "HTML dan DPR", "*[DPR]: Dewan", "*[DPR]: ''", "*[HT\nML]: dua baris",
    "<div>", "<!-- x", "&copy; &#42;", "\\* \\# \\[", "a  ", "\ud83d", "\x02\x03", "x\ry",
    "_a", "**b",
)  # fmt: skip
PIECES = st.one_of(st.sampled_from(LINES), st.sampled_from(EXAMPLES))
EDITS = st.lists(
    st.tuples(
        st.integers(0, 10_000),
        st.sampled_from((0, 1, 1, 1, 2, 7)),
        st.lists(PIECES, max_size=3).map("\n".join),
        st.booleans(),
    ),
    max_size=8,
)


class Follower:
    """What a preview does with splices."""

    def __init__(self, source):
        self.lines = source.split("\n")
        self.document = LiveDocument(source, LINKS)
        self.blocks = []
        self.take([self.document.render()])

    def take(self, splices):
        for splice in splices:
            if splice.removed is None:
                self.blocks = list(splice.blocks)
                continue
            end = splice.start + splice.removed
            below = [
                PlacedBlock(one.block, one.first + splice.shift, one.last + splice.shift)
                for one in self.blocks[end:]
            ]
            self.blocks[splice.start :] = [*splice.blocks, *below]

    def change(self, first, removed, lines):
        self.lines[first : first + removed] = lines
        self.take(self.document.change(LineChange(first, removed, lines)))

    def check(self):
        source = "\n".join(self.lines)
        assert self.document.source == source
        assert [one.block for one in self.blocks] == render(source, LINKS)
        assert self.blocks == list(LiveDocument(source, LINKS).render().blocks)
        firsts, lasts = [one.first for one in self.blocks], [one.last for one in self.blocks]
        assert firsts == sorted(firsts)
        assert lasts == sorted(lasts)
        assert all(0 <= one.first <= one.last < len(self.lines) for one in self.blocks)


def follow(source, edits):
    follower = Follower(source)
    follower.check()
    for at, most, text, is_typed in edits:
        lines = follower.lines
        first = at % (len(lines) + 1)
        removed = min(most, len(lines) - first)
        fresh = text.split("\n")
        if is_typed and removed:
            fresh = [lines[first] + fresh[0], *fresh[1:]]
        follower.change(first, removed, fresh)
        follower.check()


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=14).map("\n".join), EDITS)
def test_after_any_edits_the_blocks_are_those_of_the_text(source, edits):
    try:
        render(source, LINKS)
        follow(source, edits)
    except RuleError:  # nested too deeply; the same for both
        return


@pytest.mark.parametrize("source", EXAMPLES)
def test_examples_of_commonmark_typed_into_a_story_one_line_at_a_time(source):
    follower = Follower("Pembuka[^1].\n\n- a\n\nPenutup.\n\n[^1]: Catatan.\n\n[foo]: /lain")
    for number, line in enumerate(source.split("\n")):
        follower.change(4 + number, 0, [line])
    follower.change(4, 0, [""])
    follower.check()


STORY = """Pembuka dengan [rujukan] dan HTML[^1].

## Antara

- satu

- dua

    lanjutan

> kutip

> lagi

    kode

~~~
satu

dua
~~~
Lekat[^2].

| a | b |
|---|---|
| 1 | 2 |

![](photo:p1)

https://example.org/x

Penutup[^1].

[rujukan]: https://a.example
*[HTML]: Bahasa

[^1]: Catatan.

    Paragraf kedua.
[^2]: Lain."""

TYPED = (
    (0, 1, ["Pembuka lain dengan [rujukan] dan HTML[^1]."]),
    (0, 1, [""]),
    (1, 1, ["baris yang menyambung"]),
    (4, 3, ["- satu", "- dua"]),
    (9, 1, []),
    (11, 2, []),
    (14, 1, [""]),
    (16, 1, []),
    (18, 1, ["Lekat[^1][^1]."]),
    (20, 1, ["- a | b"]),
    (30, 1, ["[rujukan]: https://b.example"]),
    (31, 1, []),
    (33, 1, ["[^2]: Pertama."]),
)


@pytest.mark.parametrize("edit", TYPED, ids=str)
def test_one_edit_in_a_story_with_everything(edit):
    follower = Follower(STORY)
    follower.change(*edit)
    follower.check()


def test_a_key_in_a_paragraph_replaces_one_block():
    source = "\n\n".join(f"Paragraf {number}." for number in range(400))
    [splice] = rendered(source).change(LineChange(200, 1, ["Paragraf lain."]))
    assert (splice.start, splice.removed, len(splice.blocks), splice.shift) == (100, 1, 1, 0)


def rendered(source):
    document = LiveDocument(source, {})
    document.render()
    return document


def test_a_new_paragraph_moves_the_lines_below():
    document = rendered("Satu.\n\nDua.\n\nTiga.")
    [splice] = document.change(LineChange(1, 1, ["", "Baru.", ""]))
    assert (splice.start, splice.removed, splice.shift) == (1, 0, 2)
    assert [(one.first, one.last) for one in splice.blocks] == [(2, 2)]


def test_a_footnote_used_again_changes_its_section_and_no_other_block():
    document = rendered("Satu[^1].\n\nDua.\n\nTiga.\n\n[^1]: Catatan.")
    splices = document.change(LineChange(4, 1, ["Tiga[^1]."]))
    assert [(one.start, one.removed) for one in splices] == [(2, 1), (3, 1)]


def test_lines_of_each_block():
    source = (
        "# Satu\n\nDua\ndua\n\n- a\n\n- b\n\nhttps://a.example\ntiga\n![](photo:p)\n\n```\n\nx\n```"
    )
    document = LiveDocument(source, {})
    found = [(one.block.html[:4], one.first, one.last) for one in document.render().blocks]
    assert found == [
        ("<h2>", 0, 0), ("<p>D", 2, 3), ("<ul>", 5, 7), ("", 9, 9), ("<p>t", 10, 11),
        ("", 10, 11), ("<pre", 13, 16),
    ]  # fmt: skip


def test_a_text_nested_too_deeply_is_refused_and_the_next_change_renders_all():
    document = rendered("Satu.")
    deep = [f"{'    ' * depth}- x" for depth in range(300)]
    with pytest.raises(RuleError, match=r"text\.render_failed"):
        document.change(LineChange(0, 1, deep))
    [splice] = document.change(LineChange(0, len(deep), ["Dua."]))
    assert splice.removed is None
    assert [one.block.html for one in splice.blocks] == ["<p>Dua.</p>"]


CUTS = (
    ("a\n\nb", [0, 2]),
    ("a\n\n- b\n\n- c\n\nd", [0, 2, 6]),
    ("- a\n\n1. b", [0]),
    ("a\n\n    b\n\n    c\n\nd", [0, 2, 6]),
    ("> a\n\n> b\n\nc", [0, 4]),
    ("a\n```\n\nb\n```\nc", [0, 1, 5]),
    ("a\n\n```\n\nb", [0, 2, 4]),
    ("[^1]: a\n\n    b\n\nc", [0, 4]),
    ("a\n\n[x]: y\n- b", [0, 2]),
    ("- a\n\n[x]: y\n- b", [0]),
    ("\n\na\n\nb", [0, 2, 4]),
)


@pytest.mark.parametrize(("source", "expected"), CUTS)
def test_cuts(source, expected):
    assert chunking.cuts(source.split("\n")) == expected


def test_a_change_cuts_only_near_it():
    text = ChunkedText("\n\n".join(f"Paragraf {number}." for number in range(1_000)))
    kept = {id(chunk) for chunk in text.chunks}
    region = text.change(LineChange(1_000, 1, ["lain"]))
    assert (region.at, len(region.old), len(region.new)) == (500, 1, 1)
    assert len(kept & {id(chunk) for chunk in text.chunks}) == 999
