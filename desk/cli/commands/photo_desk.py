"""Commands on what the store knows of its photos: list, show, set."""

from typing import Annotated

import typer

from desk.cli import output, photo_portraits, plain
from desk.cli.arguments import AsJson
from desk.cli.assignments import assignments
from desk.cli.commands import group
from desk.cli.commands.photo_supply import StoredPhoto
from desk.cli.opening import opened
from desk.errors import InputError
from desk.model.photo import NEEDED_FIELDS
from desk.model.rows import PhotoFilter, PhotoRow
from desk.services.desk import Desk
from desk.services.fields import split_names
from desk.services.photo_fields import set_photos
from desk.services.photo_queries import PAGE_PHOTOS
from desk.services.photo_views import photo_view
from desk.services.supplying import find_photo

commands = group()


@commands.command("list", epilog="Example: desk photos list --missing caption,alt --search pasar")
def list_(
    ctx: typer.Context,
    *,
    missing: Annotated[
        str, typer.Option(metavar="FIELDS", help="Photos without one of: caption,credit,alt.")
    ] = "",
    search: Annotated[
        str, typer.Option(metavar="TEXT", help="Words of any text, or begins of them.")
    ] = "",
    limit: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="At most so many; else all.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List photos, the last that came in first. A line: end of the id, file, caption, lacks."""
    wanted = PhotoFilter(search, missing=_needed(missing))
    with opened(ctx) as desk:
        zone = desk.publication().time_zone
        found = _rows(desk, wanted, limit)
    if as_json:
        output.say_json([photo_portraits.photo_row(row, zone) for row in found])
        return
    for row in found:
        output.say(plain.photo_line(row))


@commands.command(epilog="Example: desk photos show pasar.jpg --json")
def show(ctx: typer.Context, photo: StoredPhoto, *, as_json: AsJson = False) -> None:
    """Show a photo. Every field, what its file disagrees on, crops and stories."""
    with opened(ctx) as desk:
        seen = photo_view(desk, find_photo(desk, photo))
        portrait = photo_portraits.photo(seen, desk.publication().time_zone)
    if as_json:
        output.say_json(portrait)
        return
    for line in plain.lines(photo_portraits.filled(portrait)):
        output.say(line)


@commands.command(
    "set",
    epilog="Example: desk photos set pasar.jpg 3f9a41c2 credit=Antara keywords='cabai, pasar'",
)
def set_(
    ctx: typer.Context,
    arguments: Annotated[
        list[str],
        typer.Argument(
            metavar="PHOTO... FIELD=VALUE...",
            show_default=False,
            help="Photos by id, hash or file name, then what all of them shall say. FIELD=@FILE "
            "reads the value from a file, FIELD=@@x means “@x”. Commas separate keywords and "
            "persons; nothing clears a field.",
        ),
    ],
    *,
    as_json: AsJson = False,
) -> None:
    """Set fields of photos. All at once or none; prints the ids."""
    names, values = _split(arguments)
    given = assignments(values)
    with opened(ctx) as desk:
        ids = list(dict.fromkeys(find_photo(desk, name) for name in names))
        set_photos(desk, ids, given)
        seen = [photo_view(desk, id_) for id_ in ids] if as_json else []
        zone = desk.publication().time_zone
    if as_json:
        output.say_json([photo_portraits.photo(one, zone) for one in seen])
        return
    for id_ in ids:
        output.say(id_)


def _split(arguments: list[str]) -> tuple[list[str], list[str]]:
    """Return photos and assignments; the first assignment ends the photos."""
    first = next((n for n, text in enumerate(arguments) if "=" in text), len(arguments))
    names, values = arguments[:first], arguments[first:]
    if not names or not values:
        raise InputError("usage.no_photo_or_field")
    return names, values


def _needed(text: str) -> tuple[str, ...]:
    names = split_names(text)
    for name in names:
        if name not in NEEDED_FIELDS:
            known = ", ".join(NEEDED_FIELDS)
            raise InputError("photo.value_unknown", field="--missing", text=name, known=known)
    return names


def _rows(desk: Desk, wanted: PhotoFilter, limit: int | None) -> list[PhotoRow]:
    numbers = desk.photo_numbers(wanted)[:limit]
    pages = (numbers[at : at + PAGE_PHOTOS] for at in range(0, len(numbers), PAGE_PHOTOS))
    return [row for page in pages for row in desk.photo_rows(page)]
