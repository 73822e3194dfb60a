import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from desk.ui.single_instance import SingleInstance

# A window's process: claims the store, says so, and waits until its input is closed.
HOLDER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QSocketNotifier
from desk.ui.single_instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]), Path(sys.argv[2]))
print("claimed" if instance.claim() else "refused", flush=True)
instance.called.connect(lambda file: print("called", file, flush=True))
end = QSocketNotifier(0, QSocketNotifier.Type.Read)
end.activated.connect(app.quit)
app.exec()
instance.release()
"""

CALLER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desk.ui.single_instance import SingleInstance
app = QCoreApplication([])
sys.exit(not SingleInstance(Path(sys.argv[1]), Path(sys.argv[2])).call(None))
"""


@pytest.fixture
def places(tmp_path):
    return tmp_path / "store", tmp_path / "state"


@pytest.fixture
def holder(places):
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, *map(str, places)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "claimed\n"
    yield process
    process.kill()
    process.communicate()


def test_a_second_start_hands_its_file_over(qapp, places, holder):
    second = SingleInstance(*places)
    assert not second.claim()
    assert second.call(Path("story.md"))
    assert holder.stdout.readline() == f"called {Path('story.md').absolute()}\n"


def test_a_second_start_without_a_file_only_calls(qapp, places, holder):
    second = SingleInstance(*places)
    assert second.call(None)
    assert holder.stdout.readline() == "called \n"


def test_another_store_has_its_own_window(qapp, places, holder, tmp_path):
    other = SingleInstance(tmp_path / "other", places[1])
    assert other.claim()
    other.release()


def test_a_killed_window_leaves_the_store_free(qtbot, places, holder):
    holder.kill()
    holder.wait()
    next_ = SingleInstance(*places)
    assert next_.claim()
    caller = subprocess.Popen([sys.executable, "-c", CALLER, *map(str, places)])
    with qtbot.waitSignal(next_.called, timeout=20_000):
        pass
    assert caller.wait(20) == 0
    next_.release()


def test_noise_is_no_call(qtbot, places):
    instance = SingleInstance(*places)
    assert instance.claim()
    socket = QLocalSocket()
    with qtbot.assertNotEmitted(instance.called):
        socket.connectToServer(instance._name)
        assert socket.waitForConnected(2_000)
        socket.write(b'{"file": \n')
        with qtbot.waitSignal(socket.disconnected):
            pass
    instance.release()
