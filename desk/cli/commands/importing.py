"""The command import."""

from pathlib import Path
from typing import Annotated

import typer

from desk.cli import output
from desk.cli.arguments import AsJson
from desk.cli.commands import group
from desk.cli.opening import opened, warn_of
from desk.services import importing

commands = group()


@commands.command("import", epilog="Example: desk import story.md notes.txt page.html")
def import_(
    ctx: typer.Context,
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE",
            show_default=False,
            help="Markdown with front matter (photos beside it are attached), text, HTML, .docx or"
            " .odt.",
        ),
    ],
    *,
    as_json: AsJson = False,
) -> None:
    """Make new articles of files. Print id and headline of each; one bad file keeps all out."""
    with opened(ctx) as desk:
        prepared = [importing.prepare(desk, file) for file in files]
        done = [importing.keep(desk, file) for file in prepared]
    for file, article in zip(files, done, strict=True):
        warn_of(article.warnings, str(file))
        if not as_json:
            output.say_columns(article.id, article.headline)
    if as_json:
        output.say_json(
            [
                {"id": each.id, "headline": each.headline, "warnings": list(each.warnings)}
                for each in done
            ]
        )
