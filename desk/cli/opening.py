"""Opening the store that the options name."""

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from desk.cli import output
from desk.cli.invocation import Invocation
from desk.sentences import sentence
from desk.services.desk import Desk
from desk.services.upkeep import location_warning


@contextmanager
def opened(ctx: typer.Context) -> Iterator[Desk]:
    """Open the desk for one command; the person of ``--as`` acts."""
    invocation: Invocation = ctx.obj
    if code := location_warning(invocation.folder):
        output.warn(sentence(code, {"folder": str(invocation.folder)}))
    with Desk.open(invocation.folder, invocation.paths) as desk:
        if invocation.person:
            desk.act_as(invocation.person)
        yield desk


def warn_of(codes: tuple[str, ...], name: str) -> None:
    """Print the sentences of warnings about ``name``."""
    for code in codes:
        output.warn(f"{name}: {sentence(code, {})}")
