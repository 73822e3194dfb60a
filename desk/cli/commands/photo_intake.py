"""The command that brings photos in."""

from pathlib import Path
from typing import Annotated

import typer

from desk.cli import output
from desk.cli.arguments import AsJson
from desk.cli.commands import group
from desk.cli.failures import REFUSED, WRONG_USE
from desk.cli.opening import opened
from desk.sentences import sentence
from desk.services.bringing import Bringing
from desk.services.brought import Brought, Fate, Summary
from desk.services.templating import fill_in, find_template

commands = group()


@commands.command(epilog='Example: desk photos add /media/card --template "Pasar pagi"')
def add(
    ctx: typer.Context,
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="PATH", show_default=False, help="Files, and folders with photos."),
    ],
    *,
    template: Annotated[
        str, typer.Option(metavar="NAME", show_default=False, help="Fills in what is empty.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Bring photos in. Print id, what became of it, and file of each.

    A photo is new, known (the same file), same (the same picture, other metadata) or similar. What
    a known photo says is never changed. Exit status 2 when a file was refused; the others are in.
    """
    with opened(ctx) as desk:
        texts = find_template(desk, template) if template else {}
        summary = Bringing(desk, lambda _progress: None).run(paths)
        new = [brought.photo for brought in summary.with_fate(Fate.NEW, Fate.SAME, Fate.SIMILAR)]
        if texts and new:
            fill_in(desk, texts, new, "photos add")
    if as_json:
        output.say_json(_document(summary))
    _say(summary, is_silent=as_json)
    if summary.failure is not None:
        raise summary.failure
    if summary.with_fate(Fate.REFUSED):
        raise typer.Exit(WRONG_USE)
    if not summary.files:
        output.warn(sentence("photo.none_found", {}))
        raise typer.Exit(REFUSED)


def _say(summary: Summary, *, is_silent: bool) -> None:
    for brought in summary.files:
        if brought.error is not None:
            output.warn(sentence(brought.error.code, brought.error.details))
        elif not is_silent:
            output.say_columns(brought.photo, brought.fate.value, str(brought.file))


def _document(summary: Summary) -> dict[str, object]:
    return {
        "photos": [_entry(brought) for brought in summary.files],
        "passed_over": summary.others + summary.hidden,
        "left": summary.left,
    }


def _entry(brought: Brought) -> dict[str, object]:
    found: dict[str, object] = {"file": str(brought.file), "fate": brought.fate.value}
    found["photo"] = brought.photo or None
    found["other"] = brought.other or None
    if brought.error is not None:
        found["reason"] = sentence(brought.error.code, brought.error.details)
    return found
