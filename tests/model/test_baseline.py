"""What an editor tab builds its next save on."""

import pytest

from desk.model.baseline import Baseline
from desk.model.revision import Signature, write

DOCUMENT = "01900000-0000-7000-8000-0000000000d0"
SENT = {"body": "Rain.", "slug": ""}


def made(**fields):
    return write(DOCUMENT, "article", fields, Signature("", "", 1))


SAME, MORE = made(body="Rain."), made(body="Rain. Wind.")


@pytest.mark.parametrize(
    ("shown", "own", "saved", "after"),
    [
        (("a",), None, SAME, Baseline(SAME.fields, (SAME.id,), SAME.id)),
        (("a",), "b", SAME, Baseline(SAME.fields, (SAME.id,), SAME.id)),
        (("a",), "b", MORE, Baseline(SENT, ("a",), MORE.id)),
        ((SAME.id,), None, SAME, Baseline(SAME.fields, (SAME.id,), None)),
        ((SAME.id,), SAME.id, SAME, Baseline(SAME.fields, (SAME.id,), SAME.id)),
        (("a", MORE.id), None, MORE, Baseline(SENT, ("a", MORE.id), None)),
    ],
    ids=[
        "what was written is shown and own",
        "also in place of an earlier one",
        "what holds more is own, and not shown yet",
        "what was shown already is not own",
        "but for the own one, unchanged",
        "one of several heads does not stand for all",
    ],
)
def test_after_a_save(shown, own, saved, after):
    assert Baseline({"body": "Ra"}, shown, own).after(SENT, saved) == after
