"""How one writes: chosen in the menu, kept, and seen in the text."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from desk import settings
from desk.model.article import Article
from desk.services.commands.articles import CreateArticle
from desk.settings import EDITOR_FONT_PX, FocusScope, Settings


@pytest.fixture
def body(qtbot, rooms, desk):
    story = Article(headline="Storm", body="One sentence. Another.\n\nA paragraph.")
    rooms.open_article(desk.run("new", CreateArticle(story)).made)
    tab = rooms.editor.current
    qtbot.waitUntil(lambda: tab.session.view is not None)
    return tab.text.body


def test_focus_goes_round_and_the_menu_shows_it(body, context, paths):
    checked = []
    for _ in range(3):
        context.actions["view.focus"].trigger()
        checked.append(
            (
                context.actions["view.focus_sentence"].isChecked(),
                context.actions["view.focus_paragraph"].isChecked(),
                len(body.extraSelections()),
            )
        )
    assert checked == [(True, False, 2), (False, True, 2), (False, False, 0)]
    context.actions["view.focus_paragraph"].trigger()
    assert settings.load(paths.settings_file).settings.focus is FocusScope.PARAGRAPH
    context.actions["view.focus_paragraph"].trigger()
    assert context.settings.now.focus is FocusScope.OFF


def test_the_typewriter_is_kept(body, context, paths):
    context.actions["view.typewriter"].trigger()
    assert body.centerOnScroll()
    assert settings.load(paths.settings_file).settings.typewriter


def test_type_grows_shrinks_and_comes_back(body, context):
    usual = Settings().editor_font_px
    context.actions["view.zoom_in"].trigger()
    context.actions["view.zoom_in"].trigger()
    assert body.fontInfo().pixelSize() == usual + 2
    context.actions["view.zoom_out"].trigger()
    assert body.fontInfo().pixelSize() == usual + 1
    context.actions["view.zoom_reset"].trigger()
    assert body.fontInfo().pixelSize() == usual
    for _ in range(40):
        context.actions["view.zoom_in"].trigger()
    assert body.fontInfo().pixelSize() == EDITOR_FONT_PX.stop - 1


@pytest.mark.parametrize(("turn", "step"), [(120, 1), (-120, -1), (40, 0)])
def test_the_wheel_zooms_with_the_control_key(body, context, turn, step):
    wheel = QWheelEvent(
        QPointF(10, 10),
        QPointF(10, 10),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(body.viewport(), wheel)
    assert context.settings.now.editor_font_px == Settings().editor_font_px + step


def test_the_column_is_as_wide_as_the_measure_and_in_the_middle(qtbot, body, context):
    margins = []
    for measure in (50, 80):
        context.settings.change(editor_measure=measure)
        qtbot.waitUntil(lambda: body.viewportMargins().left() not in margins)
        margins.append(body.viewportMargins().left())
        assert body.viewportMargins().left() == body.viewportMargins().right()
    assert margins[0] > margins[1]


def test_lines_stand_as_far_apart_as_chosen(body, context):
    heights = []
    for percent in (140, 200):
        context.settings.change(editor_line_percent=percent)
        heights.append(body.fontMetrics().lineSpacing())
    size_px = context.settings.now.editor_font_px
    assert heights == [pytest.approx(p * size_px / 100, abs=2) for p in (140, 200)]
