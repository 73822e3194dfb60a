"""What social networks read of a page.

Source: The Open Graph protocol (ogp.me); Twitter Cards markup.
"""

from desk.formats.closure import Closure
from desk.formats.figures import Picture

Pairs = list[tuple[str, str]]
Lead = tuple[Picture, str, str]  # picture, absolute address, alt text

_REGIONS = {"id": "ID", "en": "US", "jv": "ID", "su": "ID", "ms": "MY"}


def open_graph(closure: Closure, description: str, modified: str, lead: Lead | None) -> Pairs:
    """Return property and content of the page's Open Graph tags."""
    article = closure.article
    pairs = [
        ("og:type", "article"),
        ("og:title", article.headline),
        ("og:description", description),
        ("og:url", closure.address),
        ("og:site_name", closure.publication.name),
        ("og:locale", _locale(closure.language)),
        *_image(lead),
        ("article:published_time", closure.published),
        ("article:modified_time", modified),
        *(("article:author", name) for name in closure.author_names),
        ("article:section", article.section),
        *(("article:tag", tag) for tag in article.tags),
    ]
    return [(name, content) for name, content in pairs if content]


def twitter(closure: Closure, description: str, lead: Lead | None) -> Pairs:
    """Return name and content of the page's Twitter card tags."""
    pairs = [
        ("twitter:card", "summary_large_image" if lead else "summary"),
        ("twitter:title", closure.article.headline),
        ("twitter:description", description),
        ("twitter:image", lead[1] if lead else ""),
        ("twitter:image:alt", lead[2] if lead else ""),
    ]
    return [(name, content) for name, content in pairs if content]


def _image(lead: Lead | None) -> Pairs:
    if lead is None:
        return []
    picture, url, alt = lead
    return [
        ("og:image", url),
        ("og:image:width", str(picture.width_px)),
        ("og:image:height", str(picture.height_px)),
        ("og:image:alt", alt),
    ]


def _locale(language: str) -> str:
    """Return language and territory; empty when the territory is not known."""
    spoken, _, region = language.partition("-")
    territory = region.upper() if len(region) == 2 else _REGIONS.get(spoken.lower(), "")
    return f"{spoken.lower()}_{territory}" if territory else ""
