"""Which files of code replacements are loaded, and what stands around a code."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from desk.text.codes import Delimiter
from desk.ui.captions.code_files import CodeFiles
from desk.ui.context import Context
from desk.ui.look import scale
from desk.ui.look.parts import TextRole, Variant, button, label, plain_tip, set_tone
from desk.ui.sentences import error_sentence

WIDTH_PX, LIST_PX = 520, 168


class CodesDialog(QDialog):
    """Adds and removes files."""

    def __init__(self, context: Context, codes: CodeFiles) -> None:
        super().__init__(context.front)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._codes = codes
        icons = context.look.icons
        self.list = QListWidget()
        self.add = button(self.tr("Add…"), icon=icons.icon("plus"))
        self.remove = button(self.tr("Remove"), icon=icons.icon("trash-2"))
        self.delimiter = QComboBox()
        self.trouble = label("", wraps=True)
        self.close_ = button(self.tr("Close"), Variant.PRIMARY)
        self._set_up()
        self._lay_out()
        codes.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        row = self.list.currentRow()
        self.list.clear()
        for file in self._codes.files:
            item = QListWidgetItem(f"{Path(file).name}\n{self._said(file)}")
            item.setToolTip(plain_tip(file))
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        self.remove.setEnabled(self.list.count() > 0)
        troubles = [error_sentence(error) for error in self._codes.troubles.values()]
        self.trouble.setText("\n".join(troubles))
        self.trouble.setVisible(bool(troubles))

    def _said(self, file: str) -> str:
        if file in self._codes.troubles:
            return self.tr("Not read")
        said = self.tr("%n code(s)", "", self._codes.count(file))
        skipped = self._codes.skipped(file)
        if skipped:
            lines = self.tr("%n line(s) without a code", "", len(skipped))
            return f"{said}, {lines}"
        return said

    def _add(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Files of codes"),
            str(Path(self._codes.files[-1]).parent) if self._codes.files else "",
            self.tr("Tab-separated text (*.txt *.tsv *.tab);;All files (*)"),
        )
        if files:
            self._codes.set_files([*self._codes.files, *files])

    def _remove(self) -> None:
        kept = list(self._codes.files)
        if 0 <= self.list.currentRow() < len(kept):
            del kept[self.list.currentRow()]
            self._codes.set_files(kept)

    def _set_up(self) -> None:
        self.setWindowTitle(self.tr("Code replacements"))
        self.list.setAccessibleName(self.tr("Files of codes"))
        self.list.setProperty("framed", "true")
        self.list.setFixedHeight(LIST_PX)
        set_tone(self.trouble, "danger")
        for delimiter in Delimiter:
            self.delimiter.addItem(f"{delimiter}bmk{delimiter}", delimiter.value)
        self.delimiter.setCurrentIndex(self.delimiter.findData(self._codes.delimiter.value))
        self.delimiter.setAccessibleName(self.tr("How a code is typed"))
        self.delimiter.activated.connect(
            lambda _row: self._codes.set_delimiter(Delimiter(self.delimiter.currentData()))
        )
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.close_.clicked.connect(self.accept)
        self.close_.setDefault(True)

    def _lay_out(self) -> None:
        self.setMinimumWidth(WIDTH_PX)
        tools = QHBoxLayout()
        tools.setSpacing(scale.UNIT_PX)
        tools.addWidget(self.add)
        tools.addWidget(self.remove)
        tools.addStretch(1)
        typed = label(self.tr("How a code is typed"))
        typed.setBuddy(self.delimiter)
        tools.addWidget(typed)
        tools.addWidget(self.delimiter)
        feet = QHBoxLayout()
        feet.addStretch(1)
        feet.addWidget(self.close_)
        hint = self.tr(
            "Text files in UTF-8: a code, a tab, then what it stands for; more columns are had by "
            "number, as in {example}. A later file counts before an earlier one. Files are read "
            "again when they change."
        ).format(example="\\bmk#2\\")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[scale.WIDE_PX] * 4)
        column.setSpacing(scale.GAP_PX)
        column.addWidget(label(self.windowTitle(), TextRole.TITLE))
        column.addWidget(label(hint, TextRole.MUTED, wraps=True))
        column.addWidget(self.list)
        column.addLayout(tools)
        column.addWidget(self.trouble)
        column.addLayout(feet)
