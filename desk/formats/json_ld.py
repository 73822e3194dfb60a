"""Structured data of a page.

Source: schema.org NewsArticle, ImageObject and BreadcrumbList as Google's "Article" and "Image
metadata" pages ask for them.
"""

import json
from functools import lru_cache
from typing import Any

from markupsafe import Markup

from desk.formats.addresses import media_address, web_address
from desk.formats.closure import Closure, PlacedPhoto
from desk.formats.figures import Address
from desk.text.counting import words

_ESCAPES = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


def json_ld(closure: Closure, description: str, modified: str, address: Address) -> Markup:
    """Return the content of the page's ``application/ld+json`` block.

    Args:
        description: Of the page.
        modified: RFC 3339 time; empty when it is not told.
    """
    graph = [_article(closure, description, modified, address), _trail(closure)]
    text = json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False)
    return Markup(text.translate(_ESCAPES))  # noqa: S704 (no character of markup is left)


def _article(closure: Closure, description: str, modified: str, address: Address) -> dict[str, Any]:
    article = closure.article
    publication = closure.publication
    page = {"@type": "WebPage", "@id": closure.address} if closure.address else None
    return _filled(
        {
            "@type": "NewsArticle",
            "mainEntityOfPage": page,
            "headline": article.headline,
            "alternativeHeadline": article.seo_title,
            "description": description,
            "inLanguage": closure.language,
            "articleSection": article.section,
            "dateline": article.dateline,
            "keywords": list(article.tags),
            "wordCount": _words(article.body),
            "datePublished": closure.published,
            "dateModified": modified,
            "author": [_person(name) for name in closure.author_names],
            "editor": [_person(name) for name in closure.editor_names],
            "publisher": _filled(
                {
                    "@type": "NewsMediaOrganization",
                    "name": publication.name,
                    "url": web_address(publication.base_url),
                }
            ),
            "image": [
                image for placed in closure.photos if (image := _image(closure, placed, address))
            ],
        }
    )


@lru_cache(maxsize=4)  # a page is made anew for every key in the headline
def _words(body: str) -> int:
    return words(body)


def _image(closure: Closure, placed: PlacedPhoto, address: Address) -> dict[str, Any]:
    picture = address(placed)
    url = media_address(picture.name, closure.publication) if picture.name else ""
    if not url:
        return {}
    photo = placed.photo
    return _filled(
        {
            "@type": "ImageObject",
            "url": url,
            "contentUrl": url,
            "width": picture.width_px,
            "height": picture.height_px,
            "caption": placed.caption,
            "creditText": placed.credit,
            "creator": _person(photo.text("creator")) if photo.text("creator") else None,
            "copyrightNotice": photo.text("copyright"),
            "license": web_address(photo.text("web_statement")),
            "acquireLicensePage": web_address(photo.text("licensor_url")),
        }
    )


def _trail(closure: Closure) -> dict[str, Any]:
    home = {"name": closure.wording("home"), "item": web_address(closure.publication.base_url)}
    steps = [home, {"name": closure.article.section}]
    named = [step for step in steps if step["name"]]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": number} | _filled(step)
            for number, step in enumerate(named, 1)
        ],
    }


def _person(name: str) -> dict[str, str]:
    return {"@type": "Person", "name": name}


def _filled(table: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in table.items() if value}
