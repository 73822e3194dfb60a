"""A diff in rows of paragraphs, the quiet parts folded."""

from hypothesis import given
from hypothesis import strategies as st

from desk.text.diff_rows import Fold, Row, folded, rows
from desk.text.word_diff import Mark, Run, word_diff


def quiet(count):
    return [f"Alinea {number} tetap." for number in range(count)]


def shape(items):
    return [len(item.rows) if isinstance(item, Fold) else item.is_changed for item in items]


def test_each_paragraph_is_a_row_with_its_places():
    made = rows(word_diff("Satu.\n\nDua.\nTiga.", "Satu.\n\nDua lagi.\nTiga."))
    assert [row.is_changed for row in made] == [False, True, False]
    assert [row.is_apart for row in made] == [False, True, False]
    assert (made[2].pieces[0].old_at, made[2].pieces[0].new_at) == (12, 17)


def test_far_paragraphs_are_folded():
    old = [*quiet(10), "Di sini hujan.", *quiet(10)]
    new = [*quiet(10), "Di sini panas.", *quiet(10)]
    made = folded(rows(word_diff("\n\n".join(old), "\n\n".join(new))))
    assert shape(made) == [9, False, True, False, 9]


def test_one_paragraph_alone_is_not_folded():
    old = "A satu.\n\nB.\n\nC.\n\nD.\n\nE dua."
    made = folded(rows(word_diff(old, old.replace("satu", "tiga").replace("dua", "enam"))))
    assert shape(made) == [True, False, False, False, True]


def test_paragraphs_that_came_or_went_are_rows_of_their_own():
    made = rows(word_diff("Satu.\n\nTiga.", "Satu.\n\nDua di sini.\n\nTiga."))
    assert [row.is_changed for row in made] == [False, True, False]
    assert [row.is_apart for row in made] == [False, True, True]
    made = rows(word_diff("Satu.\n\nLama sekali.\n\nTiga.", "Satu.\n\nBaru.\n\nDua.\n\nTiga."))
    assert [row.is_changed for row in made] == [False, True, True, False]


def test_rewritten_paragraphs_stand_beside_each_other():
    old = "Mula A.\n\nB satu dua.\n\nC tiga ekor"
    new = "Lalu X.\n\nY enam lima.\n\nZ tujuh.\n\nQ delapan ekor"
    made = rows(
        [Run(Mark.DELETED, old[:-5]), Run(Mark.INSERTED, new[:-5]), Run(Mark.EQUAL, " ekor")]
    )
    assert [[piece.text for piece in row.pieces] for row in made] == [
        ["Mula A.\n\n", "Lalu X.\n\n"],
        ["B satu dua.\n\n", "Y enam lima.\n\n"],
        ["Z tujuh.\n\n"],
        ["C tiga", "Q delapan", " ekor"],
    ]


def test_without_a_change_all_is_one_fold():
    assert shape(folded(rows(word_diff("A.\n\nB.\n\nC.", "A.\n\nB.\n\nC.")))) == [3]
    assert folded([]) == []


TEXTS = st.lists(st.sampled_from(["a", "b c", " ", "\n", "\n\n", "."]), max_size=20).map("".join)


@given(TEXTS, TEXTS)
def test_pieces_stand_where_they_say(old, new):
    for row in rows(word_diff(old, new)):
        assert isinstance(row, Row)
        for piece in row.pieces:
            if piece.mark is not Mark.INSERTED:
                assert old[piece.old_at : piece.old_end] == piece.text
            if piece.mark is not Mark.DELETED:
                assert new[piece.new_at : piece.new_end] == piece.text
