"""An open comparison shows its pair of versions until a person chooses another."""

import pytest
from PySide6.QtCore import Qt

from desk.model.kinds import Kind
from desk.paths import Paths
from desk.services.commands.articles import NameVersion
from desk.services.commands.fields import PatchFields
from desk.services.commands.people import ActAs, AddPerson
from desk.services.desk import Desk

OLD = "Rapat ditunda karena hujan.\n\nWarga pulang.\n\nTamat."
NEW = "Rapat dibatalkan karena hujan.\n\nTamat sudah."


def patch(desk, article, **fields):
    desk.run("patch", PatchFields(article, Kind.ARTICLE, fields))
    return desk.article(article).revision


@pytest.fixture
def by_two(qtbot, desk, context, tab, article):
    """What Budi changed of another person's story, compared as the menu does, before Citra."""
    old = patch(desk, article, body=OLD)
    desk.run("act", ActAs(desk.record(AddPerson("Budi")).made))
    patch(desk, article, body=NEW, section="Ekonomi")
    desk.run("act", ActAs(desk.record(AddPerson("Citra")).made))
    context.shell.poll()
    qtbot.waitUntil(lambda: tab.text.body.text() == NEW)
    context.actions["view.panel"].setChecked(True)
    context.actions["article.past"].trigger()
    qtbot.waitUntil(lambda: tab.past.is_open)
    assert tab.past.pane.comparison.old.revision == old
    return tab.past.pane


def stands_still(pane, chosen):
    """Tell whether the comparison is what ``by_two`` began with, and the list says so, too."""
    shown = pane.comparison
    return (shown.old.body, shown.new.revision) == (OLD, "") and [
        row.id for entry in chosen() for row in entry.rows[:1]
    ] == [shown.old.revision]


def test_a_comparison_stays_when_a_passage_of_it_is_taken_back(qtbot, tab, by_two):
    history = tab.panel.history
    by_two.step(1)
    qtbot.mouseClick(by_two.take_back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: history.list.entries()[0].newest.person == "Citra")
    qtbot.waitUntil(lambda: by_two.text.change_count == 2)
    assert stands_still(by_two, history.list.chosen)
    assert len(by_two.fields.buttons) == 1
    tab.text.body.undo()
    qtbot.waitUntil(lambda: by_two.text.change_count == 3)
    assert stands_still(by_two, history.list.chosen)


@pytest.fixture
def write_elsewhere(context, article, tmp_path):
    """Return a function that changes the story at another desk."""

    def write(**fields):
        names = ("data", "config", "state", "cache", "log")
        places = Paths(*[tmp_path / "elsewhere" / name for name in names])
        with Desk.open(tmp_path / "store", places) as elsewhere:
            patch(elsewhere, article, **fields)
        context.shell.poll()

    return write


def test_a_comparison_stays_when_another_desk_writes(qtbot, tab, by_two, write_elsewhere):
    write_elsewhere(body=f"{NEW} Lagi.")
    history = tab.panel.history
    qtbot.waitUntil(lambda: "Lagi." in by_two.text.toPlainText())
    qtbot.waitUntil(lambda: len(history.list.entries()) == 3)
    assert stands_still(by_two, history.list.chosen)


def test_a_comparison_stays_while_its_version_is_not_listed(qtbot, tab, by_two):
    history = tab.panel.history
    qtbot.mouseClick(history.only_marked, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(history.nothing.isVisible)
    qtbot.mouseClick(history.only_marked, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(history.list.entries()) == 2)
    assert stands_still(by_two, history.list.chosen)


def test_a_person_chooses_another_pair_after_the_list_was_read_again(qtbot, tab, by_two):
    history = tab.panel.history
    by_two.step(1)
    qtbot.mouseClick(by_two.take_back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: history.list.entries()[0].newest.person == "Citra")
    history.list.choose(history.list.entries()[1].newest.id)
    qtbot.waitUntil(lambda: by_two.comparison.old.body == NEW)
    assert by_two.comparison.new.revision == ""


def test_both_sides_are_chosen_when_a_version_is_compared_with_the_one_before(
    qtbot, desk, tab, article, by_two
):
    history = tab.panel.history
    newest, middle, first = [row.id for row in desk.history(article)]
    tab.show_comparison(first, middle)
    qtbot.waitUntil(lambda: by_two.comparison.new.revision == middle)
    assert [entry.newest.id for entry in history.list.chosen()] == [middle, first]
    history.list.choose(newest)
    qtbot.waitUntil(lambda: by_two.comparison.new.revision == "")


class TestUndoOfWhatWasBroughtBack:
    """The text's own undo knows nothing of it, so the message offers it."""

    def message(self, qtbot, context, words):
        bar = context.messages
        qtbot.waitUntil(lambda: bar.message is not None and words in bar.message.text)
        assert bar.message.action == "Undo"
        return bar

    def test_a_restored_version_is_named(self, qtbot, desk, context, article, by_two):
        qtbot.mouseClick(by_two.restore, Qt.MouseButton.LeftButton)
        name = by_two.title.text().partition("  →")[0]
        bar = self.message(qtbot, context, f"The version “{name}” was restored.")
        assert desk.article(article).article.body == OLD
        bar.message.act()
        qtbot.waitUntil(lambda: desk.article(article).article.body == NEW)

    def test_a_field_is_named(self, qtbot, desk, context, article, by_two):
        qtbot.mouseClick(by_two.fields.buttons[0], Qt.MouseButton.LeftButton)
        bar = self.message(qtbot, context, "The field “Section” was taken back.")
        assert desk.article(article).article.section == "Nasional"
        bar.message.act()
        qtbot.waitUntil(lambda: desk.article(article).article.section == "Ekonomi")

    def test_a_version_of_the_timeline_is_named(self, qtbot, desk, context, article, tab, by_two):
        history = tab.panel.history
        old = desk.history(article)[1].id
        desk.run("name", NameVersion(article, "Cetak", old))
        context.shell.poll()
        qtbot.waitUntil(lambda: history.list.entries()[1].newest.label == "Cetak")
        history.list.choose(old)
        qtbot.mouseClick(history.restore, Qt.MouseButton.LeftButton)
        bar = self.message(qtbot, context, "The version “Cetak” was restored.")
        assert desk.article(article).article.body == OLD
        bar.message.act()
        qtbot.waitUntil(lambda: desk.article(article).article.body == NEW)
