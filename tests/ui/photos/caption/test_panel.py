"""Captioning one photo or many, by keys, in the real window."""

from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.model.kinds import Kind
from desk.model.photo import Photo
from desk.model.rights import Rights
from desk.services.commands.captions import Caption
from desk.services.commands.fields import PatchFields
from desk.ui.photos.caption.codes_dialog import CodesDialog
from desk.ui.photos.caption.preview_dialog import PreviewDialog

COUNT = 5


def test_a_code_becomes_its_words_and_one_undo_gives_it_back(qtbot, desk, photos, one, hands):
    editor = one.fields["caption"].editor
    hands.clear(one, "caption")
    qtbot.keyClicks(editor, "Pelatih \\bmk\\ tiba, \\bmk#2\\")
    assert editor.text() == "Pelatih Bambang Kuswanto tiba, Bambang"
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "Pelatih Bambang Kuswanto tiba, \\bmk#2\\"
    hands.type_in(one, "headline", "\\bmk\\ datang")
    assert one.fields["headline"].editor.text() == "Bambang Kuswanto datang"
    qtbot.waitUntil(lambda: desk.photo(photos[0]).text("headline") == "Bambang Kuswanto datang")


def test_a_code_in_a_line_is_given_back_by_undo(qtbot, one, hands):
    hands.type_in(one, "headline", "Oleh \\bmk\\")
    editor = one.fields["headline"].editor
    assert editor.text() == "Oleh Bambang Kuswanto"
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "Oleh \\bmk\\"


def test_tab_goes_from_field_to_field(qtbot, one):
    one.focus_field("caption")
    for name in ("headline", "alt", "extended_description", "keywords"):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert one.fields[name].editor.hasFocus()


def test_values_open_by_key_and_are_picked_with_return(qtbot, desk, photos, one):
    one.focus_field("credit")
    editor = one.fields["credit"].editor
    qtbot.waitUntil(editor.hasFocus)
    qtbot.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = one.fields["credit"].pick.menu()
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert editor.text() == "Harian Sorang"


def test_the_other_delimiter_can_be_chosen(qtbot, context, one, hands):
    from desk.text.codes import Delimiter

    one.codes.set_delimiter(Delimiter.EQUALS)
    hands.type_in(one, "headline", "=bmk= \\bmk\\")
    assert one.fields["headline"].editor.text() == "Bambang Kuswanto \\bmk\\"
    assert context.state.word("captions/delimiter") == "="


def test_codes_are_read_again_when_their_file_changes(qtbot, one, tmp_path):
    (tmp_path / "codes.txt").write_text("bmk\tBudi M. Karim\n", encoding="utf-8")
    qtbot.waitUntil(lambda: one.codes.book.text("bmk") == "Budi M. Karim")


def test_unknown_codes_and_placeholders_are_said(qtbot, one, hands):
    caption = one.fields["caption"]
    hands.type_in(one, "caption", " \\xyz\\ ")
    assert "\\xyz\\" in caption.note.text()
    assert len(caption.editor.extraSelections()) == 1
    hands.clear(one, "caption")
    qtbot.keyClicks(caption.editor, "Nama menyusul")
    assert caption.note.isVisible()
    hands.clear(one, "caption")
    qtbot.keyClicks(caption.editor, "Pasar")
    assert not caption.note.isVisible()


def test_the_alt_text_has_a_guide_and_is_its_own(qtbot, desk, photos, one):
    alt = one.fields["alt"]
    assert (alt.editor.text(), alt.counter.text()) == ("", "0 / 125")
    alt.editor.give("x" * 126)
    assert alt.counter.text() == "126 / 125"
    assert alt.note.isVisible()


def test_typing_is_stored_and_one_visit_is_one_step_of_undo(qtbot, desk, photos, shell, one, hands):
    first = photos[0]
    hands.type_in(one, "credit", "AN")
    qtbot.waitUntil(lambda: desk.photo(first).text("credit") == "AN")
    qtbot.keyClicks(one.fields["credit"].editor, "TARA")
    qtbot.waitUntil(lambda: desk.photo(first).text("credit") == "ANTARA")
    hands.type_in(one, "source", "ANTARA")
    one.flush()
    qtbot.waitUntil(lambda: desk.photo(first).text("source") == "ANTARA")
    shell.undo()
    qtbot.waitUntil(lambda: desk.photo(first).text("source") == "")
    shell.undo()
    qtbot.waitUntil(lambda: desk.photo(first).text("credit") == "")


