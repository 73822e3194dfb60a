"""What the store is asked and told before the rooms are furnished. Write lane only.

It draws in the store and its libraries, so it is imported there, after the frame is painted.
"""

import dataclasses

from desk.model.publication import Publication
from desk.model.rows import ArticleFilter
from desk.services import sample
from desk.services.commands.people import ActAs, AddPerson
from desk.services.commands.publication import SetPublication
from desk.services.desk import Desk
from desk.ui.first_start import FirstAnswers


@dataclasses.dataclass(frozen=True, slots=True)
class Found:
    """What an opened store says.

    Attributes:
        has_person: Whether somebody said already who works on this laptop.
        is_empty: Whether there is no article.
    """

    desk: Desk
    has_person: bool
    publication: Publication
    is_empty: bool


def look_round(desk: Desk) -> Found:
    """Return what the first page must know."""
    is_empty = desk.article_count(ArticleFilter()) == 0
    return Found(desk, bool(desk.me()[0]), desk.publication(), is_empty)


def keep(desk: Desk, answers: FirstAnswers) -> None:
    """Store the first answers; fill in the sample newsroom when it is wanted.

    Undo does not take them back.
    """
    publication = desk.publication()
    wanted = dataclasses.replace(
        publication,
        name=answers.publication or publication.name,
        language=answers.language,
        time_zone=answers.time_zone or publication.time_zone,
    )
    if wanted != publication:
        desk.record(SetPublication(wanted))
    if answers.name:
        desk.record(ActAs(desk.record(AddPerson(answers.name)).made))
    if answers.with_sample:
        sample.fill(desk)
