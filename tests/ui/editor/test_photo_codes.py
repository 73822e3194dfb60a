"""Codes and variables that are typed into the texts of a story's photo."""

import pytest
from PIL import Image
from PySide6.QtCore import Qt


@pytest.fixture
def form(qtbot, rooms, tab, tmp_path, context):
    """The form of the story's one photo, with a code for a name."""
    picture = tmp_path / "storm.jpg"
    Image.new("RGB", (1600, 900), (40, 80, 120)).save(picture)
    tab.intake.take_files([picture])
    tab.panel.focus_field("photos")
    section = tab.panel.photos
    qtbot.waitUntil(lambda: section.list.count() == 1, timeout=15_000)
    codes = tmp_path / "codes.txt"
    codes.write_text("bmk\tBambang Kuswanto\n", encoding="utf-8")
    context.codes.set_files([str(codes)])
    qtbot.waitUntil(lambda: context.codes.count(str(codes)) == 1)
    return section.form


def enter(field):
    field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
    return field.editor


def test_a_code_is_written_out_while_one_types(qtbot, tab, form):
    qtbot.keyClicks(enter(form.fields["caption"]), "Wali kota \\bmk\\ tiba.")
    assert form.fields["caption"].editor.text() == "Wali kota Bambang Kuswanto tiba."
    qtbot.waitUntil(
        lambda: tab.session.view.photos[0].caption == "Wali kota Bambang Kuswanto tiba."
    )


def test_a_line_writes_codes_out_too(qtbot, tab, form):
    qtbot.keyClicks(enter(form.fields["credit"]), "Foto: \\bmk\\")
    qtbot.waitUntil(lambda: tab.session.view.photos[0].photo.text("credit") == (
        "Foto: Bambang Kuswanto"
    ))  # fmt: skip


def test_a_variable_is_written_out_when_one_goes_on(qtbot, tab, form):
    qtbot.keyClicks(enter(form.fields["credit"]), "Antara")
    qtbot.waitUntil(lambda: tab.session.view.photos[0].photo.text("credit") == "Antara")
    qtbot.keyClicks(enter(form.fields["caption"]), "Foto {credit}")
    enter(form.fields["alt"])
    assert form.fields["caption"].editor.text() == "Foto Antara"
    qtbot.waitUntil(lambda: tab.session.view.photos[0].caption == "Foto Antara")


def test_a_text_that_nobody_typed_into_is_left_as_it_is(qtbot, tab, form):
    qtbot.keyClicks(enter(form.fields["caption"]), "A {nobody} and {credit}")
    enter(form.fields["alt"])
    kept = form.fields["caption"].editor.text()
    qtbot.waitUntil(lambda: tab.session.view.photos[0].caption == kept)
    enter(form.fields["caption"])
    enter(form.fields["alt"])
    assert form.fields["caption"].editor.text() == kept


def test_an_unknown_code_is_marked_and_said_until_it_is_known(qtbot, form, context, tmp_path):
    caption = form.fields["caption"]
    qtbot.keyClicks(enter(caption), "By \\xyz\\ today")
    assert "xyz" in caption.trouble.text()
    assert caption.trouble.isVisible()
    (mark,) = caption.editor.extraSelections()
    assert mark.cursor.selectedText() == "\\xyz\\"
    more = tmp_path / "more.txt"
    more.write_text("xyz\tXenia\n", encoding="utf-8")
    context.codes.set_files([*context.codes.files, str(more)])
    qtbot.waitUntil(lambda: not caption.trouble.isVisible())
    assert caption.editor.extraSelections() == []
    enter(form.fields["alt"])
    assert caption.editor.text() == "By Xenia today"


def test_an_unknown_variable_is_said(qtbot, form):
    qtbot.keyClicks(enter(form.fields["alt"]), "In {citi}")
    assert "{citi}" in form.fields["alt"].trouble.text()


def test_stories_and_the_photos_room_share_the_codes(rooms, context, form):
    assert rooms.photos.detail.codes is context.codes