def test_variables_of_one_photo_are_written_out_when_its_field_is_left(
    qtbot, desk, photos, one, hands
):
    hands.type_in(one, "credit", "Desk/{creator}")
    qtbot.waitUntil(lambda: desk.photo(photos[0]).text("credit") == "Desk/{creator}")
    one.focus_field("headline")
    qtbot.waitUntil(lambda: desk.photo(photos[0]).text("credit") == "Desk/Wayan")
    assert one.fields["credit"].editor.text() == "Desk/Wayan"


def test_a_list_can_be_typed_comma_by_comma(qtbot, desk, photos, one, hands):
    hands.type_in(one, "keywords", "banjir, ")
    qtbot.waitUntil(lambda: desk.photo(photos[0]).lists.get("keywords") == ("banjir",))
    qtbot.keyClicks(one.fields["keywords"].editor, "pasar")
    qtbot.waitUntil(lambda: desk.photo(photos[0]).lists["keywords"] == ("banjir", "pasar"))


def test_house_values_are_offered_while_one_types(qtbot, desk, photos, one, hands):
    hands.type_in(one, "credit", "sor")
    credit = one.fields["credit"]
    qtbot.keyClick(credit.editor, Qt.Key.Key_Down)
    qtbot.keyClick(credit.editor, Qt.Key.Key_Return)
    assert credit.editor.text() == "Harian Sorang"
    qtbot.waitUntil(lambda: desk.photo(photos[0]).text("credit") == "Harian Sorang")


def test_rights_and_times_are_kept_as_they_should_be(qtbot, desk, photos, one, hands):
    one.focus_field("rights")
    one.fields["rights"].editor.give("embargo")
    hands.type_in(one, "rights_until", "besok")
    one.focus_field("rights_note")
    until = one.fields["rights_until"]
    qtbot.waitUntil(until.note.isVisible)
    hands.clear(one, "rights_until")
    qtbot.keyClicks(until.editor, "2026-12-01 18:00")
    one.focus_field("rights_note")
    qtbot.waitUntil(lambda: desk.photo(photos[0]).rights_until == "2026-12-01T18:00:00+07:00")
    assert desk.photo(photos[0]).rights is Rights.EMBARGO


def test_copies_that_disagree_can_be_picked_from(qtbot, desk, photos, panel, hands):
    patch = {"disagreements": {"caption": {"xmp": "Pasar.", "iim": "Pasar pagi."}}}
    desk.run("d", PatchFields(photos[0], Kind.PHOTO, patch))
    hands.choose(panel, photos[:1])
    caption = panel.fields["caption"]
    assert caption.pick.isVisible()
    menu = caption.pick.menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["XMP: Pasar.", "IPTC: Pasar pagi."]
    menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: desk.photo(photos[0]).text("caption") == "Pasar pagi.")
    qtbot.waitUntil(lambda: not caption.pick.isVisible())  # a person decided


def test_the_copy_that_is_shown_can_be_confirmed(qtbot, desk, photos, panel, hands):
    patch = {"disagreements": {"creator": {"xmp": "Wayan", "exif": "CANON"}}}
    desk.run("d", PatchFields(photos[0], Kind.PHOTO, patch))
    hands.choose(panel, photos[:1])
    menu = panel.fields["creator"].pick.menu()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: not desk.photo(photos[0]).disagreements)
    assert desk.photo(photos[0]).text("creator") == "Wayan"


def test_values_that_differ_are_shown_as_several_and_can_be_picked(qtbot, several):
    caption = several.fields["caption"]
    assert caption.editor.text() == ""
    assert caption.editor.placeholderText() == "(several)"
    assert several.fields["creator"].editor.text() == "Wayan"
    assert not several.apply.isEnabled()
    caption.pick.menu().aboutToShow.emit()
    assert len(caption.pick.menu().actions()) == COUNT
    caption.pick.menu().actions()[0].trigger()
    assert caption.tick.isChecked()
    assert caption.editor.text().startswith("Foto ")
    qtbot.mouseClick(caption.tick, Qt.MouseButton.LeftButton, pos=caption.tick.rect().center())
    assert caption.editor.text() == ""


