"""Comparing versions in the place of the text, and taking back what was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtWidgets import QApplication

from desk.model.kinds import Kind
from desk.services.commands.fields import PatchFields
from desk.text.taking_back import Passage
from desk.text.word_diff import Mark, Run, word_diff
from desk.ui.editor.past import marked_text
from desk.ui.editor.past.field_list import marked_html
from desk.ui.editor.past.marked_document import Arrangement
from desk.ui.editor.past.marked_text import MarkedText
from desk.ui.look.theme import ThemeName

OLD = "Rapat ditunda karena hujan.\n\nWarga pulang.\n\nTamat."
NEW = "Rapat dibatalkan karena hujan.\n\nTamat sudah."


def patch(desk, article, **fields):
    desk.run("patch", PatchFields(article, Kind.ARTICLE, fields))
    return desk.article(article).revision


@pytest.fixture
def text(qtbot, look, monkeypatch):
    monkeypatch.setattr(marked_text, "SLICE_S", 60)  # all at once, however busy the machine is
    made = MarkedText(look, 18)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.show_runs(word_diff(OLD, NEW))
    return made


def find(text, words):
    """Choose words in the view."""
    cursor = text.document().find(words)
    assert not cursor.isNull(), text.toPlainText()
    text.setTextCursor(cursor)


def words_of(passage):
    return OLD[passage.old_start : passage.old_end], NEW[passage.new_start : passage.new_end]


class TestMarkedText:
    def test_marks_are_lines_and_not_colours_alone(self, text):
        find(text, "ditunda")
        assert text.textCursor().charFormat().fontStrikeOut()
        assert text.textCursor().charFormat().toolTip() == "Deleted"
        find(text, "dibatalkan")
        assert text.textCursor().charFormat().fontUnderline()

    @pytest.mark.parametrize("arrangement", Arrangement)
    def test_a_replaced_word_takes_the_other_one_along(self, text, arrangement):
        text.arrange(arrangement, is_whole=False)
        for word in ("ditunda", "dibatalkan"):
            find(text, word)
            assert words_of(text.passage()) == ("ditunda", "dibatalkan")

    @pytest.mark.parametrize("arrangement", Arrangement)
    def test_a_part_of_what_was_deleted_is_that_part(self, text, arrangement):
        text.arrange(arrangement, is_whole=False)
        find(text, "pulang")
        assert words_of(text.passage()) == ("pulang", "")

    def test_equal_words_are_nothing_to_take_back(self, text):
        find(text, "karena")
        assert text.passage() is None

    def test_the_cursor_in_a_change_means_all_of_it(self, text):
        find(text, "ditunda")
        cursor = text.textCursor()
        cursor.setPosition(cursor.selectionStart() + 2)
        text.setTextCursor(cursor)
        assert words_of(text.passage()) == ("ditunda", "dibatalkan")

    @pytest.mark.parametrize("arrangement", Arrangement)
    def test_all_of_it_is_all_of_both(self, text, arrangement):
        text.arrange(arrangement, is_whole=True)
        text.selectAll()
        assert text.passage() == Passage(0, len(OLD), 0, len(NEW))

    @pytest.mark.parametrize("arrangement", Arrangement)
    def test_steps_go_from_change_to_change(self, text, arrangement):
        text.arrange(arrangement, is_whole=False)
        found = []
        for _ in range(3):
            text.step(1)
            found.append(words_of(text.passage()))
        assert found == [("ditunda", "dibatalkan"), ("Warga pulang.\n\n", ""), ("", " sudah")]
        assert text.step(1) == 3
        assert text.step(-1) == 2
        assert text.step(-1) == 1

    def test_paragraphs_that_went_are_taken_back_one_by_one(self, text):
        text.show_runs(word_diff("A.\n\nB b.\n\nC c.\n\nD.", "A.\n\nD."))
        assert text.change_count == len(text.changes) == 2
        text.step(1)
        assert text.passage() == Passage(4, 10, 4, 4)
        text.step(1)
        assert text.passage() == Passage(10, 16, 4, 4)

    def test_a_long_text_comes_bit_by_bit_and_steps_reach_its_end(self, qtbot, text, monkeypatch):
        monkeypatch.setattr(marked_text, "SLICE_S", 0.001)
        old = "\n\n".join(f"Kata {number} lama." for number in range(200))
        text.show_runs(word_diff(old, old.replace("lama", "baru")))
        assert len(text.changes) < text.change_count == 200
        qtbot.waitUntil(lambda: len(text.changes) == 200)
        text.show_runs(word_diff(old, f"{old} Akhir."))
        assert text.step(1) == 1
        assert "Akhir" in text.textCursor().selectedText()

    def test_what_did_not_change_is_folded_until_it_is_wanted(self, text):
        quiet = "\n\n".join(f"Alinea {number}." for number in range(9))
        text.show_runs(word_diff(f"{quiet}\n\nLama.", f"{quiet}\n\nBaru."))
        assert "8 unchanged" in text.toPlainText()
        text.arrange(Arrangement.ONE, is_whole=True)
        assert "Alinea 3." in text.toPlainText()

    @pytest.mark.parametrize("arrangement", Arrangement)
    @pytest.mark.parametrize(
        "hostile", ["\ufdd0\ufdd1\0", "a\u2029b", "\r\n", "<b>&amp;</b>", "👨‍👩‍👧 naik", "\u2028"]
    )
    def test_hostile_texts_keep_their_places(self, text, arrangement, hostile):
        old, new = f"Satu {hostile} dua.", f"Satu {hostile} tiga."
        text.arrange(arrangement, is_whole=True)
        text.show_runs(word_diff(old, new))
        text.step(1)
        passage = text.passage()
        assert old[passage.old_start : passage.old_end] == "dua"
        assert new[passage.new_start : passage.new_end] == "tiga"

    def test_it_changes_its_colours_with_the_look(self, text, look):
        look.apply(ThemeName.DARK)
        find(text, "ditunda")
        assert text.textCursor().charFormat().foreground().color().name() == look.theme.danger


def test_markup_in_a_field_is_shown_as_it_is(look):
    html = marked_html([Run(Mark.DELETED, "<img src=x>\n&")], look.theme)
    assert "&lt;img src=x&gt;<br>&amp;" in html
    assert "line-through" in html


@pytest.fixture
def compared(qtbot, desk, context, tab, article):
    """A story whose text and section were changed, compared with what it was."""
    old = patch(desk, article, body=OLD)
    patch(desk, article, body=NEW, section="Ekonomi", summary="Ringkas.")
    context.shell.poll()
    qtbot.waitUntil(lambda: tab.text.body.text() == NEW)
    tab.show_comparison(old)
    qtbot.waitUntil(lambda: tab.past.is_open)
    return tab.past.pane


def body(desk, article):
    return desk.article(article).article.body


def test_a_comparison_takes_the_place_of_the_text(qtbot, tab, compared):
    assert not tab.text.isVisible()
    assert "As it is now" in compared.title.text()
    assert "2 field" in compared.facts.text()
    assert compared.text.hasFocus()
    qtbot.keyClick(compared.text, Qt.Key.Key_Escape)
    assert tab.text.isVisible()
    assert tab.text.body.hasFocus()


def test_keys_go_from_change_to_change(qtbot, compared):
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(compared.text, Qt.Key.Key_Down, alt)
    assert compared.position.text() == "1 of 3"
    qtbot.keyClick(compared.text, Qt.Key.Key_Down, alt)
    assert compared.position.text() == "2 of 3"
    qtbot.keyClick(compared.text, Qt.Key.Key_Up, alt)
    assert compared.position.text() == "1 of 3"


def test_a_passage_is_taken_back_and_undone(qtbot, desk, article, tab, compared):
    assert not compared.take_back.isEnabled()
    compared.step(1)
    qtbot.mouseClick(compared.take_back, Qt.MouseButton.LeftButton)
    expected = NEW.replace("dibatalkan", "ditunda")
    qtbot.waitUntil(lambda: body(desk, article) == expected)
    qtbot.waitUntil(lambda: len(compared.text.changes) == 2)
    compared.text.setFocus()
    qtbot.keySequence(compared.text, QKeySequence(QKeySequence.StandardKey.Undo))
    assert tab.text.body.text() == NEW
    qtbot.waitUntil(lambda: body(desk, article) == NEW)
    assert not compared.text.takes_undo


def test_a_passage_goes_back_where_the_text_grew_since(qtbot, desk, article, tab, compared):
    tab.text.body.moveCursor(QTextCursor.MoveOperation.Start)
    tab.text.body.textCursor().insertText("Kilas. ")
    compared.step(1)
    qtbot.mouseClick(compared.take_back, Qt.MouseButton.LeftButton)
    expected = "Kilas. " + NEW.replace("dibatalkan", "ditunda")
    qtbot.waitUntil(lambda: body(desk, article) == expected)


def test_a_field_is_taken_back_and_undone(qtbot, desk, context, article, tab, compared):
    texts = [words.accessibleName() for words in compared.fields.texts]
    assert texts == [
        "Summary: added: Ringkas.",
        "Section: deleted: Nasional, added: Ekonomi",
    ]
    qtbot.mouseClick(compared.fields.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.article(article).article.section == "Nasional")
    qtbot.waitUntil(lambda: len(compared.fields.buttons) == 1)
    compared.text.setFocus()
    context.actions["edit.undo"].trigger()
    qtbot.waitUntil(lambda: desk.article(article).article.section == "Ekonomi")


def test_all_of_a_version_is_restored_as_a_new_one(qtbot, desk, article, compared):
    count = len(desk.history(article))
    qtbot.mouseClick(compared.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: body(desk, article) == OLD)
    qtbot.waitUntil(compared.nothing.isVisible)
    assert len(desk.history(article)) == count + 1
    assert not compared.restore.isEnabled()


def test_what_is_typed_meanwhile_is_compared_too(qtbot, tab, compared):
    tab.text.body.moveCursor(QTextCursor.MoveOperation.End)
    tab.text.body.textCursor().insertText(" Lagi.")
    qtbot.waitUntil(lambda: "Lagi." in compared.text.toPlainText())


def test_a_text_that_is_not_seen_is_not_formatted(context, tab, compared):
    tab.text.body.selectAll()
    context.actions["format.bold"].trigger()
    assert tab.text.body.text() == NEW


def test_the_menu_shows_what_changed_last_and_the_text_again(qtbot, desk, context, article, tab):
    patch(desk, article, body="One sentence here.")
    context.shell.poll()
    qtbot.waitUntil(lambda: tab.text.body.text() == "One sentence here.")
    context.actions["article.past"].trigger()
    qtbot.waitUntil(lambda: tab.past.is_open)
    assert "Another one there." in tab.past.pane.text.toPlainText()
    context.actions["article.past"].trigger()
    assert not tab.past.is_open


def test_a_story_with_one_version_shows_its_timeline_only(qtbot, context, tab):
    context.actions["article.past"].trigger()
    qtbot.waitUntil(lambda: len(tab.panel.history.list.chosen()) == 1)
    assert not tab.past.is_open
    assert not tab.panel.history.compare.isEnabled()


def test_two_versions_that_are_chosen_are_compared(qtbot, desk, context, article, tab, compared):
    context.actions["view.panel"].setChecked(True)
    tab.panel.show_section("history")
    history = tab.panel.history
    qtbot.waitUntil(lambda: history.list.topLevelItemCount() > 0)
    group = history.list.topLevelItem(1)
    group.setExpanded(True)
    for number in range(group.childCount()):
        group.child(number).setSelected(number in (1, 2))
    history.list.setFocus()
    qtbot.keyClick(history.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "As it is now" not in compared.title.text())
    assert compared.comparison.new.body == OLD
    assert compared.comparison.old.body == "One sentence here. Another one there."


def test_choosing_another_version_changes_an_open_comparison(qtbot, desk, article, tab, compared):
    first = desk.history(article)[-1].id
    tab.panel.show_section("history")
    history = tab.panel.history
    qtbot.waitUntil(lambda: history.list.topLevelItemCount() > 0)
    group = history.list.topLevelItem(1)
    group.setExpanded(True)
    history.list.choose(first)
    qtbot.waitUntil(lambda: compared.comparison.old.revision == first)


def test_the_page_makes_room_for_a_comparison(qtbot, rooms, tab, compared):
    rooms.editor.show_preview(True)
    assert not rooms.editor.preview.isVisible()
    tab.past.close()
    assert rooms.editor.preview.isVisible()
    rooms.editor.show_preview(False)


def test_nothing_is_taken_back_while_versions_disagree(qtbot, tab, compared):
    compared.show_comparison(compared.comparison, can_change=False)
    compared.step(1)
    assert not compared.take_back.isEnabled()
    assert not compared.restore.isEnabled()
    assert not any(made.isEnabled() for made in compared.fields.buttons)


def test_every_control_has_a_name(compared):
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QAbstractButton

    for made in compared.findChildren(QAbstractButton):
        if made.isVisible():
            face = QAccessible.queryAccessibleInterface(made)
            assert face.text(QAccessible.Text.Name)
    assert QApplication.focusWidget() is compared.text
