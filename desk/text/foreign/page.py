"""Web pages, pieces of them, and RTF, to headline, Markdown and language."""

import re
from collections.abc import Callable

import nh3
from bs4 import BeautifulSoup, Tag

from desk.text.foreign.cleaning import NEVER_TEXT, clean
from desk.text.foreign.foreign_text import ForeignText
from desk.text.foreign.fragment import Fragment, convert
from desk.text.foreign.rtf import to_html

_AROUND_TEXT = frozenset(
    {"nav", "aside", "footer", "form", "button", "select", "textarea", "dialog", "menu"}
)
_CONTROLS = frozenset({"button", "select", "textarea"})
_LANGUAGE = re.compile(
    r"<html\b[^<>]{0,2000}?\blang\s*=\s*[\"']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})\b", re.I
)


def read(html: str) -> ForeignText:
    """Read a page; hostile ones may take long.

    Raises:
        RecursionError: It is nested too deeply.
    """
    html = html.encode(errors="replace").decode()  # no half characters: nh3 cannot take them
    headline = _headline(html)
    found = _body(html, _AROUND_TEXT, headline)
    if not found.body:
        found = _body(html, frozenset(), headline)
    language = _LANGUAGE.search(html[:20_000])
    return ForeignText(
        headline,
        found.body,
        language[1] if language else "",
        found.pictures,
        found.left_out,
    )


def read_fragment(html: str) -> ForeignText:
    """Read a piece of a page, such as a clipboard holds: all of it is body.

    Raises:
        RecursionError: It is nested too deeply.
    """
    found = convert(clean(html, _CONTROLS))
    return ForeignText("", found.body, "", found.pictures, found.left_out)


def read_rtf(source: str) -> ForeignText:
    """Read RTF whose bytes are the characters of ``source`` (Latin-1).

    Raises:
        RecursionError: It is nested too deeply.
    """
    return read_fragment(to_html(source.encode("latin-1", errors="replace")))


def _headline(html: str) -> str:
    """Return what the page calls itself when shared, else its first heading, else its title."""
    clean_head = nh3.clean(
        html,
        tags={"title", "meta", "h1"},
        clean_content_tags=set(NEVER_TEXT - {"title", "head"}),
        attributes={"meta": {"property", "content"}},
        link_rel=None,
    )
    soup = BeautifulSoup(clean_head, "html.parser")
    shared = soup.find("meta", property="og:title")
    named = [shared.get("content", "")] if isinstance(shared, Tag) else []
    named += [tag.get_text() for tag in (soup.find("h1"), soup.find("title")) if tag]
    return next((text for name in named if (text := one_line(str(name)))), "")


def _body(html: str, left_out: frozenset[str], headline: str) -> Fragment:
    soup = clean(html, left_out)
    articles = soup.find_all("article") or soup.find_all("main")
    if len(articles) == 1 and isinstance(articles[0], Tag):
        only = articles[0].extract()
        soup.clear()
        soup.append(only)
    heading = soup.find("h1")
    if isinstance(heading, Tag) and headline.startswith(one_line(heading.get_text())):
        heading.decompose()
    return convert(soup)


def one_line(text: str) -> str:
    """Return ``text`` with single spaces."""
    return " ".join(text.split())


READERS: dict[str, Callable[[str], ForeignText]] = {
    "page": read,
    "fragment": read_fragment,
    "rtf": read_rtf,
}
