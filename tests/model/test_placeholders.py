import pytest

from desk.model.placeholders import is_placeholder


@pytest.mark.parametrize(
    "caption",
    [
        "XXX", "Bupati xxxx di kantornya.", "TK", "tk.", "Mayor TK speaks.", "(tk)", "TKTK",
        "Name to come", "Nama menyusul.", "Nama lengkap menyusul", "Keterangan menyusul",
        "keterangan foto", "Caption belum ada", "Keterangan foto akan menyusul", "Warga ??? di X",
    ],
)  # fmt: skip
def test_what_stands_for_a_caption_is_found(caption):
    assert is_placeholder(caption)


@pytest.mark.parametrize(
    "caption",
    [
        "", "Siswa TK Pertiwi menanam pohon.", "Anak-anak TK bernyanyi.", "Guru TK/SD.",
        "Hasil akhir menyusul pekan depan.", "Polisi meminta keterangan saksi.", "Xi Jinping tiba.",
    ],
)  # fmt: skip
def test_a_caption_about_a_kindergarten_is_one(caption):
    assert not is_placeholder(caption)
