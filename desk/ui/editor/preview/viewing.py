"""How a person looks at the page: its width, its light, and the bar to choose them."""

from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desk.settings import ThemeChoice
from desk.ui.context import Context
from desk.ui.editor.preview.page_bar import PageBar
from desk.ui.editor.preview.places import Places
from desk.ui.editor.preview.shape import Shape
from desk.ui.editor.preview.simple import SimplePreview
from desk.ui.editor.preview.simple_places import SimplePlaces
from desk.ui.editor.preview.stage import Stage
from desk.ui.look.theme import ThemeName

SHAPE_KEY = "preview/shape"
LIGHT_KEY = "preview/light"
BUTTONS = ("article.print", "view.preview_window")


class Look(Protocol):
    """Shows a page as other screens show it."""

    def put_on(self, *, is_dark: bool, is_paper: bool) -> None:
        """Show the page in the dark or in the light, or as printed."""
        ...


class Viewing(QObject):
    """Keeps what the person chose and puts it on the page.

    Until a person chooses, the page is as light or dark as the window.

    Attributes:
        bar: Where it is chosen.
        stage: Where the page stands.
    """

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._look: Look | None = None
        self.bar = PageBar(context.look.icons)
        self.stage = Stage()
        for name in BUTTONS:
            self.bar.add(context.actions[name])
        self.bar.shape_chosen.connect(self.set_shape)
        self.bar.dark_chosen.connect(self.set_dark)
        context.look.changed.connect(self._show)
        self._show()

    @property
    def shape(self) -> Shape:
        """What the page is looked at on."""
        kept = self._context.state.word(SHAPE_KEY)
        return Shape(kept) if kept in list(Shape) else Shape.FIT

    @property
    def is_dark(self) -> bool:
        """Whether the page is shown in the dark."""
        kept = self._context.state.word(LIGHT_KEY)
        is_dark = self._context.look.theme.name == ThemeName.DARK
        return {ThemeChoice.DARK.value: True, ThemeChoice.LIGHT.value: False}.get(kept, is_dark)

    def show_view(self, view: QWidget) -> Places:
        """Take the widget that shows pages."""
        self.stage.show_view(view)
        if isinstance(view, SimplePreview):
            self.bar.set_simple()
            return SimplePlaces(view)
        return self._show_web(view)

    def set_shape(self, shape: Shape) -> None:
        """Show the page in another width, now and later."""
        self._context.state.set_word(SHAPE_KEY, shape.value)
        self._show()

    def set_dark(self, is_dark: bool) -> None:  # noqa: FBT001 (a button's state)
        """Show the page in the dark or in the light, now and later."""
        is_window_dark = self._context.look.theme.name == ThemeName.DARK
        chosen = ThemeChoice.DARK if is_dark else ThemeChoice.LIGHT
        kept = "" if is_dark == is_window_dark else chosen.value  # as the window is, once more
        self._context.state.set_word(LIGHT_KEY, kept)
        self._show()

    def _show_web(self, view: QWidget) -> Places:
        from desk.ui.editor.preview.page_look import PageLook  # noqa: PLC0415 (optional)
        from desk.ui.editor.preview.web import WebPreview  # noqa: PLC0415
        from desk.ui.editor.preview.web_places import WebPlaces  # noqa: PLC0415

        assert isinstance(view, WebPreview)
        self._look = PageLook(view)
        view.begun.connect(self.stage.place)
        self._show()
        return WebPlaces(view)

    def _show(self) -> None:
        shape = self.shape
        self.bar.show_choice(shape, is_dark=self.is_dark)
        self.stage.set_shape(shape)
        if self._look is not None:
            is_paper = shape is Shape.PAPER
            self._look.put_on(is_dark=self.is_dark and not is_paper, is_paper=is_paper)
