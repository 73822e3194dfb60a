"""Tiles by arithmetic: keys, clicks and scrolling in a list of a hundred thousand."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

COUNT = 100_000
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def rows(grid):
    return [row for part in grid.chosen_rows() for row in part]


def press(qtbot, grid, *keys, modifiers=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(grid, key, modifiers)
    return grid.currentIndex().row()


def test_arrows_go_as_the_tiles_stand(qtbot, grid):
    columns = grid.columns
    assert columns == 4  # the scroll bar takes a little
    assert press(qtbot, grid, Key.Key_Right) == 1
    assert press(qtbot, grid, Key.Key_Down) == 1 + columns
    assert press(qtbot, grid, Key.Key_Left, Key.Key_Left) == columns - 1
    assert press(qtbot, grid, Key.Key_Up) == columns - 1


def test_the_ends_and_pages_are_one_key_away(qtbot, grid):
    assert press(qtbot, grid, Key.Key_End) == COUNT - 1
    assert grid.last_seen() == COUNT - 1
    assert press(qtbot, grid, Key.Key_Home) == 0
    below = press(qtbot, grid, Key.Key_PageDown)
    assert below > 0
    assert below % grid.columns == 0
    assert press(qtbot, grid, Key.Key_PageUp) == 0


def test_down_from_the_last_full_line_reaches_a_short_one(qtbot, grid):
    grid.model().count = 10
    grid.reset()
    grid.setCurrentIndex(grid.model().index(7, 0))
    assert press(qtbot, grid, Key.Key_Down) == 9
    assert press(qtbot, grid, Key.Key_Down) == 9


def test_the_photo_that_has_the_keyboard_is_on_the_screen(qtbot, grid):
    press(qtbot, grid, *[Key.Key_Down] * 9)
    box = grid.visualRect(grid.currentIndex())
    assert grid.viewport().rect().contains(box)
    assert grid.indexAt(box.center()) == grid.currentIndex()


def test_shift_chooses_from_one_to_another_as_one_reads(qtbot, grid):
    click(qtbot, grid, 2)
    click(qtbot, grid, 9, SHIFT)
    assert rows(grid) == list(range(2, 10))
    click(qtbot, grid, 11, CONTROL)
    click(qtbot, grid, 4, CONTROL)
    assert rows(grid) == [2, 3, *range(5, 10), 11]
    press(qtbot, grid, Key.Key_Home)
    assert press(qtbot, grid, Key.Key_Down, modifiers=SHIFT) == grid.columns
    assert rows(grid) == list(range(grid.columns + 1))


def test_all_are_chosen_without_reading_them(qtbot, grid):
    grid.model().asked.clear()
    press(qtbot, grid, Key.Key_A, modifiers=CONTROL)
    assert grid.chosen_rows() == [range(COUNT)]
    assert len(grid.model().asked) < 200


def test_only_what_is_seen_is_read(qtbot, grid):
    grid.model().asked.clear()
    with qtbot.waitSignal(grid.seen):
        grid.show_at_top(50_000)
    grid.viewport().repaint()
    assert 0 < len(grid.model().asked) <= grid.last_seen() - grid.first_seen() + 1
    assert grid.first_seen() == 50_000


def test_letters_do_not_search(qtbot, grid):
    keys = []
    grid.key_given.connect(lambda event: keys.append(event.text()))
    grid.model().asked.clear()
    press(qtbot, grid, Key.Key_P)
    assert keys == ["p"]
    assert grid.currentIndex().row() == 0
    assert len(grid.model().asked) < 200


def test_tiles_of_another_size_show_the_same_photos(qtbot, grid):
    grid.show_at_top(5_000)
    with qtbot.waitSignal(grid.seen):
        grid.set_tile_width(320)
    assert grid.first_seen() <= 5_000 <= grid.last_seen()
    top = grid.first_seen()
    grid.resize(640, 500)
    assert grid.first_seen() <= top <= grid.last_seen()


def test_a_screen_reader_finds_the_photos(grid):
    face = QAccessible.queryAccessibleInterface(grid)
    assert face.role() in (QAccessible.Role.List, QAccessible.Role.Table)
    assert face.child(3).text(QAccessible.Text.Name) == "Photo 3"


def click(qtbot, grid, row, modifiers=Qt.KeyboardModifier.NoModifier):
    place = grid.visualRect(grid.model().index(row, 0)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifiers, place)
