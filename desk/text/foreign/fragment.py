"""A tree of HTML to Markdown, with its footnotes and pictures: the steps in their order."""

from dataclasses import dataclass

from bs4 import Tag

from desk.text.foreign import blocks, lists, markdown, notes, pictures, styles, tables
from desk.text.foreign.foreign_text import ForeignPicture
from desk.text.foreign.tree import move_children, new, tags


@dataclass(frozen=True, slots=True)
class Fragment:
    """What a piece of HTML says.

    Attributes:
        body: Markdown.
        pictures: Those that came along, at ``![](photo:pasted-N)`` in the body.
        left_out: Number of pictures that lie elsewhere and were not taken.
    """

    body: str
    pictures: tuple[ForeignPicture, ...] = ()
    left_out: int = 0


def convert(root: Tag) -> Fragment:
    """Return what ``root``, a clean tree, says; the tree is used up.

    Raises:
        RecursionError: It is nested too deeply.
    """
    _refuse_too_deep(root)
    styles.apply(root)
    for number, note in enumerate(notes.lift(root), 1):
        text = new(root, markdown.NOTE_TEXT)
        text["n"] = str(number)
        move_children(note, text)
        root.append(text)
    found, left_out = pictures.lift(root)
    lists.build(root)
    styles.tidy(root)
    tables.build(root)
    pictures.hoist(root)
    blocks.settle(root)
    root.smooth()
    blocks.even_spaces(root)
    blocks.rank_headings(root)
    return Fragment(markdown.write(root), tuple(found), left_out)


def _refuse_too_deep(root: Tag) -> None:
    """Refuse before the steps, some of which look at all that is above a place."""
    depth, node = 0, root
    for tag in tags(root):
        if tag.parent is node:
            depth += 1
        else:
            depth = sum(1 for _ in tag.parents)
        node = tag
        if depth > _DEPTH_MAX:
            raise RecursionError


_DEPTH_MAX = 200
