"""Commands on the past of an article: log, restore-revision."""

from collections.abc import Sequence
from typing import Annotated

import typer

from desk.cli import output, portraits
from desk.cli.arguments import ArticleName, AsJson
from desk.cli.commands import group
from desk.cli.commands.articles import say_revision
from desk.cli.opening import opened
from desk.errors import InputError
from desk.model.ids import MIN_ABBREVIATION
from desk.model.rows import RevisionRow
from desk.services.commands.articles import RestoreRevision

SHORT_REVISION = 12  # characters

commands = group()


@commands.command(epilog="Example: desk log 3f9a41c2 --json")
def log(ctx: typer.Context, article: ArticleName, *, as_json: AsJson = False) -> None:
    """Show the history of an article. Newest first: revision, time, person, what changed."""
    with opened(ctx) as desk:
        rows = desk.history(desk.find_article(article))
        zone = desk.publication().time_zone
    entries = [portraits.revision(row, zone) for row in rows]
    if as_json:
        output.say_json(entries)
        return
    for entry in entries:
        output.say(_line(entry))


@commands.command("restore-revision", epilog="Example: desk restore-revision 3f9a41c2 9be01d44")
def restore_revision(
    ctx: typer.Context,
    article: ArticleName,
    revision: Annotated[
        str,
        typer.Argument(metavar="REVISION", help="Id of a revision, or its beginning (4 or more)."),
    ],
    *,
    as_json: AsJson = False,
) -> None:
    """Bring a past revision back. It becomes a new revision, which is printed."""
    with opened(ctx) as desk:
        id_ = desk.find_article(article)
        wanted = _find(desk.history(id_), revision)
        desk.run("restore", RestoreRevision(id_, wanted))
        say_revision(desk, id_, as_json=as_json)


def _find(rows: Sequence[RevisionRow], text: str) -> str:
    found = [row.id for row in rows if row.id.startswith(text)]
    if len(text) < MIN_ABBREVIATION or not found:
        raise InputError("revision.unknown", revision=text)
    if len(found) > 1:
        short = ", ".join(id_[:SHORT_REVISION] for id_ in found)
        raise InputError("revision.ambiguous", revision=text, candidates=short)
    return found[0]


def _line(entry: dict[str, object]) -> str:
    changed = entry["changed"]
    parts = [
        str(entry["revision"])[:SHORT_REVISION],
        str(entry["time"]),
        str(entry["person"] or "-"),
        ", ".join(changed) if isinstance(changed, list) else "",
        f"“{entry['label']}”" if entry["label"] else "",
        "(open)" if entry["open"] else "",
    ]
    return "  ".join(part for part in parts if part)
