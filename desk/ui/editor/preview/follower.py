"""Keeps text and page at the same place, whichever of the two a person moves."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desk.ui.editor.preview.clicked_words import Spot
from desk.ui.editor.preview.course import Course, Lines, Measured
from desk.ui.editor.preview.places import BY_HAND, Places
from desk.ui.editor.preview.text_places import TextPlaces

if TYPE_CHECKING:
    from collections.abc import Iterator

TYPING_MS = 250  # a text that scrolls so soon after it was changed was scrolled by that
RESIZING_MS = 250  # or after it got another size
AFTER_KEYS_MS = 30  # no key waits until somebody has looked where its words are
NEAR = 1 / 3  # of the view: the page does not jump at every step of the cursor


class Follower(QObject):
    """Scrolls the page after the text and the text after the page.

    Nothing echoes: what the follower scrolls itself it does not answer, and the page is followed
    only while a person has a hand on it. While one types, the page moves only when the words that
    are typed are not on it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_on = True
        self._edit: QPlainTextEdit | None = None
        self._text: TextPlaces | None = None
        self._page: Places | None = None
        self._lines: Sequence[Lines] = ()
        self._course: Course | None = None
        self._wanted: Callable[[Course], None] | None = None
        self._is_asked = False
        self._is_ours = False
        self._typed, self._resized = QElapsedTimer(), QElapsedTimer()
        self._is_scrolled = self._is_moved = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._settle)
        self._after_keys = QTimer(self, singleShot=True, interval=AFTER_KEYS_MS)
        self._after_keys.timeout.connect(self._reveal)

    def show_page(self, page: Places) -> None:
        """Follow this page from now on."""
        self._page = page
        page.hand.changed.connect(self._forget)
        page.hand.scrolled.connect(self._page_scrolled)

    def attach(self, edit: QPlainTextEdit | None) -> None:
        """Follow this text instead of the one before."""
        if edit is self._edit:
            return
        if self._edit is not None:
            for widget in _parts(self._edit):
                widget.removeEventFilter(self)
            self._edit.verticalScrollBar().valueChanged.disconnect(self._text_scrolled)
            self._edit.cursorPositionChanged.disconnect(self._cursor_moved)
            self._edit.document().contentsChange.disconnect(self._text_changed)
        self._let_go()
        self._edit, self._text, self._wanted = edit, None, None
        self._lines = ()
        self._typed.invalidate()
        self._forget()
        if edit is not None:
            self._text = TextPlaces(edit)
            for widget in _parts(edit):
                widget.installEventFilter(self)
            edit.verticalScrollBar().valueChanged.connect(self._text_scrolled)
            edit.cursorPositionChanged.connect(self._cursor_moved)
            edit.document().contentsChange.connect(self._text_changed)

    def set_on(self, is_on: bool) -> None:  # noqa: FBT001 (an action's state)
        """Follow, or leave both sides where they are."""
        self.is_on = is_on
        if is_on:
            self._align()
        elif self._page is not None:
            self._page.point(-1, 0.0)

    def set_lines(self, lines: Sequence[Lines]) -> None:
        """Take notice of the lines that the blocks of the page show."""
        self._lines = lines
        self._forget()

    def page_shown(self, lines: Sequence[Lines], *, is_new: bool) -> None:
        """Take notice of a page; ``is_new`` when it has not the place of the one before."""
        self.set_lines(lines)
        self._is_asked = False  # a page that was left may not answer
        if not self.is_on or self._text is None or self._page is None:
            return
        if self._wanted is not None:
            self._with_course(self._wanted)
        elif is_new:
            self._with_course(lambda course: self._align_by(course, is_exact=False))
        elif self._is_typing() and not self._after_keys.isActive():
            self._after_keys.start()

    def place_cursor(self, spot: Spot, headline: QPlainTextEdit | None = None) -> None:
        """Put the cursor at the words that were clicked, in the text or in its headline."""
        edit = headline or self._edit
        if edit is None:
            return
        text = TextPlaces(edit)
        cursor = text.cursor_at(() if headline else self._lines, spot)
        self._let_go()
        with self._quietly():
            text.show_cursor(cursor, spot.share)
        if headline is None:
            self._point(text.cursor_place())
        edit.setFocus()

    # What the text does

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in BY_HAND:
            self._typed.invalidate()  # a key that types starts it again
            self._resized.invalidate()
        elif event.type() == QEvent.Type.Resize:
            self._resized.start()  # both sides keep their words in sight by themselves
        return False

    def _text_scrolled(self, _value: int) -> None:
        if not self._is_ours and not self._is_typing() and not self._is_resizing():
            self._let_go()
            self._is_scrolled = True
            self._soon.start()

    def _cursor_moved(self) -> None:
        if not self._is_ours and not self._is_typing():
            self._let_go()
            self._is_moved = True
            self._soon.start()

    def _text_changed(self, _position: int, removed: int, added: int) -> None:
        if removed or added:
            self._let_go()
            self._typed.start()

    def _let_go(self) -> None:
        """Take it that the page scrolls by itself now, as it does when it is patched."""
        if self._page is not None:
            self._page.hand.let_go()

    def _is_typing(self) -> bool:
        return self._typed.isValid() and self._typed.elapsed() < TYPING_MS

    def _is_resizing(self) -> bool:
        return self._resized.isValid() and self._resized.elapsed() < RESIZING_MS

    def _settle(self) -> None:
        """Answer what the text did, once for each turn."""
        is_scrolled, is_moved = self._is_scrolled, self._is_moved
        self._is_scrolled = self._is_moved = False
        if is_moved and not (is_scrolled and self._is_at_an_end()):
            self._with_course(lambda course: self._align_cursor(course, is_exact=is_scrolled))
        elif is_scrolled:
            self._align()

    def _is_at_an_end(self) -> bool:
        bar = self._text.bar if self._text is not None else None
        return bar is not None and bar.value() in (bar.minimum(), bar.maximum())

    def _align(self) -> None:
        """Scroll the page to where the text is."""
        self._with_course(lambda course: self._align_by(course, is_exact=True))

    def _align_by(self, course: Course, *, is_exact: bool) -> None:
        if not self.is_on or self._text is None or self._page is None:
            return
        wanted = self._text.scroll_px(course, self._text.bar.value())
        if is_exact or not _is_near(course.measured, wanted, course.measured.scroll_px):
            self._page.scroll_to(wanted)
        self._point(self._text.place(self._text.bar.value()))

    def _align_cursor(self, course: Course, *, is_exact: bool) -> None:
        """Show the words at the cursor at its height; about there is good enough for a step."""
        if not self.is_on or self._text is None or self._page is None:
            return
        place = self._text.cursor_place()
        wanted = course.scroll_px(place, self._text.cursor_share())
        now = self._page.scroll_px
        is_good = _is_near(course.measured, wanted, now) and course.is_seen(place, now)
        if is_exact or not is_good:
            self._page.scroll_to(wanted)
        self._point(place)

    def _reveal(self) -> None:
        """Show the words at the cursor on the page, at its height, unless they are seen."""
        if not self.is_on or self._text is None or self._page is None:
            return
        block, part = self._block_at(self._text.cursor_place())
        if block >= 0:
            self._page.reveal(block, part, self._text.cursor_share())
            self._page.point(block, part)

    def _point(self, place: float) -> None:
        """Tell the page which of its words shall stay in sight whatever its width."""
        if self.is_on and self._page is not None:
            self._page.point(*self._block_at(place))

    def _block_at(self, place: float) -> tuple[int, float]:
        """Return the block of the page that shows a place, and the part above; -1 for none."""
        number = bisect_left(self._lines, int(place), key=lambda lines: lines[1])
        if number >= len(self._lines) or self._lines[number][0] > place:
            return -1, 0.0
        first, last = self._lines[number]
        return number, (place - first) / (last + 1 - first)

    # What the page does

    def _page_scrolled(self, scroll_px: float) -> None:
        if self.is_on:
            self._with_course(lambda course: self._follow_page(course, scroll_px))

    def _follow_page(self, course: Course, scroll_px: float) -> None:
        if self._text is None:
            return
        with self._quietly():
            self._text.bar.setValue(self._text.value_for(course, scroll_px))

    # Measures

    def _forget(self) -> None:
        self._course = None

    def _with_course(self, then: Callable[[Course], None]) -> None:
        """Call ``then`` with measures that hold; of several that wait, the newest is called."""
        if self._course is not None:
            then(self._course)
            return
        self._wanted = then
        if self._page is not None and self._text is not None and not self._is_asked:
            self._is_asked = True
            self._page.measure(self._take)

    def _take(self, measured: Measured | None) -> None:
        self._is_asked = False
        if self._text is None or measured is None:  # what waits is asked again with the next page
            return
        self._course = Course(self._lines, measured, self._text.line_count)
        then, self._wanted = self._wanted, None
        if then is not None:
            then(self._course)

    @contextmanager
    def _quietly(self) -> "Iterator[None]":
        self._is_ours = True
        try:
            yield
        finally:
            self._is_ours = False


def _parts(edit: QPlainTextEdit) -> tuple[QWidget, ...]:
    """Return what a person touches of a text."""
    return edit, edit.viewport(), edit.verticalScrollBar()


def _is_near(measured: Measured, wanted_px: float, now_px: float) -> bool:
    return abs(wanted_px - now_px) <= NEAR * measured.view_px
