"""Captions that stand for one that is still to come, as newsrooms write them."""

import re

_USUAL = re.compile(
    r"\b(?:xxx+|tktk|tkk|tba|tbd|lorem ipsum)\b"
    r"|\b(?:name|names|caption|credit|place) to (?:come|follow)\b"
    r"|\b(?:nama(?:-nama)?|keterangan|caption|kredit|judul|lokasi|data)"
    r"(?: (?:foto|gambar|tempat|lengkap))?,? (?:(?:akan |segera )?menyusul|belum ada)\b"
    r"|\bketerangan (?:foto|gambar)\b|\bisi (?:keterangan|caption|nama)\b|\?\?\?",
    re.IGNORECASE,
)
# "To come" in English; in Indonesian TK is also a kindergarten: "TK Pertiwi", "siswa TK".
_TO_COME = re.compile(r"\bTK\b(?![ /-]+[A-Z])|^\W*tk\W*$|[(\[<]tk[)\]>]")
_KINDERGARTEN = re.compile(
    r"\b(?:anak|anak-anak|siswa|siswi|murid|pelajar|guru|kepala|sekolah|tingkat|jenjang|gedung"
    r"|halaman|ruang|kelas|dari|di|ke|dan|PAUD)[ /-]+TK\b",
    re.IGNORECASE,
)


def is_placeholder(caption: str) -> bool:
    """Tell whether a caption stands for one that is to come."""
    if _USUAL.search(caption):
        return True
    return _TO_COME.search(_KINDERGARTEN.sub("", caption)) is not None
