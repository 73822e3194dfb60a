import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.formats.closure import PlacedPhoto, RelatedStory
from desk.formats.page import Picture, fragment, page
from desk.model.article import Placement, Role
from desk.model.photo import Photo
from desk.text.rendering import Block, BlockKind

LINES = """\
Kabar Kota
HOME \u2044 Nasional
Jembatan Bambu Baru di Muara Jati Dibuka
Oleh Rara Lestari, Bima Satya
SHARE :
Jembatan Bambu Baru di Muara Jati Dibuka
Foto: Jembatan bambu di Muara Jati. (Dok. Kelurahan)
Muara Jati - Warga Muara Jati mulai memakai jembatan bambu baru di atas Kali Sela pada
"Dulu kami memutar dua kilometer," kata Sari Melur, pedagang kue & kopi.
Foto: Sari di warung. (Dok. Kelurahan)
Biaya
lebih murah dari rencana <awal>.
https://kabar.example/video/jembatan
Baca juga:
Kali Sela Surut
Penulis :
Rara Lestari
Bima Satya
Editor :
Tirta Wening
""".splitlines()
HOSTILE = (
    "</script></title></style>\"'><script>alert(1)</script><img src=x onerror=alert(1)>&{{7*7}}"
)


class Reader(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.head: dict[str, list[str]] = {}
        self.inside = ""
        self.raw = {"style": "", "script": "", "title": ""}
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        self.tags.append((tag, found))
        self.inside = tag
        if tag == "meta":
            name = found.get("property") or found.get("name") or found.get("http-equiv", "")
            self.head.setdefault(name, []).append(found.get("content", ""))

    def handle_endtag(self, tag):
        self.inside = ""

    def handle_data(self, data):
        if self.inside in self.raw:
            self.raw[self.inside] += data
        else:
            self.text += data

    def all(self, tag):
        return [attributes for name, attributes in self.tags if name == tag]

    @property
    def visible(self):
        return " ".join(self.text.split())

    @property
    def structured(self):
        return json.loads(self.raw["script"])["@graph"]


@pytest.fixture
def read(address):
    return lambda closure: Reader(page(closure, address))


def test_the_visible_text_holds_every_line_in_order(closure, read):
    at = 0
    text = read(closure).visible
    for line in LINES:
        at = text.index(line, at) + len(line)
    assert text.endswith(LINES[-1])


def test_lines_without_content_are_left_out(closure, with_article, read):
    bare = replace(
        with_article(closure, headline="Judul", flash="", section="", dateline="", body="Isi."),
        photos=(), authors=(), editors=(), related=(),
        publication=replace(closure.publication, share_row=False),
    )  # fmt: skip
    assert read(bare).visible == "HOME Judul Isi."


def test_wordings_follow_the_articles_language(closure, with_article, read):
    text = read(with_article(closure, language="en")).visible
    for wording in ("By Rara", "Photo: Jembatan", "Read also:", "Author :"):
        assert wording in text


@pytest.mark.parametrize(
    ("body", "start"),
    [
        ("Isi.", "<p>Muara Jati - Isi.</p>"),
        ("## Bab\n\nIsi.", "<p>Muara Jati</p>\n<h2>Bab</h2>\n<p>Isi.</p>"),
        ("", "<p>Muara Jati</p>"),
    ],
)
def test_the_dateline_opens_the_first_paragraph_or_stands_alone(
    closure, with_article, address, body, start
):
    bare = replace(with_article(closure, body=body), photos=())
    assert fragment(bare, address) == start + "\n"


def test_after_an_opening_photo_the_dateline_still_opens_the_first_paragraph(
    closure, with_article, address
):
    mark = closure.photos[1].placement.id
    html = fragment(with_article(closure, body=f"![](photo:{mark})\n\nIsi."), address)
    assert html.index("<figure>") < html.index("<p>Muara Jati - Isi.</p>")


def test_the_page_holds_the_bytes_of_the_fragment(closure, address):
    assert fragment(closure, address).strip() in page(closure, address)


def test_photos_that_no_mark_places_come_after_the_body(closure, with_article, address):
    gallery = replace(closure.photos[1].placement, role=Role.GALLERY)
    inline = Placement("p3", "x", Role.INLINE)
    closure = replace(
        with_article(closure, body="Isi."),
        photos=(
            closure.photos[0],
            replace(closure.photos[1], placement=gallery),
            replace(closure.photos[1], placement=inline),
        ),
    )
    html = fragment(closure, address)
    captions = re.findall("Foto: [^(]+", html)
    assert captions == ["Foto: Sari Melur di warungnya. ", "Foto: Sari di warung. "]
    assert html.index("Isi.") < html.index("<figure>")


def test_a_mark_of_no_photo_shows_nothing(closure, with_article, address):
    html = fragment(
        replace(with_article(closure, body="Isi.\n\n![](photo:0-0)"), photos=()), address
    )
    assert html == "<p>Muara Jati - Isi.</p>\n"


def test_a_caption_line_leaves_out_what_is_missing(closure, read):
    placed = closure.photos[0]
    for texts, line in [
        ({"caption": "A."}, "Foto: A."),
        ({"credit": "B"}, "Foto: (B)"),
        ({}, None),
    ]:
        photo = replace(placed, photo=replace(placed.photo, texts=texts))
        found = read(replace(closure, photos=(photo,)))
        captions = [tag for tag, _ in found.tags if tag == "figcaption"]
        assert (line in found.visible) if line else not captions


def test_pictures_tell_size_widths_and_alternative_text(closure, read):
    lead, inline = read(closure).all("img")
    assert lead["src"] == "media/jembatan-1200.jpg"
    assert lead["srcset"] == "media/jembatan-1200.jpg 1200w"
    assert "41rem" in lead["sizes"]
    assert (lead["width"], lead["height"], lead["alt"]) == ("1200", "801", "Gambar jembatan")
    assert "loading" not in lead
    assert (inline["loading"], inline["alt"]) == ("lazy", "Warung kue")


def test_a_picture_that_is_also_there_as_webp_offers_that_first(closure):
    def address(placed):
        return Picture("media/a-1200.jpg", "", 1200, 675, "a-1200.jpg", "media/a-1200.webp 1200w")

    found = Reader(page(closure, address))
    source, image = found.all("source")[0], found.all("img")[0]
    assert (source["type"], source["srcset"]) == ("image/webp", "media/a-1200.webp 1200w")
    assert source["sizes"]
    assert (source["width"], source["height"]) == (image["width"], image["height"])
    order = [tag for tag, _ in found.tags if tag in ("picture", "source", "img")]
    assert order[:3] == ["picture", "source", "img"]


def test_a_photo_without_alternative_text_is_decoration(closure, read):
    bare = replace(closure.photos[0], photo=replace(closure.photos[0].photo, texts={}))
    assert read(replace(closure, photos=(bare,))).all("img")[0]["alt"] == ""


def test_the_head_tells_machines_what_the_page_is(closure, read):
    found = read(closure)
    canonical = "https://kabar.example/jembatan-bambu-baru-di-muara-jati-dibuka"
    assert found.all("html") == [{"lang": "id"}]
    assert found.raw["title"] == closure.article.headline
    assert found.all("link") == [{"rel": "canonical", "href": canonical}]
    image = "https://media.kabar.example/foto/jembatan-1200.jpg"
    for name, content in {
        "description": ["Warga tidak perlu memutar lagi."],
        "og:type": ["article"],
        "og:url": [canonical],
        "og:locale": ["id_ID"],
        "og:image": [image],
        "og:image:alt": ["Gambar jembatan"],
        "article:published_time": ["2025-03-03T10:00:00+07:00"],
        "article:modified_time": ["2025-03-03T15:20:00+07:00"],
        "article:author": ["Rara Lestari", "Bima Satya"],
        "article:section": ["Nasional"],
        "article:tag": ["jembatan", "Muara Jati"],
        "twitter:card": ["summary_large_image"],
        "twitter:image": [image],
    }.items():
        assert found.head[name] == content


def test_structured_data_describes_article_photos_and_trail(closure, read):
    article, trail = read(closure).structured
    assert article["@type"] == "NewsArticle"
    assert article["author"] == [
        {"@type": "Person", "name": "Rara Lestari"},
        {"@type": "Person", "name": "Bima Satya"},
    ]
    assert article["publisher"]["name"] == "Kabar Muara"
    assert article["datePublished"] == "2025-03-03T10:00:00+07:00"
    image = article["image"][0]
    assert image["creditText"] == "Dok. Kelurahan"
    assert image["copyrightNotice"] == "© 2025 Kelurahan"
    assert [step["name"] for step in trail["itemListElement"]] == ["HOME", "Nasional"]


def test_without_addresses_nothing_points_to_one(closure, read):
    bare = replace(closure, publication=replace(closure.publication, base_url="", media_url=""))
    found = read(bare)
    assert not {"og:url", "og:image", "twitter:image"} & set(found.head)
    assert found.head["twitter:card"] == ["summary"]
    assert found.all("link") == []
    assert "image" not in found.structured[0]
    assert "SHARE :" in found.visible
    assert "Facebook" not in found.visible


def test_share_links_carry_address_and_headline(closure, with_article, read):
    story = with_article(closure, canonical="https://kabar.example/é?a=1&b=2", headline="A & B")
    links = [link["href"] for link in read(story).all("a") if "facebook" in link["href"]]
    expected = "https%3A%2F%2Fkabar.example%2F%25C3%25A9%3Fa%3D1%26b%3D2"
    assert links == [f"https://www.facebook.com/sharer/sharer.php?u={expected}"]


def test_an_unpublished_article_has_no_date(closure, with_article, address):
    html = page(with_article(closure, published=""), address)
    assert not re.search(r"\d{4}-\d\d-\d\d|published_time|datePublished|dateModified", html)


@pytest.mark.parametrize(
    ("fields", "published"),
    [
        ({"published": "2025-03-03T10:00:00Z"}, "2025-03-03T17:00:00+07:00"),
        ({"published": "2025-03-03 10:00"}, "2025-03-03T10:00:00+07:00"),
        ({"published": "", "embargo": "2025-03-04"}, "2025-03-04T00:00:00+07:00"),
        ({"published": "1899-01-01T00:00:00Z"}, "1899-01-01T00:00:00+00:00"),
    ],
)
def test_times_are_in_the_publications_zone(closure, with_article, read, fields, published):
    found = read(with_article(closure, **fields))
    assert found.head["article:published_time"] == [published]


def test_a_change_before_publication_is_not_told(closure, with_article, read):
    found = read(with_article(closure, published="2030-01-01T00:00:00+07:00"))
    assert "article:modified_time" not in found.head


def test_the_description_falls_back_to_the_body(closure, with_article, read):
    story = with_article(closure, summary="", seo_description="", body="**Kata** " * 60)
    description = read(story).head["description"][0]
    assert description.startswith("Kata Kata")
    assert description.endswith(" …")
    assert len(description) <= 162


def test_the_policy_forbids_scripts_and_other_sites(closure, read, with_article):
    policy = read(closure).head["Content-Security-Policy"][0]
    assert policy.startswith(
        "default-src 'none'; img-src 'self'; style-src 'unsafe-hashes' 'sha256-"
    )
    for rule in ("connect-src 'self'", "base-uri 'none'", "form-action 'none'"):
        assert rule in policy
    assert "script-src" not in policy
    assert "'unsafe-inline'" not in policy


def test_a_preview_may_load_its_own_pictures_and_differs_in_nothing_else(closure, address):
    def previewed(placed):
        return replace(address(placed), src=f"desk://page/{address(placed).src}")

    exported, shown = page(closure, address), page(closure, previewed)
    assert "img-src &#39;self&#39; desk:;" in shown
    assert shown.replace("desk://page/", "").replace(" desk:;", ";") == exported


@pytest.mark.parametrize(
    "field",
    ["headline", "flash", "section", "dateline", "summary", "language", "seo_title",
     "seo_description", "canonical", "published", "slug"],
)  # fmt: skip
def test_no_field_can_break_out(closure, with_article, read, field):
    found = read(with_article(closure, **{field: HOSTILE}))
    assert_harmless(found)


def test_no_name_tag_caption_or_related_story_can_break_out(closure, with_article, read):
    story = with_article(closure, tags=(HOSTILE,))
    names = ("caption", "credit", "alt", "creator", "copyright", "web_statement")
    photo = replace(closure.photos[0].photo, texts=dict.fromkeys(names, HOSTILE))
    person = replace(closure.authors[0][1], name=HOSTILE)
    publication = replace(closure.publication, name=HOSTILE, base_url=HOSTILE, media_url=HOSTILE)
    found = read(
        replace(
            story,
            photos=(replace(closure.photos[0], photo=photo),),
            authors=(("a", person),),
            publication=publication,
            related=(RelatedStory("", HOSTILE, "javascript:alert(1)"),),
        )
    )
    assert_harmless(found)
    assert HOSTILE in found.text


def assert_harmless(found: Reader) -> None:
    assert [script["type"] for script in found.all("script")] == ["application/ld+json"]
    assert len(found.structured) == 2
    assert all(not name.startswith("on") for _, attributes in found.tags for name in attributes)
    assert all(image["src"].startswith("media/") for image in found.all("img"))
    for link in found.all("a"):
        assert link["href"].startswith(("https://", "#", "http://"))


@given(st.text(st.characters(), max_size=60))
def test_any_text_gives_a_page_that_can_be_written(text):
    placed = PlacedPhoto(
        Placement("p", "x", Role.LEAD), "x", Photo(texts={"caption": text}), "", None
    )
    from desk.formats.closure import Closure
    from desk.model.article import Article
    from desk.model.person import Person
    from desk.model.publication import Publication

    article = Article(headline=text, flash=text, section=text, tags=(text,), language=text)
    blocks = [Block(BlockKind.HTML, "<p>Isi.</p>"), Block(BlockKind.EMBED, "", text)]
    closure = Closure(
        "id", "r", 0, article, (placed,), (("a", Person(text)),), (), Publication(), "", (), {}, 0,
        blocks,
    )  # fmt: skip
    html = page(closure, lambda _: Picture("media/a.jpg", "", 1, 1)).encode().decode()
    assert_harmless(Reader(html))
