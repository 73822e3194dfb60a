"""Lists that grow page by page and keep their place."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex

from desk.ui.paged_list import PAGE_ROWS, PagedList


@dataclass(frozen=True)
class Line:
    id: str
    text: str = ""


class Lines(PagedList[Line]):
    def describe(self, row):
        return row.text or row.id


class Source:
    def __init__(self, count):
        self.rows = [Line(f"{number:04}") for number in range(count)]

    def page(self, after, limit):
        start = next((n + 1 for n, row in enumerate(self.rows) if after and row.id == after.id), 0)
        return self.rows[start : start + limit]


@pytest.fixture
def model(tasks):
    return Lines(tasks)


def fill(qtbot, model, source):
    with qtbot.waitSignal(model.settled):
        model.show_query(source.page)


def refresh(qtbot, model):
    with qtbot.waitSignal(model.settled):
        model.refresh()


def shown(model):
    return [row.id for row in model.rows]


def test_it_loads_a_page_and_more_when_asked(qtbot, qtmodeltester, model):
    source = Source(2 * PAGE_ROWS + 5)
    fill(qtbot, model, source)
    assert model.rowCount() == PAGE_ROWS
    while model.canFetchMore(QModelIndex()):
        with qtbot.waitSignal(model.settled):
            model.fetchMore(QModelIndex())
    assert shown(model) == [row.id for row in source.rows]
    qtmodeltester.check(model)


def test_the_chosen_row_is_followed_wherever_it_goes(qtbot, model):
    source = Source(6)
    fill(qtbot, model, source)
    chosen = QPersistentModelIndex(model.row_of("0004"))
    source.rows.insert(0, source.rows.pop(4))
    source.rows.insert(0, Line("new"))
    del source.rows[3]
    refresh(qtbot, model)
    assert shown(model) == [row.id for row in source.rows]
    assert chosen.isValid()
    assert chosen.row() == 1
    del source.rows[1]
    refresh(qtbot, model)
    assert not chosen.isValid()


@pytest.mark.parametrize("order", [[], [5], [2, 1, 0], [9, 0, 8, 3], list(range(9, -1, -1))])
def test_any_order_can_follow_any_other(qtbot, qtmodeltester, model, order):
    source = Source(10)
    fill(qtbot, model, source)
    source.rows = [replace(source.rows[n], text="changed") for n in order]
    refresh(qtbot, model)
    assert [row.text for row in model.rows] == ["changed"] * len(order)
    assert shown(model) == [f"{n:04}" for n in order]
    qtmodeltester.check(model)


def test_a_late_answer_to_an_old_question_is_dropped(qtbot, model):
    old, new = Source(3), Source(1)
    model.show_query(old.page)
    fill(qtbot, model, new)
    qtbot.wait(20)
    assert model.rowCount() == 1
