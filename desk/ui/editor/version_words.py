"""What two versions of a story tell differently, in the words of the window."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject

from desk.model.crop import FREE
from desk.services.views import ArticleView
from desk.ui.labels import field_label, value_label

CROP = frozenset({"x", "y", "width", "height"})
ID_LETTERS = 8  # of an id whose name is not known


class VersionWords(QObject):
    """Names the fields and values of a story that waits to be settled."""

    def __init__(self, view: ArticleView | None = None) -> None:
        super().__init__()
        self._names: dict[str, str] = {}
        if view is not None:
            self._names |= dict((*view.authors, *view.editors))
            self._names |= {
                placed.placement.id: placed.photo.file_name or placed.caption
                for placed in view.photos
            }

    def field(self, path: str) -> str:
        """Return the name of a field; of a photo's crop, that of its preset."""
        table, _, inner = path.partition(".")
        if not inner:
            return field_label(table)
        name = inner.rpartition(".")[2]
        if ".crops." in path:
            preset = self.tr("Free") if name == FREE else name
            return f"{field_label(table)}: {field_label('crops')}: {preset}"
        return f"{field_label(table)}: {self._names.get(name) or field_label(name)}"

    def value(self, path: str, value: Any) -> str:
        """Return a value as a person reads it; a dash where there is none."""
        leaf = path.rpartition(".")[2]
        if value is None or value in ("", [], {}):
            return "-"
        if isinstance(value, list):
            return ", ".join(self._entry(entry, leaf) for entry in value)
        return self._entry(value, leaf)

    def _entry(self, value: Any, leaf: str) -> str:
        if not isinstance(value, Mapping):
            text = str(value)
            if leaf in ("authors", "editors", "photo_order"):
                return self._names.get(text) or text[-ID_LETTERS:]
            return value_label(leaf, text)
        if value.keys() >= CROP:
            return self._crop(value)
        for key in ("headline", "url", "article"):  # a related story
            if value.get(key):
                return str(value[key])
        if "photo" in value:
            return self._names.get(leaf) or field_label("photo")
        return ", ".join(
            f"{field_label(key)}: {self.value(key, one)}" for key, one in value.items()
        )

    def _crop(self, crop: Mapping[str, Any]) -> str:
        try:
            parts = {name: round(100 * float(crop[name])) for name in CROP}
        except (TypeError, ValueError, OverflowError):  # another program wrote it
            return field_label("crops")
        return self.tr(
            "{width} % wide, {height} % high, {x} % from the left, {y} % from the top"
        ).format(**parts)
