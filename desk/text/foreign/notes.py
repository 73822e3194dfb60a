"""Footnotes: a mark and a text that link to each other, however a program writes them."""

import re

from bs4 import Tag

from desk.text.foreign.tree import BOXES, HEADINGS, each, has_mark, is_blank, new, sibling, tags

NOTE = "desk-note"  # stands where the mark stood; its "n" is the number
_LABEL_MAX = 24  # characters; a longer link is no mark
_UNRESOLVED = re.compile(
    r"#(cite_note|cite-note|_ftn|_edn|sdfootnote|ftnt|footnote)[-_a-z0-9]*", re.I
)
_PLACES = ("li", "p", "div")
_LINKED_ONLY = re.compile(r"[\s\u00a0^↑↩︎\ufe0e\ufe0f\[\]().,]*")


def lift(root: Tag) -> list[Tag]:
    """Take the footnotes' texts out of the tree and mark where they belong, in this order."""
    targets = _targets(root)
    order = {id(tag): n for n, tag in enumerate(tags(root))}
    places: dict[int, tuple[int, Tag]] = {}
    for link in each(root, "a"):
        target = targets.get(_fragment(link)) if _fragment(link) else None
        if link.decomposed or target is None or len(link.get_text().strip()) > _LABEL_MAX:
            continue
        place = _place(target, link, order)
        if place is None or not _leads_back(place, link):
            continue
        number, _ = places.setdefault(id(place), (len(places) + 1, place))
        _mark(link, number)
    notes = [place for _, place in places.values()]
    for note in notes:
        _drop_back_links(note, root)
        _take_out(note)
    _drop_unresolved(root)
    return notes


def _targets(root: Tag) -> dict[str, Tag]:
    found: dict[str, Tag] = {}
    for tag in each(root):
        for name in ("id", "name"):
            value = str(tag.get(name, ""))
            if value:
                found.setdefault(value, tag)
    return found


def _fragment(link: Tag) -> str:
    return str(link.get("href", "")).partition("#")[2]


def _place(target: Tag, link: Tag, order: dict[int, int]) -> Tag | None:
    """Return the block that is the note: what ``target`` is or stands in, after ``link``."""
    block = target if target.name in _PLACES else target.find_parent(_PLACES)
    if not isinstance(block, Tag) or block in link.parents:
        return None
    box = block.parent
    alone = isinstance(box, Tag) and box.name in BOXES and str(box.get("id", "")) != ""
    first = isinstance(box, Tag) and next((t for t in box.children if isinstance(t, Tag)), None)
    if block.name == "p" and alone and first is block and isinstance(box, Tag):
        block = box  # Word and LibreOffice give each note a box of its own
    return block if order[id(link)] < order[id(block)] else None


def _leads_back(place: Tag, link: Tag) -> bool:
    names = {str(tag.get(name, "")) for tag in (link, *_around(link)) for name in ("id", "name")}
    return any(_fragment(back) in names for back in tags(place, "a") if _fragment(back))


def _around(link: Tag) -> list[Tag]:
    return [tag for _, tag in zip(range(3), link.parents, strict=False)]


def _mark(link: Tag, number: int) -> None:
    outer = link
    while (
        isinstance(outer.parent, Tag)
        and outer.parent.name in ("sup", "span", "b", "strong")
        and outer.parent.get_text().strip() == outer.get_text().strip()
    ):
        outer = outer.parent
    mark = new(outer, NOTE)
    mark["n"] = str(number)
    outer.replace_with(mark)
    outer.decompose()


def _drop_back_links(note: Tag, root: Tag) -> None:
    alive = set(_targets(root))
    for link in each(note, "a"):
        href = str(link.get("href", ""))
        fragment = href.partition("#")[2]
        # The marks are gone from the tree by now, so that what led to them leads nowhere.
        if fragment and (href.startswith("#") or fragment not in alive) and _is_label(link):
            _drop(link, note)


def _is_label(link: Tag) -> bool:
    return len(link.get_text().strip()) <= _LABEL_MAX


def _drop(link: Tag, note: Tag) -> None:
    outer = link
    while (
        isinstance(outer.parent, Tag)
        and outer.parent is not note
        and outer.parent.name in ("sup", "span", "b", "strong", "em")
        and _LINKED_ONLY.fullmatch(outer.parent.get_text().replace(link.get_text(), ""))
    ):
        outer = outer.parent
    outer.decompose()


def _take_out(note: Tag) -> None:
    parent = note.parent
    note.extract()
    while isinstance(parent, Tag) and parent.parent is not None and not _shows(parent):
        parent, gone = parent.parent, parent
        above = sibling(gone, after=False)
        if above is not None and above.name in ("hr", *HEADINGS) and _is_last(gone):
            above.decompose()  # what stood over the notes only
        gone.decompose()


def _is_last(tag: Tag) -> bool:
    return sibling(tag, after=True) is None


def _shows(tag: Tag) -> bool:
    return bool(tag.get_text().strip()) or tag.find(["img", NOTE]) is not None


def _drop_unresolved(root: Tag) -> None:
    """Drop marks whose notes were not copied along."""
    for tag in each(root, "sup"):
        if not tag.decomposed and has_mark(tag, "reference"):
            tag.decompose()
    for link in each(root, "a"):
        href = str(link.get("href", ""))
        found = _UNRESOLVED.search(href)
        if not link.decomposed and found and _is_label(link) and not is_blank(link):
            around = link.parent
            is_raised = isinstance(around, Tag) and around.name == "sup"
            (around if is_raised and around else link).decompose()
