"""The checks of a story follow what is stored."""

import pytest

from desk.errors import StoreError
from desk.ui.editor import checker


@pytest.fixture
def fails_once(qtbot, tab, monkeypatch):
    """Let the next check fail."""
    qtbot.waitUntil(lambda: tab.checker.findings is not None and not tab.checker._is_running)
    look = checker.findings
    errors = [StoreError("store.full", folder="store")]

    def find(*given):
        if errors:
            raise errors.pop()
        return look(*given)

    monkeypatch.setattr(checker, "findings", find)


def test_a_check_that_failed_is_made_again_when_the_story_changed_meanwhile(qtbot, tab, fails_once):
    tab.checker.findings = None
    tab.checker.check()
    tab.checker.check()  # it was stored while the first was on its way
    with qtbot.assertNotEmitted(tab.session.loaded):
        qtbot.waitUntil(lambda: tab.checker.findings is not None)
