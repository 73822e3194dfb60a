"""The command sample."""

import typer

from desk.cli import output
from desk.cli.arguments import AsJson
from desk.cli.commands import group
from desk.cli.opening import opened
from desk.services import sample as samples

commands = group()


@commands.command(epilog="Example: desk --store trial sample")
def sample(ctx: typer.Context, *, as_json: AsJson = False) -> None:
    """Fill an empty store with a sample. Print how many articles came in."""
    with opened(ctx) as desk:
        count = samples.fill(desk)
    if as_json:
        output.say_json({"articles": count})
    else:
        output.say(f"articles: {count}")
