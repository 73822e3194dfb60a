"""One window a store: a second start raises the first window and hands over its file.

The lock is the operating system's and dies with its process, so a killed window leaves at most a
stale socket, which the next one removes.
"""

import hashlib
import json
import logging
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QElapsedTimer, QObject, QThread, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 5_000  # how long a second start waits for a first one that is just starting
STEP_MS = 100
MOST_BYTES = 65_536  # a path is shorter
_OK = b"ok\n"
log = logging.getLogger(__name__)


class SingleInstance(QObject):
    """Claims the window of a store, or reaches the process that has it.

    Signals:
        called: Another start wants this window: the path of the file to open, or an empty text.
    """

    called = Signal(str)

    def __init__(self, store: Path, state: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        key = hashlib.sha256(str(store.resolve()).encode()).hexdigest()[:16]
        state.mkdir(parents=True, exist_ok=True)
        self._name = f"desk-{key}"
        self._lock = FileLock(state / f"window-{key}.lock")
        self._callers: set[QLocalSocket] = set()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)

    def claim(self) -> bool:
        """Return whether this process has the window of the store now."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        QLocalServer.removeServer(self._name)  # of a process that was killed
        if not self._server.listen(self._name):
            log.warning("a second start cannot reach us: %s", self._server.errorString())
        return True

    def call(self, file: Path | None) -> bool:
        """Ask the process that has the window to show it; return whether it answered."""
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < PATIENCE_MS:
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected(STEP_MS) and _ask(socket, file):
                return True
            socket.abort()
            QThread.msleep(STEP_MS)
        return False

    def release(self) -> None:
        """Give the window of the store up."""
        self._server.close()
        self._lock.release()

    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._callers.add(socket)
            socket.readyRead.connect(self._hear)
            socket.disconnected.connect(self._forget)
            if socket.canReadLine():
                self._answer(socket)

    @Slot()
    def _hear(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket) and socket in self._callers:
            self._answer(socket)

    @Slot()
    def _forget(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._callers.discard(socket)
            socket.deleteLater()

    def _answer(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > MOST_BYTES:
                socket.abort()
            return
        file = _file(bytes(socket.readLine(MOST_BYTES).data()))
        socket.write(_OK)
        socket.flush()  # the caller waits for it
        socket.disconnectFromServer()
        if file is not None:
            self.called.emit(file)


def _ask(socket: QLocalSocket, file: Path | None) -> bool:
    message = {"file": str(file.absolute()) if file else ""}
    socket.write(json.dumps(message).encode() + b"\n")
    return socket.waitForReadyRead(PATIENCE_MS) and bytes(socket.readLine().data()) == _OK


def _file(line: bytes) -> str | None:
    try:
        return str(json.loads(line)["file"])
    except (ValueError, KeyError, TypeError):
        log.warning("somebody sent what is no call")
        return None
