import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.formats import schemas
from desk.formats.article_json import article_json
from desk.formats.closure import RelatedStory
from desk.formats.ninjs import ninjs
from desk.model.article import Status

FORMATS = [(article_json, schemas.ARTICLE), (ninjs, schemas.NINJS)]
ADDRESSES = [
    "", "https://kabar.example/a b/é?x=[1]&y=%zz#z", "http://[::1]:99999/", "javascript:1", "besok",
    "//a", "https://", "https://a..b/", "https://user:pw@host/", "urn:x:y",
]  # fmt: skip


def described(association):
    return {one["role"]: one["value"] for one in association["descriptions"]}


def test_both_files_hold_caption_and_credit(closure, packed):
    told = article_json(closure, packed)["photos"][1]
    assert (told["caption"], told["credit"], told["alt"]) == (
        "Sari di warung.", "Dok. Kelurahan", "Warung kue",
    )  # fmt: skip
    lead, inline, story = ninjs(closure, packed)["associations"]
    assert described(inline) == {
        "caption": "Sari di warung.", "creditline": "Dok. Kelurahan", "alttext": "Warung kue",
    }  # fmt: skip
    assert (lead["rel"], lead["by"], lead["copyrightNotice"]) == (
        "main", "Jaka Laut", "© 2025 Kelurahan",
    )  # fmt: skip
    assert story["rel"] == "related"
    assert story["uri"] == "https://kabar.example/surut"


def test_ninjs_has_addresses_only_when_the_publication_names_one(closure, packed):
    renditions = ninjs(closure, packed)["associations"][0]["renditions"]
    assert renditions[0]["href"] == (
        "https://media.kabar.example/foto/jembatan-bambu-baru-di-muara-jati-dibuka-1-full-1200.jpg"
    )
    bare = replace(closure, publication=replace(closure.publication, media_url=""))
    assert all("href" not in one for one in ninjs(bare, packed)["associations"][0]["renditions"])
    assert all("href" not in one for one in article_json(bare, packed)["photos"][0]["renditions"])


def test_a_killed_article_is_canceled(closure, with_article, packed):
    killed = with_article(closure, status=Status.KILLED, embargo="2030-01-01")
    assert ninjs(killed, packed)["pubStatus"] == "canceled"
    assert ninjs(killed, packed)["embargoedUntil"] == "2030-01-01T00:00:00+07:00"


@pytest.mark.parametrize("make", [article_json, ninjs])
def test_times_do_not_come_from_the_clock(closure, with_article, packed, make):
    unpublished = with_article(closure, published="")
    found = make(unpublished, packed)
    assert "published" not in found
    assert found.get("updated", found.get("versionCreated")) == "2025-03-03T15:20:00+07:00"


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize(("make", "schema"), FORMATS)
def test_no_address_makes_the_file_invalid(closure, with_article, packed, make, schema, address):
    texts = {"web_statement": address, "digital_source_type": address, "created": address}
    photo = replace(packed[0].placed.photo, texts=texts)
    photos = [replace(packed[0], placed=replace(packed[0].placed, photo=photo))]
    story = replace(
        with_article(closure, canonical=address, body=f"{address}\n"),
        photos=(photos[0].placed,),
        publication=replace(closure.publication, base_url=address, media_url=address),
        related=(RelatedStory("", "Judul", address), RelatedStory("x y", "", address)),
    )
    assert schemas.problems(make(story, photos), schema) == []


@pytest.mark.parametrize(("make", "schema"), FORMATS)
@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_gives_a_valid_file(closure, packed, make, schema, text):
    article = replace(
        closure.article, headline=text, flash=text, slug=text, section=text, dateline=text,
        summary=text, published=text, embargo=text, extra={text: text},
    )  # fmt: skip
    data = make(replace(closure, article=article, photos=()), packed)
    assert schemas.problems(json.loads(json.dumps(data)), schema) == []
    if schema is schemas.ARTICLE:
        assert data["headline"] == text


@pytest.mark.parametrize(
    ("schema", "data"),
    [
        (schemas.NINJS, {"uri": "not a uri"}),
        (schemas.NINJS, {"uri": "urn:x:y", "versionCreated": "2025-03-03"}),
        (schemas.NINJS, {"uri": "urn:x:y", "byline": "x"}),
        (schemas.ARTICLE, {"format": "desk-article"}),
    ],
)
def test_the_schemas_check_formats_and_names(schema, data):
    assert schemas.problems(data, schema)


def test_geo_json_is_found_without_a_network():
    place = {"name": "x", "geoJSON": {"type": "Point", "coordinates": ["a"]}}
    assert schemas.problems({"uri": "urn:x:y", "places": [place]}, schemas.NINJS)
