"""The article file: front matter and Markdown, in which articles come in and go out.

Every value is the text that was typed: ``headline: 2024`` is the headline "2024", and a time stays
as it was written. What the program does not know is kept in ``extra``.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desk.formats import front_matter
from desk.formats.front_matter_fields import (
    EMPTY,
    plain,
    read_photos,
    read_related,
    status,
    text,
    texts,
    time,
)
from desk.formats.photo_entry import PhotoEntry
from desk.model.article import LIST_FIELDS, PEOPLE_FIELDS, Related, Status

__all__ = ["ArticleFile", "PhotoEntry", "read", "write"]

# In the order in which they are written; "body" lies below the front matter.
TEXT_NAMES = (
    "headline", "flash", "section", "dateline", "language", "summary", "slug", "canonical",
    "seo_title", "seo_description",
)  # fmt: skip
TIME_NAMES = ("published", "embargo", "due")
LIST_NAMES = (*PEOPLE_FIELDS, *LIST_FIELDS)
ORDER = (
    "headline", "flash", "section", "dateline", "language", "authors", "editors", "published",
    "embargo", "due", "status", "sources", "tags", "summary", "slug", "canonical", "seo_title",
    "seo_description", "related", "photos",
)  # fmt: skip
_HEADING = re.compile(r"^# +(.+?)[ #]*$", re.M)


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """An article as a file tells it: people by name, photos by file name.

    Attributes:
        status: None when the file does not tell it.
        published, embargo, due: ISO 8601 as typed; without an offset in the publication's zone.
        extra: Keys that the program does not know, with texts, lists and tables of them.
    """

    headline: str = ""
    flash: str = ""
    section: str = ""
    dateline: str = ""
    language: str = ""
    summary: str = ""
    slug: str = ""
    canonical: str = ""
    seo_title: str = ""
    seo_description: str = ""
    published: str = ""
    embargo: str = ""
    due: str = ""
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    status: Status | None = None
    related: tuple[Related, ...] = ()
    photos: tuple[PhotoEntry, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)
    body: str = ""


def read(source: str) -> ArticleFile:
    """Return the article that a Markdown file holds.

    Without front matter the headline is the first ``# `` heading, else the first line.

    Args:
        source: The file's text with LF line ends.

    Raises:
        InputError: ``article_file.*`` with the details ``field`` and ``line``: broken front
            matter, or a value of the wrong shape.
    """
    head, body = front_matter.split(source)
    if head is None:
        return _without_front_matter(body)
    values = front_matter.load(head).items
    related, unknown = read_related(values.get("related", EMPTY))
    found: dict[str, Any] = {name: text(name, values.get(name, EMPTY)) for name in TEXT_NAMES}
    found |= {name: time(name, values.get(name, EMPTY)) for name in TIME_NAMES}
    found |= {name: texts(name, values.get(name, EMPTY)) for name in LIST_NAMES}
    return ArticleFile(
        **found,
        status=status(values.get("status", EMPTY)),
        related=related,
        photos=read_photos(values.get("photos", EMPTY)),
        extra={name: plain(value) for name, value in values.items() if name not in ORDER} | unknown,
        body=body,
    )


def write(article: ArticleFile) -> str:
    """Return the file of ``article``; ``read`` gives the same article back."""
    values: dict[str, Any] = {name: getattr(article, name) for name in (*TEXT_NAMES, *TIME_NAMES)}
    values |= {name: list(getattr(article, name)) for name in LIST_NAMES}
    values["status"] = article.status.value if article.status else ""
    values["related"] = [_related(entry) for entry in article.related]
    values["photos"] = [entry.to_table() for entry in article.photos]
    ordered = {name: values[name] for name in ORDER if values[name]}
    head = front_matter.dump(ordered | {k: v for k, v in article.extra.items() if k not in ORDER})
    return f"{front_matter.FENCE}\n{head}{front_matter.FENCE}\n\n{article.body}\n"


def _related(entry: Related) -> dict[str, str]:
    table = {"headline": entry.headline, "url": entry.url, "article": entry.article}
    return {name: value for name, value in table.items() if value}


def _without_front_matter(source: str) -> ArticleFile:
    source = source.strip("\n")
    heading = _HEADING.search(source)
    if heading:
        body = source[: heading.start()] + source[heading.end() :]
        return ArticleFile(headline=heading[1].strip(), body=body.strip("\n"))
    first, _, rest = source.partition("\n")
    return ArticleFile(headline=first.strip().lstrip("#").strip(), body=rest.strip("\n"))
