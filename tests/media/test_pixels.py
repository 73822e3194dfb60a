from io import BytesIO

import pytest
from PIL import Image, ImageCms

from desk.errors import InputError
from desk.media.guards import recognise
from desk.media.pixels import Original, scaled, smaller, srgb_profile


def opened(data):
    return Original(data, recognise(data, "a"), "a")


def colour(data, at=(0, 0)):
    original = opened(data)
    picture = original.picture(original.size_px)
    assert picture.pixels.mode == "RGB"
    return picture.pixels.getpixel(at), picture.notes


def near(first, second, most=3):
    return all(abs(a - b) <= most for a, b in zip(first, second, strict=True))


def half_transparent(mode, colour):
    image = Image.new(mode, (40, 20), colour)
    image.putalpha(Image.linear_gradient("L").resize((40, 20)).point(lambda v: 255 * (v > 127)))
    return image


def test_a_wide_gamut_photo_is_converted(encoded, photos):
    profile = (photos / "icc" / "DisplayP3-v4.icc").read_bytes()
    image = Image.new("RGB", (16, 16), (120, 180, 90))
    found, notes = colour(encoded(image, "PNG", icc_profile=profile))
    source = ImageCms.ImageCmsProfile(BytesIO(profile))
    target = ImageCms.ImageCmsProfile(BytesIO(srgb_profile()))
    expected = ImageCms.profileToProfile(image, source, target).getpixel((0, 0))
    assert near(found, expected, 1)
    assert not near(found, (120, 180, 90))
    assert notes == ()


def test_an_srgb_photo_keeps_its_colours(encoded):
    image = Image.new("RGB", (16, 16), (120, 180, 90))
    found, _ = colour(encoded(image, "PNG", icc_profile=srgb_profile()))
    assert near(found, (120, 180, 90), 1)


@pytest.mark.parametrize("profile", [b"\0" * 3000, b"no profile", srgb_profile()[:300]])
def test_a_broken_profile_counts_as_srgb_and_is_noted(encoded, profile):
    image = Image.new("RGB", (16, 16), (120, 180, 90))
    found, notes = colour(encoded(image, "PNG", icc_profile=profile))
    assert near(found, (120, 180, 90), 0)
    assert notes == ("photo_note.profile_ignored",)


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_a_profile_of_another_colour_space_is_noted(encoded, photos, mode):
    profile = (photos / "icc" / "AdobeCompat-v4.icc").read_bytes()
    kind = "PNG" if mode == "L" else "TIFF"
    _, notes = colour(encoded(Image.new(mode, (16, 16)), kind, icc_profile=profile))
    assert notes == ("photo_note.profile_ignored",)


@pytest.mark.parametrize(
    ("image", "kind", "expected"),
    [
        (Image.new("L", (9, 9), 77), "JPEG", (77, 77, 77)),
        (Image.new("1", (9, 9), 1), "PNG", (255, 255, 255)),
        (Image.new("CMYK", (9, 9), (0, 0, 0, 0)), "JPEG", (255, 255, 255)),
        (Image.new("CMYK", (9, 9), (0, 255, 255, 0)), "JPEG", (254, 0, 0)),
        (Image.new("I;16", (9, 9), 128 * 256), "PNG", (128, 128, 128)),
        (Image.new("I;16", (9, 9), 128 * 256), "TIFF", (128, 128, 128)),
        (Image.new("I;16B", (9, 9), 128 * 256), "TIFF", (128, 128, 128)),
        (Image.new("RGB", (9, 9), (9, 8, 200)).quantize(4), "PNG", (9, 8, 200)),
        (Image.new("RGB", (9, 9), (9, 8, 200)).quantize(4), "GIF", (9, 8, 200)),
        (Image.new("LAB", (9, 9), (255, 128, 128)), "TIFF", (255, 255, 255)),
        (Image.new("YCbCr", (9, 9), (255, 128, 128)), "TIFF", (255, 255, 255)),
    ],
    ids=lambda value: getattr(value, "mode", None),
)
def test_every_mode_becomes_rgb(encoded, image, kind, expected):
    found, notes = colour(encoded(image, kind))
    assert near(found, expected)
    assert notes == ()


@pytest.mark.parametrize("mode", ["I", "F"])
def test_values_of_32_bits_are_spread_over_the_range(encoded, mode):
    image = Image.new(mode, (10, 10), 1_000_000)
    image.paste(-500_000, (0, 0, 5, 10))
    data = encoded(image, "TIFF")
    assert near(colour(data, (0, 0))[0], (0, 0, 0))
    assert near(colour(data, (9, 9))[0], (255, 255, 255))


@pytest.mark.parametrize(
    ("image", "kind"),
    [
        (half_transparent("RGB", (10, 20, 200)), "PNG"),
        (half_transparent("RGB", (10, 20, 200)), "WEBP"),
        (half_transparent("L", 30), "PNG"),
    ],
)
def test_transparent_parts_become_white(encoded, image, kind):
    options = {"lossless": True} if kind == "WEBP" else {}
    data = encoded(image, kind, **options)
    assert colour(data, (20, 2))[0] == (255, 255, 255)
    assert near(colour(data, (20, 18))[0], image.convert("RGB").getpixel((20, 18)))


def test_a_transparent_palette_colour_becomes_white(encoded):
    image = Image.new("P", (10, 10), 0)
    image.putpalette([0, 0, 0, 200, 10, 10])
    image.paste(1, (5, 0, 10, 10))
    for kind in ("PNG", "GIF"):
        data = encoded(image, kind, transparency=0)
        assert colour(data, (0, 0))[0] == (255, 255, 255)
        assert near(colour(data, (9, 0))[0], (200, 10, 10))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_every_kind_is_turned_upright_once(encoded, kind):
    image = Image.new("RGB", (64, 32), (255, 255, 255))
    image.paste((0, 0, 0), (0, 0, 32, 32))  # the left half; after a quarter turn the upper
    exif = Image.Exif()
    exif[0x0112] = 6
    original = opened(encoded(image, kind, exif=exif))
    assert original.size_px == (32, 64)
    pixels = original.picture((16, 32)).pixels
    assert pixels.size == (16, 32)
    assert near(pixels.getpixel((8, 4)), (0, 0, 0), 12)
    assert near(pixels.getpixel((8, 28)), (255, 255, 255), 12)


def test_a_large_jpeg_is_decoded_at_a_reduced_size(encoded):
    original = opened(encoded(Image.new("RGB", (3300, 2400))))
    assert original.picture((800, 582)).pixels.size == (800, 582)
    assert original.image.size == (825, 600)
    assert original.size_px == (3300, 2400)


def test_pixels_cut_off_are_damage(encoded):
    data = encoded(Image.effect_noise((300, 300), 90))
    original = opened(data[:-200])
    with pytest.raises(InputError) as caught:
        original.picture((100, 100))
    assert caught.value.code == "photo.damaged"


def test_scaling_never_ends_at_nothing():
    assert scaled((3000, 2), 0.1) == (300, 1)
    assert smaller(Image.new("RGB", (300, 3)), (30, 1)).size == (30, 1)
