import os
import signal
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest
from PIL import Image

from desk.errors import InputError
from desk.media.crew import MOST, cores
from desk.media.intake import Intake


@pytest.fixture
def crew(tmp_path):
    with Intake(tmp_path / "cache", workers=2) as intake:
        yield intake


@pytest.fixture
def drawn(tmp_path):
    def draw(number):
        path = tmp_path / f"{number}.png"
        Image.new("RGB", (40, 30), (number, 80, 80)).save(path)
        return path

    return draw


def test_one_file_after_the_other_needs_one_process(crew, drawn):
    for number in range(3):
        crew.examine(drawn(number))
    assert len(crew.process_ids()) == 1


def test_several_files_at_once_are_read_by_several_processes(crew, drawn):
    files = [drawn(number) for number in range(12)]
    with ThreadPoolExecutor(4) as threads:
        facts = list(threads.map(crew.examine, files))
    assert len({fact.sha256 for fact in facts}) == len(files)
    assert len(crew.process_ids()) == 2
    crew.rest()
    assert len(crew.process_ids()) == 1
    assert crew.examine(files[0]).sha256 == facts[0].sha256


def test_a_worker_that_died_is_replaced(crew, drawn):
    crew.examine(drawn(1))
    (process,) = crew.process_ids()
    os.kill(process, signal.SIGTERM)
    with suppress(InputError):  # it may take the first request before it is gone
        crew.examine(drawn(2))
    assert crew.examine(drawn(3)).width_px == 40
    assert crew.process_ids() != [process]


def test_a_file_that_takes_too_long_is_refused_alone(tmp_path, drawn):
    large = tmp_path / "large.png"
    Image.effect_noise((3000, 3000), 90).save(large, compress_level=0)
    with Intake(tmp_path / "cache", timeout_s=0.05, workers=2) as intake:
        with pytest.raises(InputError) as caught:
            intake.examine(large)
        assert caught.value.code == "photo.slow"


def test_there_is_a_worker_for_each_core():
    assert 1 <= cores() <= MOST
