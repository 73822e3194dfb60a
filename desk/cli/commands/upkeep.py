"""Commands that look after the store: verify, backup, restore."""

from pathlib import Path
from typing import Annotated

import typer

from desk.cli import output
from desk.cli.arguments import AsJson, TargetFolder
from desk.cli.commands import group
from desk.cli.failures import MACHINE_FAILED
from desk.cli.opening import opened
from desk.sentences import sentence
from desk.services import upkeep

commands = group()


@commands.command(epilog="Example: desk verify --rebuild")
def verify(
    ctx: typer.Context,
    *,
    rebuild: Annotated[
        bool, typer.Option("--rebuild", help="Make the tables of lists and search anew first.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Check the whole store. Every hash, list and photo; exit status 3 when one is wrong."""
    with opened(ctx) as desk:
        rebuilt = upkeep.rebuild(desk) if rebuild else 0
        report = upkeep.verify(desk)
    problems = [
        {"problem": problem.code, "message": sentence(problem.code, problem.details)}
        for problem in report.problems
    ]
    counts = {
        "documents": report.documents,
        "revisions": report.revisions,
        "photos": report.photos,
    }
    if rebuild:
        counts["rebuilt"] = rebuilt
    if as_json:
        output.say_json(counts | {"problems": problems})
    else:
        for name, count in counts.items():
            output.say(f"{name}: {count}")
        output.say(f"problems: {len(problems)}")
        for problem in problems:
            output.say(f"  {problem['message']}")
    if problems:
        raise typer.Exit(MACHINE_FAILED)


@commands.command(epilog="Example: desk backup newsroom.zip")
def backup(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The zip file to write.")],
    *,
    as_json: AsJson = False,
) -> None:
    """Write the store into one zip file. Also while the window is open."""
    with opened(ctx) as desk:
        missing = upkeep.backup(desk, file)
    if missing:
        output.warn(sentence("backup.incomplete", {"count": len(missing), "file": file}))
    _say_path("file", file, as_json=as_json)


@commands.command(epilog="Example: desk restore newsroom.zip --to restored")
def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A backup.")],
    folder: TargetFolder,
    *,
    as_json: AsJson = False,
) -> None:
    """Unpack a backup into a new folder. Never over an old one."""
    upkeep.restore(file, folder)
    _say_path("folder", folder, as_json=as_json)


def _say_path(name: str, path: Path, *, as_json: bool) -> None:
    if as_json:
        output.say_json({name: str(path)})
    else:
        output.say(str(path))
