"""Draw every screen of the program into packaging/screenshots: ``make screenshots``.

The real window is opened, without a screen, on a store with the sample newsroom. Each look (light
or dark, English or Indonesian) is drawn by a process of its own, as a person would start it.

    ARGS="--only article list"     these screens only
    ARGS="--all"                   every screen in all four looks
    ARGS="--size 1920x1080 --to FOLDER"
"""

import argparse
import io
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from window_driver import Driven, open_desk, paths_in, picture, wait, wait_until

from desk import settings
from desk.formats.target import Target
from desk.services import sample
from desk.services.commands.articles import NameVersion
from desk.services.commands.people import ActAs, AddPerson
from desk.services.desk import Desk
from desk.services.exporting import ExportRequest, export
from desk.services.fields import set_fields
from desk.settings import Settings, ThemeChoice
from desk.ui.editor.panel.panel import Section
from desk.ui.rooms import Rooms

ROOT = Path(__file__).resolve().parent.parent
MAX_BYTES = 150_000
SETTLE_MS = 900
STORY, UNREADY = "gunung-sorang-siaga", "dewan-sawana-tunda-anggaran"
FOLDER = "newsroom"  # in the system's temporary folder: paths are seen in some pictures
# README shows two looks of every screen, and all four of these.
FIRST = ("list", "article")
LOOKS = (("light", "en"), ("dark", "id"), ("dark", "en"), ("light", "id"))


