"""Merging prose loses nothing, invents nothing, and asks where two people met."""

import itertools
import random
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.model.merging import Chunk, Verdict
from desk.text.prose import merge, split

OK, CHECK, CONFLICT = Verdict.OK, Verdict.CHECK, Verdict.CONFLICT


def verdicts(chunks):
    return [chunk.verdict for chunk in chunks]


def text(chunks):
    return "".join(chunk.text for chunk in chunks)


def side(chunks, name):
    return "".join(c.text if c.verdict is OK else getattr(c, name) for c in chunks)


FRAUD = "The minister is guilty of fraud."
NEWEST = "Langsung.\n\n"
SAME_SENTENCE = {
    "both replace the same word": (
        "Rapat ditunda karena hujan.",
        "Rapat dibatalkan karena hujan.",
        "Rapat diundur karena hujan.",
        [CONFLICT],
        "Rapat dibatalkan karena hujan.",
    ),
    "both correct the same figure": (
        "Sebanyak 1.240 orang.",
        "Sebanyak 1.420 orang.",
        "Sebanyak 1.310 orang.",
        [CONFLICT],
        "Sebanyak 1.420 orang.",
    ),
    "both mend the same slip": (
        "Menteri mengumukan hasil.",
        "Menteri mengumumkan hasil.",
        "Menteri mengumumkan hasil.",
        [OK],
        "Menteri mengumumkan hasil.",
    ),
    "both rewrite the sentence": (
        "Polisi menahan tiga orang.",
        "Dua tersangka ditangkap polisi.",
        "Tiga yang diduga terlibat ditahan.",
        [CONFLICT],
        "Dua tersangka ditangkap polisi.",
    ),
    "one deletes what the other adds to": (
        "Satu. Saksi melihat mobil ke utara. Tiga.",
        "Satu. Tiga.",
        "Satu. Saksi mata bernama Budi melihat mobil ke utara. Tiga.",
        [OK, CONFLICT, OK],
        "Satu. Tiga.",
    ),
    "right alone, wrong together": (
        FRAUD,
        "The minister is not guilty of fraud.",
        "The former minister is guilty of bribery.",
        [CHECK],
        "The former minister is not guilty of bribery.",
    ),
    "different sentences": (
        "Satu dua. Tiga empat.",
        "Satu X dua. Tiga empat.",
        "Satu dua. Tiga Y empat.",
        [OK],
        "Satu X dua. Tiga Y empat.",
    ),
    "two blocks on top": (
        NEWEST,
        "A satu.\n\nA dua.\n\n" + NEWEST,
        "B satu.\n\nB dua.\n\n" + NEWEST,
        [CONFLICT, OK],
        "A satu.\n\nA dua.\n\n" + NEWEST,
    ),
}


@pytest.mark.parametrize("name", SAME_SENTENCE)
def test_two_people_in_one_place(name):
    base, first, second, expected, shown = SAME_SENTENCE[name]
    chunks = merge(base, first, second)
    assert verdicts(chunks) == expected
    assert text(chunks) == shown


def test_a_dispute_holds_all_three_texts():
    [chunk] = merge("Naik 5 persen.", "Naik 6 persen.", "Naik 7 persen.")
    assert chunk == Chunk(
        CONFLICT, "Naik 6 persen.", "Naik 5 persen.", "Naik 6 persen.", "Naik 7 persen."
    )


WHOLE = [
    ("Harga 1.240,50 rata-rata Jum\u2019at.", ["Harga", "1.240,50", "rata-rata", "Jum\u2019at"]),
    ("Cafe\u0301 dan", ["Cafe\u0301", "dan"]),
    ("कित\u093eब अच्छी", ["कित\u093eब", "अच्छी"]),
    ("👩\u200d👩\u200d👧 👍🏽", ["👩\u200d👩\u200d👧", "👍🏽"]),
]


@pytest.mark.parametrize(("sentence", "words"), WHOLE)
def test_what_is_read_as_one_is_never_taken_apart(sentence, words):
    found = [word for words in split(sentence) for word in words]
    assert [word for word in found if word.strip(" .")] == words


SENTENCES = [
    ("Satu. Dua! Tiga? Empat…", ["Satu.", "Dua!", "Tiga?", "Empat…"]),
    ("Kata \u201cya.\u201d Lalu pergi.", ["Kata \u201cya.\u201d", "Lalu pergi."]),
    ("Satu\nDua\n\nTiga", ["Satu", "Dua", "Tiga"]),
    ("今日は。明日。「はい。」次。", ["今日は。", "明日。", "「はい。」", "次。"]),
    ("यह एक है। यह दो है।", ["यह एक है।", "यह दो है।"]),
    ("Rp1.000 naik", ["Rp1.000 naik"]),
]


@pytest.mark.parametrize(("written", "expected"), SENTENCES)
def test_sentences(written, expected):
    found = ["".join(sentence) for sentence in split(written)]
    assert "".join(found) == written
    assert [sentence for sentence in found if sentence.strip()] == expected


ANY = st.text(alphabet='ab c.\n?!"\u201d1é😀\u0301\u200d。', max_size=40)


