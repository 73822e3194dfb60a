"""Addresses: what may be written as a link or as the URI of a thing."""

from urllib.parse import quote, urlsplit, urlunsplit

from desk.model.article import Article
from desk.model.publication import Publication
from desk.text.slug import slug

_KEPT = "!$%&'()*+,/:;=?@~-._"  # of RFC 3986, and the sign of what is escaped already


def web_address(typed: str) -> str:
    """Return an http(s) address as an ASCII URI; empty when ``typed`` is none.

    Source: RFC 3986; RFC 3987, section 3.1, for other letters than ASCII.
    """
    try:
        parts = urlsplit(typed.strip())
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port else ""
        path, query, fragment = (_quoted(part) for part in parts[2:])
    except ValueError:  # a port that is no number, a host that no one could know, half a character
        return ""
    if parts.scheme not in ("http", "https") or not _is_host(host):
        return ""
    return urlunsplit((parts.scheme, host + port, path, query, fragment))


def story_slug(article: Article) -> str:
    """Return the slug of an article: its own, else its headline's; ASCII, at most 60 characters."""
    return slug(article.slug) or slug(article.headline) or "article"


def story_address(article: Article, publication: Publication) -> str:
    """Return where an article is, or will be, read; empty when nobody can know."""
    canonical = web_address(article.canonical)
    base = web_address(publication.base_url)
    if canonical or not base:
        return canonical
    return f"{base.rstrip('/')}/{story_slug(article)}"


def media_address(name: str, publication: Publication) -> str:
    """Return where an exported photo will lie; empty when the publication does not say."""
    base = web_address(publication.media_url)
    return f"{base.rstrip('/')}/{name}" if base else ""


def _is_host(host: str) -> bool:
    return bool(host) and all(char.isalnum() or char in "-." for char in host)


def _quoted(part: str) -> str:
    first, *rest = quote(part, safe=_KEPT).split("%")
    # A per cent sign that escapes nothing is a character.
    return first + "".join(("%" if _is_hex(piece[:2]) else "%25") + piece for piece in rest)


def _is_hex(pair: str) -> bool:
    return len(pair) == 2 and all(char in "0123456789abcdefABCDEF" for char in pair)