@dataclass(frozen=True, slots=True)
class Stage:
    """An open window and where its parts are."""

    driven: Driven

    @property
    def window(self) -> QWidget:
        """The window."""
        return self.driven.window

    @property
    def rooms(self) -> Rooms:
        """What stands in the window."""
        return self.window.findChildren(Rooms)[0]

    def act(self, name: str) -> None:
        """Do what a menu entry does."""
        self.driven.opening.frame.actions[name].trigger()
        wait(SETTLE_MS)

    def open_story(self, slug: str) -> None:
        """Open a story, with its page beside it."""
        assert self.driven.opening.desk is not None
        story = self.driven.opening.desk.find_article(slug)
        pages: list[bool] = []
        self.rooms.editor.preview.page_completed.connect(lambda: pages.append(True))
        self.rooms.open_article(story)
        wait_until(lambda: pages, "the page")
        wait(SETTLE_MS)

    def show_section(self, section: Section) -> None:
        """Show a section of the story's panel."""
        tab = self.rooms.editor.current
        assert tab is not None
        tab.panel.show_section(section)
        wait(SETTLE_MS)

    def show_checks(self, slug: str) -> None:
        """Show what a story lacks."""
        self.open_story(slug)
        self.show_section(Section.CHECKS)

    def show_settings(self, row: int) -> None:
        """Show a page of the settings."""
        self.act("go.settings")
        self.rooms.settings.list.setCurrentRow(row)
        wait(SETTLE_MS // 3)

    def compare(self) -> None:
        """Compare the story with the version that was named."""
        self.open_story(STORY)
        self.act("article.past")
        tab = self.rooms.editor.current
        assert tab is not None
        wait_until(lambda: tab.past.is_open, "the comparison")
        wait(SETTLE_MS)

    def focus(self) -> None:
        """Show one sentence, and nothing around the text."""
        self.act("article.past")
        tab = self.rooms.editor.current
        assert tab is not None
        cursor = tab.text.body.textCursor()
        cursor.setPosition(200)
        tab.text.body.setTextCursor(cursor)
        for name in ("view.preview", "view.panel", "view.focus"):
            self.act(name)

    def unfocus(self) -> None:
        """Show everything again."""
        for name in ("view.preview", "view.panel", "view.focus", "view.focus"):
            self.act(name)

    def crop(self) -> None:
        """Show the crops of a photo."""
        photos = self.rooms.photos
        self.act("go.photos")
        wait_until(photos.model.rowCount, "the photos")
        photos.grid.setCurrentIndex(photos.model.index(0, 0))
        wait_until(lambda: photos.detail.shown_ids, "the photo")
        photos.detail.crop()
        wait(2 * SETTLE_MS)

    def show_photos(self) -> None:
        """Show the contact sheet with one photo chosen."""
        self.unfocus()
        photos = self.rooms.photos
        self.act("go.photos")
        wait_until(photos.model.rowCount, "the photos")
        photos.grid.setCurrentIndex(photos.model.index(0, 0))
        wait(2 * SETTLE_MS)

    def show_shortcuts(self) -> None:
        """Show the page of shortcuts over the list of articles."""
        self.act("go.desk")
        self.rooms.editor.show_home()
        self.act("help.shortcuts")

    def dialog(self) -> QWidget | None:
        """Return the dialog that stands over the window."""
        dialogs = [child for child in self.window.children() if _is_dialog(child)]
        return dialogs[-1] if dialogs else None  # type: ignore[return-value]  # asked just before


def _is_dialog(child: object) -> bool:
    return isinstance(child, QWidget) and child.isWindow() and child.isVisible()


Screen = Callable[[Stage], object]
SCREENS: dict[str, Screen] = {
    "list": lambda stage: stage.act("go.desk"),
    "article": lambda stage: stage.open_story(STORY),
    "panel-people": lambda stage: stage.show_section(Section.PEOPLE),
    "panel-photos": lambda stage: stage.show_section(Section.PHOTOS),
    "panel-history": lambda stage: stage.show_section(Section.HISTORY),
    "export-dialog": lambda stage: stage.act("article.export"),
    "panel-checks": lambda stage: stage.show_checks(UNREADY),
    "comparison": lambda stage: stage.compare(),
    "focus": lambda stage: stage.focus(),
    "photos": lambda stage: stage.show_photos(),
    "crop-dialog": lambda stage: stage.crop(),
    "exports": lambda stage: stage.act("go.exports"),
    "settings-appearance": lambda stage: stage.show_settings(0),
    "settings-writing": lambda stage: stage.show_settings(1),
    "settings-you": lambda stage: stage.show_settings(2),
    "settings-publication": lambda stage: stage.show_settings(3),
    "settings-store": lambda stage: stage.show_settings(4),
    "shortcuts": lambda stage: stage.show_shortcuts(),
}
FIRST_START = "first-start"


def newsroom(store: Path, folder: Path) -> None:
    """Fill a store with the sample newsroom, a little history and two exports."""
    with Desk.open(store, paths_in(folder)) as desk:
        sample.fill(desk)
        desk.record(ActAs(desk.record(AddPerson("Ratna Wijayanti")).made))
        story = desk.find_article(STORY)
        set_fields(desk, story, {"dateline": "Tirtalaya", "tags": "Gunung Sorang, erupsi, Siaga"})
        desk.run("name", NameVersion(story, "Naik cetak"))
        body = desk.article(story).article.body.replace(
            "radius lima kilometer", "radius enam kilometer"
        )
        set_fields(desk, story, {"seo_title": "Gunung Sorang Siaga", "body": body})
        request = ExportRequest(Target.PACKAGE, folder / "exports")
        stories = [desk.find_article(slug) for slug in (STORY, "sawana-drains-first-rain")]
        export(desk, stories, request)


def draw(look: tuple[str, str], given: argparse.Namespace, names: Sequence[str]) -> None:
    """Draw the screens of one look; the window is open until the last one is drawn."""
    theme, language = look
    home = Path(given.home)
    settings.save(
        paths_in(home).settings_file, Settings(language=language, theme=ThemeChoice(theme))
    )
    suffix = f"{theme}-{language}"
    if FIRST_START in names:
        _draw_first_start(given, home, suffix)
    with open_desk(Path(given.store), paths_in(home)) as driven:
        stage = Stage(driven)
        _size(driven.window, given.size)
        wait_until(lambda: driven.window.findChildren(Rooms), "the rooms")
        wait_until(lambda: stage.rooms.articles.model.rows, "the list")
        wait(2 * SETTLE_MS)
        for name, show in SCREENS.items():
            if name in names or _leads_to(name, names):
                show(stage)
            if name in names:
                _save(_composed(stage), Path(given.to) / f"{name}-{suffix}.png")
            if (dialog := stage.dialog()) is not None:
                dialog.close()


def _draw_first_start(given: argparse.Namespace, home: Path, suffix: str) -> None:
    empty = Path(given.store).with_name(f"empty-{suffix}")
    with open_desk(empty, paths_in(home)) as driven:
        _size(driven.window, given.size)
        wait_until(lambda: driven.opening.shell is not None, "the first page")
        wait(SETTLE_MS)
        _save(picture(driven.window), Path(given.to) / f"{FIRST_START}-{suffix}.png")


def _leads_to(name: str, names: Sequence[str]) -> bool:
    """Tell whether a screen must be shown so that a wanted one can be reached."""
    in_article = any(wanted.startswith("panel-") or wanted == "export-dialog" for wanted in names)
    later = ("comparison", "focus", "photos")  # each undoes what the one before it showed
    wanted = [later.index(each) for each in names if each in later]
    if name in later and wanted:
        return later.index(name) <= max(wanted)
    return name == "article" and in_article


def _size(window: QWidget, size: str) -> None:
    window.resize(*(int(side) for side in size.split("x")))
    wait(SETTLE_MS // 3)


def _composed(stage: Stage) -> QImage:
    """Return the window with the dialog that stands over it."""
    drawn = picture(stage.window)
    dialog = stage.dialog()
    if dialog is None:
        return drawn
    middle = (stage.window.rect().center() - dialog.rect().center()) - QPoint(0, 20)
    painter = QPainter(drawn)
    painter.fillRect(drawn.rect(), QColor(0, 0, 0, 70))
    painter.setPen(QColor(0, 0, 0, 90))
    painter.drawImage(middle, picture(dialog))
    painter.drawRect(QRect(middle, dialog.size()).adjusted(-1, -1, 0, 0))
    painter.end()
    return drawn


def _save(drawn: QImage, target: Path) -> None:
    """Write a small PNG: as many colours as its size allows."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn.convertToFormat(QImage.Format.Format_RGB888).save(buffer, "PNG")  # type: ignore[call-overload]  # Qt's stub wants bytes, Qt a text
    full = Image.open(io.BytesIO(buffer.data().data()))
    target.parent.mkdir(parents=True, exist_ok=True)
    for colours in (256, 192, 128, 96, 64):
        full.quantize(colours, dither=Image.Dither.NONE).save(target, optimize=True)
        if target.stat().st_size <= MAX_BYTES:
            break
    sys.stdout.write(f"{target.name}: {target.stat().st_size:,} bytes\n")
    sys.stdout.flush()


def draw_all(given: argparse.Namespace) -> None:
    """Fill a store, and draw each look of it in a process of its own."""
    start = time.monotonic()
    folder = Path(tempfile.gettempdir()) / FOLDER
    folder.mkdir()  # refused when it is there: it is not ours then
    try:
        newsroom(folder / "store", folder / "home")
        for number, look in enumerate(LOOKS):
            everything = [FIRST_START, *SCREENS] if given.all or number < 2 else FIRST
            names = [name for name in given.only or everything if name in everything]
            if not names:
                continue
            home = folder / "-".join(look)
            shutil.copytree(folder / "home", home)
            command = [sys.executable, __file__, "--look", *look, "--store", folder / "store"]
            command += ["--home", home, "--to", given.to, "--size", given.size, "--only", *names]
            environment = os.environ | {"HOME": str(folder), "USERPROFILE": str(folder)}
            subprocess.run(command, check=True, env=environment)
    finally:
        shutil.rmtree(folder)
    sys.stdout.write(f"in {time.monotonic() - start:.0f} s\n")


def main() -> None:
    """Do what the arguments ask."""
    parser = argparse.ArgumentParser(prog="make screenshots", description=__doc__)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--only", nargs="+", choices=[FIRST_START, *SCREENS])
    parser.add_argument("--to", default=str(ROOT / "packaging" / "screenshots"))
    parser.add_argument("--size", default="1366x768")
    inner = parser.add_argument_group("of the processes that this one starts")
    inner.add_argument("--look", nargs=2)
    inner.add_argument("--store")
    inner.add_argument("--home")
    given = parser.parse_args()
    if given.look:
        draw((given.look[0], given.look[1]), given, given.only)
    else:
        draw_all(given)


if __name__ == "__main__":
    main()
