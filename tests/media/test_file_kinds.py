import pytest

from desk.media.file_kinds import AVIF, GIF, HEIC, JPEG, PNG, TIFF, WEBP, kind_of, names_kind


@pytest.mark.parametrize(
    ("beginning", "kind"),
    [
        (b"\xff\xd8\xff\xe0", JPEG),
        (b"\x89PNG\r\n\x1a\n", PNG),
        (b"RIFF\x10\0\0\0WEBPVP8 ", WEBP),
        (b"RIFF\x10\0\0\0WAVEfmt ", None),
        (b"II*\0", TIFF),
        (b"MM\0*", TIFF),
        (b"GIF89a", GIF),
        (b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf", AVIF),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf", AVIF),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", HEIC),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heix", HEIC),
        (b"\0\0\0\x14ftypmif1\0\0\0\0mif1heic", None),
        (b"\0\0\0\x14ftypisom\0\0\0\0mp41avif", None),  # "avif" lies behind the box
        (b"%!PS-Adobe-3.0 EPSF-3.0", None),
        (b"<svg xmlns=", None),
        (b"8BPS", None),
        (b"%PDF-1.7", None),
        (b"BM", None),
        (b"", None),
    ],
)
def test_a_kind_is_told_by_its_first_bytes(beginning, kind):
    assert kind_of(beginning) is kind


@pytest.mark.parametrize(
    ("extension", "kind", "usual"),
    [("jpg", JPEG, True), ("JPEG", JPEG, True), ("png", JPEG, False), ("", PNG, False)],
)
def test_usual_extensions(extension, kind, usual):
    assert names_kind(extension, kind) is usual
