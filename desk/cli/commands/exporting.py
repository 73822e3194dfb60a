"""The command export."""

from typing import Annotated

import typer

from desk.cli import output
from desk.cli.arguments import AsJson, TargetFolder
from desk.cli.commands import group
from desk.cli.opening import opened
from desk.formats.target import Target
from desk.services import exporting
from desk.services.exporting import ExportRequest

commands = group()


@commands.command(epilog="Example: desk export 3f9a41c2 --to outbox --format package --zip")
def export(  # noqa: PLR0913 (the options of the command)
    ctx: typer.Context,
    articles: Annotated[
        list[str],
        typer.Argument(
            metavar="ARTICLE",
            show_default=False,
            help="Ids, slugs, or beginnings or ends of ids (4 characters or more).",
        ),
    ],
    folder: TargetFolder,
    *,
    format_: Annotated[
        Target,
        typer.Option("--format", help="The page; JSON for programs; or everything."),
    ] = Target.HTML,
    is_zip: Annotated[bool, typer.Option("--zip", help="One zip file an article.")] = False,
    override: Annotated[
        str,
        typer.Option(
            metavar="REASON", help="Export though a check blocks it; the receipt keeps it."
        ),
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Export articles. Verify what was written, and print the paths."""
    request = ExportRequest(format_, folder.absolute(), is_zip, override)
    with opened(ctx) as desk:
        ids = list(dict.fromkeys(desk.find_article(name) for name in articles))
        done = exporting.export(desk, ids, request)
    if as_json:
        output.say_json(
            [
                {
                    "id": each.article,
                    "edition": each.edition,
                    "paths": [str(path) for path in each.paths],
                }
                for each in done
            ]
        )
        return
    for each in done:
        for path in each.paths:
            output.say(str(path))
