"""The command check."""

import typer

from desk.cli import output, portraits
from desk.cli.arguments import ArticleName, AsJson
from desk.cli.commands import group
from desk.cli.failures import REFUSED
from desk.cli.opening import opened
from desk.services import checking

commands = group()


@commands.command(epilog="Example: desk check 3f9a41c2")
def check(ctx: typer.Context, article: ArticleName, *, as_json: AsJson = False) -> None:
    """Say what blocks publication. Exit status 1 when something does; the rest are warnings."""
    with opened(ctx) as desk:
        found = portraits.findings(checking.findings(desk, desk.find_article(article)))
    if as_json:
        output.say_json(found)
    else:
        for kind, entries in (("blocks", found["blocking"]), ("warning", found["warnings"])):
            for entry in entries:
                output.say(f"{kind}: {entry['message']} ({entry['rule']})")
    if found["blocking"]:
        raise typer.Exit(REFUSED)
