"""Foreign documents come in with their pictures as photos in their places."""

from base64 import b64encode
from io import BytesIO

import pytest
from PIL import Image

from desk.errors import InputError
from desk.model.article import Role
from desk.services.importing import import_file

FRAME = (
    '<text:p><draw:frame><draw:image xlink:href="Pictures/1.png"/><svg:desc>A wall</svg:desc>'
    "</draw:frame></text:p><text:p text:style-name='Caption'>The wall</text:p>"
)


def png():
    made = BytesIO()
    Image.new("RGB", (64, 48), (9, 9, 9)).save(made, "PNG")
    return f"data:image/png;base64,{b64encode(made.getvalue()).decode()}"


def test_a_picture_of_a_document_becomes_a_photo_in_its_place(desk, tmp_path, make_odt):
    file = tmp_path / "dam.odt"
    file.write_bytes(
        make_odt(f"<text:p>Dam</text:p><text:p>One.</text:p>{FRAME}<text:p>Two.</text:p>")
    )
    done = import_file(desk, file)
    view = desk.article(done.id)
    placed = view.photos[0]
    assert view.article.headline == "Dam"
    assert view.article.body == f"One.\n\n![](photo:{placed.placement.id})\n\nTwo."
    assert (placed.placement.role, placed.caption, placed.alt) == (
        Role.INLINE,
        "The wall",
        "A wall",
    )
    assert placed.original.is_file()
    assert placed.photo.file_name == "dam-1.png"


def test_a_word_document_comes_in_as_one_step_of_undo(desk, tmp_path, make_docx):
    file = tmp_path / "a.docx"
    file.write_bytes(make_docx("<w:p><w:r><w:t>Storm over the bay.</w:t></w:r></w:p>"))
    done = import_file(desk, file)
    assert desk.article(done.id).article.body == "Storm over the bay."
    desk.undo()
    assert desk.article_row(done.id) is None or desk.article(done.id).article.deleted


def test_pictures_within_a_page_come_along_and_others_are_told(desk, tmp_path):
    file = tmp_path / "a.html"
    file.write_text(f'<h1>A</h1><p>b</p><img src="{png()}"><img src="https://a.b/c.jpg"><p>d</p>')
    done = import_file(desk, file)
    view = desk.article(done.id)
    assert view.article.body == f"b\n\n![](photo:{view.photos[0].placement.id})\n\nd"
    assert done.warnings == ("file_note.pictures_elsewhere",)


@pytest.mark.parametrize("address", ["data:image/png;base64,aaaa", "file:///etc/hostname"])
def test_a_picture_that_is_none_is_left_out_and_told(desk, tmp_path, address):
    file = tmp_path / "a.html"
    file.write_text(f'<h1>A</h1><p>b</p><img src="{address}"><p>d</p>')
    done = import_file(desk, file)
    view = desk.article(done.id)
    assert (view.article.body, view.photos) == ("b\n\nd", ())
    assert done.warnings == ("file_note.pictures_refused",)


def test_a_refusal_names_the_file(desk, tmp_path):
    file = tmp_path / "broken.docx"
    file.write_bytes(b"PK broken")
    with pytest.raises(InputError) as refused:
        import_file(desk, file)
    assert refused.value.code == "document.damaged"
    assert refused.value.details["file"] == str(file)


def test_an_empty_document_is_refused(desk, tmp_path, make_odt):
    file = tmp_path / "empty.odt"
    file.write_bytes(make_odt(""))
    with pytest.raises(InputError) as refused:
        import_file(desk, file)
    assert refused.value.code == "file.empty"
