from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rfc3986_validator import validate_rfc3986

from desk.formats.addresses import media_address, story_address, web_address
from desk.model.article import Article
from desk.model.publication import Publication

SITE = Publication(base_url="https://kabar.example/", media_url="https://media.kabar.example")


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://kabar.example/a?b=c&d=e#f", "https://kabar.example/a?b=c&d=e#f"),
        (" HTTPS://Kabar.Example:8080 ", "https://kabar.example:8080"),
        ("https://kabar.example/é b", "https://kabar.example/%C3%A9%20b"),
        ("https://kabar.example/a%20b%zz%", "https://kabar.example/a%20b%25zz%25"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://kabar.example/[1]", "https://kabar.example/%5B1%5D"),
        ("kabar.example", ""),
        ("javascript:alert(1)", ""),
        ("https:///a", ""),
        ("https://a:b/", ""),
        ("https://<b>/", ""),
        ("ftp://kabar.example/", ""),
        ("", ""),
    ],
)
def test_an_address_is_an_ascii_http_uri_or_nothing(typed, address):
    assert web_address(typed) == address


@given(st.text(st.characters(), max_size=60))
def test_any_text_gives_a_valid_uri_or_nothing(text):
    for typed in (text, f"https://kabar.example/{text}", f"https://{text}/"):
        address = web_address(typed)
        assert not address or validate_rfc3986(address, rule="URI")


def test_a_story_lies_where_it_says_or_under_its_slug():
    article = Article(headline="Kali Sela Surut")
    assert story_address(article, SITE) == "https://kabar.example/kali-sela-surut"
    assert story_address(replace(article, slug="surut"), SITE) == "https://kabar.example/surut"
    assert story_address(replace(article, canonical="https://a.example/b"), SITE) == (
        "https://a.example/b"
    )
    assert story_address(article, replace(SITE, base_url="")) == ""


def test_a_photo_lies_under_the_media_address():
    assert media_address("a.jpg", SITE) == "https://media.kabar.example/a.jpg"
    assert media_address("a.jpg", replace(SITE, media_url="")) == ""
