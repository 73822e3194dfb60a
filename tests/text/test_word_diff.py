"""What changed between two texts, word by word, as a person would mark it."""

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.text.word_diff import Mark, Run, Tally, tally, word_diff

SIGNS = {Mark.EQUAL: "{}", Mark.DELETED: "[-{}-]", Mark.INSERTED: "{{+{}+}}"}


def marked(old, new):
    return "".join(SIGNS[run.mark].format(run.text) for run in word_diff(old, new))


def joined(runs, *marks):
    return "".join(run.text for run in runs if run.mark in (Mark.EQUAL, *marks))


ENGLISH = [
    ("The minister left.", "The minister left.", "The minister left."),
    ("", "All of it.", "{+All of it.+}"),
    ("All of it.", "", "[-All of it.-]"),
    ("The cat sat.", "The dog sat.", "The [-cat-]{+dog+} sat."),
    ("He is guilty.", "He is not guilty.", "He is {+not +}guilty."),
    ("He is not guilty.", "He is guilty.", "He is [-not -]guilty."),
    ("It ends", "It ends here", "It ends{+ here+}"),
    ("It's over.", "It is over.", "[-It's-]{+It is+} over."),
    ("A cat sat. The dog ran.", "A cat sat. A bird flew. The dog ran.",
     "A cat sat. {+A bird flew. +}The dog ran."),
    ("One. Two. Three.", "One. Three.", "One. [-Two. -]Three."),
    ("He said so. He said so. Then he left.", "He said so. Then he left.",
     "[-He said so. -]He said so. Then he left."),
    ("First.\n\nLast.", "First.\n\nNew here.\n\nLast.", "First.\n\n{+New here.\n\n+}Last."),
    ("One two.\n\nThree four.", "One two. Three four.", "One two.[-\n\n-]{+ +}Three four."),
    ("old words stand here", "new terms stay there",
     "[-old words stand here-]{+new terms stay there+}"),
    ("The mayor of Doha wept.", "A judge of London laughed.",
     "[-The mayor of Doha wept-]{+A judge of London laughed+}."),
    ("Rain fell. Snow came.", "Wind blew. Hail hit.",
     "[-Rain fell-]{+Wind blew+}. [-Snow came-]{+Hail hit+}."),
    ("Alpha one\nBeta two", "Gamma six\nDelta ten",
     "[-Alpha one-]{+Gamma six+}\n[-Beta two-]{+Delta ten+}"),
    ("Two  spaces.", "Two spaces.", "Two[-  -]{+ +}spaces."),
    ("The Storm hit", "The storm hit", "The [-Storm-]{+storm+} hit"),
    ("See [page](https://a.example/one).", "See [page](https://a.example/two).",
     "See [page](https://[-a.example/one-]{+a.example/two+})."),
    ("so **bold** here", "so bold here", "so [-**-]bold[-**-] here"),
]  # fmt: skip

INDONESIAN = [
    ("Rapat ditunda karena hujan.", "Rapat dibatalkan karena hujan.",
     "Rapat [-ditunda-]{+dibatalkan+} karena hujan."),
    ("Warga membeli beras.", "Warga dibelikan beras.",
     "Warga [-membeli-]{+dibelikan+} beras."),
    ("Rumah itu roboh.", "Rumahnya itu roboh.", "[-Rumah-]{+Rumahnya+} itu roboh."),
    ("Polisi menahan pelaku.", "Polisi menahannya.", "Polisi [-menahan pelaku-]{+menahannya+}."),
    ("Anak-anak bermain.", "Anak bermain.", "[-Anak-anak-]{+Anak+} bermain."),
    ("Warga berlari-lari pulang.", "Warga berlari-larian pulang.",
     "Warga [-berlari-lari-]{+berlari-larian+} pulang."),
    ("Harga sayur-mayur naik.", "Harga sayur-sayuran naik.",
     "Harga [-sayur-mayur-]{+sayur-sayuran+} naik."),
    ("Sebanyak 1.240 orang hadir.", "Sebanyak 1.420 orang hadir.",
     "Sebanyak [-1.240-]{+1.420+} orang hadir."),
    ("Naik 2,5 persen pukul 14.30 WIB.", "Naik 3,5 persen pukul 14.45 WIB.",
     "Naik [-2,5-]{+3,5+} persen pukul [-14.30-]{+14.45+} WIB."),
    ("Rp1.250.000 per ton", "Rp1.520.000 per ton", "[-Rp1.250.000-]{+Rp1.520.000+} per ton"),
    ("pada 12/11/2026 lalu", "pada 13/11/2026 lalu", "pada [-12/11/2026-]{+13/11/2026+} lalu"),
    ("“Kami akan datang,” kata dia.", "“Kami akan datang,” ujarnya.",
     "“Kami akan datang,” [-kata dia-]{+ujarnya+}."),
    ('"Aman," kata Budi.', "“Aman,” kata Budi.", '[-"-]{+“+}Aman,[-"-]{+”+} kata Budi.'),
    ("harga naik", "harga beras terus naik", "harga {+beras terus +}naik"),
    ("di rumah", "ada di dalam rumah", "{+ada +}di {+dalam +}rumah"),
    ("Polisi menangkap dua orang di Jakarta.", "Aparat membekuk tiga warga di Bandung.",
     "[-Polisi menangkap dua orang di Jakarta-]{+Aparat membekuk tiga warga di Bandung+}."),
    ("Hujan turun. “Waspada!” seru warga. Malam tiba.", "Hujan turun. Malam tiba.",
     "Hujan turun. [-“Waspada!” seru warga. -]Malam tiba."),
    ("Mengumumkan hasil.", "Mengumumkan hasil, menteri tersenyum.",
     "Mengumumkan hasil{+, menteri tersenyum+}."),
    ("JAKARTA, Pantau - Gempa.", "DOHA, Pantau - Gempa.", "[-JAKARTA-]{+DOHA+}, Pantau - Gempa."),
]  # fmt: skip

