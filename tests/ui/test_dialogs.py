import re

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from desk import resources
from desk.errors import StoreError
from desk.ui.about import AboutDialog, works
from desk.ui.dialogs import Question, ask_text, confirm, show_error


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def press(text, before=lambda _dialog: None):
    def soon():
        dialog = QApplication.activeModalWidget()
        before(dialog)
        next(b for b in dialog.findChildren(QPushButton) if b.text() == text).click()

    QTimer.singleShot(0, soon)


QUESTION = Question("Remove this photo?", "Its file stays in the store.", "Remove", True)


@pytest.mark.parametrize(("pressed", "answer"), [("Remove", True), ("Cancel", False)])
def test_a_question_is_answered(parent, icons, pressed, answer):
    press(pressed)
    assert confirm(parent, icons, QUESTION) is answer


def test_what_takes_something_away_is_not_the_default(parent, icons):
    seen = []
    press("Cancel", lambda d: seen.extend(b for b in d.findChildren(QPushButton) if b.isDefault()))
    confirm(parent, icons, QUESTION)
    assert len(seen) == 1


def test_a_line_of_text_is_asked(parent, icons):
    question = Question("Save version", "A name helps to find it again.", "Save")
    press("Save", lambda dialog: dialog.findChild(QLineEdit).setText("  before the desk meeting "))
    assert ask_text(parent, icons, question) == "before the desk meeting"
    press("Cancel")
    assert ask_text(parent, icons, question, "old") is None


def test_an_error_says_what_to_do_and_can_be_tried_again(qtbot, parent, icons):
    tried = []
    error = StoreError("store.revision_damaged", revision="ab12")
    dialog = show_error(parent, icons, error, lambda: tried.append(1))
    assert any("ab12" in words.text() for words in dialog.findChildren(QLabel))
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Try again").click()
    assert tried == [1]


def test_every_library_and_every_shipped_work_has_its_licence(qtbot, icons):
    shown = {re.split(r"[ \d]", work.name)[0].lower(): work for work in works()}
    for name in ("inter", "literata", "jetbrains", "lucide", "pyside", "sqlalchemy", "nh"):
        assert name in shown
    assert all(work.licence and work.text for work in shown.values())
    assert not any(
        re.search(r"\bA?GPL", work.licence.replace("LGPL", ""))
        for work in works()
        if not work.name.lower().startswith("pyside")
    )
    dialog = AboutDialog(icons)
    qtbot.addWidget(dialog)
    dialog.list.setCurrentRow(dialog.list.count() - 1)
    assert works()[-1].text[:40] in dialog.text.toPlainText()
    assert (resources.root() / "icons" / "LICENSE").is_file()
