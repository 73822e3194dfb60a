"""The timeline: a history told in days and goes, with its marks, page by page."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt

from desk.model.ids import new_id
from desk.model.kinds import Kind
from desk.model.records import Receipt
from desk.model.rows import ExportMark, RevisionRow
from desk.services.commands.articles import NameVersion
from desk.services.commands.fields import PatchFields
from desk.services.commands.receipts import KeepReceipt
from desk.ui.editor.panel.panel import Section
from desk.ui.editor.past import history_section
from desk.ui.editor.past.history_section import PAGE_ROWS
from desk.ui.editor.past.sayings import Sayings
from desk.ui.editor.past.timeline import days

NOON_MS = int(datetime(2026, 11, 12, 12, 0).timestamp() * 1000)
MINUTE_MS = 60_000


def row(number, minutes, person="Ana", **changes):
    given = {
        "id": f"r{number}", "parents": (f"r{number - 1}",), "person": person, "device": "laptop",
        "is_here": True, "time_ms": NOON_MS + minutes * MINUTE_MS, "is_open": False,
        "changed": ("body",), "status": "", "label": "", "label_id": "", "exports": (),
    }  # fmt: skip
    return RevisionRow(**given | changes)


def shape(rows):
    return [[[item.id for item in entry.rows] for entry in day.entries] for day in days(rows)]


class TestGrouping:
    def test_what_one_person_typed_in_one_go_is_one_entry(self):
        rows = [row(4, 40), row(3, 12), row(2, 5), row(1, 0)]
        assert shape(rows) == [[["r4"], ["r3", "r2", "r1"]]]

    def test_another_person_or_laptop_begins_an_entry(self):
        rows = [row(3, 2, device="other"), row(2, 1), row(1, 0, person="Budi")]
        assert shape(rows) == [[["r3"], ["r2"], ["r1"]]]

    @pytest.mark.parametrize(
        "mark",
        [{"label": "Cetak"}, {"status": "ready"}, {"exports": (ExportMark("package", "Ana", 1),)}],
    )
    def test_a_marked_version_is_always_on_top_of_its_entry(self, mark):
        rows = [row(4, 3), row(3, 2, **mark), row(2, 1), row(1, 0)]
        assert shape(rows) == [[["r4"], ["r3", "r2", "r1"]]]

    def test_a_join_stands_alone(self):
        rows = [row(3, 2), row(2, 1, parents=("r1", "x")), row(1, 0)]
        assert shape(rows) == [[["r3"], ["r2"], ["r1"]]]

    def test_what_was_not_written_on_each_other_is_not_one_go(self):
        assert shape([row(3, 1), row(1, 0)]) == [[["r3"], ["r1"]]]

    def test_each_day_has_its_heading(self):
        rows = [row(2, 24 * 60), row(1, 0)]
        assert [len(day.entries) for day in days(rows)] == [1, 1]
        assert days([]) == []

    def test_an_entry_tells_what_it_changed_and_what_was_before(self):
        (entry,) = days([row(2, 1, changed=("slug", "body")), row(1, 0)])[0].entries
        assert entry.changed == ("slug", "body")
        assert entry.before == "r0"


class TestWords:
    def test_a_name_comes_first(self, qapp):
        said = Sayings().row(row(1, 0, label="Cetak", status="ready"))
        assert said.title == "★ Cetak"
        assert said.facts == "Ana · Text"
        assert said.marks == (("Ready", "success"),)

    def test_another_laptop_is_told_by_the_end_of_its_id(self, qapp):
        device = new_id(1, b"0123456789")
        said = Sayings().row(row(1, 0, is_here=False, device=device))
        assert f"Another laptop ({device[-4:]})" in said.facts
        assert Sayings().laptop(row(1, 0)) == "This laptop"

    def test_a_join_and_the_first_version(self, qapp):
        sayings = Sayings()
        assert sayings.who(row(1, 0, person="", parents=("a", "b"))) == "Joined by the program"
        assert sayings.row(row(1, 0, parents=())).facts == "Started"

    def test_a_go_tells_from_when_to_when(self, qapp):
        (entry,) = days([row(2, 9), row(1, 0)])[0].entries
        assert Sayings().entry(entry).right == "12:00 - 12:09"


def patch(desk, article, **fields):
    desk.run("patch", PatchFields(article, Kind.ARTICLE, fields))
    return desk.article(article).revision


@pytest.fixture
def history(qtbot, tab):
    tab.panel.show_section(Section.HISTORY)
    made = tab.panel.history
    qtbot.waitUntil(lambda: len(made.list.entries()) == 1)
    return made


def versions(history):
    return sum(len(entry.rows) for entry in history.list.entries())


def test_a_long_history_is_read_page_by_page(qtbot, desk, article, history):
    for number in range(PAGE_ROWS + 20):
        patch(desk, article, slug=f"s{number}", status="ready" if number % 2 else "draft")
    history.show_view(None)
    qtbot.waitUntil(lambda: versions(history) == PAGE_ROWS)
    bar = history.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: versions(history) == PAGE_ROWS + 21)


def test_only_what_is_marked_can_be_shown(qtbot, desk, article, history):
    qtbot.mouseClick(history.only_marked, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(history.nothing.isVisible)
    named = patch(desk, article, slug="a")
    desk.run("name", NameVersion(article, "Cetak", named))
    history.show_view(None)
    qtbot.waitUntil(lambda: [e.newest.label for e in history.list.entries()] == ["Cetak"])
    assert not history.nothing.isVisible()
    qtbot.mouseClick(history.only_marked, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: versions(history) == 2)


def test_a_version_is_named_renamed_and_loses_its_name(qtbot, desk, article, history, monkeypatch):
    old = desk.history(article)[0].id
    patch(desk, article, slug="a")
    qtbot.waitUntil(lambda: len(history.list.entries()) == 2 or history.show_view(None))
    for name in ("Cetak", "Cetak 2"):
        monkeypatch.setattr(history_section, "ask_text", lambda *_given, name=name: name)
        history.list.choose(old)
        qtbot.mouseClick(history.name, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda name=name: history.list.entries()[-1].newest.label == name)
    history.list.choose(old)
    history._unname(history.list.chosen()[0].newest)
    qtbot.waitUntil(lambda: history.list.entries()[-1].newest.label == "")
    assert desk.history(article)[-1].label == ""


def test_an_export_is_marked_when_it_is_made(qtbot, desk, shell, article, history):
    revision = desk.article(article).revision
    shell.do("export", KeepReceipt(Receipt(article, revision, "e", "package")))
    qtbot.waitUntil(lambda: bool(history.list.entries()[0].exports))


def test_an_entry_of_several_versions_opens_with_the_keyboard(qtbot, desk, article, history):
    for number in range(3):
        patch(desk, article, slug=f"s{number}")
    history.show_view(None)
    qtbot.waitUntil(lambda: len(history.list.entries()[0].rows) == 4)
    history.list.setFocus()
    qtbot.keyClick(history.list, Qt.Key.Key_Down)
    item = history.list.currentItem()
    assert item is not None
    qtbot.keyClick(history.list, Qt.Key.Key_Right)
    assert item.isExpanded()
    qtbot.keyClick(history.list, Qt.Key.Key_Down)
    assert len(history.list.chosen()[0].rows) == 1


def test_a_version_inside_an_entry_can_be_chosen(qtbot, desk, article, history):
    ids = [patch(desk, article, slug=f"s{number}") for number in range(3)]
    history.show_view(None)
    qtbot.waitUntil(lambda: len(history.list.entries()[0].rows) == 4)
    history.list.choose(ids[0])
    assert [row.id for row in history.list.chosen()[0].rows] == [ids[0]]
    patch(desk, article, slug="more")
    history.show_view(None)
    qtbot.waitUntil(lambda: len(history.list.entries()[0].rows) == 5)
    assert [entry.newest.id for entry in history.list.chosen()] == [ids[0]]


def test_a_tooltip_tells_all(qapp):
    marks = (ExportMark("package", "Ana", NOON_MS),)
    (entry,) = days([row(1, 0, label="Cetak", exports=marks)])[0].entries
    tip = Sayings().tip(entry)
    for words in ("Cetak", "12 Nov 2026, 12:00", "Ana", "This laptop", "Text", "as Package"):
        assert words in tip
