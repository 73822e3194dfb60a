"""Abbreviations of the house."""

import pytest

from desk.text.expansions import expansion

HOUSE = {
    "kpk": "Komisi Pemberantasan Korupsi (KPK)",
    "jkt": "Jakarta",
    "R&D": "penelitian",
    "x": "x",
}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("kpk", "Komisi Pemberantasan Korupsi (KPK)"),
        ("Penyidik kpk", "Penyidik Komisi Pemberantasan Korupsi (KPK)"),
        ("(kpk", "(Komisi Pemberantasan Korupsi (KPK)"),
        ("“jkt", "“Jakarta"),
        ("R&D", "penelitian"),
        ("KPK", None),
        ("akpk", None),
        ("kpk ", None),
        ("https://a.id/kpk", None),
        ("a@kpk", None),
        ("`kpk", None),
        ("`a kpk", None),
        ("[a](b-kpk", None),
        ("x", None),
        ("", None),
        ("a" * 500, None),
    ],
)  # fmt: skip
def test_an_abbreviation_becomes_its_words(before, after):
    made = expansion(before, HOUSE)
    assert (before[: len(before) - made.removed] + made.text if made else None) == after
