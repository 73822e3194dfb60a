import pytest
from PySide6.QtWidgets import (
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desk.model.article import Article
from desk.model.rows import ArticleFilter
from desk.services.commands.articles import CreateArticle
from desk.ui.edit_router import EditRouter
from desk.ui.text_edit import TextEdit


@pytest.fixture
def page(qtbot, shell, actions):
    EditRouter(shell, actions)
    window = QMainWindow()
    qtbot.addWidget(window)
    body = QWidget()
    column = QVBoxLayout(body)
    window.fields = {
        "line": QLineEdit(),
        "text": QPlainTextEdit(),
        "story": TextEdit(),
        "button": QPushButton("x"),
    }
    for field in window.fields.values():
        column.addWidget(field)
    window.setCentralWidget(body)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.mark.parametrize("name", ["line", "text", "story"])
def test_undo_belongs_to_the_field_with_typing(qtbot, page, actions, name):
    field = page.fields[name]
    field.setFocus()
    qtbot.keyClicks(field, "abc")
    actions["edit.undo"].trigger()
    read = getattr(field, "text", None) or field.toPlainText
    assert read() == ""
    actions["edit.redo"].trigger()
    assert read() == "abc"


def test_elsewhere_undo_reverts_the_last_command(qtbot, page, shell, actions):
    with qtbot.waitSignal(shell.history_changed):
        shell.do("New article", CreateArticle(Article(headline="Storm")))
    assert actions["edit.undo"].text() == "Undo: New article"
    page.fields["button"].setFocus()
    with qtbot.waitSignal(shell.history_changed):
        actions["edit.undo"].trigger()
    assert shell.desk.article_count(ArticleFilter()) == 0
    assert actions["edit.undo"].text() == "Undo"


def test_cut_copy_and_paste_go_to_the_field(page, actions):
    line, text = page.fields["line"], page.fields["text"]
    line.setText("caption")
    line.setFocus()
    actions["edit.select_all"].trigger()
    actions["edit.cut"].trigger()
    assert line.text() == ""
    text.setFocus()
    actions["edit.paste"].trigger()
    assert text.toPlainText() == "caption"


def test_one_copies_from_what_cannot_be_changed(page, actions, qapp):
    text = page.fields["text"]
    text.setPlainText("licence")
    text.setReadOnly(True)
    text.setFocus()
    actions["edit.select_all"].trigger()
    actions["edit.copy"].trigger()
    assert qapp.clipboard().text() == "licence"
    actions["edit.cut"].trigger()
    assert text.toPlainText() == "licence"
