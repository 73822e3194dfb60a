"""The command line program: reads the arguments, runs one command, returns the exit status.

Exit status: 0 done, 1 refused by a rule, 2 wrong use or bad input, 3 the store or the machine
failed. A command's module is imported when the command is asked for, so that ``desk list`` does not
wait for what only an export needs.
"""

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command, get_group

from desk import __version__
from desk.cli import failures, output
from desk.cli.commands import group
from desk.cli.invocation import Invocation, OpenWindow, refuse_broken_text
from desk.errors import InputError
from desk.paths import Paths, user_store

_MODULES = {
    "import": "importing",
    "list": "articles",
    "show": "articles",
    "set": "articles",
    "assign": "articles",
    "attach": "photos",
    "caption": "photos",
    "detach": "photos",
    "photos": "photo_library",
    "request": "requests",
    "waiting": "requests",
    "check": "checking",
    "export": "exporting",
    "log": "history",
    "restore-revision": "history",
    "publication": "publication",
    "verify": "upkeep",
    "backup": "upkeep",
    "restore": "upkeep",
    "sample": "sample",
}


class _Commands(TyperGroup):
    """The commands by name; each module is imported for its own commands only."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 (of the base class)
        return list(_MODULES)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in _MODULES:
            return None
        module = import_module(f"desk.cli.commands.{_MODULES[cmd_name]}")
        return get_group(module.commands).get_command(ctx, cmd_name)


app = group(
    cls=_Commands,
    name="desk",
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Example: desk list --search gaza",
)


@app.callback()
def start(
    ctx: typer.Context,
    *,
    store: Annotated[
        str | None,
        typer.Option(metavar="FOLDER", help="The store; else $DESK_STORE, else your own."),
    ] = None,
    person: Annotated[
        str, typer.Option("--as", metavar="NAME", help="Who acts; else this laptop's person.")
    ] = "",
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Write, illustrate and export news articles offline. Without a command: the window."""
    if version:
        output.say(f"desk {__version__}")
        raise typer.Exit
    if store == "":
        raise InputError("usage.no_folder")
    given: Invocation = ctx.obj
    folder = user_store(Path(store) if store else None, given.paths)
    ctx.obj = Invocation(given.paths, folder, person, given.open_window)
    if ctx.invoked_subcommand is None:
        raise typer.Exit(given.open_window(folder, given.paths, person))


def run(arguments: Sequence[str], paths: Paths, open_window: OpenWindow) -> int:
    """Run the program with ``arguments`` and return its exit status.

    Args:
        arguments: Without the program's name.
        open_window: Shows the window when no command is given.
    """
    output.prepare()
    status = _guarded(
        lambda: _run(list(arguments), Invocation(paths, Path(), "", open_window)), paths
    )
    return _guarded(output.finish, paths) or status


def _guarded(work: Callable[[], int], paths: Paths) -> int:
    try:
        return work()
    except KeyboardInterrupt:
        return failures.INTERRUPTED
    except Exception as error:  # noqa: BLE001 (a bug ends in the log, not on the terminal)
        return failures.report(error, paths)


def _run(arguments: list[str], invocation: Invocation) -> int:
    refuse_broken_text(arguments)
    command = get_command(app)
    status = command.main(arguments, prog_name="desk", standalone_mode=False, obj=invocation)
    return status if isinstance(status, int) else 0
