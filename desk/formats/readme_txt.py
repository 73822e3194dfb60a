"""README.txt: the article photo by photo, for someone who has only a form to fill in."""

from collections.abc import Iterator, Mapping, Sequence

from desk.formats.closure import Closure
from desk.formats.packed import FOLDER, PackedPhoto

_ENGLISH = {
    "headline": "Headline", "flash": "Flash", "section": "Section", "dateline": "Dateline",
    "author": "Author", "editor": "Editor", "published": "Published", "tags": "Tags",
    "summary": "Summary", "embargo": "EMBARGO: do not publish before {time}.",
    "killed": "KILLED: this article must not be published.",
    "body": "The body is in fragment.html (formatted) and in article.md (plain text).",
    "photos": "Photos", "none": "This article has no photo.", "file": "File", "role": "Place",
    "lead": "lead photo", "inline": "in the text", "gallery": "gallery",
    "caption": "Caption", "credit": "Credit", "creator": "Photographer", "alt": "Alt text",
    "copyright": "Copyright", "usage_terms": "Usage terms", "sizes": "Other sizes",
}  # fmt: skip
_INDONESIAN = {
    "headline": "Judul", "flash": "Label", "section": "Rubrik", "dateline": "Dateline",
    "author": "Penulis", "editor": "Editor", "published": "Terbit", "tags": "Tag",
    "summary": "Ringkasan", "embargo": "EMBARGO: jangan diterbitkan sebelum {time}.",
    "killed": "DITARIK: artikel ini tidak boleh diterbitkan.",
    "body": "Isi berita ada di fragment.html (berformat) dan di article.md (teks polos).",
    "photos": "Foto", "none": "Artikel ini tidak berfoto.", "file": "Berkas", "role": "Tempat",
    "lead": "foto utama", "inline": "di dalam teks", "gallery": "galeri",
    "caption": "Keterangan", "credit": "Kredit", "creator": "Fotografer", "alt": "Teks alt",
    "copyright": "Hak cipta", "usage_terms": "Syarat pakai", "sizes": "Ukuran lain",
}  # fmt: skip


def readme_txt(closure: Closure, packed: Sequence[PackedPhoto]) -> str:
    """Return the text in the article's language (Indonesian, else English)."""
    is_indonesian = closure.language.partition("-")[0].lower() == "id"
    words = _INDONESIAN if is_indonesian else _ENGLISH
    lines = [*_banners(closure, words), *_story(closure, words), "", words["body"], ""]
    lines += [words["photos"], "=" * len(words["photos"])] if packed else [words["none"]]
    for number, photo in enumerate(packed, 1):
        lines += ["", *_photo(photo, number, words)]
    return "\n".join(lines) + "\n"


def _banners(closure: Closure, words: Mapping[str, str]) -> Iterator[str]:
    embargo = closure.time("embargo")
    told = [words["embargo"].format(time=embargo)] if embargo else []
    told += [words["killed"]] if closure.article.status == "killed" else []
    for banner in told:
        rule = "*" * len(banner)
        yield from (rule, banner, rule, "")


def _story(closure: Closure, words: Mapping[str, str]) -> Iterator[str]:
    article = closure.article
    values = {
        "headline": article.headline,
        "flash": article.flash,
        "section": article.section,
        "dateline": article.dateline,
        "author": ", ".join(closure.author_names),
        "editor": ", ".join(closure.editor_names),
        "published": closure.published,
        "tags": ", ".join(article.tags),
        "summary": article.summary,
    }
    return _lines(values, words)


def _photo(packed: PackedPhoto, number: int, words: Mapping[str, str]) -> Iterator[str]:
    texts = packed.placed.texts
    names = ("caption", "credit", "creator", "alt", "copyright", "usage_terms")
    yield f"{number}."
    yield from _lines(
        {
            "file": packed.file,
            "role": words[packed.placed.placement.role.value],
            **{name: texts.get(name, "") for name in names},
            "sizes": ", ".join(f"{FOLDER}/{one.file_name}" for one in packed.renditions[1:]),
        },
        words,
    )


def _lines(values: Mapping[str, str], words: Mapping[str, str]) -> Iterator[str]:
    for name, value in values.items():
        if value:
            yield f"{words[name]}: {value}"
