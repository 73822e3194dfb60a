"""Pages and texts of other programs become articles that read as they were written."""

import html
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desk.errors import InputError
from desk.text.foreign.reading import ForeignText, from_html, from_plain
from desk.text.rendering import BlockKind, render

PAGE = """<!doctype html><html lang="id-ID"><head><title>Judul - Situs</title>
<meta property="og:title" content="Judul &amp; lagi"><style>p{color:red}</style></head><body>
<nav><a href="/">Beranda</a></nav>
<article><header><h1>Judul &amp;  lagi</h1></header>
<p>Satu <b>tebal</b> <a href="https://a.b/x_(y)" onclick="x()">tautan</a> <a href="/rel">sini</a>
<script>alert(1)</script><img src=x onerror=alert(1)></p>
<h2>Sub</h2><ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><ol start="3"><li>x<li>y</ol>
<blockquote><p>kutip</p></blockquote><table><tr><th>a<th>b</tr><tr><td>1|2<td>3</table>
<pre><code>x *
 y</code></pre><p>baris<br>dua</p></article>
<aside>Iklan</aside><footer>Hak cipta</footer></body></html>"""
BODY = """Satu **tebal** [tautan](https://a.b/x_%28y%29) sini

## Sub

- a
    - b
- c

3. x
4. y

> kutip

| a | b |
| --- | --- |
| 1\\|2 | 3 |

```
x *
 y
```

baris  \ndua"""


def test_a_page_becomes_an_article():
    assert from_html(PAGE) == ForeignText("Judul & lagi", BODY, "id-ID", left_out=1)


def test_its_body_renders_as_the_page_read():
    pages = "".join(block.html for block in render(BODY, {}))
    assert re.findall(r"<(\w+)", pages) == [
        "p", "strong", "a", "h2", "ul", "li", "ul", "li", "li", "ol", "li", "li",
        "blockquote", "p", "table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td",
        "pre", "code", "p", "br",
    ]  # fmt: skip
    assert "<td>1|2</td>" in pages


HEADLINES = [
    ('<title>C</title><meta property="og:title" content=" A  a "><h1>B</h1>', "A a"),
    ("<title>C</title><h1><b>B</b> b</h1>", "B b"),
    ("<title>C &lt; d</title><p>x", "C < d"),
    ("<p>x", ""),
    ('<meta property="og:title"><h1></h1><title>C</title>', "C"),
]


@pytest.mark.parametrize(("page", "headline"), HEADLINES)
def test_headlines(page, headline):
    assert from_html(page).headline == headline


BODIES = [
    ("<h1>A</h1><p>x", "x"),
    ("<title>A</title><h1>Lain</h1><p>x", "x"),
    ('<meta property="og:title" content="A"><h1>Lain</h1><p>x', "## Lain\n\nx"),
    ("<nav>x", "x"),  # nothing else is left: then it was the text
    ("<main><p>x</main><p>y", "x"),
    ("<article>x</article><article>y</article>", "x\n\ny"),
    ("<p>1. # a * b_ [c](d) `e`", r"1\. # a \* b\_ \[c](d) \`e\`"),
    ("<p>&amp;amp; &lt;https://f&gt; |", r"&amp;amp; &lt;https://f> \|"),
    ("<a href='javascript:alert(1)'>x</a> <a href='data:x'>y</a> <a href='mailto:a@b.co'>z</a>",
     "x y [z](mailto:a@b.co)"),
    ("<a href='https://a.b/ c)\"'>x</a>", "[x](https://a.b/%20c%29%22)"),
    ("<p>a\ud83d", "a?"),
    ("<svg><p>x</svg><template>y</template><form>z</form><p>w", "x\n\nw"),
    ("", ""),
]  # fmt: skip


@pytest.mark.parametrize(("page", "body"), BODIES)
def test_bodies(page, body):
    assert from_html(page).body == body


@pytest.mark.parametrize("page", ["<html lang='9' x>", "<html lang=''>", "<p>", "<html lang=x>"])
def test_a_language_that_is_none_stays_unknown(page):
    assert from_html(page).language == ""


HTML_PIECES = [
    "<p>", "</p>", "<div", ">", "<!--", "-->", "<b>", "</i>", "<table>", "<td>", "<ul>", "<li>",
    "<script>", "</script>", "<a href='", "'", "&#x1f600;", "&", "<!doctype", "<![CDATA[", "]]>",
    "x", " ", "\n", "<h1>", "<svg>", "<style>", "<pre>", "<ol start=9>", "<blockquote>", "\0", "é",
]  # fmt: skip


@given(st.lists(st.sampled_from(HTML_PIECES), max_size=30).map("".join))
def test_no_page_crashes(page):
    read = from_html(page)
    assert "\n" not in read.headline
    render(read.body, {})


@pytest.mark.parametrize("piece", ["<blockquote>", "<ul><li>", "<ol><li>x"])
def test_a_page_that_is_nested_too_deeply_is_refused(piece):
    with pytest.raises(InputError) as refused:
        from_html(piece * 1_000 + "x")
    assert refused.value.code == "text.foreign_failed"


@pytest.mark.parametrize("piece", ["<p>x</p>\n", "<ol><li>x</ol>", "<!--", "<"])
def test_a_large_page_is_read_in_a_process_of_its_own(piece):
    read = from_html("<title>A</title>" + piece * (40_000 // len(piece)))
    assert read.headline == "A"


PLAIN = [
    ("Judul\n\nSatu\nsatu.\n\n\n Dua.", ForeignText("Judul", "Satu\nsatu.\n\nDua.", "")),
    ("\n\nJudul *x*\nIsi", ForeignText("Judul *x*", "Isi", "")),
    ("", ForeignText("", "", "")),
    ("x" * 300 + "\n\ny", ForeignText("", "x" * 300 + "\n\ny", "")),
    ("Judul\n" + "a " * 80 + "\nb", ForeignText("Judul", ("a " * 80).strip() + "\n\nb", "")),
    ("J\n\nhttps://a.b/_x_", ForeignText("J", "https://a.b/_x_", "")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PLAIN)
def test_plain_texts(text, expected):
    assert from_plain(text) == expected


MARKS = st.text(alphabet="ab1 \n*_`[]()!#>-+=~.|<&;:^\\{}@é\"'", max_size=50)


@given(MARKS)
@example("<\n@1>")  # an address may go on in the next line
def test_plain_text_reads_as_it_was_typed(text):
    blocks = render(from_plain("Judul\n\n" + text).body, {})
    assert all(block.kind is BlockKind.HTML for block in blocks)
    assert all(re.fullmatch(r"<p>[^<]*</p>", block.html) for block in blocks)
    shown = " ".join(html.unescape(block.html[3:-4]) for block in blocks)
    assert shown.split() == text.split()
