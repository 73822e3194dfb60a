import os

import pytest

from desk.errors import InputError
from desk.media import guards
from desk.media.file_kinds import JPEG, PNG


def test_scans_are_counted_as_a_decoder_meets_them(encoded, many_scans):
    assert guards.scans(encoded()) == 1
    assert guards.scans(encoded(progressive=True)) == 10
    assert guards.scans(many_scans(150)) == 150


def test_counting_stops_when_it_is_enough(many_scans):
    assert guards.scans(many_scans(900)) == guards.MAX_SCANS + 1


def test_a_film_behind_the_photo_and_a_thumbnail_in_it_are_not_counted(encoded):
    thumbnail = encoded(progressive=True)
    segment = b"\xff\xe1" + (len(thumbnail) + 2).to_bytes(2, "big") + thumbnail
    photo = encoded()
    film = b"\xff\xda" * 500
    assert guards.scans(photo[:2] + segment + photo[2:] + film) == 1


def test_markers_in_a_cut_file_end_the_count(encoded):
    data = encoded(progressive=True)
    for length in range(2, len(data), 7):
        assert guards.scans(data[:length]) <= 10


@pytest.mark.parametrize(
    ("kind", "size", "code"),
    [
        (JPEG, (16_000, 12_500), None),  # 200 megapixels, as telephones make them
        (JPEG, (65_500, 65_500), "photo.too_many_pixels"),
        (PNG, (10_000, 10_000), None),
        (PNG, (10_001, 10_000), "photo.too_many_pixels"),
        (PNG, (0, 10), "photo.damaged"),
    ],
)
def test_sizes(kind, size, code):
    if code is None:
        guards.check_size(kind, *size, "a")
    else:
        with pytest.raises(InputError) as caught:
            guards.check_size(kind, *size, "a")
        assert caught.value.code == code


def test_a_file_just_over_the_limit_is_refused(tmp_path):
    path = tmp_path / "large.jpg"
    with path.open("wb") as file:
        file.truncate(guards.MAX_BYTES + 1)
    with pytest.raises(InputError) as caught:
        guards.read(path)
    assert caught.value.code == "photo.too_large"
    assert caught.value.details == {"file": "large.jpg", "most_mb": 80}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in this file system")
def test_a_pipe_is_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(InputError) as caught:
        guards.read(tmp_path / "pipe.jpg")
    assert caught.value.code == "photo.unreadable"


@pytest.mark.parametrize("name", ["absent.jpg", "file.txt/inside.jpg", "nul\0.jpg"])
def test_what_is_not_there_is_missing(tmp_path, name):
    (tmp_path / "file.txt").touch()
    with pytest.raises(InputError) as caught:
        guards.read(tmp_path / name)
    assert caught.value.code == "photo.missing"
