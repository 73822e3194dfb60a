"""Rectangles over the sheet: what they cover, and how the mouse draws them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest

from desk.ui.photos.band import Band, Tiles, joined

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier

sides = st.integers(-50, 700)


@given(st.integers(1, 7), st.integers(0, 30), sides, sides, sides, sides)
def test_a_band_covers_the_photos_that_it_touches(columns, count, left, top, right, bottom):
    tiles = Tiles(QSize(90, 110), columns, count)
    band = Band(tiles, QPoint(left, top), QPoint(right, bottom))
    touched = [row for row in range(count) if tiles.inner(row).intersects(band.rect)]
    assert [row for part in band.rows() for row in part] == touched
    assert [row for row in range(count) if band.covers(row)] == touched


@given(st.lists(st.builds(lambda a, n: range(a, a + n), st.integers(0, 40), st.integers(0, 9))))
def test_joined_ranges_rise_and_are_apart(parts):
    made = joined(parts)
    assert [row for part in made for row in part] == sorted({row for part in parts for row in part})
    assert all(left.stop < right.start for left, right in pairwise(made))


@pytest.mark.parametrize("before", [(), (range(1, 3), range(40, 60))])
def test_what_was_selected_before_is_kept(before):
    band = Band(Tiles(QSize(90, 110), 4, 100), QPoint(0, 0), QPoint(100, 50), before)
    kept = [row for row in range(100) if band.keeps(row)]
    assert kept == [row for part in band.chosen() for row in part]
    assert set(kept) == {0, 1} | {row for part in before for row in part}


def draw(grid, start, end, modifiers=PLAIN, *, lets_go=True):
    place = grid.viewport()
    QTest.mousePress(place, LEFT, modifiers, start)
    for step in range(1, 5):
        QTest.mouseMove(place, start + (end - start) * step / 4)
    if lets_go:
        QTest.mouseRelease(place, LEFT, modifiers, end)


def gap(grid, row):
    """Return a place beside a photo."""
    return grid.visualRect(grid.model().index(row, 0)).topLeft() + QPoint(2, 40)


def middle(grid, row):
    return grid.visualRect(grid.model().index(row, 0)).center()


def rows(grid):
    return [row for part in grid.chosen_rows() for row in part]


def test_drawing_over_photos_selects_them(grid):
    draw(grid, gap(grid, 1), middle(grid, 6))
    assert rows(grid) == [1, 2, 5, 6]
    assert grid.currentIndex().row() == 6


def test_with_control_those_that_were_selected_stay(grid):
    draw(grid, gap(grid, 1), middle(grid, 2))
    draw(grid, gap(grid, 6), middle(grid, 7), CONTROL)
    assert rows(grid) == [1, 2, 6, 7]
    draw(grid, gap(grid, 9), middle(grid, 9))
    assert rows(grid) == [9]


def test_escape_takes_a_rectangle_back(grid):
    draw(grid, gap(grid, 1), middle(grid, 5), lets_go=False)
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    QTest.mouseRelease(grid.viewport(), LEFT, PLAIN, middle(grid, 5))
    assert rows(grid) == [0]


def test_photos_that_went_while_one_draws_are_not_selected(grid):
    draw(grid, gap(grid, 1), middle(grid, 14), lets_go=False)
    end = middle(grid, 14)
    grid.model().beginResetModel()
    grid.model().count = 6
    grid.model().endResetModel()
    QTest.mouseRelease(grid.viewport(), LEFT, PLAIN, end)
    assert rows(grid) == [1, 2, 5]


def test_a_click_beside_a_photo_chooses_it_and_one_under_the_last_none(grid):
    QTest.mouseClick(grid.viewport(), LEFT, PLAIN, gap(grid, 2))
    assert rows(grid) == [2]
    grid.model().count = 3
    grid.reset()
    QTest.mouseClick(grid.viewport(), LEFT, PLAIN, middle(grid, 0))
    QTest.mouseClick(grid.viewport(), LEFT, PLAIN, QPoint(400, 600))
    assert rows(grid) == []


def test_a_photo_itself_is_dragged_not_drawn_over(grid):
    dragged = []
    grid.setDragEnabled(True)
    grid.startDrag = dragged.append
    draw(grid, middle(grid, 1), middle(grid, 6))
    assert dragged


def test_the_ground_of_a_selected_photo_belongs_to_it(grid):
    grid.selectAll()
    dragged = []
    grid.setDragEnabled(True)
    grid.startDrag = dragged.append
    draw(grid, gap(grid, 1), middle(grid, 6))
    assert dragged


def test_beyond_the_edge_it_scrolls_and_goes_on(qtbot, grid):
    below = QPoint(900, grid.viewport().height() + 300)
    draw(grid, gap(grid, 1), below, lets_go=False)
    qtbot.waitUntil(lambda: grid.first_seen() > 20)
    QTest.mouseRelease(grid.viewport(), LEFT, PLAIN, below)
    chosen = rows(grid)
    assert chosen[:3] == [1, 2, 3]
    assert chosen[-1] > 20
    assert len(grid.chosen_rows()) == len(chosen) / 3


def test_a_hundred_thousand_are_drawn_over_and_few_are_read(grid):
    last = grid.model().rowCount() - 1
    grid.model().asked.clear()
    for column in (2, 1):  # the second selection meets the first one
        grid.show_at_top(0)
        start = gap(grid, column)
        QTest.mousePress(grid.viewport(), LEFT, PLAIN, start)
        QTest.mouseMove(grid.viewport(), start + QPoint(30, 30))
        grid.show_at_top(last)
        QTest.mouseMove(grid.viewport(), middle(grid, last))
        grid.viewport().repaint()
        QTest.mouseRelease(grid.viewport(), LEFT, PLAIN, middle(grid, last))
        assert len(rows(grid)) == (last + 1) // grid.columns * (grid.columns - column)
    assert len(grid.model().asked) < 200


def test_the_rectangle_is_seen(grid):
    before = grid.viewport().grab().toImage()
    draw(grid, gap(grid, 1), middle(grid, 5), lets_go=False)
    drawn = grid.viewport().grab(QRect(0, 0, 300, 300)).toImage()
    assert drawn != before.copy(QRect(0, 0, 300, 300))
