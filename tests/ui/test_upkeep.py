import zipfile

import pytest
from PySide6.QtWidgets import QWidget

from desk.settings import Settings
from desk.ui.captions.code_files import CodeFiles
from desk.ui.context import Context
from desk.ui.live_settings import LiveSettings
from desk.ui.main_window import MainWindow, Room
from desk.ui.message_bar import Kind
from desk.ui.upkeep import Upkeep


@pytest.fixture
def context(qtbot, shell, actions, look, state, paths):
    window = MainWindow([Room("desk", "Desk", "newspaper", QWidget())], actions, look, state)
    qtbot.addWidget(window)
    live = LiveSettings(Settings(), paths.settings_file)
    codes = CodeFiles(state, shell.tasks, window)
    return Context(shell, look, actions, live, state, window, codes)


def done(qtbot, context, *kinds):
    qtbot.waitUntil(lambda: context.messages.message.kind in kinds, timeout=20_000)
    return context.messages.message.text


def test_a_backup_is_written_and_told(qtbot, context, tmp_path):
    target = tmp_path / "copy.zip"
    Upkeep(context, lambda _name: target)
    context.actions["store.backup"].trigger()
    assert str(target) in done(qtbot, context, Kind.SUCCESS)
    assert "desk.db" in zipfile.ZipFile(target).namelist()


def test_a_backup_that_fails_says_why(qtbot, context, tmp_path):
    Upkeep(context, lambda _name: tmp_path / "no" / "such" / "folder" / "copy.zip")
    context.actions["store.backup"].trigger()
    assert done(qtbot, context, Kind.ERROR)


def test_cancelling_does_nothing(context):
    Upkeep(context, lambda _name: None)
    context.actions["store.backup"].trigger()
    assert context.messages.message is None


def test_a_healthy_store_is_called_so(qtbot, context):
    Upkeep(context, lambda _name: None)
    context.actions["store.verify"].trigger()
    assert "0 photos" in done(qtbot, context, Kind.SUCCESS)
