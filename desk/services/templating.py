"""A caption template for photos that have just come in."""

from collections.abc import Mapping, Sequence

from desk.errors import InputError
from desk.services.captioning import captioned
from desk.services.commands.captions import Caption
from desk.services.desk import Desk
from desk.text.captioning import Mode, apply_template
from desk.text.variables import Occasion


def find_template(desk: Desk, name: str) -> Mapping[str, str]:
    """Return a caption template of the publication.

    Raises:
        InputError: ``template.unknown``.
    """
    templates = desk.publication().caption_templates
    if name not in templates:
        raise InputError("template.unknown", name=name, known=", ".join(templates) or "-")
    return templates[name]


def fill_in(desk: Desk, template: Mapping[str, str], photos: Sequence[str], label: str) -> None:
    """Write what a template says where photos say nothing yet, as one step of undo."""
    found = captioned(desk, photos)
    count = len(found.photos)
    language = found.publication.language
    changes = {
        id_: apply_template(
            photo,
            template,
            Occasion(number, count, found.today, language, found.person),
            Mode.ONLY_EMPTY,
        )
        for number, (id_, photo) in enumerate(found.photos.items(), 1)
    }
    changes = {id_: values for id_, values in changes.items() if values}
    if changes:
        desk.run(label, Caption(changes))
