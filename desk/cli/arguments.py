"""Arguments that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

ArticleName = Annotated[
    str,
    typer.Argument(
        metavar="ARTICLE",
        show_default=False,
        help="Id, slug, or beginning or end of an id (4 characters or more).",
    ),
]
PhotoName = Annotated[
    str,
    typer.Argument(
        metavar="PHOTO",
        show_default=False,
        help="Id of the photo or of its place in the article, or its file name.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
Caption = Annotated[str | None, typer.Option(metavar="T", help="Who, what, where, when.")]
Credit = Annotated[str | None, typer.Option(metavar="T", help="Credit line, as printed.")]
Alt = Annotated[
    str | None, typer.Option(metavar="T", help="What one sees, for those who cannot see it.")
]
TargetFolder = Annotated[
    Path, typer.Option("--to", metavar="FOLDER", show_default=False, help="Where to write it.")
]


def texts(caption: str | None, credit: str | None, alt: str | None) -> dict[str, str]:
    """Return the texts of a photo that were given, empty ones included."""
    given = {"caption": caption, "credit": credit, "alt": alt}
    return {name: text for name, text in given.items() if text is not None}
