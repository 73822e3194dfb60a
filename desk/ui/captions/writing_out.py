"""Codes and variables in a text of one photo, written out."""

from desk.model.photo import Photo
from desk.services.captioning import Captioned
from desk.text.codes import expanded
from desk.text.variables import Occasion, filled
from desk.ui.captions.code_files import CodeFiles


def written_out(text: str, photo: Photo, seen: Captioned, codes: CodeFiles) -> str:
    """Return a text of one photo with its codes and variables written out."""
    text = expanded(text, codes.book, codes.delimiter).text
    return filled(text, photo, occasion(seen)).text


def occasion(seen: Captioned) -> Occasion:
    """Return what variables know beside the photos."""
    return Occasion(today=seen.today, language=seen.publication.language, person=seen.person)
