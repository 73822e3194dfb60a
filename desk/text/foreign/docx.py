"""Word's documents to HTML, by mammoth."""

from io import BytesIO

from desk.errors import InputError
from desk.text.foreign.archive import Archive, explained

_STYLES = """
p[style-name='Title'] => p.MsoTitle:fresh
p[style-name='Caption'] => p.MsoCaption:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='Block Text'] => blockquote > p:fresh
p[style-name='Quotations'] => blockquote > p:fresh
p[style-name='Illustration'] => p.MsoCaption:fresh
p[style-name='Figure'] => p.MsoCaption:fresh
"""


def to_html(archive: Archive) -> str:
    """Return what a .docx says as HTML; its pictures are ``data:`` addresses.

    Raises:
        InputError: ``document.damaged``, ``document.unsafe``, ``document.too_large``.
        RecursionError: It is nested too deeply.
    """
    withheld = _withheld(archive)
    try:
        return _converted(archive.without(withheld))
    except InputError:
        for refusal in withheld.values():
            raise refusal from None
        raise


def _withheld(archive: Archive) -> dict[str, InputError]:
    """Return the files that mammoth must not parse, with why; it would follow entities.

    It follows relations to files of any name. A picture or a page that is no part of the text may
    be anything.
    """
    withheld: dict[str, InputError] = {}
    for name in archive.names():
        if name.endswith((".xml", ".rels")):
            archive.xml(name)
        elif archive.may_be_xml(name):
            try:
                archive.xml(name)
            except InputError as error:
                withheld[name] = error
    return withheld


def _converted(source: bytes) -> str:
    import mammoth  # type: ignore[import-untyped]  # noqa: PLC0415 (a paste needs it not)

    with explained():
        return str(
            mammoth.convert_to_html(
                BytesIO(source),
                style_map=_STYLES,
                include_embedded_style_map=False,  # it is the file's, not ours
                external_file_access=False,
            ).value
        )
