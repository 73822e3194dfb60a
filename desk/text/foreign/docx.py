"""Word's documents to HTML, by mammoth."""

from io import BytesIO

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
        InputError: ``document.damaged``, ``document.unsafe``.
        RecursionError: It is nested too deeply.
    """
    for name in archive.names():
        if name.endswith((".xml", ".rels")):
            archive.xml(name)  # mammoth's own parser would follow entities
    import mammoth  # type: ignore[import-untyped]  # noqa: PLC0415 (a paste needs it not)

    with explained():
        return str(
            mammoth.convert_to_html(
                BytesIO(archive.source),
                style_map=_STYLES,
                include_embedded_style_map=False,  # it is the file's, not ours
                external_file_access=False,
            ).value
        )
