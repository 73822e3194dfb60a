"""The commands publication show and publication set."""

from typing import Annotated

import typer

from desk.cli import output, plain, portraits
from desk.cli.arguments import AsJson
from desk.cli.assignments import assignments
from desk.cli.commands import group
from desk.cli.opening import opened
from desk.services.publication_fields import set_publication

commands = group()
publication = group(
    help="Show or change the publication. Its name, addresses, sections and wordings.",
    epilog="Example: desk publication set name='Pantau' wording.id.by=Oleh",
)
commands.add_typer(publication, name="publication")


@publication.command(epilog="Example: desk publication show --json")
def show(ctx: typer.Context, *, as_json: AsJson = False) -> None:
    """Show the publication."""
    with opened(ctx) as desk:
        portrait = portraits.publication(desk.publication())
    if as_json:
        output.say_json(portrait)
        return
    # As ``set`` takes them.
    singular = {"wordings": "wording", "expansions": "expansion"}
    singular |= {"word_targets": "word_target", "role_presets": "role_preset"}
    singular |= {"house_lists": "house_list", "caption_templates": "caption_template"}
    named = {singular.get(name, name): value for name, value in portrait.items()}
    for line in plain.lines(named):
        output.say(line)


@publication.command(
    "set",
    epilog="Example: desk publication set base_url=https://example.id share_row=off",
)
def set_(
    ctx: typer.Context,
    values: Annotated[
        list[str],
        typer.Argument(
            metavar="FIELD=VALUE",
            show_default=False,
            help="name, base_url, media_url, language, time_zone, sections (commas between), "
            "share_row=on or off, wording.LANGUAGE.NAME, expansion.ABBREVIATION, "
            "word_target.SECTION (a number), role_preset.lead (or inline, gallery: a crop preset), "
            "crop_presets, house_list.FIELD (commas between), caption_template.NAME.FIELD. "
            "FIELD=@FILE reads the value from a file.",
        ),
    ],
    *,
    as_json: AsJson = False,
) -> None:
    """Change the publication. All values in one revision."""
    given = assignments(values)
    with opened(ctx) as desk:
        set_publication(desk, given)
        portrait = portraits.publication(desk.publication())
    if as_json:
        output.say_json(portrait)
