"""A tab: fields, people, status, checks, history, undo."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit

from desk.model.article import Article
from desk.services.commands.articles import CreateArticle
from desk.ui.editor import article_tab
from desk.ui.editor.panel.checks_section import FindingRole
from desk.ui.editor.panel.panel import Section


def story(desk, tab):
    return desk.article(tab.article).article


def names(people):
    return [name for _id, name in people]


def enter(qtbot, line, text):
    line.setFocus()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("flash", "Breaking", "Breaking"),
        ("dateline", "Sawana", "Sawana"),
        ("summary", "What it is about.", "What it is about."),
        ("tags", "Laut, Sawana , Laut", ("Laut", "Sawana")),
        ("sources", "Kabar Foto", ("Kabar Foto",)),
        ("slug", "storm-warning", "storm-warning"),
        ("seo_title", "Storm", "Storm"),
        ("seo_description", "Rain.", "Rain."),
    ],
)
def test_a_field_is_stored_as_it_is_typed(qtbot, desk, tab, name, text, value):
    tab.panel.focus_field(name)
    qtbot.keyClicks(tab.panel.story.fields[name].editor, text)
    qtbot.waitUntil(lambda: tab.session.is_stored and getattr(story(desk, tab), name) == value)


def test_a_section_is_chosen_or_typed(qtbot, desk, tab):
    box = tab.panel.story.section.box
    qtbot.waitUntil(lambda: box.findText("Ekonomi") >= 0)
    box.setCurrentIndex(box.findText("Ekonomi"))
    box.textActivated.emit("Ekonomi")
    qtbot.waitUntil(lambda: story(desk, tab).section == "Ekonomi")
    box.lineEdit().selectAll()
    qtbot.keyClicks(box.lineEdit(), "Cuaca")
    qtbot.waitUntil(lambda: story(desk, tab).section == "Cuaca")


def test_a_time_is_read_in_the_zone_of_the_publication(qtbot, desk, tab):
    field = tab.panel.story.fields["embargo"]
    tab.panel.focus_field("embargo")
    qtbot.waitUntil(lambda: tab.panel.story._time_zone == "Asia/Jakarta")
    enter(qtbot, field.line, "2030-01-31 14:00")
    qtbot.waitUntil(lambda: story(desk, tab).embargo == "2030-01-31T14:00:00+07:00")
    qtbot.waitUntil(lambda: field.line.text() == "2030-01-31 14:00+07:00")


def test_what_is_no_time_is_refused_beside_the_field(qtbot, desk, tab):
    field = tab.panel.story.fields["embargo"]
    tab.panel.focus_field("embargo")
    enter(qtbot, field.line, "tomorrow")
    assert field.trouble.isVisible()
    assert field.line.text() == "tomorrow"
    assert story(desk, tab).embargo == ""


def test_the_preview_language_and_others_are_commands_that_undo(qtbot, context, desk, tab):
    box = tab.panel.story.fields["language"].box
    box.setCurrentIndex(box.findData("en"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: story(desk, tab).language == "en")
    box.setFocus()
    context.actions["edit.undo"].trigger()
    qtbot.waitUntil(lambda: story(desk, tab).language == "")
    context.actions["edit.redo"].trigger()
    qtbot.waitUntil(lambda: story(desk, tab).language == "en")


def test_undo_in_a_text_belongs_to_the_text(qtbot, context, desk, tab):
    body = tab.text.body
    body.setFocus()
    body.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(body, " More.")
    context.actions["edit.undo"].trigger()
    assert body.text() == "One sentence here. Another one there."
    qtbot.waitUntil(lambda: tab.session.is_stored)
    assert story(desk, tab).body == body.text()


def test_an_unknown_author_is_added_a_known_one_found(qtbot, desk, shell, tab):
    authors = tab.panel.people.authors
    tab.panel.focus_field("authors")
    enter(qtbot, authors.line, "Kartika Dewi")
    qtbot.waitUntil(lambda: names(tab.session.view.authors) == ["Kartika Dewi"])
    enter(qtbot, authors.line, "Surya Lesmana")
    qtbot.waitUntil(lambda: len(tab.session.view.authors) == 2)
    assert sorted(person.name for person in desk.people()) == ["Kartika Dewi", "Surya Lesmana"]
    authors.list.setCurrentRow(1)
    qtbot.mouseClick(authors.up, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(tab.session.view.authors)[0] == "Surya Lesmana")
    qtbot.waitUntil(lambda: "Kartika Dewi" in authors._known)
    editors = tab.panel.people.editors
    enter(qtbot, editors.line, "Kartika Dewi")
    qtbot.waitUntil(lambda: names(tab.session.view.editors) == ["Kartika Dewi"])
    assert len(desk.people()) == 2


def offered(field):
    return [field.suggestions.item(row).text() for row in range(field.suggestions.count())]


def test_typing_a_name_offers_the_known_and_to_add(qtbot, desk, tab):
    people = tab.panel.people.authors
    tab.panel.focus_field("authors")
    enter(qtbot, people.line, "Sri Mulyani")
    qtbot.waitUntil(lambda: "Sri Mulyani" in people._known)
    qtbot.keyClicks(people.line, "muly")
    assert offered(people) == ["Sri Mulyani", "Add “muly”"]
    assert people.suggestions.isVisible()
    qtbot.keyClick(people.line, Qt.Key.Key_Escape)
    assert not people.suggestions.isVisible()
    people.line.selectAll()
    qtbot.keyClicks(people.line, "sri mulyani")
    assert offered(people) == ["Sri Mulyani"]


def test_return_takes_what_is_typed_and_an_arrow_what_is_offered(qtbot, desk, tab):
    people = tab.panel.people.authors
    tab.panel.focus_field("authors")
    enter(qtbot, people.line, "Budiman")
    qtbot.waitUntil(lambda: "Budiman" in people._known)
    enter(qtbot, people.line, "Budi")
    qtbot.waitUntil(lambda: names(tab.session.view.authors) == ["Budiman", "Budi"])
    editors = tab.panel.people.editors
    qtbot.waitUntil(lambda: "Budi" in editors._known)
    editors.line.setFocus()
    qtbot.keyClicks(editors.line, "budim")
    qtbot.keyClick(editors.line, Qt.Key.Key_Down)
    qtbot.keyClick(editors.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(tab.session.view.editors) == ["Budiman"])
    assert editors.line.text() == ""


def test_the_status_is_a_command(qtbot, desk, tab):
    box = tab.header.status
    box.setCurrentIndex(box.findData("submitted"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: story(desk, tab).status == "submitted")


def test_checks_are_live_and_lead_to_the_field(qtbot, tab, context):
    checker = tab.checker
    context.actions["article.check"].trigger()
    checks = tab.panel.checks
    qtbot.waitUntil(lambda: any(f.rule == "authors_missing" for f in checker.findings or ()))
    assert checker.findings[0].is_blocking
    assert "1" in tab.header.verdict.text()
    item = next(
        checks.list.item(row)
        for row in range(checks.list.count())
        if checks.list.item(row).data(FindingRole).rule == "authors_missing"
    )
    checks.list.itemClicked.emit(item)
    assert tab.panel.people.authors.line.hasFocus()
    enter(qtbot, tab.panel.people.authors.line, "Budi")
    qtbot.waitUntil(lambda: not any(f.is_blocking for f in checker.findings))
    qtbot.waitUntil(lambda: "Ready" in tab.header.verdict.text())


def test_a_version_is_named_and_the_past_restored(qtbot, desk, tab, context, monkeypatch):
    monkeypatch.setattr(article_tab, "ask_text", lambda *_arguments: "First draft")
    context.actions["article.save_version"].trigger()
    qtbot.waitUntil(lambda: desk.history(tab.article)[0].label == "First draft")
    tab.session.type("headline", "Worse")
    tab.session.seal()
    tab.panel.show_section(Section.HISTORY)
    history = tab.panel.history
    qtbot.waitUntil(lambda: len(history.list.entries()) == 2)
    named = history.list.entries()[1].newest
    assert named.label == "First draft"
    assert not history.restore.isEnabled()
    history.list.choose(named.id)
    qtbot.waitUntil(history.restore.isEnabled)
    qtbot.mouseClick(history.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: story(desk, tab).headline == "Storm")
    qtbot.waitUntil(lambda: tab.text.headline.text() == "Storm")


def test_a_related_story_is_found_by_its_headline(qtbot, desk, tab):
    other = desk.run("new", CreateArticle(Article(headline="Flood in the valley"))).made
    related = tab.panel.story.related
    tab.panel.focus_field("related")
    qtbot.keyClicks(related.line, "flo")
    qtbot.waitUntil(lambda: offered(related) == ["Flood in the valley"])
    qtbot.mouseClick(related.suggestions.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    qtbot.waitUntil(lambda: [r.article for r in story(desk, tab).related] == [other])
    enter(qtbot, related.line, "https://example.org/story")
    qtbot.waitUntil(
        lambda: [r.url for r in story(desk, tab).related] == ["", "https://example.org/story"]
    )
    qtbot.waitUntil(lambda: related.list.count() == 2)
    related.list.setCurrentRow(0)
    qtbot.keyClick(related.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: [r.article for r in story(desk, tab).related] == [""])


def test_kept_keys_are_shown(qtbot, rooms, desk):
    kept = Article(headline="Kept", extra={"desk_code": "A-7"})
    rooms.open_article(desk.run("new", CreateArticle(kept)).made)
    tab = rooms.editor.current
    qtbot.waitUntil(lambda: tab.session.view is not None)
    assert "desk_code: A-7" in tab.panel.story.kept.text()


@pytest.mark.parametrize(
    ("action", "text"),
    [
        ("format.bold", "**One** sentence here. Another one there."),
        ("format.italic", "*One* sentence here. Another one there."),
        ("format.heading", "## One sentence here. Another one there."),
        ("format.quote", "> One sentence here. Another one there."),
        ("format.list", "- One sentence here. Another one there."),
    ],
)
def test_a_format_is_put_on_and_taken_off(context, tab, action, text):
    body = tab.text.body
    plain = body.text()
    cursor = body.textCursor()
    cursor.setPosition(0)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    body.setTextCursor(cursor)
    context.actions[action].trigger()
    assert body.text() == text
    context.actions[action].trigger()
    assert body.text() == plain


def test_no_line_of_the_panel_swallows_a_dropped_photo(tab):
    assert not any(line.acceptDrops() for line in tab.panel.findChildren(QLineEdit))
