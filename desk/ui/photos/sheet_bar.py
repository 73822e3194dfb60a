"""Which photos the sheet shows, in which order and how large."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSlider, QVBoxLayout, QWidget

from desk.model.photo import BEST_RATING, NEEDED_FIELDS, Colour
from desk.model.rights import Rights
from desk.model.rows import PhotoFilter, PhotoOrder, PhotoSort
from desk.ui.look import scale
from desk.ui.look.icons import Icons, Tone
from desk.ui.look.parts import TextRole, Variant, button, icon_button, label
from desk.ui.photos import wording
from desk.ui.photos.colours import chip_icon
from desk.ui.photos.date_range import DateRange
from desk.ui.window_state import WindowState

PAUSE_MS = 80  # one question for several quick keys
SEARCH_PX = 200
FILTER_PX = 84
ORDER_PX = 136
SLIDER_PX = 112
TILE_PX = range(104, 401)
USUAL_TILE_PX = 200
STATE_KEY = "photos/sheet"
BETWEEN = "between"  # of the filter by date: the days are chosen in a row of their own


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a filter.

    Attributes:
        value: What is remembered of it.
        sets: What it asks for: fields of ``PhotoFilter``.
    """

    value: str
    text: str
    sets: dict[str, Any]
    icon: QIcon | None = None


