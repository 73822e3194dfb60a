"""What a text of another program becomes; those who only pass it on need no parser."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ForeignPicture:
    """A picture that came with a text; ``![](photo:pasted-N)`` is its place, N from 1.

    Attributes:
        address: A ``data:`` address with the picture itself, or a ``file:`` address.
        caption: Plain text; empty when there is none.
        alt: Plain text; empty when there is none.
    """

    address: str
    caption: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class ForeignText:
    """What another program's text says of an article.

    Attributes:
        headline: Plain text; empty when none was found.
        body: Markdown.
        language: BCP 47; empty when unknown.
        pictures: Those that came along, at ``![](photo:pasted-N)`` in the body.
        left_out: Number of pictures that lie elsewhere and were not taken.
    """

    headline: str
    body: str
    language: str
    pictures: tuple[ForeignPicture, ...] = ()
    left_out: int = 0
