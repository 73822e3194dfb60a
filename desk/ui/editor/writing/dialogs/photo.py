"""Which photo of the story stands in the text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from desk.services.views import PlacedPhoto
from desk.ui.context import Context
from desk.ui.editor.photo_list import ROW_PX, PhotoList
from desk.ui.editor.writing.dialogs.asking import AskingDialog
from desk.ui.look.parts import button
from desk.ui.thumbnails import Thumbnails

MOST_ROWS = 5
FRAME_PX = 12  # of the list, above and below its rows


class PhotoDialog(AskingDialog):
    """Offers the photos of a story, and files.

    Signals:
        chosen: Id of a placement.
        files_wanted: A file should be chosen instead.
        store_wanted: A photo of the store should be chosen instead.
    """

    chosen = Signal(str)
    files_wanted = Signal()
    store_wanted = Signal()

    def __init__(
        self,
        context: Context,
        thumbnails: Thumbnails,
        photos: tuple[PlacedPhoto, ...],
        parent: QWidget,
    ) -> None:
        text = self.tr("It is shown after the paragraph with the cursor.")
        texts = (self.tr("Photo in the text"), text, self.tr("Insert"))
        super().__init__(context.look.icons, texts, parent)
        self.list = PhotoList(context, thumbnails)
        self.list.setDragDropMode(PhotoList.DragDropMode.NoDragDrop)
        self.list.setProperty("framed", "true")
        self.list.show_photos(photos)
        self.list.setFixedHeight(min(len(photos), MOST_ROWS) * ROW_PX + FRAME_PX)
        self.list.itemActivated.connect(lambda _item: self.accept())
        self.body.addWidget(self.list)
        icon = context.look.icons.icon("image-plus")
        self.files = button(self.tr("Add photos…"), icon=icon)
        self.buttons.addButton(self.files, QDialogButtonBox.ButtonRole.ActionRole)
        self.files.clicked.connect(self._want_files)
        self.store = button(self.tr("Choose from Photos…"), icon=context.look.icons.icon("images"))
        self.buttons.addButton(self.store, QDialogButtonBox.ButtonRole.ActionRole)
        self.store.clicked.connect(self._want_store)
        self.list.setFocus()

    def accept(self) -> None:
        placement = self.list.placement()
        super().accept()
        if placement:
            self.chosen.emit(placement)

    def _want_files(self) -> None:
        super().accept()
        self.files_wanted.emit()

    def _want_store(self) -> None:
        super().accept()
        self.store_wanted.emit()
