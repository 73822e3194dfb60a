import pytest

from desk.ui.editor.preview.shape import Fitted, Shape, fit


@pytest.mark.parametrize(
    ("shape", "room_px", "fitted"),
    [
        (Shape.FIT, 472, Fitted(0, 472, 1.0)),
        (Shape.PHONE, 490, Fitted(50, 390, 1.0)),
        (Shape.PHONE, 195, Fitted(0, 195, 0.5)),
        (Shape.TABLET, 384, Fitted(0, 384, 0.5)),
        (Shape.DESKTOP, 600, Fitted(0, 600, 0.5)),
        (Shape.DESKTOP, 1600, Fitted(0, 1600, 1.0)),
        (Shape.PAPER, 1000, Fitted(103, 794, 1.0)),
        (Shape.DESKTOP, 100, Fitted(0, 100, 0.25)),
        (Shape.FIT, 0, Fitted(0, 0, 1.0)),
    ],
)
def test_a_page_is_neither_cut_off_nor_enlarged(shape, room_px, fitted):
    assert fit(shape, room_px) == fitted
