"""Measures, scrolls and hits the page in WebEngine; nothing of the page calls us."""

import json
from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF

from desk.ui.editor.preview.clicked_words import Spot
from desk.ui.editor.preview.course import Measured
from desk.ui.editor.preview.own_world import WORLD, script
from desk.ui.editor.preview.places import Hand
from desk.ui.editor.preview.web import WebPreview


class WebPlaces(QObject):
    """Asks a page by script in a world of ours; what it answers is taken as data."""

    def __init__(self, view: WebPreview) -> None:
        super().__init__(view)
        self._view = view
        self._page = view.page()
        self.hand = Hand(self)
        self._page.scripts().insert([script("place"), script("stay")])
        view.begun.connect(self.hand.left)
        view.begun.connect(lambda: self.hand.watch(view.focusProxy()))
        self._page.contentsSizeChanged.connect(lambda _size: self.hand.changed.emit())
        self._page.scrollPositionChanged.connect(self._scrolled)
        self.hand.scrolled.connect(view.stay)
        self.hand.pressed.connect(self._hit)

    @property
    def scroll_px(self) -> float:
        """How far the page is scrolled, in its own pixels."""
        return self._page.scrollPosition().y() / self._view.zoomFactor()

    def measure(self, then: Callable[[Measured | None], None]) -> None:
        """Give the measures of the page, later; None while there is none."""

        def take(answer: object) -> None:
            if not isinstance(answer, str) or not answer:
                then(None)
                return
            blocks, *sizes_px = json.loads(answer)
            then(Measured(tuple((top, end) for top, end in blocks), *sizes_px))

        self._run("deskPlace.measure()", take)

    def scroll_to(self, height_px: float) -> None:
        """Scroll the page."""
        self._view.stay()
        self.hand.let_go()
        self._run(f"scrollTo(0, {height_px:.1f})")

    def reveal(self, block: int, part: float, share: float) -> None:
        """Show a place of a block at a share of the view's height, unless it is seen already."""
        self._view.stay()
        self.hand.let_go()
        self._run(f"deskPlace.reveal({block}, {part:.4f}, {share:.4f})")

    def point(self, block: int, part: float) -> None:
        """Keep a place of a block in sight, if it is, whenever the page gets another width."""
        self._run(f"globalThis.deskStay?.point({block}, {part:.4f})")

    def _scrolled(self, _place: QPointF) -> None:
        self.hand.report(self.scroll_px)

    def _hit(self, place: QPointF, is_word: bool) -> None:  # noqa: FBT001 (a signal's argument)
        share = place.y() / max(1, self._view.height())
        x, y = place.x() / self._view.zoomFactor(), place.y() / self._view.zoomFactor()
        guard = "" if is_word else "deskPlace.isChoosing() ? 'null' : "
        self._run(
            f"{guard}deskPlace.hit({x:.1f}, {y:.1f})",
            lambda answer: self._clicked(answer, share, is_word=is_word),
        )

    def _clicked(self, answer: object, share: float, *, is_word: bool) -> None:
        found = json.loads(answer) if isinstance(answer, str) and answer else None
        if found is None:
            return
        block, before, after = found
        is_headline = block == "headline"
        number = -1 if is_headline else int(block)
        spot = Spot(number, before + after, len(before), share, is_word, is_headline)
        self.hand.clicked.emit(spot)

    def _run(self, code: str, take: Callable[[object], None] | None = None) -> None:
        if take is None:
            self._page.runJavaScript(code, WORLD)
        else:
            self._page.runJavaScript(code, WORLD, take)
