import pytest
from PySide6.QtCore import Qt

from desk.model.publication import Publication
from desk.ui.first_start import FirstAnswers, FirstStartPage


@pytest.fixture
def page(qtbot, icons):
    made = FirstStartPage(icons, Publication(name="Harian Kota"), is_empty=True)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def test_only_the_name_must_be_typed(qtbot, page):
    qtbot.keyClicks(page.name, "  Sari   Dewi ")
    with qtbot.waitSignal(page.answered) as heard:
        qtbot.keyClick(page.name, Qt.Key.Key_Return)
    assert heard.args == [FirstAnswers("Sari Dewi", "Harian Kota", "id", "Asia/Jakarta")]


def test_without_a_name_it_says_what_is_missing(qtbot, page):
    with qtbot.assertNotEmitted(page.answered):
        page.open_button.click()
    assert page.problem.isVisible()
    page.name.setText("Sari")
    with qtbot.waitSignal(page.answered):
        page.open_button.click()
    assert not page.problem.isVisible()


def test_a_time_zone_that_does_not_exist_is_refused(qtbot, page):
    page.name.setText("Sari")
    page.time_zone.setCurrentText("Asia/Atlantis")
    with qtbot.assertNotEmitted(page.answered):
        page.open_button.click()
    assert "Asia/Jakarta" in page.problem.text()


def test_every_zone_of_the_country_is_offered(page):
    for zone in ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Europe/London"):
        assert page.time_zone.findText(zone) >= 0


def test_the_sample_newsroom_needs_no_name(qtbot, page):
    with qtbot.waitSignal(page.answered) as heard:
        page.sample_button.click()
    assert heard.args[0].with_sample


def test_a_store_with_articles_is_not_offered_the_sample(qtbot, icons):
    page = FirstStartPage(icons, Publication(), is_empty=False)
    qtbot.addWidget(page)
    page.show()
    assert not page.sample_button.isVisible()
