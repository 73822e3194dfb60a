"""Sets of values that are written into photos at once."""

from PySide6.QtCore import Qt

from desk.model.rights import Rights
from desk.services.commands.publication import SetTemplates
from desk.ui.photos.caption.preview_dialog import PreviewDialog
from desk.ui.photos.caption.templates_dialog import TemplatesDialog

COUNT = 5


def test_a_template_is_applied_with_a_mode(qtbot, desk, photos, several, hands):
    several.templates.menu().aboutToShow.emit()
    assert several.templates.menu().actions()[0].text() == "Banjir"
    several.templates.menu().actions()[0].trigger()
    dialog = hands.open_dialog(PreviewDialog)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 2 * COUNT)
    assert "{city}" in dialog.warning.text()
    dialog.mode.setCurrentIndex(3)
    dialog.mode.activated.emit(3)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == COUNT)
    qtbot.mouseClick(dialog.apply, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.photo(photos[2]).text("credit") == "ANTARA/Wayan")
    assert desk.photo(photos[2]).text("caption") == "Foto 2."


def test_templates_are_made_renamed_and_deleted(qtbot, desk, photos, one, hands):
    one.templates.menu().aboutToShow.emit()
    one.templates.menu().actions()[-2].trigger()
    dialog = hands.open_dialog(TemplatesDialog)
    qtbot.keyClicks(dialog.name, "Pasar")
    assert dialog.form.fields["caption"].tick.isChecked()
    credit = dialog.form.fields["credit"]
    qtbot.keyClicks(credit.editor, "Desk/")
    dialog.variables.menu().actions()[0].trigger()
    assert credit.tick.isChecked()
    assert dialog.example.text() == "For DSC_0.jpg: Desk/Wayan"
    dialog.form.fields["creator"].tick.click()
    dialog.keep.click()
    qtbot.waitUntil(lambda: "Pasar" in desk.publication().caption_templates)
    assert desk.publication().caption_templates["Pasar"] == {
        "caption": "Foto 0.",
        "credit": "Desk/{creator}",
    }
    qtbot.waitUntil(lambda: "Pasar" in one.publication.caption_templates)
    one.templates.menu().aboutToShow.emit()
    one.templates.menu().actions()[-1].trigger()
    dialog = hands.open_dialog(TemplatesDialog)
    assert dialog.name.text() == "Banjir"
    dialog.remove.click()
    dialog.keep.click()
    qtbot.waitUntil(lambda: list(desk.publication().caption_templates) == ["Pasar"])


def test_a_template_writes_rights_with_their_end_and_note(qtbot, desk, photos, one, hands):
    one.templates.menu().aboutToShow.emit()
    one.templates.menu().actions()[-2].trigger()
    dialog = hands.open_dialog(TemplatesDialog)
    fields = dialog.form.fields
    assert not fields["rights"].tick.isChecked()  # usable: nobody said anything
    qtbot.keyClicks(dialog.name, "Agensi")
    qtbot.keyClicks(fields["rights"].editor, "Ask")  # picks the choice that begins so
    assert fields["rights"].tick.isChecked()
    qtbot.keyClicks(fields["rights_until"].editor, "besok")
    qtbot.keyClicks(fields["rights_note"].editor, "Bukan untuk iklan")
    dialog.keep.click()
    assert "besok" in fields["rights_until"].note.text()
    fields["rights_until"].editor.clear()
    qtbot.keyClicks(fields["rights_until"].editor, "2030-01-02 06:00")
    dialog.keep.click()
    qtbot.waitUntil(lambda: "Agensi" in one.publication.caption_templates)
    written = desk.publication().caption_templates["Agensi"]
    assert written["rights"] == "ask-first"
    assert written["rights_until"] == "2030-01-02T06:00:00+07:00"
    one.apply_template("Agensi")
    preview = hands.open_dialog(PreviewDialog)
    qtbot.waitUntil(preview.apply.isEnabled)
    preview.apply.click()
    qtbot.waitUntil(lambda: desk.photo(photos[0]).rights is Rights.ASK_FIRST)
    assert desk.photo(photos[0]).rights_until == "2030-01-02T06:00:00+07:00"
    assert desk.photo(photos[0]).rights_note == "Bukan untuk iklan"


def test_a_template_with_codes_writes_them_out_and_names_those_that_nobody_knows(
    qtbot, desk, photos, several, hands
):
    desk.run("t", SetTemplates({"Liga": {"headline": "\\bmk\\ dan \\xyz\\"}}))
    several.show_photos([])
    hands.choose(several, photos)
    several.apply_template("Liga")
    dialog = hands.open_dialog(PreviewDialog)
    qtbot.waitUntil(dialog.apply.isEnabled)
    assert dialog.table.item(0, 3).text() == "Bambang Kuswanto dan \\xyz\\"
    assert "\\xyz\\" in dialog.warning.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.photo(photos[0]).text("headline") == ""
