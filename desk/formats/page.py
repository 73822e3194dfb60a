"""The page as readers see it: one standalone file without script, for export and preview alike."""

import re
from base64 import b64encode
from hashlib import sha256
from typing import Any
from urllib.parse import quote, urlsplit

from markupsafe import Markup

from desk.formats import moments, template
from desk.formats.addresses import media_address, web_address
from desk.formats.body import ALIGNMENTS, body
from desk.formats.closure import Closure
from desk.formats.figures import Address, Picture, figure
from desk.formats.json_ld import json_ld
from desk.formats.social import open_graph, twitter
from desk.model.publication import WORDING_NAMES
from desk.text.counting import plain_text

__all__ = ["Address", "Picture", "fragment", "page", "page_around", "written"]

DESCRIPTION_MAX = 160  # characters; search engines cut longer ones
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_RIGHT_TO_LEFT = ("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi")
_STORY = '<div class="story">\n'  # of the template; typed text is escaped and never has it
_UNWRITABLE = re.compile("[\0\ud800-\udfff]")  # no HTML file can hold these
_SHARES = (
    ("Facebook", "https://www.facebook.com/sharer/sharer.php?u={address}"),
    ("X", "https://x.com/intent/post?url={address}&text={headline}"),
    ("WhatsApp", "https://wa.me/?text={headline}%20{address}"),
    ("Telegram", "https://t.me/share/url?url={address}&text={headline}"),
)


def page(closure: Closure, address: Address) -> str:
    """Return the page.

    Args:
        address: Tells where the page finds a photo; the only thing in which a preview differs.
    """
    return _page(closure, address, body(closure, address))


def page_around(closure: Closure, address: Address) -> tuple[str, str]:
    """Return what a page has before and after its body; joined around it they are the page."""
    html = _page(closure, address, "")
    end = html.index(_STORY) + len(_STORY)
    return html[:end], html[end:]


def written(html: str) -> str:
    """Return ``html`` without the characters that no file can hold."""
    return _UNWRITABLE.sub("\ufffd", html)


def _page(closure: Closure, address: Address, inner: str) -> str:
    description = _description(closure)
    modified = _modified(closure)
    html = template.render(
        _head(closure, address, description)
        | _article(closure, address)
        | {
            "body": Markup(inner),  # noqa: S704 (sanitised by desk.text)
            "json_ld": json_ld(closure, description, modified, address),
            "properties": open_graph(closure, description, modified, _lead(closure, address)),
        }
    )
    return written(html)


def fragment(closure: Closure, address: Address) -> str:
    """Return the body alone, to be pasted into the form of a content management system."""
    return written(body(closure, address) + "\n")


def _head(closure: Closure, address: Address, description: str) -> dict[str, Any]:
    lead = _lead(closure, address)
    language = _language(closure)
    article = closure.article
    return {
        "language": language,
        "is_rtl": language.partition("-")[0].lower() in _RIGHT_TO_LEFT,
        "policy": _policy(closure, address),
        "title": article.seo_title or article.headline or closure.publication.name,
        "description": description,
        "address": closure.address,
        "twitter": twitter(closure, description, lead),
        "style": Markup(template.style()),  # noqa: S704 (ours)
    }


def _article(closure: Closure, address: Address) -> dict[str, Any]:
    article = closure.article
    lead = closure.lead
    return {
        "words": {name: closure.wording(name) for name in WORDING_NAMES},
        "flash": article.flash.strip(),
        "home_address": web_address(closure.publication.base_url),
        "section": article.section.strip(),
        "headline": article.headline.strip(),
        "authors": closure.author_names,
        "editors": closure.editor_names,
        "share_row": closure.publication.share_row,
        "share_links": _share_links(closure),
        "lead": figure(closure, lead, address(lead), is_lead=True) if lead else "",
        "related": [
            {"headline": story.headline or story.url, "address": web_address(story.url)}
            for story in closure.related
        ],
    }


def _lead(closure: Closure, address: Address) -> tuple[Picture, str, str] | None:
    """Return picture, absolute address and alt text of the lead photo, if receivers can see it."""
    if closure.lead is None:
        return None
    picture = address(closure.lead)
    url = media_address(picture.name, closure.publication) if picture.name else ""
    return (picture, url, closure.lead.alt) if url else None


def _description(closure: Closure) -> str:
    """Return the description: typed, else the summary, else the first words of the body."""
    typed = closure.article.seo_description or closure.article.summary
    if typed.strip():
        return " ".join(typed.split())
    start = _opening(closure.article.body)
    if len(start) <= DESCRIPTION_MAX:
        return start
    return start[:DESCRIPTION_MAX].rpartition(" ")[0].rstrip(",;:") + " …"


def _opening(source: str) -> str:
    """Return the first words of a text, more than a description holds; all words of a short one."""
    lines = source.split("\n")
    most = 16
    while True:
        words = " ".join(plain_text("\n".join(lines[:most])).split())
        if len(words) > DESCRIPTION_MAX or most >= len(lines):
            return words
        most *= 4


def _modified(closure: Closure) -> str:
    """Return when the story was changed last; empty before it is published, as it has no date."""
    published = moments.in_ms(closure.published)
    is_later = published is not None and closure.time_ms > published
    return moments.from_ms(closure.time_ms, closure.publication) if is_later else ""


def _language(closure: Closure) -> str:
    candidates = (closure.language, closure.publication.language, "id")
    return next(tag for tag in candidates if _LANGUAGE.fullmatch(tag))


def _policy(closure: Closure, address: Address) -> str:
    """Return the Content-Security-Policy: no script, nothing from elsewhere.

    The hashes allow this very style sheet and the three alignments of table cells.
    """
    schemes = {urlsplit(address(placed).src).scheme for placed in closure.photos}
    own = "".join(f" {scheme}:" for scheme in sorted(schemes - {""}))
    styles = " ".join(_hash(text) for text in (template.style(), *ALIGNMENTS))
    return (
        f"default-src 'none'; img-src 'self'{own}; style-src 'unsafe-hashes' {styles}; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _share_links(closure: Closure) -> list[tuple[str, str]]:
    if not closure.address:
        return []
    parts = {
        "address": quote(closure.address, safe=""),
        "headline": quote(_UNWRITABLE.sub("\ufffd", closure.article.headline), safe=""),
    }
    return [(name, link.format(**parts)) for name, link in _SHARES]
