import pytest

from desk.errors import StoreError
from desk.services.commands.people import AddPerson
from desk.services.commands.publication import AddHouseWord
from desk.services.personal_words import FILE_NAME, PersonalWords
from desk.services.spelling import misspelt, suggestions
from desk.text.spelling.words import words


def wrong(desk, line, language):
    return {text for text, _is_quoted in misspelt(desk, list(words(line)), language)}


def test_misspelt_words_are_found_in_the_language_of_the_story(desk):
    assert wrong(desk, "Pemerinta menaikkan harga", "id") == {"Pemerinta"}
    assert wrong(desk, "The goverment raised prices", "en-GB") == {"goverment"}


def test_a_language_without_dictionary_has_no_wrong_words(desk):
    assert wrong(desk, "Die Regierung erhöht die Preise", "de") == set()
    assert suggestions(desk, "Regirung", "de") == []


def test_a_quotation_may_be_in_another_language(desk):
    found = misspelt(desk, list(words("Kata dia “good morning governmint” dan morning")), "id")
    assert ("morning", True) not in found
    assert ("morning", False) in found
    assert ("governmint", True) in found


def test_house_words_and_names_of_people_are_right(desk):
    line = "Wijayanti’s kawangkoan dan Kawangkoannya"
    assert wrong(desk, line, "id") == {"Wijayanti’s", "kawangkoan", "Kawangkoannya"}
    desk.run("add", AddPerson("Ratna Wijayanti"))
    desk.run("add", AddHouseWord("Kawangkoan"))
    assert wrong(desk, line, "id") == set()


def test_a_house_word_can_be_undone(desk):
    desk.run("add", AddHouseWord("Kawangkoan"))
    desk.undo()
    assert desk.publication().house_words == ()


def test_personal_words_come_back(desk, tmp_path):
    PersonalWords(tmp_path).add("kawangkoan")
    PersonalWords(tmp_path).add("Émile")
    assert PersonalWords(tmp_path).all() == {"kawangkoan", "Émile"}


def test_an_own_word_is_right(desk):
    desk.personal_words.add("kawangkoan")
    assert wrong(desk, "kawangkoan", "id") == set()


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(StoreError, match="unwritable"):
        PersonalWords(tmp_path).add("kata")
    assert list(tmp_path.iterdir()) == [tmp_path / FILE_NAME]
