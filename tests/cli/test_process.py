"""The program as a real process."""

import os
import subprocess
import sys

import pytest

HEADLINE = "Banjir 洪水 فيضان 🎈"


@pytest.fixture
def environment(tmp_path):
    kept = {name: value for name, value in os.environ.items() if name != "DESK_STORE"}
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        kept[f"XDG_{name}_HOME"] = str(tmp_path / name.lower())
    return kept | {"HOME": str(tmp_path)}


@pytest.fixture
def call(environment, tmp_path):
    def run(*arguments, **options):
        return subprocess.run(
            [sys.executable, "-m", "desk", "--store", str(tmp_path / "store"), *arguments],
            capture_output=True, check=False, cwd=tmp_path,
            **{"env": environment, **options},
        )  # fmt: skip

    return run


@pytest.fixture
def story(article):
    return article(HEADLINE)


def test_any_script_is_printed_in_any_locale(call, story, environment):
    for locale in ({"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}, {"PYTHONIOENCODING": "ascii"}):
        listed = call("list", env=environment | locale)
        assert listed.returncode == 0
        assert HEADLINE in listed.stdout.decode()
    missing = call("show", "🎈🎈🎈🎈", env=environment | {"PYTHONIOENCODING": "ascii"})
    assert missing.returncode == 2
    assert "🎈" in missing.stderr.decode()


def test_bytes_that_are_no_text_are_refused(call, story):
    result = call("set", story, b"headline=caf\xe9")
    assert result.returncode == 2
    assert result.stderr.count(b"\n") == 1


def test_a_reader_that_leaves_is_no_failure(call, story, environment, tmp_path):
    command = f"{sys.executable} -m desk --store {tmp_path / 'store'} show {story} --json | true"
    shown = subprocess.run(
        ["bash", "-c", f"{command}; echo ${{PIPESTATUS[0]}}"],
        capture_output=True, check=False, env=environment,
    )  # fmt: skip
    assert (shown.stdout, shown.stderr) == (b"0\n", b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")  # noqa: PTH110
def test_a_full_disk_under_the_output_is_a_sentence(call, story, environment, tmp_path):
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        result = subprocess.run(
            [sys.executable, "-m", "desk", "--store", str(tmp_path / "store"), "list"],
            stdout=full, stderr=subprocess.PIPE, check=False, env=environment,
        )  # fmt: skip
    assert result.returncode == 3
    assert result.stderr.startswith(b"desk: ")
    assert result.stderr.count(b"\n") == 1


def test_the_default_store_lies_in_the_data_folder(environment, tmp_path):
    subprocess.run([sys.executable, "-m", "desk", "list"], check=True, env=environment)
    assert (tmp_path / "data" / "desk" / "store" / "desk.db").exists()


def test_a_command_loads_no_qt_and_nothing_that_it_does_not_need(environment, tmp_path):
    script = (
        "import sys\n"
        "from desk.app import main\n"
        f"sys.argv = ['desk', '--store', {str(tmp_path / 'store')!r}, 'list', '--json']\n"
        "status = main()\n"
        "loaded = {name.partition('.')[0] for name in sys.modules}\n"
        "heavy = {'PySide6', 'shiboken6', 'jinja2', 'jsonschema', 'PIL', 'rich'} & loaded\n"
        "assert not heavy, heavy\n"
        "if sys.platform == 'linux':\n"
        "    mapped = open('/proc/self/maps').read()\n"
        "    assert 'libQt6' not in mapped and 'PySide6' not in mapped\n"
        "sys.exit(status)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=False, env=environment
    )
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout == b"[]\n"
