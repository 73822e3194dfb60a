"""Decoding of photos into upright sRGB pixels. Runs in the worker process only."""

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from math import ceil

from PIL import (
    AvifImagePlugin,
    GifImagePlugin,
    Image,
    ImageCms,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from desk import resources
from desk.errors import InputError
from desk.media import guards, heic
from desk.media.file_kinds import HEIC, JPEG, FileKind

# What Pillow raises on broken files; MemoryError and anything else is told apart by the worker.
DAMAGED = (
    OSError, ValueError, SyntaxError, TypeError, KeyError, IndexError, AttributeError, EOFError,
    ArithmeticError, struct.error, RuntimeError,
)  # fmt: skip
# Imported by name: Image.open would otherwise import every decoder that Pillow has.
DECODERS = (
    AvifImagePlugin, GifImagePlugin, JpegImagePlugin, MpoImagePlugin, PngImagePlugin,
    TiffImagePlugin, WebPImagePlugin,
)  # fmt: skip

Part = tuple[float, float, float, float]
WHOLE: Part = (0.0, 0.0, 1.0, 1.0)

_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
# Edges of the upright picture as edges of the stored one.
_STORED: Mapping[int, Callable[[float, float, float, float], Part]] = {
    1: lambda left, top, right, bottom: (left, top, right, bottom),
    2: lambda left, top, right, bottom: (1 - right, top, 1 - left, bottom),
    3: lambda left, top, right, bottom: (1 - right, 1 - bottom, 1 - left, 1 - top),
    4: lambda left, top, right, bottom: (left, 1 - bottom, right, 1 - top),
    5: lambda left, top, right, bottom: (top, left, bottom, right),
    6: lambda left, top, right, bottom: (top, 1 - right, bottom, 1 - left),
    7: lambda left, top, right, bottom: (1 - bottom, 1 - right, 1 - top, 1 - left),
    8: lambda left, top, right, bottom: (1 - bottom, left, 1 - top, right),
}
_SIDEWAYS = 5  # from this orientation on width and height change places
_SIXTEEN_BITS = 65535


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels ready to be written: upright, RGB, sRGB, without metadata.

    Attributes:
        pixels: The image.
        notes: What was left aside while decoding: codes of ``desk.sentences``.
    """

    pixels: Image.Image
    notes: tuple[str, ...]


class Original:
    """An original opened for one decoding.

    Args:
        data: Bytes of the file.
        kind: From ``guards.recognise``.
        name: Shown in errors.

    Raises:
        InputError: ``photo.damaged``, ``photo.too_many_pixels``.
    """

    def __init__(self, data: bytes, kind: FileKind, name: str) -> None:
        self.kind = kind
        self.name = name
        if kind is HEIC:
            heic.register()
        try:
            self.image = Image.open(BytesIO(data), formats=[kind.pillow])
        except Image.DecompressionBombError as error:
            raise InputError("photo.too_many_pixels", file=name) from error
        except DAMAGED as error:
            raise InputError("photo.damaged", file=name) from error
        guards.check_size(kind, *self.image.size, name)
        self._stored_size = self.image.size
        self.several_frames = kind is not JPEG and self._is_animated()
        if kind is not JPEG:  # a JPEG is decoded when the wanted size is known
            self._load()
            self._stored_size = self.image.size  # of a HEIC it is known now only

    @cached_property
    def orientation(self) -> int:
        """The EXIF orientation, 1 to 8; 1 when absent or broken."""
        try:
            value = self.image.getexif().get(_ORIENTATION)
        except DAMAGED:
            return 1
        return value if isinstance(value, int) and value in _TURNS else 1

    @property
    def size_px(self) -> tuple[int, int]:
        """Upright width and height."""
        sideways = self.orientation >= _SIDEWAYS
        return self._stored_size[::-1] if sideways else self._stored_size

    def picture(self, size_px: tuple[int, int], part: Part = WHOLE) -> Picture:
        """Return a part of the picture at this upright size, which must not enlarge it.

        Args:
            part: Left, upper, right and lower edge as fractions of the upright picture.

        Raises:
            InputError: ``photo.damaged``.
        """
        sideways = self.orientation >= _SIDEWAYS
        left, top, right, bottom = _STORED[self.orientation](*part)
        size = size_px[::-1] if sideways else size_px
        # The exact size, not a square box: Pillow then finds the cheapest scaled decoding.
        self.image.draft(None, (ceil(size[0] / (right - left)), ceil(size[1] / (bottom - top))))
        self._load()
        try:
            pixels = _plain(self.image)
            wide, high = pixels.size
            box = (left * wide, top * high, right * wide, bottom * high)
            pixels = pixels.resize(size, Image.Resampling.LANCZOS, box, reducing_gap=3.0)
            pixels, notes = _in_srgb(_flat(pixels), self.image.info.get("icc_profile"))
            if self.orientation in _TURNS:
                pixels = pixels.transpose(_TURNS[self.orientation])
        except DAMAGED as error:
            raise InputError("photo.damaged", file=self.name) from error
        pixels.info.clear()
        return Picture(pixels, notes)

    def _load(self) -> None:
        try:
            self.image.load()
        except Image.DecompressionBombError as error:
            raise InputError("photo.too_many_pixels", file=self.name) from error
        except DAMAGED as error:
            raise InputError("photo.damaged", file=self.name) from error

    def _is_animated(self) -> bool:
        try:
            return bool(getattr(self.image, "is_animated", False))
        except DAMAGED:  # the second frame is broken; the first is what counts
            return True


def smaller(pixels: Image.Image, size_px: tuple[int, int]) -> Image.Image:
    """Return ``pixels`` at a smaller size, for the next step of a cascade."""
    if size_px == pixels.size:
        return pixels
    return pixels.resize(size_px, Image.Resampling.LANCZOS)


def scaled(size_px: tuple[int, int], scale: float) -> tuple[int, int]:
    """Return width and height after scaling; never 0."""
    width_px, height_px = size_px
    return max(1, round(width_px * scale)), max(1, round(height_px * scale))


def srgb_profile() -> bytes:
    """Return the ICC profile that is embedded in everything written."""
    return resources.root().joinpath("icc/sRGB.icc").read_bytes()


def _plain(image: Image.Image) -> Image.Image:
    """Return ``image`` in a mode that can be resized well: L, LA, RGB, RGBA, CMYK or LAB."""
    mode = image.mode
    if mode in {"L", "RGB", "P", "1"} and "transparency" in image.info:
        return image.convert("RGBA")
    if mode in {"L", "LA", "RGB", "RGBA", "CMYK", "LAB"}:
        return image
    if mode == "1":
        return image.convert("L")
    if mode == "F" or mode.startswith("I"):
        return _eight_bits(image)
    return image.convert("RGBA" if mode in {"PA", "RGBa", "La"} else "RGB")


def _eight_bits(image: Image.Image) -> Image.Image:
    """Return a grey image of 16 or 32 bits with 8: scaled, where Pillow would clip."""
    if image.mode == "I;16":
        return image.point(lambda value: value * (1 / 256)).convert("L")
    wide = image if image.mode == "F" else image.convert("I")
    low, high = wide.getextrema()
    assert isinstance(low, int | float)
    assert isinstance(high, int | float)
    if wide.mode == "I" and low >= 0 and high <= _SIXTEEN_BITS:
        low, high = 0, _SIXTEEN_BITS
    scale = 255 / ((high - low) or 1)
    offset = -low * scale
    return wide.point(lambda value: value * scale + offset).convert("L")


def _flat(image: Image.Image) -> Image.Image:
    """Return ``image`` on white when parts of it are transparent."""
    if image.mode not in {"LA", "RGBA"}:
        return image
    background = Image.new(image.mode[:-1], image.size, "white")
    background.paste(image.convert(background.mode), mask=image.getchannel("A"))
    return background


def _in_srgb(image: Image.Image, profile: object) -> tuple[Image.Image, tuple[str, ...]]:
    """Return ``image`` in sRGB; a profile that cannot be used is left aside with a note."""
    notes: tuple[str, ...] = ()
    if isinstance(profile, bytes) and profile:
        try:
            return _converted(image, ImageCms.ImageCmsProfile(BytesIO(profile))), ()
        except (ImageCms.PyCMSError, *DAMAGED):
            notes = ("photo_note.profile_ignored",)
    if image.mode == "LAB":
        return _converted(image, ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))), notes
    return image.convert("RGB"), notes


def _converted(image: Image.Image, profile: ImageCms.ImageCmsProfile) -> Image.Image:
    converted = ImageCms.profileToProfile(
        image,
        profile,
        ImageCms.ImageCmsProfile(BytesIO(srgb_profile())),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="RGB",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    assert converted is not None
    return converted