class SheetBar(QWidget):
    """What the sheet should show; all but the search is kept for this person.

    Attributes:
        head: The upper row; a room may put a button at its end.
        days: The days between which photos were taken; seen while the filter asks for it.

    Signals:
        changed: Another ``PhotoFilter`` or ``PhotoOrder`` is asked for.
        resized: Another width of tiles is asked for, in pixels.
        entered: Return or Down was pressed in the search field.
    """

    changed = Signal()
    resized = Signal(int)
    entered = Signal()

    def __init__(self, icons: Icons, state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.head = QHBoxLayout()
        self.search = QLineEdit()
        self.count = label("", TextRole.CAPTION)
        self.order = QComboBox()
        self.turn = icon_button(icons.icon("arrow-down-up"), self.tr("Turn the order around"))
        self.zoom = QSlider(Qt.Orientation.Horizontal)
        self.days = DateRange(icons)
        self.clear_all = button(self.tr("Clear"), Variant.QUIET)
        self._choices = self._all_choices()
        self.boxes = {name: QComboBox() for name in self._choices}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon = QTimer(self, singleShot=True, interval=0)  # one question for all filters
        self._fill(icons)
        self._restore()
        self._lay_out()
        self._connect()

    @property
    def filter(self) -> PhotoFilter:
        """What is asked for."""
        sets: dict[str, Any] = {}
        choices = self._choices | {"taken": self._dates()}  # another day may have begun
        for name, box in self.boxes.items():
            sets |= choices[name][max(0, box.currentIndex())].sets
        return PhotoFilter(search=self.search.text().strip(), **sets)

    @property
    def photo_order(self) -> PhotoOrder:
        """The order that is asked for."""
        return PhotoOrder(PhotoSort(self.order.currentData()), self.turn.isChecked())

    @property
    def is_filtering(self) -> bool:
        """Whether anything but the usual is asked for."""
        return bool(self.search.text().strip()) or any(
            box.currentIndex() > 0 for box in self.boxes.values()
        )

    def clear(self) -> None:
        """Show everything again but what is rejected."""
        for box in self.boxes.values():
            box.setCurrentIndex(0)
        self.search.clear()

    def show_rejected(self) -> None:
        """Show rejected photos, too, unless they are shown already."""
        box = self.boxes["rejected"]
        if box.currentIndex() == 0:
            box.setCurrentIndex(box.findData("too"))

    def tell_count(self, shown: int, total: int, chosen: int) -> None:
        """Say how many photos there are."""
        parts = [self.tr("%Ln photo(s)", "", total)]
        if shown != total:
            parts = [self.tr("{shown} of {total} photos").format(
                shown=QLocale().toString(shown), total=QLocale().toString(total)
            )]  # fmt: skip
        if chosen > 1:
            parts.append(self.tr("%Ln selected", "", chosen))
        self.count.setText(" · ".join(parts) if total else "")

    def _all_choices(self) -> dict[str, Sequence[Choice]]:
        """Return the entries of each filter; the first of each is the usual one."""
        return {
            "needs": self._needs(),
            "used": (
                Choice("", self.tr("Used or not"), {}),
                Choice("no", self.tr("Not used yet"), {"is_used": False}),
                Choice("yes", self.tr("Used in a story"), {"is_used": True}),
            ),
            "rating": (
                Choice("", self.tr("Any rating"), {}),
                *(
                    Choice(str(stars), wording.STAR * stars, {"rating": stars})
                    for stars in range(1, BEST_RATING + 1)
                ),
            ),
            "colour": (
                Choice("", self.tr("Any colour"), {}),
                *(
                    Choice(colour, wording.colour_label(colour), {"colours": (colour,)},
                           chip_icon(colour))
                    for colour in (*list(Colour)[1:], Colour.NONE)
                ),
            ),
            "rights": (
                Choice("", self.tr("Any rights"), {}),
                *(Choice(one, wording.rights_label(one), {"rights": (one,)}) for one in Rights),
            ),
            "taken": self._dates(),
            "rejected": (
                Choice("", self.tr("Without rejected"), {"is_rejected": False}),
                Choice("too", self.tr("Rejected too"), {}),
                Choice("only", self.tr("Rejected only"), {"is_rejected": True}),
            ),
        }  # fmt: skip

    def _needs(self) -> Sequence[Choice]:
        return (
            Choice("", self.tr("Ready or not"), {}),
            Choice("any", self.tr("Something missing"), {"missing": NEEDED_FIELDS}),
            Choice("caption", self.tr("No caption"), {"missing": ("caption",)}),
            Choice("credit", self.tr("No credit"), {"missing": ("credit",)}),
            Choice("alt", self.tr("No alt text"), {"missing": ("alt",)}),
            Choice("crops", self.tr("Crops not looked at"), {"is_looked_at": False}),
            Choice("texts", self.tr("Texts disagree"), {"is_differing": True}),
        )

    def _dates(self) -> Sequence[Choice]:
        today = date.today()  # noqa: DTZ011 (cameras write local time)
        since = {
            "day": (self.tr("Taken today"), today),
            "week": (self.tr("Taken in 7 days"), today - timedelta(days=6)),
            "month": (self.tr("Taken in 30 days"), today - timedelta(days=29)),
            "year": (self.tr("Taken this year"), today.replace(month=1, day=1)),
        }
        return (
            Choice("", self.tr("Any date"), {}),
            *(
                Choice(value, text, {"taken_from": first.isoformat()})
                for value, (text, first) in since.items()
            ),
            Choice("old", self.tr("Taken before"), {"taken_before": since["year"][1].isoformat()}),
            Choice(BETWEEN, self.tr("Between two days"), {
                "taken_from": self.days.taken_from, "taken_before": self.days.taken_before,
            }),
        )  # fmt: skip

    def _fill(self, icons: Icons) -> None:
        self.search.setPlaceholderText(self.tr("Search captions, credits, names, places"))
        self.search.setAccessibleName(self.tr("Search photos"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(
            icons.icon("search", Tone.FAINT), QLineEdit.ActionPosition.LeadingPosition
        )
        for name, choices in self._choices.items():
            for choice in choices:
                self.boxes[name].addItem(choice.icon or QIcon(), choice.text, choice.value)
        for name, text in self._names().items():
            _name(self.boxes[name], text)
        for by, text in (
            (PhotoSort.ADDED, self.tr("Date added")), (PhotoSort.TAKEN, self.tr("Date taken")),
            (PhotoSort.NAME, self.tr("File name")), (PhotoSort.RATING, self.tr("Rating")),
        ):  # fmt: skip
            self.order.addItem(text, by.value)
        _name(self.order, self.tr("Sort by"))
        self.order.setMinimumWidth(ORDER_PX)
        self.turn.setCheckable(True)
        self.zoom.setRange(TILE_PX.start, TILE_PX[-1])
        self.zoom.setAccessibleName(self.tr("Size of the pictures"))
        self.zoom.setToolTip(self.tr("Size of the pictures"))

    def _names(self) -> dict[str, str]:
        return {
            "needs": self.tr("Filter by what is missing"), "used": self.tr("Filter by use"),
            "rating": self.tr("At least so many stars"), "colour": self.tr("Filter by colour"),
            "rights": self.tr("Filter by rights"), "taken": self.tr("Filter by date"),
            "rejected": self.tr("Show rejected photos"),
        }  # fmt: skip

    def _restore(self) -> None:
        try:
            kept = json.loads(self._state.word(STATE_KEY) or "{}")
            for name, box in self.boxes.items():
                box.setCurrentIndex(max(0, box.findData(str(kept.get(name, "")))))
            self.order.setCurrentIndex(max(0, self.order.findData(str(kept.get("order", "")))))
            self.turn.setChecked(kept.get("turned") is True)
            self.zoom.setValue(int(kept.get("tile_px", USUAL_TILE_PX)))
            self.days.set_days(*(
                QDate.fromString(str(day), Qt.DateFormat.ISODate) for day in kept.get("days", ())
            ))  # fmt: skip
        except (ValueError, TypeError, AttributeError, RecursionError):
            self.zoom.setValue(USUAL_TILE_PX)  # a damaged file counts as empty
        self._show_days()

    def _keep(self) -> None:
        kept: dict[str, Any] = {name: box.currentData() for name, box in self.boxes.items()}
        kept |= {
            "order": self.order.currentData(), "turned": self.turn.isChecked(),
            "tile_px": self.zoom.value(), "days": self.days.kept(),
        }  # fmt: skip
        self._state.set_word(STATE_KEY, json.dumps(kept))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._pause.start)
        self.search.returnPressed.connect(self.entered)
        self._pause.timeout.connect(self._tell)
        for box in (*self.boxes.values(), self.order):
            box.currentIndexChanged.connect(self._soon.start)
        self.turn.toggled.connect(self._soon.start)
        self.boxes["taken"].currentIndexChanged.connect(self._show_days)
        self.days.changed.connect(self._soon.start)
        self._soon.timeout.connect(self._tell)
        self.zoom.valueChanged.connect(self._resize)
        self.clear_all.clicked.connect(self.clear)

    def _show_days(self) -> None:
        self.days.setVisible(self.boxes["taken"].currentData() == BETWEEN)

    def _tell(self) -> None:
        self._pause.stop()
        self.clear_all.setEnabled(self.is_filtering)
        self._keep()
        self.changed.emit()

    def _resize(self, width_px: int) -> None:
        self._keep()
        self.resized.emit(width_px)

    def _lay_out(self) -> None:
        self.clear_all.setEnabled(self.is_filtering)
        self.search.setMinimumWidth(SEARCH_PX)
        self.zoom.setFixedWidth(SLIDER_PX)
        lower = QHBoxLayout()
        self.head.addWidget(self.search, 1)
        for part in (self.count, self.order, self.turn, self.zoom):
            self.head.addWidget(part)
        for box in self.boxes.values():
            lower.addWidget(box, 1)
        lower.addWidget(self.clear_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(scale.GAP_PX, scale.UNIT_PX, scale.GAP_PX, scale.UNIT_PX)
        column.setSpacing(scale.UNIT_PX)
        for row in (self.head, lower):
            row.setSpacing(scale.UNIT_PX)
            column.addLayout(row)
        column.addWidget(self.days)
        fields = (self.days.first, self.days.last)
        order = [part for field in fields for part in (field.edit, field.opener)]
        for before, after in pairwise([self.boxes["taken"], *order, self.boxes["rejected"]]):
            self.setTabOrder(before, after)


def _name(box: QComboBox, name: str) -> None:
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setMinimumWidth(FILTER_PX)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
