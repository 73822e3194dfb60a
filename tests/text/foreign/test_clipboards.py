"""What real programs put on the clipboard becomes clean Markdown of the desk."""

import contextlib
import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.errors import InputError
from desk.text.foreign.reading import ForeignText, from_fragment, from_rtf
from desk.text.rendering import BlockKind, render

CLIPBOARDS = Path(__file__).parents[2] / "data" / "clipboards"
FILES = sorted(file for kind in ("*.html", "*.rtf") for file in CLIPBOARDS.glob(kind))
JUNK = re.compile(
    r"mso|<o:|supportLists|StartFragment|data-|class=\"(?!footnote)|style=|\\par|HYPERLINK|<\?",
    re.I,
)


def read(file: Path) -> ForeignText:
    if file.suffix == ".rtf":
        return from_rtf(file.read_bytes())
    return from_fragment(file.read_text("utf-8"))


def test_there_are_many_programs():
    assert len(FILES) >= 40


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_clipboard_becomes_the_expected_markdown(file):
    assert read(file).body + "\n" == file.with_suffix(".md").read_text("utf-8")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_its_page_holds_nothing_of_the_other_program(file):
    blocks = render(read(file).body, {})
    pages = "\n".join(block.html for block in blocks)
    assert not JUNK.search(pages)
    assert "&lt;" not in pages or file.name in ("gmail-quoted.html", "outlook-desktop.html")
    assert set(re.findall(r'href="([a-z]*):', pages)) <= {"http", "https", "mailto"}


@pytest.mark.parametrize(
    ("name", "tags"),
    [
        ("word-desktop-list.html", ["h2", "p", "h3", "ul", "ul", "p", "ol"]),
        ("google-docs.html", ["h2", "p", "ul", "ul", "table"]),
        ("word-desktop-footnote.html", ["p", "p", "div", "ol", "p", "p"]),
        ("word-desktop.rtf", ["h2", "p", "ul", "ul", "table", "p", "div", "ol", "p"]),
    ],
)
def test_the_page_has_the_structure_of_the_other_program(name, tags):
    pages = "".join(block.html for block in render(read(CLIPBOARDS / name).body, {}))
    assert re.findall(r"<(h\d|ul|ol|table|p|div)\b", pages) == tags


DATA = "data:image/png;base64,aaaa"
PICTURES = [
    (
        f'<figure><img src="{DATA}" alt="A  dam"><figcaption>The <b>dam</b></figcaption></figure>',
        ("The dam", "A dam"),
        "![](photo:pasted-1)",
    ),
    (f'<p>x <img src="{DATA}"> y</p>', ("", ""), "![](photo:pasted-1)\n\nx y"),
    (
        '<p><img src="file:///tmp/clip.png"></p><p class=MsoCaption>A map</p><p>z',
        ("A map", ""),
        "![](photo:pasted-1)\n\nz",
    ),
    (
        f'<a href="//a.b"><img src="{DATA}"></a><p class="wp-caption-text">A wall</p>',
        ("A wall", ""),
        "![](photo:pasted-1)",
    ),
]


@pytest.mark.parametrize(("html", "texts", "body"), PICTURES)
def test_a_picture_that_came_along_has_a_place_and_its_caption(html, texts, body):
    found = from_fragment(html)
    assert [(one.caption, one.alt) for one in found.pictures] == [texts]
    assert found.body == body
    assert found.left_out == 0


def test_the_place_of_a_picture_is_a_photo_block():
    body = from_fragment('<p>a</p><img src="data:image/png;base64,aaaa"><p>b</p>').body
    assert [block.kind for block in render(body, {})] == [
        BlockKind.HTML, BlockKind.PHOTO, BlockKind.HTML,
    ]  # fmt: skip


def test_pictures_that_lie_elsewhere_are_counted_but_not_taken():
    found = from_fragment(
        '<p>a</p><img src="https://a.b/c.jpg"><img src="https://a.b/d.gif" width="1" height=1>'
        '<figure><img src="//a.b/e.jpg"><figcaption>Caption</figcaption></figure>'
    )
    assert (found.body, found.pictures, found.left_out) == ("a", (), 2)


FRAGMENTS = [
    ("<h3>a</h3><h5>b</h5><h3>c</h3>", "## a\n\n### b\n\n## c"),
    ("<b>a </b>b<b>c</b><b>d</b>", "**a** b**cd**"),
    ("<b><p>a</p><p>b</p></b>", "**a**\n\n**b**"),
    ("<a href=https://a.b><h2>a</h2><p>b</p></a>", "## [a](https://a.b)\n\n[b](https://a.b)"),
    ("<b>,</b>a<i> </i>b", ",a b"),
    ("<span>1</span><span>. a</span>", "1\\. a"),
    ("a<br>b<br><br>c", "a  \nb\n\nc"),
    ("<p>a\nb\n   c</p>", "a b c"),
    ("<p>12&nbsp;km</p><p>a&nbsp; b&nbsp;</p>", "12\u00a0km\n\na b"),
    ("<p><a href=https://a.b/c_d>https://a.b/c_d</a></p>", "https://a.b/c_d"),
    ("a <a href='#x'>b</a> <a href='java\nscript:x()'>c</a> <a href=data:a>d</a>", "a b c d"),
    ("<table><tr><td>a</td></tr></table>", "a"),
    ("<table><td><ul><li>a<li>b</ul><td>c<br>d</table>", "| a; b | c d |\n| --- | --- |"),
    ("<ul><li><p>a</p><p>b</p></li></ul>", "- a\n\n    b"),
    ("<ul></ul><ul><ul><li>a</li></ul></ul>", "- - a"),
    ("a<a href=#n id=r>1</a><ol><li id=n><p>b</p><p>c <a href=#r>↑</a></ol>",
     "a[^1]\n\n[^1]: b\n\n    c"),
    ("<p>[^1] ![](photo:x)</p>", "\\[^1] !\\[](photo:x)"),
    ("", ""),
    ("<script>x</script><style>y</style>", ""),
]  # fmt: skip


