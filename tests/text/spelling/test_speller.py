import os
import signal
from pathlib import Path

import pytest

from desk.errors import StoreError
from desk.text.spelling.dictionary import Dictionary
from desk.text.spelling.speller import Speller

LISTS = Path(__file__).parents[2] / "data" / "spelling"


@pytest.fixture(scope="module")
def dictionaries():
    return {language: Dictionary(language) for language in ("en", "id")}


@pytest.fixture
def speller():
    made = Speller()
    yield made
    made.close()


@pytest.mark.parametrize("language", ["en", "id"])
def test_of_200_wrong_words_nearly_all_are_found_and_of_200_right_ones_nearly_none(
    dictionaries, language
):
    right, wrong = (
        (LISTS / f"{language}_{kind}.txt").read_text().split() for kind in ("right", "wrong")
    )
    assert len(right) == len(wrong) == 200
    found = [word for word in wrong if not dictionaries[language].knows(word)]
    false = [word for word in right if not dictionaries[language].knows(word)]
    recall, precision = len(found) / len(wrong), len(found) / (len(found) + len(false))
    assert recall >= 0.97
    assert precision >= 0.98


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("id", "anak-anak"),
        ("id", "se-Indonesia"),
        ("id", "non-Muslim"),
        ("id", "pemiluku"),
        ("id", "Pemilu"),
        ("id", "diperjualbelikan"),
        ("en", "don’t"),
        ("en", "Government’s"),
        ("en", "ex-minister"),
        ("en", "GOVERNMENT"),
    ],
)
def test_forms_of_the_news_are_right(dictionaries, language, word):
    assert dictionaries[language].knows(word)


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("id", "KPK-nya"), ("id", "KTP-ku"), ("id", "PHK-lah"), ("id", "DPR-RI"),
        ("id", "ber-KTP"), ("id", "di-PHK"), ("id", "Di-PHK"), ("id", "mem-PHK"),
        ("id", "meng-OTT-kan"), ("id", "ke-RI-an"), ("id", "se-DKI"), ("id", "TNI-Polri"),
        ("id", "e-KTP"), ("id", "pro-NATO"), ("id", "non-ASN"), ("id", "anti-KPK"),
        ("id", "e\u2011KTP"), ("id", "DPR-RI-lah"), ("id", "pemerintah-DPR"),
        ("en", "KPK's"), ("en", "KPK’s"), ("en", "NATO-led"), ("en", "pro-EU"),
        ("en", "non-EU"), ("en", "UN-backed"), ("en", "US-EU"), ("en", "pre-IPO"),
    ],
)  # fmt: skip
def test_endings_and_prefixes_of_acronyms_are_right(dictionaries, language, word):
    assert dictionaries[language].knows(word)


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("id", "KPK-nyaa"), ("id", "pemerinta-DPR"), ("id", "nyah-KPK"), ("id", "ber-rumah-KPK"),
        ("id", "ber-pemerinta"), ("id", "KPK-ber"), ("id", "e-pemerinta"),
        ("en", "KPK'z"), ("en", "NATO-ledd"), ("en", "goverment-UN"), ("en", "s'KPK"),
        ("en", "goverment's"),
    ],
)  # fmt: skip
def test_words_beside_an_acronym_are_judged(dictionaries, language, word):
    assert not dictionaries[language].knows(word)


@pytest.mark.parametrize("word", ["diatas", "Dimana", "disini", "kedepan", "dirumah"])
def test_prepositions_that_grew_to_their_noun_are_wrong(dictionaries, word):
    assert not dictionaries["id"].knows(word)


@pytest.mark.parametrize(
    ("language", "word", "meant"),
    [
        ("id", "pemerinta", "pemerintah"),
        ("id", "presidan", "presiden"),
        ("en", "goverment", "government"),
        ("en", "recieve", "receive"),
    ],
)
def test_what_was_meant_is_suggested(speller, language, word, meant):
    assert meant in speller.suggest(word, language)


def test_words_are_judged_by_their_language(speller):
    words = ["pemerintah", "government", "governmint"]
    assert speller.wrong(words, "id") == {"government", "governmint"}
    assert speller.wrong(words, "en") == {"pemerintah", "governmint"}


def test_a_killed_process_is_said_once_and_comes_back(speller):
    assert speller.wrong(["governmint"], "en") == {"governmint"}
    child = speller._child
    os.kill(child.process_id, signal.SIGSTOP)  # so that it cannot answer before it is killed
    child._timeout_s = 0.1
    with pytest.raises(StoreError, match="spelling_failed"):
        speller.wrong(["ministir"], "en")
    child._timeout_s = 5.0
    assert speller.wrong(["ministir"], "en") == {"ministir"}


def test_words_that_were_judged_are_remembered(speller):
    speller.wrong(["governmint"], "en")
    speller.close()
    process = speller._child.process_id
    assert speller.wrong(["governmint"], "en") == {"governmint"}
    assert speller._child.process_id is process is None
