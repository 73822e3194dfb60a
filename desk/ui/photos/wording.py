"""What the desk says about a photo of the sheet: what it lacks, its marks, its rights."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from desk.model.photo import Colour
from desk.model.rights import Rights
from desk.model.rows import PhotoRow

STAR = "★"


def missing(row: PhotoRow) -> str:
    """Return what a photo still needs, as a sentence; empty when it has all."""
    if not row.missing:
        return ""
    words = {
        "caption": QCoreApplication.translate("PhotoWords", "caption"),
        "credit": QCoreApplication.translate("PhotoWords", "credit"),
        "alt": QCoreApplication.translate("PhotoWords", "alt text"),
    }
    needs = QCoreApplication.translate("PhotoWords", "Needs {what}")
    return needs.format(what=", ".join(words[name] for name in row.missing))


def stars(rating: int) -> str:
    """Return a rating as a screen reader says it; empty for none."""
    if not rating:
        return ""
    says = QCoreApplication.translate("PhotoWords", "{count} of 5 stars")
    return says.format(count=rating)


def colour_label(colour: str) -> str:
    """Return the name of a colour; one of a newer program is shown as it is."""
    known: Mapping[str, str] = {
        Colour.NONE: QCoreApplication.translate("PhotoWords", "No colour"),
        Colour.RED: QCoreApplication.translate("PhotoWords", "Red"),
        Colour.ORANGE: QCoreApplication.translate("PhotoWords", "Orange"),
        Colour.YELLOW: QCoreApplication.translate("PhotoWords", "Yellow"),
        Colour.GREEN: QCoreApplication.translate("PhotoWords", "Green"),
        Colour.BLUE: QCoreApplication.translate("PhotoWords", "Blue"),
        Colour.PURPLE: QCoreApplication.translate("PhotoWords", "Purple"),
        Colour.GREY: QCoreApplication.translate("PhotoWords", "Grey"),
    }
    return known.get(colour, colour)


def rights_label(rights: str) -> str:
    """Return what the desk may do with a photo; rights of a newer program as they are."""
    known: Mapping[str, str] = {
        Rights.USABLE: QCoreApplication.translate("PhotoWords", "Usable"),
        Rights.EDITORIAL_ONLY: QCoreApplication.translate("PhotoWords", "Editorial only"),
        Rights.ASK_FIRST: QCoreApplication.translate("PhotoWords", "Ask first"),
        Rights.EMBARGO: QCoreApplication.translate("PhotoWords", "Embargo"),
        Rights.DO_NOT_USE: QCoreApplication.translate("PhotoWords", "Do not use"),
    }
    return known.get(rights, rights)


def rights_icon(rights: str) -> str:
    """Return the icon of a restriction; empty for none."""
    known: Mapping[str, str] = {
        Rights.EDITORIAL_ONLY: "newspaper", Rights.ASK_FIRST: "circle-help",
        Rights.EMBARGO: "calendar-clock", Rights.DO_NOT_USE: "ban",
    }  # fmt: skip
    return known.get(rights, "" if rights == Rights.USABLE else "circle-help")


def used(row: PhotoRow) -> str:
    """Return in how many stories a photo is; empty for none."""
    if not row.articles:
        return ""
    says = QCoreApplication.translate("PhotoWords", "Stories that use it: {count}")
    return says.format(count=row.articles)


def notes(row: PhotoRow) -> list[str]:
    """Return what the badges of a tile say, one sentence each; the stars are seen as such."""
    marks = [
        missing(row),
        QCoreApplication.translate("PhotoWords", "Rejected") if row.is_rejected else "",
        colour_label(row.colour) if row.colour != Colour.NONE else "",
        rights_label(row.rights) if row.rights != Rights.USABLE else "",
        _crops(row),
        _disagreements(row),
        used(row),
    ]
    return [mark for mark in marks if mark]


def describe(row: PhotoRow) -> str:
    """Return what a screen reader says of a photo."""
    return ", ".join(
        [row.caption or row.file_name, *([row.credit] * bool(row.credit)), *notes(row)]
    )


def facts(row: PhotoRow) -> str:
    """Return file name and size in pixels."""
    locale = QLocale()
    size = f"{locale.toString(row.width_px)} × {locale.toString(row.height_px)} px"  # noqa: RUF001
    return f"{row.file_name} · {size}"


def _crops(row: PhotoRow) -> str:
    if row.is_looked_at:
        return ""
    return QCoreApplication.translate("PhotoWords", "Crops not looked at")


def _disagreements(row: PhotoRow) -> str:
    if not row.is_differing:
        return ""
    return QCoreApplication.translate("PhotoWords", "The file's own texts disagree")


def amount(size: int) -> str:
    """Return the size of a file; empty when it is not known."""
    si = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale().formattedDataSize(size, 1, si) if size else ""
