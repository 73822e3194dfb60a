"""What a face may ask of the program: commands go in, read models come out.

Any thread may ask. Changes are made one after the other on the write lane, whoever asks.
"""

import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Self

from desk.closing import Closing
from desk.media.crew import cores
from desk.media.intake import Intake
from desk.media.renditions import Renditions
from desk.model.baseline import Baseline
from desk.model.changes import Changes
from desk.model.ids import new_id
from desk.model.kinds import Kind
from desk.model.publication import Publication
from desk.model.revision import Revision
from desk.model.rows import (
    ArticleFilter,
    ArticleRow,
    PersonRow,
    ReceiptRow,
    RevisionRow,
)
from desk.paths import Paths
from desk.services import identity, lookup, typing, views
from desk.services.commands.base import Command, Context, Done
from desk.services.commands.people import AddPerson, person_name
from desk.services.commands.publication import MakePublication
from desk.services.device import device_id
from desk.services.history import History
from desk.services.jobs import Lanes
from desk.services.personal_words import PersonalWords
from desk.services.photo_queries import PhotoQueries
from desk.services.typing import Recovered
from desk.services.views import ArticleView
from desk.store.store import Store, Work
from desk.text import prose
from desk.text.rendering import Renderer
from desk.text.spelling.speller import Speller
from desk.text.undo_stack import Past

PAGE_ROWS = 200


@dataclass(frozen=True, slots=True)
class Workshop:
    """The child processes that do the dangerous work."""

    renderer: Renderer
    intake: Intake
    renditions: Renditions
    speller: Speller

    def close(self) -> None:
        """End them."""
        self.renderer.close()
        self.intake.close()
        self.renditions.close()
        self.speller.close()


