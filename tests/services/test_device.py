"""The id of a laptop lies with the laptop, whatever becomes of its store."""

import json
from concurrent.futures import ThreadPoolExecutor

import pytest

from desk.errors import StoreError
from desk.model.ids import is_id
from desk.services.device import device_id


def test_a_laptop_keeps_its_id(tmp_path):
    first = device_id(tmp_path / "state")
    assert is_id(first)
    assert device_id(tmp_path / "state") == first
    assert device_id(tmp_path / "other") != first
    assert [file.name for file in (tmp_path / "state").iterdir()] == ["device.json"]


def test_programs_that_start_at_once_agree(tmp_path):
    with ThreadPoolExecutor(8) as threads:
        made = set(threads.map(lambda _number: device_id(tmp_path), range(32)))
    assert len(made) == 1


@pytest.mark.parametrize("left", ["", "{", "[]", '{"id": 1}', '{"id": "x"}', '{"name": "x"}'])
def test_a_damaged_file_is_made_anew(tmp_path, left):
    (tmp_path / "device.json").write_text(left, encoding="utf-8")
    made = device_id(tmp_path)
    assert is_id(made)
    assert device_id(tmp_path) == made


def test_another_program_that_was_faster_wins(tmp_path, monkeypatch):
    theirs = device_id(tmp_path / "theirs")
    (tmp_path / "ours").mkdir()

    def faster(_part, file):
        file.write_text(json.dumps({"id": theirs}), encoding="utf-8")
        raise FileExistsError

    monkeypatch.setattr("os.link", faster)
    assert device_id(tmp_path / "ours") == theirs


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "state").write_text("a file stands where the folder should be", encoding="utf-8")
    with pytest.raises(StoreError) as caught:
        device_id(tmp_path / "state" / "desk")
    assert caught.value.code == "device.unwritable"
