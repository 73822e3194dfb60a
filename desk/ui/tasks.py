"""Brings results of background jobs back to the UI thread."""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Generic, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from desk.errors import Cancelled, DeskError
from desk.services.jobs import Lanes

T = TypeVar("T")
P = ParamSpec("P")
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Reply(Generic[T]):
    """Who gets the outcome of a job."""

    then: Callable[[T], None]
    otherwise: Callable[[DeskError], None]
    owner: QObject | None

    @property
    def is_wanted(self) -> bool:
        return self.owner is None or isValid(self.owner)


class Tasks(QObject):
    """Runs jobs and delivers their outcome as calls on the UI thread.

    Signals:
        failed: A job ended with an explained error (``DeskError``) that its caller does not handle.
    """

    failed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        # Queued on purpose: emitted from pool threads, received on this one.
        self._arrived.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        job: Callable[[], T],
        then: Callable[[T], None],
        otherwise: Callable[[DeskError], None] | None = None,
        owner: QObject | None = None,
    ) -> Future[T]:
        """Run ``job`` on the read lane, then ``then(result)`` here.

        Args:
            otherwise: Gets an explained error; ``failed`` is emitted when it is None.
            owner: When it is destroyed before the job ends, nobody is called.
        """
        return self._watch(
            self._lanes.read(job), _Reply(then, otherwise or self.failed.emit, owner)
        )

    def write(
        self,
        job: Callable[[], T],
        then: Callable[[T], None],
        otherwise: Callable[[DeskError], None] | None = None,
        owner: QObject | None = None,
    ) -> Future[T]:
        """Run ``job`` on the write lane, then ``then(result)`` here; arguments as ``read``."""
        return self._watch(
            self._lanes.write(job), _Reply(then, otherwise or self.failed.emit, owner)
        )

    def call_later(self, call: Callable[[], None]) -> None:
        """Run ``call`` on the UI thread; may be used from any thread."""
        self._arrived.emit(call)

    def _watch(self, future: Future[T], reply: _Reply[T]) -> Future[T]:
        future.add_done_callback(lambda done: self._arrive(done, reply))
        return future

    def _arrive(self, future: Future[T], reply: _Reply[T]) -> None:
        if isValid(self):  # the last jobs may end after the window is gone
            self._arrived.emit(lambda: self._deliver(future, reply))

    def _deliver(self, future: Future[T], reply: _Reply[T]) -> None:
        if not self._lanes.is_closed:  # what hears of it would ask on, and nobody answers any more
            _deliver(future, reply)

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        call()


def while_alive(owner: QObject, call: Callable[P, None]) -> Callable[P, None]:
    """Return ``call``, which does nothing any more when ``owner`` has been destroyed."""

    def guarded(*arguments: P.args, **named: P.kwargs) -> None:
        if isValid(owner):
            call(*arguments, **named)

    return guarded


def _deliver(future: Future[T], reply: _Reply[T]) -> None:
    if future.cancelled():
        return
    error = future.exception()
    if isinstance(error, Cancelled):
        log.info("job cancelled")
    elif error is not None and not isinstance(error, DeskError):
        raise error  # a bug: reaches sys.excepthook and the crash dialog
    elif not reply.is_wanted:
        log.info("job ended after its owner: %s", error or "done")
    elif isinstance(error, DeskError):
        reply.otherwise(error)
    else:
        reply.then(future.result())
