"""Commands on the pictures that stories wait for."""

from typing import Annotated

import typer

from desk.cli import output
from desk.cli.arguments import ArticleName, AsJson
from desk.cli.commands import group
from desk.cli.opening import opened
from desk.model.rows import WaitingRow
from desk.services.commands.requests import AskForPicture
from desk.services.picture_requests import stories_that_wait, wanted_by

commands = group()


@commands.command(epilog="Example: desk request 3f9a41c2 --what 'Tanggul yang jebol' --by 17:00")
def request(
    ctx: typer.Context,
    article: ArticleName,
    *,
    what: Annotated[str, typer.Option(metavar="TEXT", help="What the picture should show.")],
    by: Annotated[
        str, typer.Option(metavar="TIME", help="A time of day, or ISO 8601; else when it is due.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Ask for a picture for an article. Print the id of the request."""
    with opened(ctx) as desk:
        id_ = desk.find_article(article)
        when = wanted_by(desk, by)
        made = desk.run("ask", AskForPicture(id_, what, when)).made
    if as_json:
        output.say_json({"id": made, "article": id_, "what": what, "by": when})
    else:
        output.say(made)


@commands.command(epilog="Example: desk waiting --json")
def waiting(ctx: typer.Context, *, as_json: AsJson = False) -> None:
    """List the stories that wait for a picture, the one that is due first comes first.

    A line: id of the article, when it is due, section, headline, what is wanted.
    """
    with opened(ctx) as desk:
        rows = stories_that_wait(desk)
    if as_json:
        output.say_json([_portrait(row) for row in rows])
        return
    for row in rows:
        output.say_columns(row.article, row.due, row.section, row.headline, row.what)


def _portrait(row: WaitingRow) -> dict[str, object]:
    return {
        "article": row.article, "request": row.request, "headline": row.headline,
        "section": row.section, "due": row.due, "what": row.what, "person": row.person,
        "has_lead": row.has_lead,
    }  # fmt: skip
