import pytest

from desk.text.spelling.indonesian import is_regular

ROOTS = {
    "aktivitas",
    "gempa",
    "rinci",
    "berat",
    "pekan",
    "usai",
    "kerja",
    "ponsel",
    "kilo",
    "rumah",
}
ACTIVE = {"mengunduh", "merakit", "mendaratkan", "menulis", "memakai", "mengirim", "menyapu"}
KNOWN = ROOTS | ACTIVE | {"merumahkan", "rumah"}


@pytest.mark.parametrize(
    "word",
    [
        "beraktivitas", "kegempaan", "rincian", "terberat", "sepekan", "seusai", "sekilo",
        "diunduh", "dirakit", "didaratkan", "ditulis", "dipakai", "dikirim", "disapu",
        "dirumahkan", "ponselnya", "rinciannya", "diunduhnya",
    ],
)  # fmt: skip
def test_regular_forms_are_right(word):
    assert is_regular(word, KNOWN.__contains__)


@pytest.mark.parametrize(
    "word",
    ["dirumah", "berkerja", "diunduhh", "sean", "bergempp", "kerincin", "di", "an", ""],
)
def test_what_should_be_two_words_or_is_none_stays_wrong(word):
    assert not is_regular(word, KNOWN.__contains__)
