"""The page on paper."""

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from desk.ui.editor.preview import printing, views
from desk.ui.editor.preview.printing import Printing
from desk.ui.editor.preview.simple import SimplePreview


@pytest.fixture
def printed(context):
    return Printing(context)


def said(context):
    message = context.messages.message
    return message.text if message is not None else ""


@pytest.fixture(params=["web", "simple"])
def kind(request, monkeypatch):
    if request.param == "simple":
        monkeypatch.setattr(printing, "make_view", SimplePreview)
    return request.param


def test_a_page_becomes_a_pdf(qtbot, context, tab, printed, tmp_path, kind):
    file = tmp_path / "storm.pdf"
    printed.write(tab.session, file)
    qtbot.waitUntil(lambda: str(file) in said(context), timeout=15_000)
    assert file.read_bytes().startswith(b"%PDF")
    qtbot.waitUntil(lambda: not context.window.findChildren(views.SimplePreview))


def test_a_file_that_cannot_be_written_is_told(qtbot, context, tab, printed, tmp_path, kind):
    file = tmp_path / "missing" / "storm.pdf"
    printed.write(tab.session, file)
    qtbot.waitUntil(lambda: "could not be written" in said(context), timeout=15_000)


def test_a_printer_that_writes_a_pdf_writes_it(qtbot, tab, printed, tmp_path):
    printer = QPrinter()
    file = tmp_path / "printed.pdf"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printed.print(tab.session, printer)
    qtbot.waitUntil(lambda: file.is_file() and file.stat().st_size > 1_000, timeout=15_000)


@pytest.fixture
def file_of_printer(tmp_path, monkeypatch):
    """What the printers of a test print into: no machine of a test has a real one."""
    native = QPrinter.OutputFormat.NativeFormat
    monkeypatch.setattr(QPrinter, "outputFormat", lambda _self: native)
    return tmp_path / "printed.pdf"


def test_a_page_goes_to_a_printer_that_nobody_else_holds(
    qtbot, context, tab, printed, file_of_printer, kind
):
    def a_printer():
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file_of_printer))
        return printer

    printed.print(tab.session, a_printer())
    qtbot.waitUntil(lambda: "on its way" in said(context), timeout=15_000)
    assert file_of_printer.stat().st_size > 1_000


def test_asking_for_a_printer_stops_nobody(qtbot, context, tab):
    context.actions["article.print"].trigger()
    dialogs = context.window.findChildren(QPrintDialog)
    assert len(dialogs) == 1
    assert dialogs[0].isVisible()
    dialogs[0].reject()


def test_a_name_is_proposed_for_the_file(context, tab, printed, monkeypatch, tmp_path):
    asked = []

    def ask(_window, _title, name, _pattern):
        asked.append(name)
        return "", ""

    monkeypatch.setattr(printing.QFileDialog, "getSaveFileName", ask)
    printed.ask_file(tab.session)
    assert asked[0].endswith("storm-over-the-harbour.pdf")
