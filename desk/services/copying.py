"""A story, or a piece of one, for the clipboard of other programs."""

from dataclasses import dataclass, replace

from desk.formats.clipping import clipping
from desk.model.article import Article
from desk.services.closures import closure
from desk.services.desk import Desk
from desk.services.views import ArticleView
from desk.text.counting import plain_text


@dataclass(frozen=True, slots=True)
class Copied:
    """What is copied.

    Attributes:
        html: As readers see it, without pictures.
        plain: The same words without marks.
        markdown: As it is written.
    """

    html: str
    plain: str
    markdown: str


def copied(desk: Desk, seen: ArticleView, article: Article, piece: str) -> Copied:
    """Render a piece of the text of ``article``; the whole story when it is empty.

    Args:
        seen: The article as its tab shows it: id, people, photos.
        article: The newest text of the tab.

    Raises:
        RuleError: ``text.render_slow``, ``text.render_failed``.
    """
    is_whole = not piece
    source = piece or article.body
    gathered = closure(desk, seen, replace(article, body=source))
    html = clipping(gathered, is_whole=is_whole)
    headline = article.headline.strip() if is_whole else ""
    plain = "\n\n".join(part for part in (headline, plain_text(source)) if part)
    return Copied(html, plain, markdown(article, piece))


def markdown(article: Article, piece: str) -> str:
    """Return a piece as it is written; the whole story with its headline when it is empty."""
    if piece:
        return piece
    headline = " ".join(article.headline.split())
    return "\n\n".join(part for part in (f"# {headline}" if headline else "", article.body) if part)
