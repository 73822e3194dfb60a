"""Photos as HTML: the picture with its caption and credit."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from desk.formats.closure import Closure, PlacedPhoto

SIZES = "(min-width: 47rem) 41rem, 100vw"  # the column of page.css


@dataclass(frozen=True, slots=True)
class Picture:
    """Where a page finds a photo.

    Attributes:
        src: Address of the picture, relative to the page in an export.
        srcset: Its other widths as HTML has them; empty when there is one only.
        width_px: Width of ``src``.
        height_px: Height of ``src``.
        name: File name under the publication's media address; empty when it is not exported.
        webp_srcset: The same widths as WebP, which is smaller; empty when there are none.
    """

    src: str
    srcset: str
    width_px: int
    height_px: int
    name: str = ""
    webp_srcset: str = ""


Address = Callable[[PlacedPhoto], Picture]


def caption_line(closure: Closure, placed: PlacedPhoto) -> str:
    """Return "Foto: caption (credit)" without what is missing."""
    credit = f"({placed.credit})" if placed.credit else ""
    parts = [part for part in (placed.caption, credit) if part.strip()]
    return " ".join([closure.wording("photo"), *parts]) if parts else ""


def figure(closure: Closure, placed: PlacedPhoto, picture: Picture, *, is_lead: bool) -> Markup:
    """Return the figure of a photo."""
    line = caption_line(closure, placed)
    caption = Markup("\n<figcaption>{}</figcaption>").format(line) if line else Markup()
    return Markup("<figure>\n{}{}\n</figure>").format(_image(placed, picture, is_lead), caption)


def _image(placed: PlacedPhoto, picture: Picture, is_lead: bool) -> Markup:  # noqa: FBT001
    attributes = {"src": picture.src}
    if picture.srcset:
        attributes |= {"srcset": picture.srcset, "sizes": SIZES}
    attributes |= {
        "width": str(picture.width_px),
        "height": str(picture.height_px),
        "alt": placed.alt,
    }
    attributes |= {"fetchpriority": "high"} if is_lead else {"loading": "lazy"}
    image = _element("img", attributes)
    if not picture.webp_srcset:
        return image
    source = {"type": "image/webp", "srcset": picture.webp_srcset, "sizes": SIZES}
    source |= {"width": attributes["width"], "height": attributes["height"]}
    return Markup("<picture>{}{}</picture>").format(_element("source", source), image)


def _element(name: str, attributes: Mapping[str, str]) -> Markup:
    pairs = (Markup(' {}="{}"').format(key, value) for key, value in attributes.items())
    return Markup("<{}{}>").format(Markup(name), Markup().join(pairs))  # noqa: S704 (ours)
