"""The exported article file: what ``desk import`` takes back."""

from collections.abc import Sequence

from desk.formats import article_file
from desk.formats.article_file import ArticleFile
from desk.formats.closure import Closure
from desk.formats.packed import PackedPhoto
from desk.formats.photo_entry import PhotoEntry
from desk.model.article import Related
from desk.text.rendering import BlockKind


def article_md(closure: Closure, packed: Sequence[PackedPhoto]) -> str:
    """Return the article file; photos are the widest renditions of the same package."""
    article = closure.article
    marked = {block.value for block in closure.blocks if block.kind is BlockKind.PHOTO}
    return article_file.write(
        ArticleFile(
            headline=article.headline,
            flash=article.flash,
            section=article.section,
            dateline=article.dateline,
            language=closure.language,
            summary=article.summary,
            slug=article.slug,
            canonical=article.canonical,
            seo_title=article.seo_title,
            seo_description=article.seo_description,
            published=closure.time("published"),
            embargo=closure.time("embargo"),
            due=closure.time("due"),
            authors=tuple(closure.author_names),
            editors=tuple(closure.editor_names),
            tags=article.tags,
            sources=article.sources,
            status=article.status,
            related=tuple(
                Related(story.article_id, story.headline, story.url) for story in closure.related
            ),
            photos=tuple(_entry(photo, marked) for photo in packed),
            extra=article.extra,
            body=article.body,
        )
    )


def _entry(packed: PackedPhoto, marked: set[str]) -> PhotoEntry:
    placement = packed.placed.placement
    return PhotoEntry(
        file=packed.file,
        id=placement.id if placement.id in marked else "",
        role=placement.role,
        texts=packed.placed.texts,
        lists=packed.placed.photo.lists,
        extra=packed.placed.photo.extra,
    )
