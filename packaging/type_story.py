"""Write a story in the real window by keys, and draw every step.

    python packaging/type_story.py FOLDER [--file ARTICLE.md] [--theme dark] [--language id]

Headline and text of the file are typed letter by letter; a link, a quote, a related article, the
photo and its caption, and the byline are set as a person sets them. Prints how long it took.
"""

import argparse
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from window_driver import Driven, open_desk, paths_in, picture, wait, wait_until

from desk import settings
from desk.formats import article_file
from desk.formats.article_file import ArticleFile, PhotoEntry
from desk.model.article import Article
from desk.services.commands.articles import CreateArticle
from desk.services.commands.people import ActAs, AddPerson
from desk.services.desk import Desk
from desk.services.views import ArticleView
from desk.ui.editor.article_tab import ArticleTab
from desk.ui.rooms import Rooms

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample" / "03-nelayan-sawana.md"
SIZE_PX = (1366, 768)
SETTLE_MS = 250
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
RELATED = "Peta jalur evakuasi diperbarui"
_MARK = re.compile(r"\n(?:\d+\.|[-*>]) ")


class Typist:
    """Types one story and takes pictures."""

    def __init__(self, driven: Driven, story: ArticleFile, photo: Path, folder: Path) -> None:
        self._driven = driven
        self._story = story
        self._photo = photo
        self._folder = folder
        self._drawn = 0
        self.rooms = driven.window.findChildren(Rooms)[0]

    @property
    def tab(self) -> ArticleTab:
        """The story that is written."""
        current = self.rooms.editor.current
        assert current is not None
        return current

    def write(self) -> None:
        """Do everything, one step after the other."""
        for step in self._steps():
            wait(SETTLE_MS)
            self._drawn += 1
            picture(self._driven.window).save(str(self._folder / f"{self._drawn:02}-{step}.png"))

    def _steps(self) -> Iterator[str]:
        yield "empty"
        self._key(Qt.Key.Key_N, CONTROL)
        wait_until(lambda: self.rooms.editor.current, "a new story")
        wait_until(lambda: self.tab.session.view is not None, "its fields")
        yield "new"
        self._type(self._story.headline)
        self._key(Qt.Key.Key_Return)
        yield "headline"
        paragraphs = self._story.body.strip().split("\n\n")
        for number, paragraph in enumerate(paragraphs):
            self._type(_MARK.sub("\n", paragraph))  # Return goes on with a list by itself
            if number < len(paragraphs) - 1:
                self._key(Qt.Key.Key_Return)
                self._key(Qt.Key.Key_Return)
        yield "text"
        yield from self._marks()
        yield from self._picture()
        yield from self._people()
        yield from self._looks()

    def _marks(self) -> Iterator[str]:
        body = self.tab.text.body
        body.moveCursor(QTextCursor.MoveOperation.Start)
        self._key(Qt.Key.Key_Right, CONTROL | SHIFT)
        self._key(Qt.Key.Key_L, CONTROL)
        self._answer("https://example.org/latar")
        yield "link"
        body.setFocus()
        body.moveCursor(QTextCursor.MoveOperation.End)
        self._key(Qt.Key.Key_Q, CONTROL | SHIFT)
        yield "quote"
        body.moveCursor(QTextCursor.MoveOperation.End)
        self._key(Qt.Key.Key_Return)
        self._key(Qt.Key.Key_Return)
        self._key(Qt.Key.Key_R, CONTROL | ALT)
        self._answer(RELATED[:4])
        wait_until(lambda: "(article:" in body.text(), "the related article")
        yield "related"

    def _picture(self) -> Iterator[str]:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(self._photo))])
        copy = Qt.DropAction.CopyAction
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        self.rooms.editor.main.dropEvent(QDropEvent(QPointF(60, 60), copy, mime, left, none))
        wait_until(lambda: self._view().photos, "the photo")
        self.tab.panel.focus_field("photos")
        form = self.tab.panel.photos.form
        given = self._story.photos[0] if self._story.photos else PhotoEntry(file="")
        for name in ("caption", "credit", "alt"):
            editor = form.fields[name].editor
            editor.setFocus()
            editor.selectAll()
            self._type(given.texts.get(name, ""))
        wait_until(lambda: self._view().photos[0].caption, "the caption")
        yield "photo"

    def _people(self) -> Iterator[str]:
        self.tab.panel.focus_field("authors")
        people = self.tab.panel.people
        byline = (people.authors, self._story.authors), (people.editors, self._story.editors)
        for names, given in byline:
            for name in given:
                names.line.setFocus()
                self._type(name)
                self._key(Qt.Key.Key_Return)
        wait_until(lambda: self._view().authors, "the byline")
        yield "people"

    def _looks(self) -> Iterator[str]:
        actions = self._driven.opening.frame.actions
        self.tab.text.body.setFocus()
        for name, step in (("view.focus", "focus-sentence"), ("view.typewriter", "typewriter")):
            actions[name].trigger()
            yield step
        actions["view.full_screen"].trigger()
        yield "full-screen"
        actions["view.full_screen"].trigger()
        self.tab.flush()
        wait_until(lambda: self.tab.session.is_stored, "the store")
        yield "stored"

    def _view(self) -> ArticleView:
        view = self.tab.session.view
        assert view is not None
        return view

    def _answer(self, words: str) -> None:
        """Type into the dialog that opens, and confirm it."""
        wait_until(QApplication.activeModalWidget, "a dialog")
        wait(SETTLE_MS)
        field = self._focused()
        field.selectAll()  # type: ignore[attr-defined]  # a field for one line
        self._type(words)
        wait(SETTLE_MS)
        self._key(Qt.Key.Key_Return)
        wait_until(lambda: not QApplication.activeModalWidget(), "the dialog to close")
        self._driven.window.activateWindow()
        wait_until(self._driven.window.isActiveWindow, "the keyboard")
        self.tab.text.body.setFocus()

    def _type(self, words: str) -> None:
        for letter in words:
            if letter == "\n":
                self._key(Qt.Key.Key_Return)
            else:
                QTest.keyClicks(self._focused(), letter)
        QApplication.sendPostedEvents()
        wait(1)

    def _key(
        self,
        key: Qt.Key,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        # Through the window, so that shortcuts are found as with a real keyboard.
        QTest.keyClick(self._focused().window().windowHandle(), key, held)
        wait(5)

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self._driven.window


def main() -> None:
    """Type the story in an empty desk."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--file", type=Path, default=SAMPLE)
    parser.add_argument("--theme", default="light", choices=["light", "dark"])
    parser.add_argument("--language", default="en", choices=["en", "id"])
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    story = article_file.read(given.file.read_text(encoding="utf-8"))
    home = Path(tempfile.mkdtemp(prefix="editorial-desk-"))
    try:
        _play(home, story, given)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _play(home: Path, story: ArticleFile, given: argparse.Namespace) -> None:
    paths, store = paths_in(home), home / "store"
    with Desk.open(store, paths) as desk:
        desk.record(ActAs(desk.record(AddPerson("Ratna Wijayanti")).made))
        desk.record(CreateArticle(Article(headline=RELATED)))
    chosen = settings.Settings(language=given.language, theme=settings.ThemeChoice(given.theme))
    settings.save(paths.settings_file, chosen)
    photo = home / "photo.jpg"
    beside = given.file.parent / (story.photos[0].file if story.photos else "")
    if beside.is_file():
        shutil.copy(beside, photo)
    else:
        Image.effect_noise((1600, 1067), 60).convert("RGB").save(photo)
    with open_desk(store, paths) as driven:
        driven.window.resize(*SIZE_PX)
        wait_until(lambda: driven.window.findChildren(Rooms), "the rooms")
        driven.window.activateWindow()
        wait_until(driven.window.isActiveWindow, "the keyboard")
        begun = time.monotonic()
        Typist(driven, story, photo, given.folder).write()
        sys.stdout.write(f"{time.monotonic() - begun:.1f} s, {len(story.body.split())} words\n")


if __name__ == "__main__":
    main()