@settings(max_examples=200)
@given(ANY, ANY, ANY)
def test_laws_of_any_text(base, first, second):
    chunks = merge(base, first, second)
    mirrored = [
        c if c.verdict is OK else Chunk(c.verdict, c.text, c.base, c.second, c.first)
        for c in merge(base, second, first)
    ]
    assert [c if c.verdict is not CONFLICT else None for c in chunks] == [
        c if c.verdict is not CONFLICT else None for c in mirrored
    ]
    for one, other in zip(chunks, mirrored, strict=True):
        assert (one.base, one.first, one.second) == (other.base, other.first, other.second)
        assert one.verdict is not CONFLICT or one.text == one.first
    for a, b in itertools.pairwise(chunks):
        assert (a.verdict, b.verdict) != (OK, OK)
    assert merge(base, first, first) == merge(first, first, first) == whole(first)
    assert merge(base, base, second) == merge(base, second, base) == whole(second)
    assert "".join(map("".join, split(base))) == base


def whole(written):
    return [Chunk(OK, written)] if written else []


SENTENCE = st.lists(
    st.sampled_from(["satu", "dua", "tiga", "empat", "lima"]), min_size=1, max_size=5
).map(lambda words: " ".join(words) + ". ")


@st.composite
def three_versions(draw):
    base = draw(st.lists(SENTENCE, max_size=8))
    count = itertools.count()

    def edit(who):
        sentences = list(base)
        for _ in range(draw(st.integers(0, 4))):
            at = draw(st.integers(0, len(sentences)))
            deed = draw(st.sampled_from(["add", "delete", "replace", "insert"]))
            new = f"{who}{next(count)}"
            if deed == "add" or at == len(sentences):
                sentences.insert(at, f"{new} baru. ")
            elif deed == "delete":
                del sentences[at]
            else:
                words = sentences[at].split(" ")
                place = draw(st.integers(0, len(words) - 1))
                end = place + (deed == "replace")
                words[place:end] = [new + "." if words[place:end] and "." in words[place] else new]
                sentences[at] = " ".join(words)
        return "".join(sentences)

    return "".join(base), edit("A"), edit("B")


def words(written):
    return set(re.findall(r"\w+", written))


@settings(max_examples=200)
@given(three_versions())
def test_no_word_is_lost_and_none_is_invented(versions):
    base, first, second = versions
    chunks = merge(base, first, second)
    shown = words(side(chunks, "first")) | words(side(chunks, "second"))
    assert (words(first) | words(second)) - words(base) <= shown
    assert words(text(chunks)) <= words(base) | words(first) | words(second)
    for chunk in chunks:
        if chunk.verdict is not OK:
            assert len({chunk.base, chunk.first, chunk.second}) == 3


@settings(max_examples=200)
@given(three_versions())
def test_a_merge_that_was_taken_over_merges_to_itself(versions):
    base, first, second = versions
    chunks = merge(base, first, second)
    if all(chunk.verdict is OK for chunk in chunks):
        joined = text(chunks)
        assert merge(first, joined, first) == whole(joined)
        assert merge(base, joined, joined) == whole(joined)


@settings(max_examples=200)
@given(three_versions())
def test_different_sentences_join_without_asking(versions):
    base, first, _ = versions
    stays = "Tengah tetap. "
    chunks = merge(base + stays + "Akhir.", first + stays + "Akhir.", base + stays + "Penutup.")
    assert chunks == whole(first + stays + "Penutup.")


LONG = 10_000  # words


def long_text(chance, count=LONG):
    vocabulary = [f"kata{number}" for number in range(3_000)] + ["yang", "dan", "di"] * 400
    sentences = (" ".join(chance.choices(vocabulary, k=15)) + ". " for _ in range(count // 15))
    return "".join(s + "\n\n" if chance.random() < 0.2 else s for s in sentences)


def edited(chance, written, edits):
    parts = written.split(" ")
    for _ in range(edits):
        parts[chance.randrange(len(parts))] = f"baru{chance.randrange(10**6)}"
    return " ".join(parts)


HEAVY = {
    "edited everywhere": lambda c, t: (t, edited(c, t, 2_000), edited(c, t, 2_000)),
    "rewritten": lambda c, t: (t, long_text(c), long_text(c)),
    "one word over and over": lambda c, t: ("ya " * LONG, "ya " * (LONG - 9), "ya tidak " * LONG),
    "one sentence over and over": lambda c, t: (
        "Ya. " * LONG,
        "Ya. Tidak. " * LONG,
        "Tidak. " * 99,
    ),
    "turned round": lambda c, t: (t, "".join(reversed(t.split(". "))), t[::-1]),
}


@pytest.mark.parametrize("name", HEAVY)
def test_long_texts_merge_in_seconds(name):
    chance = random.Random(1)
    base, first, second = HEAVY[name](chance, long_text(chance))
    started = time.process_time()
    chunks = merge(base, first, second)
    assert time.process_time() - started < 5
    assert side(chunks, "first") or not first
    assert words(first) - words(base) <= words(side(chunks, "first") + side(chunks, "second"))
