import os

import pytest

from desk.services.picture_files import find


@pytest.fixture
def card(tmp_path):
    """Make a card as cameras and Macs leave it."""
    for name in (
        "DCIM/101/IMG_2.JPG", "DCIM/101/IMG_1.JPG", "DCIM/101/._IMG_1.JPG", "DCIM/101/IMG_1.CR3",
        "DCIM/102/a.webp", ".Trashes/old.jpg", "MISC/notes.txt", "MISC/clip.mov", "DCIM/102/b.heic",
    ):  # fmt: skip
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x")
    return tmp_path


def test_photos_are_found_however_deep_in_the_order_of_their_names(card):
    found = find([card / "DCIM"])
    names = [file.relative_to(card / "DCIM").as_posix() for file in found.files]
    assert names == ["101/IMG_1.JPG", "101/IMG_2.JPG", "102/a.webp", "102/b.heic"]


def test_what_is_hidden_or_of_another_kind_is_counted(card):
    found = find([card])
    assert (found.hidden, found.others) == (2, 3)


def test_a_file_that_is_named_itself_is_tried_whatever_its_name_says(card):
    assert find([card / "MISC" / "notes.txt"]).files == [card / "MISC" / "notes.txt"]
    assert find([card / "gone.jpg"]).files == [card / "gone.jpg"]


def test_each_file_comes_once(card):
    folder = card / "DCIM" / "102"
    files = [folder / "a.webp", folder / "b.heic"]
    assert find([folder / "a.webp", folder, folder]).files == files


def test_links_that_lead_round_in_a_circle_end(card):
    (card / "DCIM" / "102" / "again").symlink_to(card / "DCIM", target_is_directory=True)
    assert len(find([card / "DCIM"]).files) == 4


@pytest.mark.skipif(os.geteuid() == 0 if hasattr(os, "geteuid") else True, reason="root reads all")
def test_a_folder_that_is_closed_is_told(card):
    (card / "DCIM" / "101").chmod(0)
    found = find([card / "DCIM"])
    assert found.closed == [card / "DCIM" / "101"]
    assert len(found.files) == 2


def test_the_search_stops_when_it_is_told_to(card):
    assert find([card], lambda: False).files == []
