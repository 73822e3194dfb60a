from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from desk.ui.window_state import FILE, WindowState


def splitter(qtbot):
    made = QSplitter()
    qtbot.addWidget(made)
    made.addWidget(QWidget())
    made.addWidget(QWidget())
    made.resize(900, 300)
    made.show()  # the style sheet gives handles their width now
    return made


def test_lists_and_words_come_back(paths, state):
    for words in ([], ["one"], ["one", "two, three"]):
        state.set_words("tabs", words)
        state.set_word("room", "desk")
        state.sync()
        again = WindowState(paths.state)
        assert again.words("tabs") == words
        assert again.word("room") == "desk"


def test_what_was_never_kept_is_empty(state):
    assert state.words("tabs") == []
    assert state.word("room") == ""


def test_a_splitter_keeps_where_it_was_moved(qtbot, paths, state):
    first = splitter(qtbot)
    state.keep_splitter("editor", first, [300, 600])
    assert first.sizes()[0] < first.sizes()[1]
    first.moveSplitter(600, 1)
    state.sync()
    second = splitter(qtbot)
    WindowState(paths.state).keep_splitter("editor", second, [300, 600])
    assert second.sizes() == first.sizes()


def test_a_damaged_file_counts_as_empty(qtbot, paths):
    paths.state.mkdir()
    (paths.state / FILE).write_bytes(b"[window\ngeometry=@ByteArray(\x00\xffgarbage")
    state = WindowState(paths.state)
    window = QMainWindow()
    qtbot.addWidget(window)
    assert not state.restore_window(window)
    assert state.words("tabs") == []
