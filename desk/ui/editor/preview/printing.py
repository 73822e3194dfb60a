"""Prints the page, or writes it into a PDF, as readers would print it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFile, QIODevice, QMarginsF, QObject, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desk.services.previewing import preview_page
from desk.text.slug import slug
from desk.ui.context import Context
from desk.ui.editor.preview.shown_page import ShownPage
from desk.ui.editor.preview.simple import SimplePreview
from desk.ui.editor.preview.views import as_preview, make_view
from desk.ui.editor.session import Session

MARGIN_MM = 20  # as the page's own style asks for


class Printing(QObject):
    """Makes a page of the newest text, out of sight, and sends it to a printer or into a file.

    The page on the screen stays as it is, and one goes on writing meanwhile.
    """

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def ask_printer(self, session: Session) -> None:
        """Ask for a printer and print the page."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(layout())
        printer.setDocName(session.story.headline)
        dialog = QPrintDialog(printer, self._context.front)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print(session, printer))
        QDialog.open(dialog)  # its own wants a slot by name

    def ask_file(self, session: Session) -> None:
        """Ask for a file and write the page into it."""
        name = f"{slug(session.story.headline) or self.tr('article')}.pdf"
        chosen, _filter = QFileDialog.getSaveFileName(
            self._context.front,
            self.tr("Save as PDF"),
            str(Path.home() / name),
            self.tr("PDF files (*.pdf)"),
        )
        if chosen:
            self.write(session, Path(chosen))

    def print(self, session: Session, printer: QPrinter) -> None:
        """Print the page of a session."""
        if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:
            self.write(session, Path(printer.outputFileName()))
            return
        said = (
            self.tr("The page is on its way to the printer."),
            self.tr("The page could not be printed."),
        )
        self._with_page(session, lambda view: _print(view, printer, self._told(view, said)))

    def write(self, session: Session, file: Path) -> None:
        """Write the page of a session into a PDF file."""
        said = (
            self.tr("The page is in {file}.").format(file=file),
            self.tr("The page could not be written into {file}.").format(file=file),
        )
        self._with_page(session, lambda view: _write(view, file, self._told(view, said)))

    def _with_page(self, session: Session, then: Callable[[QWidget], None]) -> None:
        if session.view is None:
            return
        desk, seen, story = self._context.shell.desk, session.view, session.story
        self._context.shell.tasks.read(
            lambda: preview_page(desk, seen, story), lambda html: self._show(html, then), owner=self
        )

    def _show(self, html: str, then: Callable[[QWidget], None]) -> None:
        shell = self._context.shell
        view = make_view(shell.desk, shell.tasks, self._context.window)
        view.hide()  # for good; it is gone when it is printed
        completed = as_preview(view).completed
        completed.connect(lambda: then(view), Qt.ConnectionType.SingleShotConnection)
        as_preview(view).show_page(ShownPage(html), is_same_story=False)

    def _told(self, view: QWidget, said: tuple[str, str]) -> Callable[[bool], None]:
        def tell(is_good: bool) -> None:  # noqa: FBT001 (Qt gives it so)
            view.deleteLater()
            if is_good:
                self._context.messages.success(said[0])
            else:
                self._context.messages.warning(said[1])

        return tell


def layout() -> QPageLayout:
    """Return the paper: A4, with the margins of the page's own style."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size, unit = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Unit.Millimeter
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, unit)


def _print(view: QWidget, printer: QPrinter, then: Callable[[bool], None]) -> None:
    if isinstance(view, SimplePreview):
        view.print_(printer)
        then(True)
        return

    def tell(is_good: bool, _kept: QPrinter = printer) -> None:  # noqa: FBT001 (Qt gives it so)
        then(is_good)  # until now WebEngine drew on the printer, and holds none itself

    web: Any = view  # WebEngine may be missing, so its types are
    web.printFinished.connect(tell)
    web.print(printer)


def _write(view: QWidget, file: Path, then: Callable[[bool], None]) -> None:
    if isinstance(view, SimplePreview):
        target = QFile(str(file))
        is_open = target.open(QIODevice.OpenModeFlag.WriteOnly)
        if is_open:
            writer = QPdfWriter(target)
            writer.setPageLayout(layout())
            view.document().print_(writer)
            target.close()
        then(is_open)
        return
    web: Any = view
    web.pdfPrintingFinished.connect(lambda _file, is_good: then(is_good))
    web.printToPdf(str(file), layout())
