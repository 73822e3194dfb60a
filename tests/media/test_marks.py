"""Stars, rejection and colour as programs that sort photos write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.media import xmp
from desk.media.marks import COLOUR_CLASS, LABEL, RATING, Marks, marks
from desk.model.photo import BEST_RATING, Colour

NAMES = (
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
    ' xmlns:photomechanic="http://ns.camerabits.com/photomechanic/1.0/"'
)


def packet(inside, attributes):
    described = f'<rdf:Description rdf:about="" {attributes}>{inside}</rdf:Description>'
    return f"<rdf:RDF {NAMES}>{described}</rdf:RDF>".encode()


@pytest.mark.parametrize(
    ("rating", "stars", "is_rejected"),
    [("5", 5, False), ("3.0", 3, False), (" 1 ", 1, False), ("0", 0, False), ("-1", 0, True),
     ("-1.0", 0, True), ("6", 0, False), ("-7", 0, False), ("nan", 0, False), ("1e999", 0, False),
     ("five", 0, False), ("", 0, False), ("9" * 10_000, 0, False)],
)  # fmt: skip
def test_stars_and_rejection(rating, stars, is_rejected):
    assert marks({RATING: (rating,)}) == Marks(stars, Colour.NONE, is_rejected)


@pytest.mark.parametrize(
    ("label", "colour"),
    [
        ("Red", Colour.RED), ("Yellow", Colour.YELLOW), ("GREEN", Colour.GREEN),
        ("blue", Colour.BLUE), ("Purple", Colour.PURPLE), ("Orange", Colour.ORANGE),
        ("Gray", Colour.GREY), ("Magenta", Colour.PURPLE), ("Select", Colour.RED),
        ("Second", Colour.YELLOW), ("Approved", Colour.GREEN), ("Review", Colour.BLUE),
        ("To Do", Colour.PURPLE), ("Winner", Colour.PURPLE), ("Superior  Alt", Colour.YELLOW),
        ("Trash", Colour.GREY), ("None", Colour.NONE), ("Halaman satu", Colour.NONE),
        ("", Colour.NONE),
    ],
)  # fmt: skip
def test_a_label_is_a_colour_or_what_a_program_calls_it(label, colour):
    assert marks({LABEL: (label,)}).colour is colour


@pytest.mark.parametrize(
    ("number", "colour"),
    [("1", Colour.PURPLE), ("2", Colour.RED), ("8", Colour.GREY), ("0", Colour.NONE),
     ("9", Colour.NONE), ("-1", Colour.NONE), ("²", Colour.NONE), ("x", Colour.NONE)],
)  # fmt: skip
def test_a_class_of_photo_mechanic_counts_where_the_label_says_nothing(number, colour):
    assert marks({LABEL: ("Koran",), COLOUR_CLASS: (number,)}).colour is colour
    assert marks({LABEL: ("Green",), COLOUR_CLASS: (number,)}).colour is Colour.GREEN


@pytest.mark.parametrize(
    ("inside", "attributes"),
    [
        ("<xmp:Rating>4</xmp:Rating><xmp:Label>Red</xmp:Label>", ""),
        ("", 'xmp:Rating="4" xmp:Label="Red"'),
        ("", 'xmp:Rating="4" photomechanic:ColorClass="2"'),
    ],
)
def test_a_packet_holds_them_as_elements_or_attributes(inside, attributes):
    assert marks(xmp.read(packet(inside, attributes))) == Marks(4, Colour.RED)


@given(st.text(), st.text(), st.text())
def test_no_value_does_harm(rating, label, number):
    found = marks({RATING: (rating,), LABEL: (label,), COLOUR_CLASS: (number,)})
    assert 0 <= found.rating <= BEST_RATING
    assert not (found.rating and found.is_rejected)
