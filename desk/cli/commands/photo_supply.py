"""Commands on what photos show, and on photos that leave the desk on their own."""

from typing import Annotated

import typer

from desk.cli import output
from desk.cli.arguments import AsJson, TargetFolder
from desk.cli.commands import group
from desk.cli.opening import opened
from desk.model.shown_crop import crop_within
from desk.services.commands.crops import CropPhoto
from desk.services.publication_fields import find_preset
from desk.services.supplying import find_photo, supply

commands = group()

StoredPhoto = Annotated[
    str,
    typer.Argument(
        metavar="PHOTO",
        show_default=False,
        help="Id, hash or file name, or a beginning or end of one (4 characters or more).",
    ),
]


def _fraction(name: str) -> typer.models.ArgumentInfo:
    told = "Fraction of the upright picture, 0 to 1."
    found: typer.models.ArgumentInfo = typer.Argument(
        metavar=name, show_default=False, min=0.0, max=1.0, help=told
    )
    return found


@commands.command(epilog="Example: desk photos crop banjir.jpg 16:9 0.1 0.2 0.8 0.675")
def crop(  # noqa: PLR0913, PLR0917 (the arguments of the command)
    ctx: typer.Context,
    photo: StoredPhoto,
    preset: Annotated[str, typer.Argument(metavar="PRESET", help="Such as 16:9 or free.")],
    x: Annotated[float, _fraction("X")],
    y: Annotated[float, _fraction("Y")],
    width: Annotated[float, _fraction("W")],
    height: Annotated[float, _fraction("H")],
    *,
    as_json: AsJson = False,
) -> None:
    """Choose the part of a photo that a preset shows. Print the id of the photo.

    What has another shape than the preset is cut to it, around its middle.
    """
    with opened(ctx) as desk:
        id_ = find_photo(desk, photo)
        found = find_preset(desk.publication(), preset)
        chosen = crop_within(desk.photo(id_), found, (x, y, width, height))
        desk.run("crop", CropPhoto(id_, {found.name: chosen}))
    if as_json:
        sides = {name: getattr(chosen, name) for name in ("x", "y", "width", "height")}
        output.say_json({"id": id_, "preset": found.name} | sides)
    else:
        output.say(id_)


@commands.command(epilog="Example: desk photos export banjir.jpg --to outbox --preset 16:9")
def export(
    ctx: typer.Context,
    photos: Annotated[
        list[str],
        typer.Argument(metavar="PHOTO", show_default=False, help="Ids, hashes or file names."),
    ],
    folder: TargetFolder,
    *,
    presets: Annotated[
        list[str] | None,
        typer.Option("--preset", metavar="P", help="A crop preset; may be given several times."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Write photos in several widths, with caption and credit inside. Print the paths."""
    with opened(ctx) as desk:
        ids = [find_photo(desk, name) for name in photos]
        done = supply(desk, ids, folder.absolute(), presets or ())
    if as_json:
        output.say_json(
            [{"id": each.photo, "paths": [str(path) for path in each.paths]} for each in done]
        )
        return
    for each in done:
        for path in each.paths:
            output.say(str(path))