def test_many_are_previewed_applied_and_undone_at_once(qtbot, desk, photos, shell, several, hands):
    hands.type_in(several, "caption", "Banjir {seq}/{count}.")
    several.fields["caption"].mode.menu().actions()[1].trigger()
    hands.type_in(several, "credit", "ANTARA/{creator}")
    editor = several.fields["credit"].editor
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog = hands.open_dialog(PreviewDialog)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 2 * COUNT)
    assert dialog.table.item(0, 3).text() == "Foto 0. Banjir 1/5."
    assert all(desk.photo(photo).text("credit") == "" for photo in photos)
    qtbot.waitUntil(dialog.apply.hasFocus)
    qtbot.keyClick(dialog.apply, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: (
            [desk.photo(photo).text("caption") for photo in photos]
            == [f"Foto {n}. Banjir {n + 1}/5." for n in range(COUNT)]
        )
    )
    assert {desk.photo(photo).text("credit") for photo in photos} == {"ANTARA/Wayan"}
    qtbot.waitUntil(lambda: not several.fields["credit"].tick.isChecked())
    shell.undo()
    qtbot.waitUntil(lambda: desk.photo(photos[4]).text("caption") == "Foto 4.")
    assert {desk.photo(photo).text("credit") for photo in photos} == {""}


def test_what_is_not_ticked_stays(qtbot, desk, photos, several, hands):
    hands.type_in(several, "headline", "Banjir")
    several.apply_typed()
    dialog = hands.open_dialog(PreviewDialog)
    qtbot.waitUntil(dialog.apply.isEnabled)
    qtbot.mouseClick(dialog.apply, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.photo(photos[3]).text("headline") == "Banjir")
    assert [desk.photo(photo).text("caption") for photo in photos] == [
        f"Foto {n}." for n in range(COUNT)
    ]


def test_what_another_hand_writes_is_shown_and_typing_stays(qtbot, desk, photos, one, hands):
    hands.type_in(one, "headline", "Ban")
    desk.run("other", Caption({photos[0]: {"city": "Sorang"}}))
    qtbot.waitUntil(lambda: one.fields["city"].editor.text() == "Sorang")
    assert one.fields["headline"].editor.text() == "Ban"


def test_files_of_codes_are_shown_with_what_is_wrong_and_removed(
    qtbot, context, one, tmp_path, hands
):
    (tmp_path / "liga.txt").write_text("a\tAyu\nrusak\n", encoding="utf-8")
    files = [*one.codes.files, str(tmp_path / "liga.txt"), str(tmp_path / "none.txt")]
    one.codes.set_files(files)
    qtbot.mouseClick(one.code_button, Qt.MouseButton.LeftButton)
    dialog = hands.open_dialog(CodesDialog)
    qtbot.waitUntil(dialog.trouble.isVisible)
    shown = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert shown == [
        "codes.txt\n1 code(s)",
        "liga.txt\n1 code(s), 1 line(s) without a code",
        "none.txt\nNot read",
    ]
    dialog.list.setCurrentRow(2)
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.trouble.isVisible())
    assert context.state.words("captions/code_files") == files[:2]
    assert one.codes.book.text("a") == "Ayu"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_keys_that_come_before_another_photo_is_shown_are_not_stored_in_it(
    qtbot, desk, photos, one, hands
):
    hands.type_in(one, "caption", "Salah ")
    one.show_photos(photos[1:2])
    qtbot.keyClicks(one.fields["caption"].editor, "x")
    assert "x" not in one.fields["caption"].editor.text()
    qtbot.waitUntil(lambda: one.shown_ids == (photos[1],))
    assert one.fields["caption"].editor.text() == "Foto 1."
    one.flush()
    qtbot.waitUntil(lambda: "Salah" in desk.photo(photos[0]).text("caption"))
    assert desk.photo(photos[1]).text("caption") == "Foto 1."


def test_an_answer_that_was_asked_for_before_the_last_key_never_takes_it_back(
    qtbot, desk, photos, lanes, one, hands
):
    hands.type_in(one, "headline", "Banjir")
    held = Event()
    lanes.write(lambda: held.wait(10))  # the text is on its way for a while
    one.flush()
    with qtbot.waitSignal(one.shown):
        one.show_photos(photos[:1])  # reads the old headline
    assert one.fields["headline"].editor.text() == "Banjir"
    held.set()
    qtbot.waitUntil(lambda: desk.photo(photos[0]).text("headline") == "Banjir")


def test_every_field_of_a_photo_is_in_the_panel(one):
    assert set(Photo().texts) <= set(one.fields)
    from desk.text.captioning import FIELDS

    assert set(one.fields) == set(FIELDS)
    assert all(field.editor.accessibleName() for field in one.fields.values())
