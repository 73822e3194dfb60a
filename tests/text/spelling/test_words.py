import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.text.spelling.words import LINE_MAX, words


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Harga naik.", ["Harga", "naik"]),
        ("anak-anak dan rata-rata", ["anak-anak", "dan", "rata-rata"]),
        ("they don’t and didn't", ["they", "don’t", "and", "didn't"]),
        ("**tebal** dan *miring* dan ***dua***", ["tebal", "dan", "miring", "dan", "dua"]),
        ("## Judul kecil", ["Judul", "kecil"]),
        ("lihat [laman ini](https://example.org/abc) dulu", ["lihat", "laman", "ini", "dulu"]),
        ("lihat [laman][satu] dulu", ["lihat", "laman", "satu", "dulu"]),
        ("[satu]: https://example.org/abc 'judul'", []),
        ("![teks ganti](photo:0198)", []),
        ("[kisah](article:0198abcd)", ["kisah"]),
        ("kata[^1] lain", ["kata", "lain"]),
        ("[^1]: catatan kaki", ["catatan", "kaki"]),
        ("*[UN]: United Nations", ["United", "Nations"]),
        ("pakai `rm -rf xyz` saja", ["pakai", "saja"]),
        ("tulis ke warta@example.org atau @akun #topik", ["tulis", "ke", "atau"]),
        ("buka www.example.org/xyz dan file.txt", ["buka", "dan"]),
        ("COVID-19, 1.240 orang, ke-20, B2B", ["orang"]),
        ("KPK dan PEMERINTAHAN", ["dan", "PEMERINTAHAN"]),
        ("DPR-RI dan PEMERINTAH-RI", ["dan", "PEMERINTAH-RI"]),
        ("KPK-nya, di-PHK, iPhone-nya", ["KPK-nya", "di-PHK"]),
        ("WhatsApp iPhone McDonald", []),
        ("Привет 世界 สวัสดี dunia", ["dunia"]),
        ("&nbsp;ya &amp; tidak", ["ya", "tidak"]),
        ("<b>tebal</b>", ["tebal"]),
        ("| Nama | Umur |", ["Nama", "Umur"]),
        ("a I e", []),
        ("x" * 61, []),
    ],
)
def test_what_a_reader_reads_is_judged(line, read):
    assert [word.text for word in words(line)] == read


@pytest.mark.parametrize(
    ("line", "quoted"),
    [
        ("Kata “good morning” saja", ["good", "morning"]),
        ('Kata "good morning" saja', ["good", "morning"]),
        ("Kata ‘good day’ saja", ["good", "day"]),
        ("Kata ‘I don’t know’ saja", ["don’t", "know"]),
        ("Kata 'single weather' saja", ["single", "weather"]),
        ("Kata ('I don't know') saja", ["don't", "know"]),
        ("Jum'at itu don't", []),
        ("the '90s and '80s", []),
        ("the dogs' bones and the cats' beds", []),
        ("Kata 'belum ditutup", []),
        ("Kata *good day* saja", ["good", "day"]),
        ("Kata “belum ditutup", ["belum", "ditutup"]),
        ("don’t say it’s", []),
        ("2 * 3 * 4 bulan", []),
    ],
)
def test_words_in_quotation_marks_and_italics_are_told_apart(line, quoted):
    assert [word.text for word in words(line) if word.is_quoted] == quoted


@given(st.text(max_size=200))
def test_a_word_stands_where_it_says(line):
    for word in words(line):
        assert line[word.start : word.end] == word.text


def test_an_endless_line_is_left_alone():
    assert list(words("kata " * LINE_MAX)) == []


@pytest.mark.parametrize(
    "hostile",
    [
        "`",
        "[",
        "![",
        "[a](",
        "“",
        "a-",
        "a",
        "a.",
        "*",
        "*a _a ",
        "<a ",
        "a@",
        "&#",
        "_",
        "@a",
        "(a",
        "'",
        "'a",
        "'a ",
        "a'",
        "‘",
        "‘a’",
    ],
)
def test_every_line_is_read_to_its_end_soon(hostile):
    for line in (hostile * LINE_MAX, "<" + hostile * LINE_MAX):
        assert all(word.end <= LINE_MAX for word in words(line[: LINE_MAX - 1] + "@"))