class Desk(PhotoQueries, Closing):
    """One open store.

    Attributes:
        actor: Name of the person who acts, empty for this laptop's person.
        personal_words: Words that the person added to the dictionary.
    """

    def __init__(
        self,
        store: Store,
        workshop: Workshop,
        lanes: Lanes,
        personal_words: PersonalWords,
        now_ms: Callable[[], int],
    ) -> None:
        self.store = store
        self.workshop = workshop
        self.lanes = lanes
        self.personal_words = personal_words
        self.now_ms = now_ms
        self.actor = ""
        self._typed_in: set[str] = set()  # articles with an open revision of this desk
        with store.read() as snapshot:
            self._left_open = snapshot.documents.left_open()  # by a desk that is not there any more
        self._history = History(store, self._context)
        self._seen = store.changed_since(0)[0]

    @classmethod
    def open(cls, folder: Path, paths: Paths, lanes: Lanes | None = None) -> Self:
        """Open the store in ``folder``; a new one gets a default publication.

        Args:
            lanes: Of the window; None for a program without one.

        Raises:
            StoreError: As ``Store.open`` says.
        """
        store = Store.open(folder, device_id(paths.state), prose.merge)
        intake = Intake(paths.cache / "previews", workers=cores())
        workshop = Workshop(Renderer(), intake, Renditions(), Speller())
        words = PersonalWords(paths.config)
        desk = cls(store, workshop, lanes or Lanes(), words, lambda: time.time_ns() // 1_000_000)
        with store.read() as snapshot:
            is_new = not snapshot.documents.find(Kind.PUBLICATION)
        if is_new:
            desk.record(MakePublication(Publication()))
        return desk

    def close(self) -> None:
        """Seal what was typed here and leave one self-contained file."""
        self.workshop.close()
        self.lanes.write_now(self._leave)

    # Commands

    def run(self, label: str, command: Command, visit: str = "") -> Done:
        """Apply a command; ``label`` is what the Undo menu will say.

        Args:
            visit: Names the visit of a field; what is stored during one is one step of undo.
        """
        return self.lanes.write_now(lambda: self._history.run(label, command, visit))

    def record(self, command: Command) -> Done:
        """Apply a command that Undo shall not see."""
        return self.lanes.write_now(lambda: self._apply(command))

    def undo(self) -> Done | None:
        """Revert the last command; None when there is none."""
        return self.lanes.write_now(self._history.undo)

    def redo(self) -> Done | None:
        """Repeat the last reverted command; None when there is none."""
        return self.lanes.write_now(self._history.redo)

    @property
    def undo_label(self) -> str:
        """What Undo would revert; empty when there is nothing."""
        steps = self._history.undo_steps
        return steps[-1].label if steps else ""

    @property
    def redo_label(self) -> str:
        """What Redo would repeat; empty when there is nothing."""
        steps = self._history.redo_steps
        return steps[-1].label if steps else ""

    def autosave(
        self,
        article: str,
        fields: Mapping[str, Any],
        base: Baseline,
        pasts: Mapping[str, Past] = MappingProxyType({}),
    ) -> Revision:
        """Store what is typed in one editor tab.

        Args:
            fields: All fields of the article: those the tab shows with what was typed over them.
            base: What the tab shows; ``base.after`` says what it shows then.
            pasts: What undo of typing knows, by field.
        """

        def save() -> Revision:
            self._typed_in.add(article)
            with self.store.write() as work:
                context = self._context(work)
                time_ms = context.now_ms()
                made = work.autosave(article, fields, context.author, time_ms, base)
                typing.keep_past(work, article, fields, pasts)
                return made

        return self.lanes.write_now(save)

    def seal(self, article: str) -> None:
        """Seal what an editor tab left open."""
        self.lanes.write_now(lambda: self._seal(article))

    def keep_past(self, article: str, fields: Mapping[str, Any], pasts: Mapping[str, Past]) -> None:
        """Keep what undo of typing knows of fields that read as ``fields`` say, and nothing else.

        Args:
            pasts: By field; none: a story is left for good.
        """

        def keep() -> None:
            with self.store.write() as work:
                work.typing_past.forget(article)
                typing.keep_past(work, article, fields, pasts)

        self.lanes.write_now(keep)

    def join(self, article: str) -> None:
        """Seal an article and join its heads when they do not dispute anything."""
        self.lanes.write_now(lambda: self._seal(article, is_joined=True))

    def act_as(self, name: str) -> None:
        """Let the person called ``name`` act from now on; made with the first change when unknown.

        Raises:
            InputError: ``person.no_name``.
        """
        self.actor = person_name(name)

    def poll_changes(self) -> Changes:
        """Return what changed since the last call, by this process or another one."""
        self._seen, documents = self.store.changed_since(self._seen)
        return Changes(documents)

    def new_id(self) -> str:
        """Return the id of a new document or placement."""
        return new_id(self.now_ms(), secrets.token_bytes(10))

    # Queries

    def me(self) -> tuple[str, str]:
        """Return id and name of this laptop's person; two empty texts when nobody said yet."""
        with self.store.read() as snapshot:
            own = identity.me(snapshot)
            return own, views.person_name(snapshot, own)

    def publication(self) -> Publication:
        """Return the publication."""
        with self.store.read() as snapshot:
            return views.publication(snapshot)

    def article_page(
        self, filter_: ArticleFilter, after: ArticleRow | None = None, limit: int = PAGE_ROWS
    ) -> list[ArticleRow]:
        """Return one page of articles, newest first."""
        key = (after.updated_ms, after.id) if after else None
        with self.store.read() as snapshot:
            return snapshot.articles.page(filter_, limit, key)

    def article_count(self, filter_: ArticleFilter) -> int:
        """Return how many articles a filter shows."""
        with self.store.read() as snapshot:
            return snapshot.articles.count(filter_)

    def article_row(self, article: str) -> ArticleRow | None:
        """Return the row of an article; None when it is deleted or unknown."""
        with self.store.read() as snapshot:
            return snapshot.articles.row(article)

    def article(self, article: str) -> ArticleView:
        """Return an article as it stands."""
        with self.store.read() as snapshot:
            return views.article_view(snapshot, self.store, article)

    def past_of(self, article: str, fields: Mapping[str, Any]) -> dict[str, Past]:
        """Return what undo of typing knows of fields that read as ``fields`` say."""
        with self.store.read() as snapshot:
            return typing.past_of(snapshot, article, fields)

    def take_recovered(self, article: str) -> Recovered | None:
        """Return, once, what a desk that ended unexpectedly left open in an article."""
        revision = self._left_open.pop(article, "")
        if not revision:
            return None
        self._typed_in.add(article)  # so that it is sealed with what is typed here
        with self.store.read() as snapshot:
            return typing.recovered(snapshot, revision)

    def find_article(self, text: str) -> str:
        """Return the id of the article that ``text`` names: an id, a slug, or part of an id."""
        with self.store.read() as snapshot:
            return lookup.find_article(snapshot, text)

    def find_placement(self, article: str, text: str) -> str:
        """Return the placement in an article that ``text`` names.

        Args:
            text: Id of the placement or the photo, file name or hash, or a part of one.
        """
        among = {
            placed.placement.id: (
                placed.placement.photo, placed.photo.file_name, placed.photo.file,
            )
            for placed in self.article(article).photos
        }  # fmt: skip
        return lookup.find_photo(text, among)

    def sections(self) -> list[str]:
        """Return the sections of the publication, then others that articles name."""
        with self.store.read() as snapshot:
            known = views.publication(snapshot).sections
            return list(dict.fromkeys([*known, *snapshot.articles.sections()]))

    def people(self) -> list[PersonRow]:
        """Return the people of the desk by name."""
        with self.store.read() as snapshot:
            return snapshot.people.all()

    def thumbnail(self, file: str, extension: str) -> Path | None:
        """Return a JPEG of 400 px of a photo; None when its original is not here."""
        if not self.store.photos.has(file, extension):
            return None
        return self.workshop.intake.thumbnail(self.store.photos.path(file, extension), file)

    def preview(self, file: str, extension: str) -> Path | None:
        """Return a JPEG of 1600 px of a photo; None when its original is not here."""
        if not self.store.photos.has(file, extension):
            return None
        return self.workshop.intake.preview(self.store.photos.path(file, extension), file)

    def receipts(self, after: ReceiptRow | None = None) -> list[ReceiptRow]:
        """Return one page of exports, newest first."""
        key = (after.time_ms, after.id) if after else None
        with self.store.read() as snapshot:
            return snapshot.receipts.page(PAGE_ROWS, key)

    def history(
        self,
        article: str,
        limit: int | None = None,
        after: RevisionRow | None = None,
        *,
        only_marked: bool = False,
    ) -> list[RevisionRow]:
        """Return the revisions of an article, newest first; or a page, or the marked ones only."""
        key = (after.time_ms, after.id) if after else None
        with self.store.read() as snapshot:
            return snapshot.histories.page(article, limit, key, only_marked=only_marked)

    def revision(self, revision: str) -> Revision:
        """Return a revision by its id."""
        with self.store.read() as snapshot:
            return snapshot.documents.revision(revision)

    def _leave(self) -> None:
        try:
            for article in sorted(self._typed_in):
                self._seal(article)
        finally:
            self.store.close()

    def _seal(self, article: str, *, is_joined: bool = False) -> None:
        with self.store.write() as work:
            work.seal(article)
            if is_joined:
                work.join(article)
        self._typed_in.discard(article)

    def _apply(self, command: Command) -> Done:
        with self.store.write() as work:
            return command.apply(self._context(work))

    def _context(self, work: Work) -> Context:
        context = Context(work, identity.me(work), self.now_ms)
        if not self.actor:
            return context
        return replace(context, author=AddPerson(self.actor).apply(context).made)
