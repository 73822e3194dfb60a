import gc

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QFontMetrics, QIcon
from PySide6.QtWidgets import QToolButton

from desk.settings import ThemeChoice
from desk.ui.look import fonts, scale
from desk.ui.look.icons import Icons, Tone
from desk.ui.look.switch import ThemeSwitch
from desk.ui.look.theme import ThemeName, load


def inks(pixmap):
    image = pixmap.toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_an_icon_without_room_is_nothing(look):
    assert look.icons.pixmap("plus", Tone.ACCENT, QSize(0, 16)).isNull()


def test_an_icon_has_the_colour_of_its_tone_and_follows_the_theme(look):
    icon = look.icons.icon("plus", Tone.ACCENT)
    for name in ThemeName:
        look.apply(name)
        assert inks(icon.pixmap(QSize(32, 32))) == {load(name).accent}


def test_a_checked_and_a_disabled_button_show_it(look):
    icon = look.icons.icon("plus", Tone.MUTED, on=Tone.ACCENT)
    size = QSize(32, 32)
    assert inks(icon.pixmap(size, QIcon.Mode.Normal, QIcon.State.On)) == {look.theme.accent}
    assert inks(icon.pixmap(size, QIcon.Mode.Disabled)) == {look.theme.text_faint}


def test_an_icon_is_sharp_on_a_fine_screen(look):
    pixmap = look.icons.icon("plus").pixmap(QSize(16, 16), 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (32, 2.0)


def test_an_unknown_icon_is_a_mistake(icons):
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")


def test_icons_survive_their_maker_and_many_buttons(qtbot):
    icons = Icons(load(ThemeName.LIGHT))
    buttons = [QToolButton() for _ in range(50)]
    for number, made in enumerate(buttons):
        qtbot.addWidget(made)
        made.setIcon(QIcon(icons.icon("plus" if number % 2 else "x")))
    del icons
    gc.collect()
    assert all(not made.grab().isNull() for made in buttons)


def test_the_shipped_type_is_used(look, qapp):
    assert QFontInfo(qapp.font()).family() == scale.INTERFACE_FAMILY
    for family in (scale.INTERFACE_FAMILY, scale.TEXT_FAMILY, scale.MONO_FAMILY):
        assert family in QFontDatabase.families()
    assert {"Regular", "Medium", "SemiBold"} <= set(QFontDatabase.styles(scale.INTERFACE_FAMILY))
    assert len(fonts.FILES) == 8
    metrics = QFontMetrics(scale.font(family=scale.MONO_FAMILY))
    assert metrics.horizontalAdvance("i") == metrics.horizontalAdvance("W")


def test_a_change_of_theme_is_announced_once(qtbot, look, qapp):
    with qtbot.waitSignal(look.changed) as heard:
        look.apply(ThemeName.DARK)
    assert heard.args[0].is_dark
    assert qapp.palette().window().color() == QColor(look.theme.window)
    with qtbot.assertNotEmitted(look.changed):
        look.apply(ThemeName.DARK)


def test_a_fixed_choice_beats_the_system(look, qapp):
    switch = ThemeSwitch(look, qapp.styleHints(), ThemeChoice.DARK)
    assert look.theme.is_dark
    switch.choose(ThemeChoice.LIGHT)
    assert not look.theme.is_dark
    switch.choose(ThemeChoice.SYSTEM)
    assert not look.theme.is_dark  # the offscreen system names no scheme
    switch.deleteLater()
