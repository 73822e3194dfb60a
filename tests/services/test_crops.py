"""What is shown of photos: commands, undo, and the part that previews and exports take."""

import re
from io import BytesIO

import pytest
from PIL import Image

from desk.errors import InputError
from desk.model.article import Article, Role
from desk.model.crop import Crop, FocalPoint, Preset
from desk.model.cropping import Box
from desk.model.shown_crop import box_of, crop_of, shown_crop
from desk.services.attaching import attach
from desk.services.closures import closure
from desk.services.commands.articles import CreateArticle
from desk.services.commands.crops import CropPhoto, CropPlacement, SwapPhoto
from desk.services.commands.photos import CaptionPlacement, SetRole
from desk.services.previewing import preview_address, preview_picture
from desk.services.publication_fields import set_publication

SQUARE = Preset("1:1", 1, 1)
LEFT = Crop(0, 0, 0.5, 1, is_looked_at=True)


@pytest.fixture(scope="module")
def stock(stock_store, tmp_path_factory):
    file = tmp_path_factory.mktemp("card") / "flood.jpg"
    Image.new("RGB", (64, 48), (200, 30, 30)).save(file)
    return stock_store(lambda desk: place(desk, file))


def place(desk, file):
    article = desk.run("new", CreateArticle(Article(headline="Banjir", body="Air naik."))).made
    done = attach(desk, article, file, {"caption": "A"})
    return article, done.placement, done.photo


@pytest.fixture
def first_store(stock):
    return stock.base


@pytest.fixture
def placed(stock):
    """An article with a photo: article, placement, photo."""
    return stock.made


def test_a_photo_has_automatic_crops_until_somebody_makes_one(desk, placed):
    _, _, photo = placed
    before = shown_crop(desk.photo(photo), SQUARE)
    assert not before.is_looked_at
    desk.run("crop", CropPhoto(photo, {"1:1": LEFT}, FocalPoint(0.9, 0.5)))
    after = shown_crop(desk.photo(photo), SQUARE)
    assert (after.box, after.is_looked_at, after.is_own) == (box_of(LEFT), True, False)
    other = shown_crop(desk.photo(photo), Preset("4:5", 4, 5)).box
    assert other.x + other.width == pytest.approx(1)  # follows the focal point
    desk.undo()
    assert shown_crop(desk.photo(photo), SQUARE) == before
    assert desk.photo(photo).focal is None


def test_none_makes_a_crop_automatic_again(desk, placed):
    _, _, photo = placed
    desk.run("crop", CropPhoto(photo, {"1:1": LEFT, "4:3": LEFT}))
    desk.run("crop", CropPhoto(photo, {"1:1": None}))
    assert set(desk.photo(photo).crops) == {"4:3"}


def test_a_story_has_its_own_crop(desk, placed, make, picture):
    article, placement, photo = placed
    desk.run("crop", CropPhoto(photo, {"1:1": LEFT}))
    own = Crop(0.5, 0, 0.5, 1)
    desk.run("crop", CropPlacement(article, placement, {"1:1": own}))
    seen = desk.article(article).photos[0]
    assert shown_crop(seen.photo, SQUARE, seen.placement.crops).is_own
    assert desk.photo(photo).crops["1:1"] == LEFT
    other = make()
    attach(desk, other, picture(), {})
    assert desk.article(other).photos[0].placement.crops == {}
    desk.run("role", SetRole(article, placement, Role.GALLERY))
    assert desk.article(article).photos[0].placement.crops == {"1:1": own}
    desk.run("crop", CropPlacement(article, placement, {"1:1": None}))
    assert desk.article(article).photos[0].placement.crops == {}


def test_another_photo_in_its_place_has_neither_the_crops_nor_the_alt_text(
    desk, placed, make, picture
):
    article, placement, photo = placed
    other = attach(desk, make(), picture("b.jpg", "blue"), {"alt": "Biru"}).photo
    desk.run("alt", CaptionPlacement(article, placement, {"alt": "Merah", "caption": "Di sini"}))
    desk.run("crop", CropPlacement(article, placement, {"1:1": LEFT}))
    attach(desk, make(), picture(), {})
    desk.run("alt", CaptionPlacement(article, placement, {"alt": "Merah", "caption": "Di sini"}))
    desk.run("swap", SwapPhoto(article, placement, other))
    seen = desk.article(article).photos[0]
    assert (seen.placement.id, seen.placement.photo) == (placement, other)
    assert (seen.placement.crops, seen.alt, seen.caption) == ({}, "Biru", "Di sini")
    desk.undo()
    seen = desk.article(article).photos[0]
    assert (seen.placement.photo, seen.alt) == (photo, "Merah")
    assert seen.placement.crops == {"1:1": LEFT}


@pytest.mark.parametrize("crop", [Crop(0.6, 0, 0.5, 1), Crop(0, 0, 0, 1), Crop(-0.1, 0, 0.5, 1)])
def test_a_crop_outside_the_picture_is_refused(desk, placed, crop):
    article, placement, photo = placed
    for command in (
        CropPhoto(photo, {"1:1": crop}),
        CropPlacement(article, placement, {"1:1": crop}),
    ):
        with pytest.raises(InputError) as caught:
            desk.run("crop", command)
        assert caught.value.code == "crop.outside"


@pytest.mark.parametrize(
    "box",
    [Box(0.1, 0.2, 0.3, 0.4), Box(0.1, 0.2, 0.3, 0.4, 7.5, 1), Box(0.1, 0.2, 0.3, 0.4, -15, 3)],
)
def test_an_angle_is_quarter_turns_and_straightening_in_one(box):
    back = box_of(crop_of(box, is_looked_at=True))
    assert back.turns == box.turns
    assert back.degrees == pytest.approx(box.degrees)


def test_the_preview_shows_the_part_that_the_export_shows(desk, placed):
    article, placement, _ = placed
    set_publication(desk, {"role_preset.lead": "1:1"})
    own = {"1:1": Crop(0.5, 0, 0.5, 0.6, 90)}
    desk.run("crop", CropPlacement(article, placement, own))
    seen = desk.article(article)
    (shown,) = closure(desk, seen, seen.article).photos
    assert (shown.box, shown.preset) == (box_of(own["1:1"]), "1:1")
    address = preview_address(shown)
    name = address.src.removeprefix("desk://media/")
    with Image.open(BytesIO(preview_picture(desk, name))) as image:
        assert image.size == (address.width_px, address.height_px) == shown.size_px
    whole = re.sub("_.*", ".jpg", name)
    with Image.open(BytesIO(preview_picture(desk, whole))) as image:
        assert image.size == (seen.photos[0].photo.width_px, seen.photos[0].photo.height_px)


@pytest.mark.parametrize(
    "told", ["_1_2_3", "_1_2_3_4_5_6_7", "_0_0_0_0_0_0", "_x_0_0_0_0_0", "/.."]
)
def test_an_address_that_tells_no_part_shows_no_part(desk, placed, told):
    file = desk.photo(placed[2]).file
    found = preview_picture(desk, f"{file}-1600{told}.jpg")
    assert found is None or found == preview_picture(desk, f"{file}-1600.jpg")
