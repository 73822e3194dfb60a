import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF
from PySide6.QtGui import QAccessible, QEnterEvent

from desk.errors import InputError
from desk.ui import message_bar
from desk.ui.look.theme import ThemeName
from desk.ui.message_bar import Kind, Message, MessageBar


@pytest.fixture
def bar(qtbot, icons):
    made = MessageBar(icons)
    qtbot.addWidget(made)
    made.move(500, 500)  # away from the pointer, which would keep the message
    return made


def test_it_is_hidden_until_there_is_something_to_say(bar):
    assert not bar.isVisible()
    bar.info("Stored.")
    assert bar.isVisible()


def test_it_tells_why_something_was_refused(bar):
    bar.refuse(InputError("article.unknown", id="abcd"))
    assert bar.message.kind is Kind.ERROR
    assert "abcd" in bar.message.text


def test_its_button_acts_once_and_closes_it(qtbot, bar):
    ran = []
    bar.warning("The folder is full.", "Choose another", lambda: ran.append(1))
    assert bar._action.text() == "Choose another"
    with qtbot.waitSignal(bar.closed):
        bar._action.click()
    assert ran == [1]
    assert not bar.isVisible()


def test_a_message_without_an_action_has_no_button(bar):
    bar.error("No.", "Help", print)
    bar.error("No.")
    assert not bar._action.isVisibleTo(bar)


@pytest.mark.parametrize("kind", [Kind.INFO, Kind.SUCCESS])
def test_good_news_goes_by_itself(qtbot, bar, kind):
    bar._timer.setInterval(1)
    with qtbot.waitSignal(bar.closed):
        bar.show_message(Message("Exported.", kind))
    assert message_bar.GOOD_NEWS_MS >= 5_000


def test_good_news_waits_while_the_pointer_is_on_it(qtbot, bar):
    bar.success("Exported.")
    assert bar._timer.isActive()
    point = QPointF(1, 1)
    QCoreApplication.sendEvent(bar, QEnterEvent(point, point, point))
    assert not bar._timer.isActive()
    QCoreApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    assert bar._timer.isActive()


@pytest.mark.parametrize("kind", [Kind.WARNING, Kind.ERROR])
def test_bad_news_stays(bar, kind):
    bar.info("Exported.")
    bar.show_message(Message("It failed.", kind))
    assert not bar._timer.isActive()


def test_it_never_takes_markup_from_a_story(bar):
    bar.error("<b>Sawana</b>")
    assert bar._text.textFormat().name == "PlainText"


def test_a_screen_reader_hears_it(bar, monkeypatch):
    heard = []
    monkeypatch.setattr(
        message_bar.QAccessible,
        "updateAccessibility",
        lambda event: heard.append((event.type(), event.message(), event.politeness())),
    )
    bar.error("It failed.")
    bar.info("It is done.")
    kind = QAccessible.Event.Announcement
    politeness = QAccessible.AnnouncementPoliteness
    assert heard == [
        (kind, "It failed.", politeness.Assertive),
        (kind, "It is done.", politeness.Polite),
    ]


def test_its_picture_follows_the_theme(bar, look):
    bar.error("No.")
    before = bar._picture.pixmap().toImage()
    look.apply(ThemeName.DARK)
    assert bar._picture.pixmap().toImage() != before