SCRIPTS = [
    ("東京は晴れです。", "東京は雨です。", "東京は[-晴れ-]{+雨+}です。"),
    ("他昨天来。我们走了。", "他今天来。我们走了。", "他[-昨-]{+今+}天来。我们走了。"),
    ("Selamat 👍🏽 datang", "Selamat 👍 datang", "Selamat [-👍🏽-]{+👍+} datang"),
    ("Rapi 👨‍👩‍👧 sekali", "Rapi 👨‍👩‍👦 sekali", "Rapi [-👨‍👩‍👧-]{+👨‍👩‍👦+} sekali"),
    ("Cafe\u0301 buka", "Cafe buka", "[-Cafe\u0301-]{+Cafe+} buka"),
    ("naik\u00a05 persen", "naik 5 persen", "naik[-\u00a0-]{+ +}5 persen"),
    ("garis\u2028baru", "garis baru", "garis[-\u2028-]{+ +}baru"),
    ("قال الوزير نعم", "قال الرئيس نعم", "قال [-الوزير-]{+الرئيس+} نعم"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), [*ENGLISH, *INDONESIAN, *SCRIPTS])
def test_the_marks_are_what_a_person_would_make(old, new, expected):
    assert marked(old, new) == expected


def test_a_paragraph_that_moved_is_marked_alone():
    first, second, third = (f"Alinea {name} berdiri sendiri.\n\n" for name in "abc")
    runs = word_diff(first + second + third, third + first + second)
    assert [run.mark for run in runs] == [Mark.INSERTED, Mark.EQUAL, Mark.DELETED]
    assert runs[0].text == third


def test_words_are_counted_on_both_sides():
    assert tally(word_diff("Rapat ditunda lama.", "Rapat 1.240 anak-anak jadi.")) == Tally(2, 3)
    assert tally([Run(Mark.EQUAL, "nothing here")]) == Tally(0, 0)


PIECES = st.sampled_from(
    ["di", "rumah", "rumahnya", "anak-anak", "1.240", " ", "  ", ". ", ".", "\n\n", "\n", "“", "”",
     "東京", "e\u0301", "👨‍👩‍👧", "\u200d", "\u00a0", "\u2028", "*", "the", "x"]
)  # fmt: skip
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=60))


@given(TEXTS, TEXTS)
def test_the_runs_hold_both_texts_whole(old, new):
    runs = word_diff(old, new)
    assert joined(runs, Mark.DELETED) == old
    assert joined(runs, Mark.INSERTED) == new
    assert all(run.text for run in runs)
    marks = [run.mark for run in runs]
    for before, after in itertools.pairwise(marks):
        assert before is not after
        assert (before, after) != (Mark.INSERTED, Mark.DELETED)


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text):
    assert all(run.mark is Mark.EQUAL for run in word_diff(text, text))


STEMS = "menteri warga harga beras naik kota desa jalan banjir polisi sekolah anak"
WORDS = [word + ending for word in STEMS.split() for ending in ("", "nya", "kan", "lah", "an")]


def long_text(seed, words=10_000):
    chance = random.Random(seed)
    made, count = [], 0
    while count < words:
        length = chance.randint(6, 18)
        count += length
        sentence = " ".join(chance.choice(WORDS) for _ in range(length)).capitalize()
        made.append(sentence + (".\n\n" if chance.random() < 0.25 else ". "))
    return "".join(made)


def scattered(text):
    words = text.split(" ")
    for at in random.Random(7).sample(range(len(words)), 200):
        words[at] = random.Random(at).choice(["", "ganti", f"baru {words[at]}"])
    return " ".join(words)


def every_seventh(text):
    return " ".join(f"ubah{n}" if n % 7 == 0 else word for n, word in enumerate(text.split(" ")))


def shuffled(text):
    paragraphs = text.split("\n\n")
    random.Random(3).shuffle(paragraphs)
    return "\n\n".join(paragraphs)


@pytest.mark.parametrize(
    "changed",
    [scattered, every_seventh, shuffled, lambda _text: long_text(2), str.upper],
    ids=["scattered", "every seventh word", "shuffled", "wholly other", "no word in common"],
)
def test_two_long_versions_are_compared_whole(changed):
    old = long_text(1)
    new = changed(old)
    runs = word_diff(old, new)
    assert joined(runs, Mark.INSERTED) == new
    assert joined(runs, Mark.DELETED) == old
