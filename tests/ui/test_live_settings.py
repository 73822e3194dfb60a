from desk import settings
from desk.settings import Settings, ThemeChoice
from desk.ui.live_settings import LiveSettings


def test_a_change_is_heard_and_saved(qtbot, paths):
    live = LiveSettings(Settings(), paths.settings_file)
    with qtbot.waitSignal(live.changed) as heard:
        live.change(theme=ThemeChoice.DARK)
    assert heard.args == [live.now]
    assert settings.load(paths.settings_file).settings.theme is ThemeChoice.DARK


def test_no_change_is_silent(qtbot, paths):
    live = LiveSettings(Settings(), paths.settings_file)
    with qtbot.assertNotEmitted(live.changed):
        live.change(language="")
    assert not paths.settings_file.exists()


def test_what_cannot_be_saved_still_holds_and_is_told(qtbot, paths):
    paths.config.write_text("a file where the folder should be")
    live = LiveSettings(Settings(), paths.settings_file)
    with qtbot.waitSignal(live.failed) as heard:
        live.change(language="id")
    assert heard.args[0].code == "settings.unwritable"
    assert live.now.language == "id"
