"""The Photos section: pictures of a story, their texts, roles and order."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desk.errors import DeskError, StoreError
from desk.model.article import Role
from desk.services.commands.photos import (
    CaptionPlacement,
    DetachPhoto,
    OrderPhotos,
    OwnText,
    SetRole,
)
from desk.services.cropping import CropSubject
from desk.services.views import ArticleView
from desk.ui.context import Context
from desk.ui.cropping.cropper import Cropper
from desk.ui.editor.panel.photo_form import PhotoForm
from desk.ui.editor.panel.request_list import RequestList
from desk.ui.editor.photo_list import ROW_PX, PhotoList
from desk.ui.editor.photo_swap import PhotoSwap
from desk.ui.editor.session import Session
from desk.ui.look import scale
from desk.ui.look.parts import TextRole, button, icon_button, label, line
from desk.ui.thumbnails import Thumbnails

MOST_ROWS = 3


class PhotosSection(QScrollArea):
    """The photos of one session.

    Signals:
        mark_wanted: Placement id of a photo that should stand in the text, at the cursor.
        files_wanted: Files should be chosen and attached.
        store_photos_wanted: Photos of the store should be chosen and attached.
        photo_wanted: As ``PhotoForm`` has it.
    """

    files_wanted = Signal()
    store_photos_wanted = Signal()
    photo_wanted = Signal(str, str)
    mark_wanted = Signal(str)

    def __init__(
        self,
        session: Session,
        context: Context,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._context = context
        self._marked: frozenset[str] = frozenset()
        self.requests = RequestList(session, context)
        self.swapping = PhotoSwap(session, context, self)
        self.cropper = Cropper(context, session.do, self)
        self.list = PhotoList(context, thumbnails)
        self.form = PhotoForm(context)
        self.hint = label("", TextRole.MUTED, wraps=True)
        self._make_tools()
        self._lay_out()
        self._connect()

    def focus_field(self, name: str) -> bool:
        """Put the keyboard into ``photos`` or ``photos.<placement>.<field>``, if it is here."""
        table, _, rest = name.partition(".")
        if table != "photos":
            return False
        placement, _, field = rest.partition(".")
        if placement and self.list.choose(placement):
            self.form.focus_field(field)
        else:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def show_marks(self, marked: frozenset[str]) -> None:
        """Say which photos the text shows."""
        self._marked = marked
        self.list.show_marks(marked)

    def flush(self) -> None:
        """Store what is typed."""
        self.form.flush()

    def _make_tools(self) -> None:
        icons = self._context.look.icons
        self.add = button(self.tr("Add photos…"), icon=icons.icon("image-plus"))
        self.choose = button(self.tr("Choose from Photos…"), icon=icons.icon("images"))
        self.up = icon_button(icons.icon("arrow-up"), self.tr("Move up"))
        self.down = icon_button(icons.icon("arrow-down"), self.tr("Move down"))
        self.mark = icon_button(icons.icon("text-cursor-input"), self.tr("Put into the text"))
        self.swap = icon_button(icons.icon("replace"), self.tr("Swap for another file…"))
        self.crop = button(self.tr("Crop…"), icon=icons.icon("crop"))
        self.remove = icon_button(icons.icon("trash-2"), self.tr("Take out of the story"))
        self.hint.setText(self.tr("Drop pictures anywhere on the story, paste or choose them."))

    def _connect(self) -> None:
        self.add.clicked.connect(self.files_wanted)
        self.choose.clicked.connect(self.store_photos_wanted)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.mark.clicked.connect(self._want_mark)
        self.swap.clicked.connect(self._swap_file)
        self.list.swap_dropped.connect(self.swapping.take_photo)
        self.crop.clicked.connect(self._crop)
        self.remove.clicked.connect(self._remove)
        self.list.delete_pressed.connect(self._remove)
        self.list.reordered.connect(self._reorder)
        self.list.move_pressed.connect(self._move)
        self.list.currentRowChanged.connect(lambda _row: self._show_chosen())
        self.form.captioned.connect(self._caption)
        self.form.role_chosen.connect(self._set_role)
        self.form.own_chosen.connect(self._set_own)
        self.form.photo_wanted.connect(self.photo_wanted)
        self._session.loaded.connect(self.show_view)

    def show_view(self, view: ArticleView) -> None:
        """Show the photos of the story."""
        self.form.expect_stored()  # a session shows nothing while a command is on its way
        self.list.show_photos(view.photos)
        self.list.show_marks(self._marked)
        self.list.setVisible(bool(view.photos))
        self.list.setFixedHeight(min(len(view.photos), MOST_ROWS) * ROW_PX)
        self._tools.setVisible(bool(view.photos))
        self.hint.setVisible(not view.photos)
        self.setEnabled(view.is_settled)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.form.show_photo(self.list.placed())
        self.crop.setVisible(self.list.placed() is not None)
        row = self.list.currentRow()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)
        for tool in (self.mark, self.swap, self.remove):
            tool.setEnabled(row >= 0)

    def _caption(self, placement: str, texts: Mapping[str, str]) -> None:
        typed = dict(texts)

        def refused(error: DeskError) -> None:
            is_passing = isinstance(error, StoreError)
            self.form.take_back(placement, typed, tries_again=is_passing)

        command = CaptionPlacement(self._session.article, placement, typed)
        self._session.do(self.tr("Change photo texts"), command, refused)

    def _set_own(self, placement: str, name: str, text: str) -> None:
        self.flush()
        command = OwnText(self._session.article, placement, name, text)
        own = self.tr("Own text for this story") if text else self.tr("Back to the photo's text")
        self._session.do(own, command)

    def _want_mark(self) -> None:
        placed = self.list.placed()
        if placed is None:
            return
        self.mark_wanted.emit(placed.placement.id)
        if placed.placement.role is Role.GALLERY:
            self._set_role(placed.placement.id, Role.INLINE)

    def _set_role(self, placement: str, role: Role) -> None:
        self.flush()
        command = SetRole(self._session.article, placement, role)
        self._session.do(self.tr("Change role of photo"), command)

    def _move(self, step: int) -> None:
        order = self.list.moved(step)
        if order is not None:
            self._reorder(order)

    def _reorder(self, order: list[str]) -> None:
        self.flush()
        command = OrderPhotos(self._session.article, tuple(order))
        self._session.do(self.tr("Reorder photos"), command)

    def _swap_file(self) -> None:
        placement = self.list.placement()
        if placement:
            self.flush()
            self.swapping.choose_file(placement)

    def _crop(self) -> None:
        placed = self.list.placed()
        if placed is not None:
            self.flush()
            place = placed.placement
            self.cropper.open(CropSubject(place.photo, self._session.article, place.id))

    def _remove(self) -> None:
        placement = self.list.placement()
        if placement:
            self.flush()
            command = DetachPhoto(self._session.article, placement)
            self._session.do(self.tr("Take photo out"), command)

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(0)
        for tool in (self.up, self.down, self.mark, self.swap, self.remove):
            tools.addWidget(tool)
        tools.addStretch(1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(*[scale.GAP_PX] * 4)
        column.setSpacing(12)
        ways_in = QVBoxLayout()
        ways_in.setSpacing(scale.UNIT_PX)
        for way in (self.add, self.choose):
            ways_in.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(ways_in)
        column.addWidget(self.hint)
        column.addWidget(self.requests)
        column.addWidget(self._tools)
        column.addWidget(self.list)
        column.addWidget(self.crop, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(line())
        column.addWidget(self.form)
        column.addStretch(1)
        self.setWidget(inside)
