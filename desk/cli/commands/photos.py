"""Commands on the photos of an article: attach, caption, detach."""

from pathlib import Path
from typing import Annotated

import typer

from desk.cli import output
from desk.cli.arguments import Alt, ArticleName, AsJson, Caption, Credit, PhotoName, texts
from desk.cli.commands import group
from desk.cli.commands.articles import say_revision
from desk.cli.opening import opened, warn_of
from desk.errors import InputError
from desk.model.article import Role
from desk.services import attaching
from desk.services.commands.photos import CaptionPlacement, DetachPhoto

commands = group()


@commands.command(
    epilog="Example: desk attach 3f9a41c2 banjir.jpg --caption 'Banjir di Demak' --credit Antara"
)
def attach(  # noqa: PLR0913 (the options of the command)
    ctx: typer.Context,
    article: ArticleName,
    photo: Annotated[Path, typer.Argument(metavar="PHOTO", help="The picture's file.")],
    *,
    caption: Caption = None,
    credit: Credit = None,
    alt: Alt = None,
    role: Annotated[
        Role | None, typer.Option(help="Else lead when the article has none, then inline.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Attach a photo to an article. Print the id of its place there and the id of the photo."""
    with opened(ctx) as desk:
        id_ = desk.find_article(article)
        done = attaching.attach(desk, id_, photo, texts(caption, credit, alt), role)
    warn_of(done.warnings, str(photo))
    if as_json:
        found = {"article": id_, "id": done.placement, "photo": done.photo, "new": done.is_new}
        output.say_json(found | {"warnings": list(done.warnings)})
    else:
        output.say_columns(done.placement, done.photo)


@commands.command(epilog="Example: desk caption 3f9a41c2 banjir.jpg --credit 'Antara/Aji'")
def caption(  # noqa: PLR0913 (the options of the command)
    ctx: typer.Context,
    article: ArticleName,
    photo: PhotoName,
    *,
    caption: Caption = None,
    credit: Credit = None,
    alt: Alt = None,
    as_json: AsJson = False,
) -> None:
    """Change the texts of a photo. Print the revision of the article."""
    given = texts(caption, credit, alt)
    if not given:
        raise InputError("usage.nothing_to_do", options="--caption, --credit, --alt")
    with opened(ctx) as desk:
        id_ = desk.find_article(article)
        placement = desk.find_placement(id_, photo)
        desk.run("caption", CaptionPlacement(id_, placement, given))
        say_revision(desk, id_, as_json=as_json)


@commands.command(epilog="Example: desk detach 3f9a41c2 banjir.jpg")
def detach(
    ctx: typer.Context, article: ArticleName, photo: PhotoName, *, as_json: AsJson = False
) -> None:
    """Remove a photo from an article. The photo and its file stay; prints the revision."""
    with opened(ctx) as desk:
        id_ = desk.find_article(article)
        desk.run("detach", DetachPhoto(id_, desk.find_placement(id_, photo)))
        say_revision(desk, id_, as_json=as_json)
