"""A web page to headline, Markdown and language.

``nh3`` reads the page first, as a browser would; only its clean output reaches the slower and more
fragile parsers.
"""

import re
from dataclasses import dataclass
from urllib.parse import quote

import nh3
from bs4 import BeautifulSoup, Tag
from markdownify import ATX, MarkdownConverter

from desk.text.escaping import escape
from desk.text.sanitising import LINK_SCHEMES

_TAGS = {
    "p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "em", "b", "i", "blockquote",
    "ul", "ol", "li", "a", "code", "pre", "table", "thead", "tbody", "tfoot", "tr", "th", "td",
    "article", "main", "section", "div", "dl", "dt", "dd", "q", "figcaption", "header",
}  # fmt: skip
_NEVER_TEXT = {
    "script",
    "style",
    "noscript",
    "template",
    "iframe",
    "svg",
    "math",
    "object",
    "title",
}
_AROUND_TEXT = {"nav", "aside", "footer", "form", "button", "select", "textarea", "dialog", "menu"}
_LANGUAGE = re.compile(
    r"<html\b[^<>]{0,2000}?\blang\s*=\s*[\"']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})\b", re.I
)
_BLANK_LINES = re.compile(r"\n\s*\n(?:\s*\n)*")


@dataclass(frozen=True, slots=True)
class ForeignText:
    """What another program's text says of an article.

    Attributes:
        headline: Plain text; empty when none was found.
        body: Markdown.
        language: BCP 47; empty when unknown.
    """

    headline: str
    body: str
    language: str


def read(html: str) -> ForeignText:
    """Read a page; hostile ones may take long.

    Raises:
        RecursionError: It is nested too deeply.
    """
    html = html.encode(errors="replace").decode()  # no half characters: nh3 cannot take them
    headline = _headline(html)
    body = _body(html, _AROUND_TEXT, headline) or _body(html, set(), headline)
    language = _LANGUAGE.search(html[:20_000])
    return ForeignText(headline, body, language[1] if language else "")


def _headline(html: str) -> str:
    """Return what the page calls itself when shared, else its first heading, else its title."""
    clean = nh3.clean(
        html,
        tags={"title", "meta", "h1"},
        clean_content_tags=_NEVER_TEXT - {"title"},
        attributes={"meta": {"property", "content"}},
        link_rel=None,
    )
    soup = BeautifulSoup(clean, "html.parser")
    shared = soup.find("meta", property="og:title")
    named = [shared.get("content", "")] if isinstance(shared, Tag) else []
    named += [tag.get_text() for tag in (soup.find("h1"), soup.find("title")) if tag]
    return next((text for name in named if (text := _one_line(str(name)))), "")


def _body(html: str, left_out: set[str], headline: str) -> str:
    clean = nh3.clean(
        html,
        tags=_TAGS,
        clean_content_tags=_NEVER_TEXT | left_out,
        attributes={"a": {"href"}, "ol": {"start"}},
        url_schemes=set(LINK_SCHEMES),
        url_relative="deny",
        link_rel=None,
    )
    soup = BeautifulSoup(clean, "html.parser")
    articles = soup.find_all("article") or soup.find_all("main")
    root = articles[0] if len(articles) == 1 else soup
    heading = root.find("h1")
    if isinstance(heading, Tag) and headline.startswith(_one_line(heading.get_text())):
        heading.decompose()
    for link in root.find_all("a", href=True):
        link["href"] = _one_word(str(link["href"]))
    for items in root.find_all("ol"):
        _number(items)
    markdown = _Converter(heading_style=ATX, bullets="-", autolinks=False).convert_soup(root)
    return _BLANK_LINES.sub("\n\n", markdown).strip()


def _number(items: Tag) -> None:
    start = str(items.get("start", "1"))
    first = int(start) if re.fullmatch(r"\d{1,9}", start) else 1
    for number, item in enumerate(items.find_all("li", recursive=False), first):
        item["data-mark"] = f"{number}."


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _one_word(address: str) -> str:
    """Return ``address`` without what would end a Markdown link."""
    return re.sub(r"[\s()<>\"\\]", lambda char: quote(char[0], safe=""), address)


class _Converter(MarkdownConverter):
    """Writes the Markdown that the desk reads: other escapes, lists indented by four."""

    def escape(self, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002 (passed by name)
        return escape(text)

    def convert_li(self, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002 (same)
        item = (text or "").strip().replace("\n", "\n    ")
        return f"{el.get('data-mark', '-')} {item}\n" if item else "\n"
