import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from desk.ui.empty_state import EmptyState
from desk.ui.main_window import MainWindow, Room
from desk.ui.window_state import WindowState


def rooms():
    return [
        Room("desk", "Desk", "newspaper", QLineEdit()),
        Room("photos", "Photos", "images", QWidget()),
        Room("exports", "Exports", "package", QWidget()),
        Room("settings", "Settings", "settings", QWidget(), is_last=True),
    ]


@pytest.fixture
def window(qtbot, actions, look, state):
    made = MainWindow(rooms(), actions, look, state)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    return made


def entries(window):
    return window.rail.findChildren(QToolButton)


def test_the_first_room_is_shown(window):
    assert window.room == "desk"
    assert [entry.isChecked() for entry in entries(window)].count(True) == 1


def test_a_click_on_the_rail_opens_a_room(qtbot, window):
    window.show()
    with qtbot.waitSignal(window.room_changed) as heard:
        qtbot.mouseClick(entries(window)[2], Qt.MouseButton.LeftButton)
    assert heard.args == ["exports"]
    assert window.room == "exports"


def test_an_action_opens_a_room_and_marks_it(window, actions):
    actions["go.photos"].trigger()
    assert window.room == "photos"
    assert entries(window)[1].isChecked()
    assert entries(window)[1].toolTip() == "Photos (Ctrl+2)"


def test_the_rail_is_walked_with_arrow_keys(qtbot, window):
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    first, second, *_rest, last = entries(window)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Up)
    qtbot.keyClick(first, Qt.Key.Key_Up)
    assert last.hasFocus()
    qtbot.keyClick(last, Qt.Key.Key_Space)
    assert window.room == "settings"


def test_a_second_click_leaves_the_room_marked(qtbot, window):
    window.show()
    entry = entries(window)[0]
    qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
    assert entry.isChecked()


def test_the_settings_stand_at_the_foot(window):
    window.show()
    tops = [entry.y() for entry in entries(window)]
    assert tops == sorted(tops)
    assert window.rail.height() - entries(window)[-1].geometry().bottom() < 16


def test_it_is_painted_before_slow_things_begin(qtbot, window):
    with qtbot.waitSignal(window.painted):
        window.show()


def test_the_frame_stands_without_rooms(qtbot, actions, look, state):
    window = MainWindow([], actions, look, state)
    qtbot.addWidget(window)
    window.show()
    assert window.room == ""
    page = EmptyState(look.icons, "images", "Nothing here")
    window.show_page(page)
    assert not window.rail.isVisible()
    window.drop_page(page)
    window.set_rooms(rooms())
    assert window.rail.isVisible()
    assert window.room == "desk"


def test_it_remembers_its_room_and_where_it_was(qtbot, window, actions, look, paths):
    window.show()
    window.show_room("exports")
    with qtbot.waitSignal(window.closing):
        window.close()
    kept = WindowState(paths.state)
    again = MainWindow([], actions, look, kept)
    qtbot.addWidget(again)
    again.set_rooms(rooms())
    assert again.room == "exports"
    assert kept.restore_window(again)


def test_nothing_is_wider_than_a_small_screen(window):
    hint = window.minimumSizeHint()
    assert hint.width() <= 1024
    assert hint.height() <= 640