@pytest.mark.parametrize(("html", "body"), FRAGMENTS)
def test_fragments(html, body):
    assert from_fragment(html).body == body


HOSTILE = [
    "<b>" * 9_000, "<div>" * 5_000 + "x", "<table><tr><td>" * 1_900, "<ul><li>" * 3_000,
    "<a href=x>" * 2_900, "<p style='" + "a:b;" * 7_000 + "'>x",
    "<table><tr>" + "<td rowspan=999 colspan=999>" * 900,
    "<img src=data:image/png;base64,>" * 900, "<sup><a href=#a id=a>1</a></sup>" * 900,
    "<p style='mso-list:l0 level9'><span style='mso-list:Ignore'>1.</span>a" * 400,
    "<li aria-level=999999999>" * 1_100, "<br>" * 7_000, "<div><br></div><div>a</div>" * 1_000,
]  # fmt: skip


@pytest.mark.parametrize("html", HOSTILE, ids=range(len(HOSTILE)))
def test_a_small_hostile_clipboard_is_read_or_refused_at_once(html):
    began = time.process_time()
    with contextlib.suppress(InputError):
        render(from_fragment(html).body[:200], {})
    assert time.process_time() - began < 5


PIECES = [
    "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i>", "<span style='font-weight:700'>",
    "</span>", "<table>", "<tr>", "<td rowspan=2>", "<td colspan=3>", "<th>", "</table>", "<ul>",
    "<li aria-level=2>", "<li>", "</ul>", "<ol start=3>", "</ol>", "<ul data-indent=1>",
    "<a href=#n id=r>", "<a href=#r name=n>", "</a>", "<a href=https://a.b>", "<sup>", "</sup>",
    "<br>", "<br role=presentation>", "<hr>", "<h1>", "</h1>", "<h4>",
    "<p style='mso-list:l0 level2 lfo1'>", "<span style='mso-list:Ignore'>1.", "<figure>",
    "</figure>", "<p class=MsoListParagraph>· ", "<p class=MsoCaption>", "<figcaption>",
    "<img src=data:image/png;base64,aa>", "<img src=https://a.b/c.png alt=x>", "<img alt=🙂>",
    "<pre>", "</pre>", "<blockquote>", "</blockquote>", "x", "1", " ", "\n", "&nbsp;", "[1]",
    "*", "<p role=heading aria-level=3>", "<dl><dt>", "<dd>", "<q>", "<del>", "<p id=n>",
    "<li id=n>", "<span style='display:none'>", "<div style='white-space:pre'>",
    "<p class=MsoTitle>", "<div style='mso-element:footnote-list'>", "<div id=f>",
    "<sup class=reference>", "<span class=c-mrkdwn__br>",
    "<div style='white-space:pre;font-family:monospace'>", "<sub>2", "<main>", "<center>",
    "<caption>",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_no_fragment_crashes_and_none_makes_markup_of_its_own(html):
    found = from_fragment(html)
    marks = set(re.findall(r"photo:pasted-(\d+)", found.body))
    assert marks <= {str(number) for number in range(1, len(found.pictures) + 1)}
    assert "desk-" not in found.body
    render(found.body, {})


def test_rtf_that_is_nested_too_deeply_is_refused():
    with pytest.raises(InputError):
        from_rtf(b"{\\rtf1" + b"{" * 2_000)


RTF_PIECES = [
    b"{", b"}", b"\\par ", b"\\b ", b"\\b0", b"\\'e9", b"\\u233?", b"\\u-10179?", b"{\\*\\x ", b"a",
    b"{\\footnote ", b"\\cell ", b"\\row", b"\\intbl", b"{\\pict\\pngblip 89", b"\\bin9 ", b"\\",
    b"{\\field{\\*\\fldinst HYPERLINK \"https://a.b\"}", b"{\\fldrslt ", b"\\ansicpg932", b"\x81",
    b"{\\stylesheet{\\s1 heading 1;}}", b"\\s1", b"\\f9", b"{\\fonttbl{\\f9\\fcharset128 x;}}",
    b"\\uc0",
    b"\\ilvl9", b"{\\listtext 1.\\tab}", b"\\pard", b"\\u99999999999?", b"\\~", b"\n", b"\\line",
]  # fmt: skip


@given(st.lists(st.sampled_from(RTF_PIECES), max_size=30).map(b"".join))
def test_no_rtf_crashes(source):
    render(from_rtf(b"{\\rtf1 " + source).body, {})
