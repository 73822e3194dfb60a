"""Markdown becomes blocks that are safe to show and the same everywhere."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.errors import RuleError
from desk.text.rendering import Block, BlockKind, Renderer, render

LINKS = {"0190-aa": "https://news.example/story", "0190-bb": "../other/index.html"}


def html(value):
    return Block(BlockKind.HTML, value)


def photo(value):
    return Block(BlockKind.PHOTO, "", value)


def embed(value):
    return Block(BlockKind.EMBED, "", value)


def test_no_text_is_no_block():
    assert render("", {}) == render(" \n\n", {}) == []


ELEMENTS = [
    ("Satu *dua* **tiga**", "<p>Satu <em>dua</em> <strong>tiga</strong></p>"),
    ("snake_case_name", "<p>snake_case_name</p>"),
    ("baris  \nbaru", "<p>baris<br>\nbaru</p>"),
    ("# Judul", "<h2>Judul</h2>"),
    ("### Judul", "<h3>Judul</h3>"),
    ("> # kutip", "<blockquote>\n<h2>kutip</h2>\n</blockquote>"),
    ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
    ("3. a\n4. b", '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'),
    ("---", "<hr>"),
    ("`a < b`", "<p><code>a &lt; b</code></p>"),
    ("~~~python\na <b> & c\n~~~", "<pre><code>a &lt;b&gt; &amp; c\n</code></pre>"),
    ("A\n\n*[A]: Angka", '<p><abbr title="Angka">A</abbr></p>'),
    ('\u201ckutip\u201d -- "x"', '<p>\u201ckutip\u201d -- "x"</p>'),
    ("&copy; &amp; &lt;", "<p>© &amp; &lt;</p>"),
    ("a {: .x #y onclick=z }", "<p>a {: .x #y onclick=z }</p>"),
]


EMPTY_ITEM = "<ul>\n<li>satu</li>\n<li></li>\n</ul>"
ITEMS = [
    ("- satu\n- ", [EMPTY_ITEM]),
    ("- satu\n-", [EMPTY_ITEM]),
    ("* satu\n- ", [EMPTY_ITEM]),
    ("Pengantar.\n\n- satu\n- ", ["<p>Pengantar.</p>", EMPTY_ITEM]),
    ("- satu\n- \n\nlanjut", [EMPTY_ITEM, "<p>lanjut</p>"]),
    ("- satu\n-\n- tiga", ["<ul>\n<li>satu</li>\n<li></li>\n<li>tiga</li>\n</ul>"]),
    ("> - satu\n> - ", [f"<blockquote>\n{EMPTY_ITEM}\n</blockquote>"]),
    ("- a\n    - satu\n    - ", [f"<ul>\n<li>a{EMPTY_ITEM}\n</li>\n</ul>"]),
    ("- satu\n---", ["<ul>\n<li>satu</li>\n</ul>", "<hr>"]),
    ("- satu\n--", ["<ul>\n<li>satu\n--</li>\n</ul>"]),
    ("- satu\n===", ["<ul>\n<li>satu\n===</li>\n</ul>"]),
    ("1. satu\n-", ["<ol>\n<li>satu\n-</li>\n</ol>"]),
    ("Judul\n---", ["<h2>Judul</h2>"]),
    ("Judul\n-", ["<h2>Judul</h2>"]),
    ("-5 derajat\n===", ["<h2>-5 derajat</h2>"]),
]


@pytest.mark.parametrize(("source", "expected"), ITEMS)
def test_an_item_of_a_list_is_no_heading_and_one_that_is_begun_is_empty(source, expected):
    assert [block.html for block in render(source, {})] == expected


def test_no_placeholder_of_the_converter_is_left():
    assert "\x02" not in render("a\n\n![[[foo](uri1)](uri2)](uri3)\n\n[foo]: /url", {})[1].html


@pytest.mark.parametrize(("source", "expected"), ELEMENTS)
def test_elements(source, expected):
    assert render(source, {}) == [html(expected)]


def test_every_top_level_element_is_a_block():
    source = "Satu\n\n- a\n- b\n\n    kode\n\n> kutip\n\n---\n\n## Dua"
    blocks = [block.html for block in render(source, {})]
    assert [re.match(r"<(\w+)", block)[1] for block in blocks] == [
        "p", "ul", "blockquote", "hr", "h2",
    ]  # fmt: skip


def test_the_alignment_of_a_table_survives():
    [table] = render("| a | b | c | d |\n|:-|:-:|-:|-|\n| 1 | 2 | 3 | 4 |", {})
    assert re.findall(r"<t[hd]\b[^>]*>", table.html) == [
        '<th align="left">', '<th align="center">', '<th align="right">', "<th>",
        '<td align="left">', '<td align="center">', '<td align="right">', "<td>",
    ]  # fmt: skip


def test_footnotes_lead_there_and_back_and_are_one_block():
    text, notes = render("Satu[^x] dua[^x].\n\n[^x]: Catatan\n\n    lagi.", {})
    assert 'id="fnref:x"' in text.html
    assert 'href="#fn:x"' in text.html
    assert 'id="fnref2:x"' in text.html
    assert notes.html.startswith('<div class="footnote">')
    for part in ('id="fn:x"', 'href="#fnref:x"', 'href="#fnref2:x"', 'class="footnote-backref"'):
        assert part in notes.html


def test_definitions_hold_for_the_whole_text():
    source = "[a][r] HTML[^1]\n\n> [b][r] HTML\n\n[r]: https://a.b\n*[HTML]: Hyper\n\n[^1]: n"
    first, second, _ = render(source, {})
    for block in (first, second):
        assert 'href="https://a.b"' in block.html
        assert '<abbr title="Hyper">HTML</abbr>' in block.html


def test_raw_html_is_shown_as_text():
    assert render("<b>x</b> <!-- y --> <br>", {}) == [
        html("<p>&lt;b&gt;x&lt;/b&gt; &lt;!-- y --&gt; &lt;br&gt;</p>")
    ]
    assert render('<div class="a">\n\n*x*\n\n</div>', {}) == [
        html('<p>&lt;div class="a"&gt;</p>'),
        html("<p><em>x</em></p>"),
        html("<p>&lt;/div&gt;</p>"),
    ]


PICTURES = [
    ("![](photo:0190-1)", [photo("0190-1")]),
    ("![keterangan](photo:0190-1)", [photo("0190-1")]),
    ("![](photo:1)\n![](photo:2)", [photo("1"), photo("2")]),
    ("Satu\n![](photo:1)", [html("<p>Satu\n</p>"), photo("1")]),
    ("Satu ![](photo:1) dua", [html("<p>Satu  dua</p>"), photo("1")]),
    ("- a\n- b ![](photo:1)", [html("<ul>\n<li>a</li>\n<li>b </li>\n</ul>"), photo("1")]),
    ("# ![](photo:1)", [photo("1")]),
    ("[![](photo:1)](https://a.b)", [photo("1")]),
    ("![x][r]\n\n[r]: photo:1", [photo("1")]),
    ("`![](photo:1)`", [html("<p><code>![](photo:1)</code></p>")]),
    ("\\![](photo:1)", [html("<p>!</p>")]),
    ("![](photo:../x)", []),
    ("![awan](https://a.b/c.png) *x*", [html("<p>awan <em>x</em></p>")]),
    ("![<b>](x.png)", [html("<p>&lt;b&gt;</p>")]),
    ("![](data:image/png;base64,AA)", []),
]


@pytest.mark.parametrize(("source", "expected"), PICTURES)
def test_pictures(source, expected):
    assert render(source, {}) == expected


EMBEDS = [
    ("https://youtu.be/a_b_c?x=1&y=*2*", [embed("https://youtu.be/a_b_c?x=1&y=*2*")]),
    (
        "Lihat:\nhttps://a.b/c\nlagi",
        [html("<p>Lihat:</p>"), embed("https://a.b/c"), html("<p>lagi</p>")],
    ),
    ("lihat https://a.b/c", [html("<p>lihat https://a.b/c</p>")]),
    ("http://a.b/c", [html("<p>http://a.b/c</p>")]),
    ("https://", [html("<p>https://</p>")]),
    ("https://user:pw@a.b/", [html("<p>https://user:pw@a.b/</p>")]),
    ("https://a.b:x/", [html("<p>https://a.b:x/</p>")]),
    ("https://[::1", [html("<p>https://[::1</p>")]),
    ("    https://a.b/c", [html("<pre><code>https://a.b/c\n</code></pre>")]),
    ("- https://a.b/c", [html("<ul>\n<li>https://a.b/c</li>\n</ul>")]),
]


@pytest.mark.parametrize(("source", "expected"), EMBEDS)
def test_embeds(source, expected):
    assert render(source, {}) == expected


OUT = 'rel="noopener noreferrer"'
ADDRESSES = [
    ("[x](https://a.b)", f'<a href="https://a.b" {OUT}>x</a>'),
    ('[x](HTTP://a.b "y")', f'<a href="HTTP://a.b" {OUT} title="y">x</a>'),
    ("<https://a.b/?c&d>", f'<a href="https://a.b/?c&amp;d" {OUT}>https://a.b/?c&amp;d</a>'),
    ("[x](mailto:a@b.co)", '<a href="mailto:a@b.co">x</a>'),
    ("<a@b.co>", '<a href="mailto:a@b.co">a@b.co</a>'),
    ("[x](article:0190-aa)", '<a href="https://news.example/story">x</a>'),
    ("[x](article:0190-bb)", '<a href="../other/index.html">x</a>'),
    ("[*x*](article:0190-cc)", "<em>x</em>"),
    ("[x](javascript:alert(1))", "x"),
    ("[x](java&#115;cript:alert(1))", "x"),
    ("[x](JaVaScRiPt:alert(1))", "x"),
    ("[x](&#1;javascript:alert(1))", "x"),
    ("[x](data:text/html,y)", "x"),
    ("[x](vbscript:y)", "x"),
    ("[x](file:///etc/passwd)", "x"),
    ("[x](../index.html)", "x"),
    ("[x](//a.b)", "x"),
    ("[x](#page)", "x"),
    ("[x]()", "x"),
    ("<ftp://a.b>", "ftp://a.b"),
]


@pytest.mark.parametrize(("source", "expected"), ADDRESSES)
def test_links(source, expected):
    [block] = render(source, LINKS)
    assert sorted(re.split(r"[ <>]", block.html)) == sorted(
        re.split(r"[ <>]", f"<p>{expected}</p>")
    )


def test_an_address_of_an_article_cannot_run_either():
    [block] = render("[x](article:1)", {"1": "javascript:alert(1)"})
    assert "javascript" not in block.html


def test_half_a_character_is_shown_as_a_question():
    assert render("a\ud83d", {}) == [html("<p>a?</p>")]


def test_nesting_that_is_too_deep_is_refused():
    deep = "\n".join("    " * depth + "- x" for depth in range(300))
    with pytest.raises(RuleError) as refused:
        render(deep, {})
    assert refused.value.code == "text.render_failed"


MARKS = ["*", "_", "[", "]", "(", ")", "`", "|", "\n", "\n\n", "    ", "- ", "> ", "# ", "~~~\n"]
PIECES = [
    *MARKS,
    "!",
    "<",
    "&lt;",
    "[^1]",
    "[^1]: ",
    "photo:1",
    "https://a.b",
    "a",
    "*[a]: b",
    ":-",
]


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_any_text_renders_the_same_twice_and_keeps_its_balance(source):
    blocks = render(source, LINKS)
    assert render(source, LINKS) == blocks
    for block in blocks:
        assert (block.kind is BlockKind.HTML) == bool(block.html)
        opened = re.findall(r"<([a-z]\w*)", block.html)
        closed = re.findall(r"</([a-z]\w*)", block.html)
        assert sorted(tag for tag in opened if tag not in ("br", "hr")) == sorted(closed)
        assert "\x02" not in block.html


@pytest.fixture(scope="module")
def hasty():
    renderer = Renderer(timeout_s=0.5)
    renderer.start()
    yield renderer
    renderer.close()


@pytest.fixture
def patient():
    renderer = Renderer(timeout_s=60)
    yield renderer
    renderer.close()


class TestRenderer:
    """The same in a process that is killed when it takes too long."""

    def test_gives_what_render_gives(self, patient):
        source = "# A\n\n![](photo:1)\n\nhttps://a.b\n\n[x](article:0190-aa) é 😀"
        assert patient.render(source, LINKS) == render(source, LINKS)

    @pytest.mark.parametrize("bomb", ["[" * 20_000, "![" * 10_000, "[a](" * 10_000])
    def test_a_bomb_is_stopped_and_the_next_text_is_shown(self, hasty, bomb):
        with pytest.raises(RuleError) as refused:
            hasty.render(bomb, {})
        assert refused.value.code == "text.render_slow"
        assert hasty.render("a", {}) == [html("<p>a</p>")]

    def test_a_text_nested_too_deeply_is_refused_without_a_new_process(self, patient):
        patient.start()
        before = patient._child.process_id
        with pytest.raises(RuleError) as refused:
            patient.render("\n".join("    " * depth + "- x" for depth in range(300)), {})
        assert refused.value.code == "text.render_failed"
        assert patient._child.process_id == before

    def test_a_process_that_dies_is_a_refusal(self, patient, monkeypatch):
        monkeypatch.setattr(patient._child, "_module", "desk.no_such_module")
        with pytest.raises(RuleError) as refused:
            patient.render("a", {})
        assert refused.value.code == "text.render_failed"
