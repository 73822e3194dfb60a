"""No text makes a page that runs, loads or restyles anything."""

import re
from html.parser import HTMLParser

import markdown
import pytest

from desk.text.rendering import BlockKind, render
from desk.text.sanitising import sanitise

ALLOWED = {
    "p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "strong", "em", "blockquote", "ul", "ol", "li",
    "a", "abbr", "sup", "code", "pre", "table", "thead", "tbody", "tr", "th", "td", "div",
}  # fmt: skip
HARMLESS = {"href", "title", "rel", "id", "class", "align", "start"}
# Each is written for another hole: links, pictures, references, titles, fences, tables, raw HTML.
ATTACKS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img onerror=x&gt;'>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "[a](javascript:alert(1))",
    "[a](javascript&colon;alert(1))",
    "[a](jav\tascript:alert(1))",
    "[a](  javascript:alert(1))",
    "[a](\x01javascript:alert(1))",
    "[a](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[a](vbscript:msgbox(1))",
    "[a](https://a.b\"onmouseover=\"alert(1))",
    "[a](https://a.b '\"onmouseover=\"alert(1)')",
    "[a](<javascript:alert(1)>)",
    "[a]: javascript:alert(1)\n\n[a]",
    "[a]: https://a.b \"x\" onclick=alert(1)\n\n[a]",
    "<javascript:alert(1)>",
    "<a@b.co\"onclick=alert(1)>",
    "![a](x\"onerror=\"alert(1))",
    "![a\"onerror=\"alert(1)](x)",
    "![](photo:1\"onerror=\"alert(1))",
    "[x](article:1\"onclick=\"alert(1))",
    "~~~\"onclick=alert(1)\nx\n~~~",
    "~~~ { #x onclick=alert(1) style=\"x\" }\nx\n~~~",
    "```<script>alert(1)</script>\nx\n```",
    "x[^\"onclick=alert(1)]\n\n[^\"onclick=alert(1)]: y",
    "x[^1]\n\n[^1]: <script>alert(1)</script>",
    "HTML\n\n*[HTML]: \"onmouseover=\"alert(1)",
    "*[<script>]: alert(1)\n\n<script>",
    "|a|\n|:-\"onclick=alert(1)|\n|b|",
    "`<script>alert(1)</script>`",
    "    <script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "\\<script>alert(1)\\</script>",
    "<<script>alert(1)//<</script>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<style>@import 'https://a.b'</style>",
    "<base href=https://a.b>",
    "<meta http-equiv=refresh content='0;url=https://a.b'>",
    "\x02wzxhzdk:0\x03<script>\x02klzzwxh:0000\x03",
    "https://a.b/\"onclick=alert(1)",
    "https://a.b/<script>",
    "a {: onclick=alert(1) }",
]  # fmt: skip


class Active(HTMLParser):
    """Collects whatever in a page is not on the list."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found = []

    def handle_starttag(self, tag, attrs):
        if tag not in ALLOWED:
            self.found.append(tag)
        for name, value in attrs:
            if name not in HARMLESS:
                self.found.append(f"{tag} {name}")
            if name == "href" and not re.match(r"https?://|mailto:|#fn", value or "", re.I):
                self.found.append(value)

    def handle_comment(self, data):
        self.found.append(data)

    handle_decl = handle_pi = unknown_decl = handle_comment


def active(source):
    parser = Active()
    for block in render(source, {}):
        parser.feed(block.html)
        if block.kind is BlockKind.EMBED and re.search(r"[\s\"'<>]", block.value):
            parser.found.append(block.value)
        if block.kind is BlockKind.PHOTO and not re.fullmatch(r"[0-9A-Za-z-]+", block.value):
            parser.found.append(block.value)
    parser.close()
    return parser.found


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_attack_leaves_anything_active(attack):
    for source in (attack, f"- {attack}", f"> {attack}", f"*{attack}*", f"[{attack}](https://a.b)"):
        assert active(source) == []


def test_no_payload_of_the_list_leaves_anything_active(collection):
    lines = collection("corpora/xss-payload-list/xss-payload-list.txt").read_text().splitlines()
    for payload in lines[::11]:
        for source in (payload, f"[x]({payload})", f"![{payload}](x)"):
            assert active(source) == [], source


def test_the_sanitiser_alone_holds_too():
    """Even if the conversion let raw HTML through."""
    parser = Active()
    for attack in ATTACKS:
        parser.feed(sanitise(f"<p>{attack}</p>") + "\n")
    assert parser.found == []


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<li id="fn:1">x</li>', '<li id="fn:1">x</li>'),
        ('<li id="forms">x</li>', "<li>x</li>"),
        ('<td align="right" style="x">x</td>', "x"),
        ('<a href="https://a.b" rel="opener">x</a>', '<a href="https://a.b">x</a>'),
        ('<div class="footnote evil">x</div>', '<div class="footnote">x</div>'),
        ('<ol start="-1"><li>x</li></ol>', "<ol><li>x</li></ol>"),
        ("<p>a<script>b</script><style>c</style></p>", "<p>a</p>"),
    ],
)
def test_only_what_function_needs_stays(html, expected):
    assert sanitise(html) == expected


def test_legitimate_markup_survives(collection):
    """What Python-Markdown makes of its own tests is kept, element by element."""
    folder = collection("corpora/python-markdown-tests")
    compared = 0
    for path in sorted([*folder.rglob("*.txt"), *folder.rglob("*.text")]):
        source = path.read_text("utf-8")
        if any(other in source for other in ("<", "![", "///Footnotes")):  # the desk's own way
            continue
        html = "".join(block.html for block in render(source, {}))
        expected = markdown.markdown(source, extensions=EXTENSIONS)
        assert elements(html) == elements(expected), path.name
        assert re.sub(r"<[^>]+>|\s", "", html) == text(expected), path.name
        compared += 1
    assert compared >= 60


EXTENSIONS = ["tables", "footnotes", "abbr", "fenced_code", "sane_lists"]


def elements(html):
    """Return the tags of a page in order; links apart, of which only whole addresses stay."""
    tags = re.findall(r"<(/?\w+)", html.replace("<h1", "<h2").replace("</h1", "</h2"))
    return [tag for tag in tags if tag.strip("/") != "a"]


def text(html):
    return re.sub(r"<[^>]+>|\s", "", sanitise(html))
