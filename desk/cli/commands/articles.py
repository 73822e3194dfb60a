"""Commands on articles: list, show, set, assign."""

from typing import Annotated

import typer

from desk.cli import output, plain, portraits
from desk.cli.arguments import ArticleName, AsJson
from desk.cli.assignments import assignments
from desk.cli.commands import group
from desk.cli.opening import opened
from desk.errors import InputError
from desk.model.article import Status
from desk.model.rows import ArticleFilter, ArticleRow
from desk.services import fields
from desk.services.desk import PAGE_ROWS, Desk

commands = group()


@commands.command("list", epilog="Example: desk list --search gaza --status ready --limit 20")
def list_(  # noqa: PLR0913 (the options of the command)
    ctx: typer.Context,
    *,
    search: Annotated[
        str, typer.Option(metavar="TEXT", help="Words that the article holds, or begins of them.")
    ] = "",
    status: Annotated[Status | None, typer.Option(help="Where the story stands.")] = None,
    section: Annotated[str, typer.Option(metavar="S", help="The section's name.")] = "",
    person: Annotated[
        str, typer.Option(metavar="NAME", help="An author or editor, or part of the name.")
    ] = "",
    limit: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="At most so many; else all.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List articles, newest first. A line: end of the id, status, section, headline, change."""
    wanted = ArticleFilter(search, status.value if status else "", section, person)
    with opened(ctx) as desk:
        zone = desk.publication().time_zone
        found = _rows(desk, wanted, limit)
    if as_json:
        output.say_json([portraits.article_row(row, zone) for row in found])
        return
    for row in found:
        output.say(plain.article_line(row, zone))


@commands.command(epilog="Example: desk show 3f9a41c2 --json")
def show(ctx: typer.Context, article: ArticleName, *, as_json: AsJson = False) -> None:
    """Show an article. Every field, its people, its photos and its revision."""
    with opened(ctx) as desk:
        seen = desk.article(desk.find_article(article))
        portrait = portraits.article(seen, desk.publication().time_zone)
    if as_json:
        output.say_json(portrait)
    else:
        plain.say_article(portrait)


@commands.command(
    "set", epilog="Example: desk set 3f9a41c2 headline='Gencatan senjata' body=@story.md"
)
def set_(
    ctx: typer.Context,
    article: ArticleName,
    values: Annotated[
        list[str],
        typer.Argument(
            metavar="FIELD=VALUE",
            show_default=False,
            help="FIELD=@FILE reads the value from a file, FIELD=@@x means “@x”. Commas separate "
            "tags, sources, authors, editors and related articles (or a JSON array); nothing "
            "clears a field.",
        ),
    ],
    *,
    as_json: AsJson = False,
) -> None:
    """Set fields of an article. All in one revision, which is printed."""
    given = assignments(values)
    with opened(ctx) as desk:
        id_ = desk.find_article(article)
        fields.set_fields(desk, id_, given)
        say_revision(desk, id_, as_json=as_json)


@commands.command(
    epilog="Example: desk assign 3f9a41c2 --author 'Dewi Lestari' --due 2026-12-01T17:00"
)
def assign(
    ctx: typer.Context,
    article: ArticleName,
    *,
    author: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="In the order of the byline.")
    ] = None,
    editor: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Who edits.")] = None,
    due: Annotated[
        str | None, typer.Option(metavar="TIME", help="ISO 8601; else in the publication's zone.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say who writes and edits an article. Unknown people are made; prints the revision."""
    if not author and not editor and due is None:
        raise InputError("usage.nothing_to_do", options="--author, --editor, --due")
    with opened(ctx) as desk:
        id_ = desk.find_article(article)
        fields.assign(desk, id_, author or None, editor or None, due)
        say_revision(desk, id_, as_json=as_json)


def say_revision(desk: Desk, article: str, *, as_json: bool) -> None:
    """Print the revision that an article shows now."""
    seen = desk.article(article)
    if as_json:
        output.say_json({"id": seen.id, "revision": seen.revision})
    else:
        output.say(seen.revision)


def _rows(desk: Desk, wanted: ArticleFilter, limit: int | None) -> list[ArticleRow]:
    found: list[ArticleRow] = []
    while limit is None or len(found) < limit:
        most = PAGE_ROWS if limit is None else min(PAGE_ROWS, limit - len(found))
        page = desk.article_page(wanted, found[-1] if found else None, most)
        found += page
        if len(page) < most:
            break
    return found
