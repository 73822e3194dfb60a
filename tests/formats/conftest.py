"""A short story of an invented town, with two photos drawn here."""

import hashlib
from dataclasses import replace

import pytest
from PIL import Image, ImageDraw

from desk.formats.closure import Closure, PlacedPhoto, RelatedStory
from desk.formats.packed import PackedPhoto
from desk.formats.page import Picture
from desk.media.renditions import Rendition, Renditions
from desk.model.article import Article, Placement, Related, Role, Status
from desk.model.person import Person
from desk.model.photo import Photo
from desk.model.publication import Publication
from desk.text.rendering import render

ARTICLE_ID = "0192f0c0-1111-7000-8000-0000000a11ce"
RELATED_ID = "0192f0c0-2222-7000-8000-000000000002"
BRIDGE = "0192f0c0-5555-8000-8000-000000000005"
MARKET = "0192f0c0-6666-8000-8000-000000000006"
MARK = "0192f0c0-3333-7000-8000-000000000003"
BODY = f"""\
Warga Muara Jati mulai memakai jembatan bambu baru di atas Kali Sela pada Senin (3/3/2025).

"Dulu kami memutar dua kilometer," kata Sari Melur, pedagang kue & kopi.

![](photo:{MARK})

## Biaya

Biaya jembatan 1.240 juta rupiah[^1], lebih murah dari rencana <awal>.

| Bagian | Biaya |
|:-------|------:|
| Tiang  |   800 |
| Lantai |   440 |

https://kabar.example/video/jembatan

[^1]: Menurut catatan [kelurahan](https://muarajati.example/biaya?tahun=2025&kota=1).
"""


@pytest.fixture(scope="session")
def originals(tmp_path_factory):
    folder = tmp_path_factory.mktemp("originals")
    return [
        _photo(folder, "jembatan", (1300, 867), "#7aa6c2", "Jembatan bambu di Muara Jati."),
        _photo(folder, "pasar", (500, 700), "#c2a27a", "Sari Melur di warungnya."),
    ]


def _photo(folder, name, size, colour, caption):
    path = folder / f"{name}.png"
    picture = Image.new("RGB", size, colour)
    ImageDraw.Draw(picture).ellipse((50, 50, size[0] - 50, size[1] - 50), fill="white")
    picture.save(path)
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    texts = {
        "caption": caption, "credit": "Dok. Kelurahan", "creator": "Jaka Laut",
        "alt": f"Gambar {name}", "copyright": "© 2025 Kelurahan", "usage_terms": "Berita saja.",
    }  # fmt: skip
    photo = Photo(
        sha256, "png", path.name, path.stat().st_size, *size, texts, {"keywords": ("kali", name)}
    )
    return photo, path


@pytest.fixture
def closure(originals) -> Closure:
    (bridge, bridge_path), (market, market_path) = originals
    lead = Placement("0192f0c0-4444-7000-8000-000000000004", BRIDGE, Role.LEAD)
    inline = Placement(MARK, MARKET, Role.INLINE, "Sari di warung.", "Warung kue")
    article = Article(
        headline="Jembatan Bambu Baru di Muara Jati Dibuka", flash="Kabar Kota",
        section="Nasional", dateline="Muara Jati", language="id",
        summary="Warga tidak perlu memutar lagi.", body=BODY, tags=("jembatan", "Muara Jati"),
        sources=("Kelurahan Muara Jati",), status=Status.READY, authors=("a1", "a2"),
        editors=("e1",), published="2025-03-03T10:00:00+07:00", photos=(lead, inline),
        related=(Related(RELATED_ID),), extra={"rubrik": "kota"},
    )  # fmt: skip
    return Closure(
        article_id=ARTICLE_ID, revision="a" * 64, time_ms=1_740_990_000_000, article=article,
        photos=(
            PlacedPhoto(lead, lead.photo, bridge, "b" * 64, bridge_path),
            PlacedPhoto(inline, inline.photo, market, "c" * 64, market_path),
        ),
        authors=(("a1", Person("Rara Lestari")), ("a2", Person("Bima Satya"))),
        editors=(("e1", Person("Tirta Wening")),),
        publication=Publication(
            name="Kabar Muara", base_url="https://kabar.example",
            media_url="https://media.kabar.example/foto/",
        ),
        publication_revision="d" * 64,
        related=(RelatedStory(RELATED_ID, "Kali Sela Surut", "https://kabar.example/surut"),),
        revisions={ARTICLE_ID: "a" * 64, lead.photo: "b" * 64}, first_time_ms=1_740_980_000_000,
        blocks=tuple(render(BODY, {})), target="package", program_version="1.0",
    )  # fmt: skip


@pytest.fixture
def with_article():
    """Return a closure with other article fields, its body rendered again."""

    def change(closure: Closure, **fields) -> Closure:
        article = replace(closure.article, **fields)
        return replace(closure, article=article, blocks=tuple(render(article.body, {})))

    return change


@pytest.fixture
def address():
    """Return pictures where an export would put them, without making any."""

    def of(placed: PlacedPhoto) -> Picture:
        name = f"{placed.photo.file_name.removesuffix('.png')}-1200.jpg"
        return Picture(f"media/{name}", f"media/{name} 1200w", 1200, 801, name)

    return of


@pytest.fixture
def packed(closure, tmp_path):
    """Return the photos with renditions whose bytes no encoder decides."""
    sizes = [[(1200, 800), (600, 400)], [(500, 700)]]
    return [
        PackedPhoto(
            placed,
            tuple(
                Rendition(name, tmp_path / name, width, height, 1000 + width, "f" * 64, media_type)
                for width, height in pairs
                for extension, media_type in (("jpg", "image/jpeg"), ("webp", "image/webp"))
                for name in [f"{closure.slug}-{number}-full-{width}.{extension}"]
            ),
        )
        for number, (placed, pairs) in enumerate(zip(closure.photos, sizes, strict=True), 1)
    ]


@pytest.fixture(scope="session")
def renditions():
    with Renditions() as made:
        yield made
