"""Shipped type with other line heights."""

import struct

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont

from desk import resources
from desk.settings import EDITOR_LINE_PERCENT, EditorFont, Settings
from desk.ui.look import scale
from desk.ui.look.spaced_type import FILES, spaced
from desk.ui.look.writing_type import writing_type

FAMILIES = (scale.TEXT_FAMILY, scale.INTERFACE_FAMILY, scale.MONO_FAMILY)
LETTERS = (
    "àâçéèêëîïôùûüÿñáíóúäößåæøœ"  # western Europe
    "ąćęłńóśźżčďěňřšťůžőűășțğıİşĐđ"  # Poland, Czechia, Hungary, Romania, Turkey
    "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"  # Vietnam
    "–—“”‘’…«»€£°×"  # noqa: RUF001
)


def face(family, size_px=100, weight=QFont.Weight.Normal, *, is_italic=False):
    font = QFont(family)
    font.setPixelSize(size_px)
    font.setWeight(weight)
    font.setItalic(is_italic)
    return font


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("percent", EDITOR_LINE_PERCENT)
def test_lines_are_as_high_as_wanted_and_letters_as_wide_as_before(look, family, percent):
    font = face(look.spaced.family(family, percent))
    metrics = QFontMetricsF(font)
    assert metrics.lineSpacing() == pytest.approx(percent, abs=2)
    words = "The rain began before dawn."
    plain = QFontMetricsF(face(family))
    assert metrics.horizontalAdvance(words) == plain.horizontalAdvance(words)


def test_bold_and_italic_are_cut_and_as_high(look):
    family = look.spaced.family(scale.TEXT_FAMILY, 160)
    plain = QFontMetricsF(face(family)).lineSpacing()
    for font in (face(family, weight=QFont.Weight.Bold), face(family, is_italic=True)):
        info = QFontInfo(font)
        assert info.family() == family
        assert info.bold() or info.italic()
        assert QFontMetricsF(font).lineSpacing() == plain


def test_a_height_is_made_once(look):
    assert look.spaced.family(scale.TEXT_FAMILY, 160) == look.spaced.family(scale.TEXT_FAMILY, 161)
    assert look.spaced.family(scale.TEXT_FAMILY, 160) != look.spaced.family(scale.TEXT_FAMILY, 170)


@pytest.mark.parametrize("file", sorted(file for files in FILES.values() for file in files))
def test_sums_of_a_copy_are_right(file):
    data = (resources.root() / "fonts" / file).read_bytes()
    family = next(family for family, files in FILES.items() if file in files)
    made = spaced(data, family, f"{family[:-1]}Z", 180)
    assert len(made) == len(data)
    padded = made + b"\0" * (-len(made) % 4)
    assert sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF == 0xB1B0AFBA


@pytest.mark.parametrize("family", FAMILIES)
def test_every_letter_of_the_latin_alphabets_is_there(look, family):
    raw = QRawFont.fromFont(face(look.spaced.family(family, 160)))
    assert [letter for letter in LETTERS if not raw.supportsCharacter(ord(letter))] == []


def test_a_column_holds_the_characters_of_its_measure(look):
    type_ = writing_type(Settings(editor_font=EditorFont.MONO, editor_measure=60))
    letter_px = QFontMetricsF(face(scale.MONO_FAMILY, type_.size_px)).horizontalAdvance("m")
    assert type_.column_px() == pytest.approx(60 * letter_px, abs=1)
    wide = writing_type(Settings(editor_measure=80))
    assert wide.column_px() > writing_type(Settings(editor_measure=60)).column_px()
