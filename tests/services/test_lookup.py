"""Which document a few characters mean."""

import pytest

from desk.errors import InputError
from desk.services import lookup


class TestArticle:
    def test_an_id_comes_before_a_slug(self, desk, make):
        first = make()
        make(slug=first)
        assert desk.find_article(first) == first

    def test_a_slug_comes_before_a_part_of_an_id(self, desk, make):
        first = make()
        second = make(slug=first[-6:])
        assert desk.find_article(first[-6:]) == second

    def test_beginning_or_end_of_an_id(self, desk, make):
        first = make()
        assert desk.find_article(first[:20]) == first
        assert desk.find_article(first[-4:]) == first

    def test_three_characters_are_too_few(self, desk, make):
        first = make()
        with pytest.raises(InputError, match=r"article\.unknown"):
            desk.find_article(first[-3:])

    def test_several_name_the_candidates(self, desk, make):
        first, second = make(), make()
        with pytest.raises(InputError) as refused:
            desk.find_article(first[:6])
        assert refused.value.code == "article.ambiguous"
        assert {first, second} == set(str(refused.value.details["candidates"]).split(", "))

    def test_other_kinds_are_not_meant(self, desk):
        with desk.store.read() as snapshot:
            publication = snapshot.documents.find("publication")[0]
        for text in (publication, publication[-8:]):
            with pytest.raises(InputError, match=r"article\.unknown"):
                desk.find_article(text)

    @pytest.mark.parametrize("text", ["", "%%%%", "____", "'; --", "\0\0\0\0", "a" * 10_000])
    def test_nonsense_is_unknown(self, desk, make, text):
        make()
        with pytest.raises(InputError, match=r"article\.unknown"):
            desk.find_article(text)


AMONG = {
    "placement-1": ("photo-1", "flood.jpg", "aaaa1111"),
    "placement-2": ("photo-2", "quake.jpg", "bbbb2222"),
    "placement-3": ("photo-1", "flood.jpg", "aaaa1111"),
}


class TestPhoto:
    @pytest.mark.parametrize(
        ("text", "found"),
        [("placement-1", "placement-1"), ("quake.jpg", "placement-2"), ("2222", "placement-2")],
    )
    def test_found(self, text, found):
        assert lookup.find_photo(text, AMONG) == found

    @pytest.mark.parametrize("text", ["flood.jpg", "photo-1", "aaaa", "place"])
    def test_several(self, text):
        with pytest.raises(InputError, match=r"photo\.ambiguous"):
            lookup.find_photo(text, AMONG)

    @pytest.mark.parametrize("text", ["other.jpg", "222", ""])
    def test_none(self, text):
        with pytest.raises(InputError, match=r"photo\.not_attached"):
            lookup.find_photo(text, AMONG)
