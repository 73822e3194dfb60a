"""The commands ``desk photos ...``."""

from desk.cli.commands import group, photo_desk, photo_intake, photo_supply

commands = group()
photos = group(
    help="Bring in, find, caption, crop and supply the photos of the store.",
    epilog="Example: desk photos export banjir.jpg --to outbox --preset 16:9",
)
photos.add_typer(photo_intake.commands)
photos.add_typer(photo_desk.commands)
photos.add_typer(photo_supply.commands)
commands.add_typer(photos, name="photos")
