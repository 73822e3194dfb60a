"""import: good files come in, bad ones change nothing."""

import os
import random

import pytest

REFUSED = {
    "a missing file": ("missing.md", None),
    "an empty file": ("empty.md", b""),
    "white space": ("blank.md", b" \n\n"),
    "UTF-16": ("utf16.md", "headline".encode("utf-16")),
    "UTF-16 without a mark": ("utf16.md", "headline".encode("utf-16-le")),
    "Latin-1": ("latin1.txt", "café".encode("latin-1")),
    "noise": ("noise.md", random.Random(1).randbytes(100_000)),
    "NUL": ("nul.txt", b"a\0b"),
    "a picture": ("picture.md", b"\x89PNG\r\n\x1a\n" + bytes(100)),
    "another kind": ("story.xlsx", b"PK"),
    "a document that is none": ("story.docx", b"PK"),
    "front matter that does not end": ("open.md", b"---\nheadline: x\n\nbody"),
    "front matter that is no YAML": ("yaml.md", b"---\nheadline: [x\n---\n\nbody"),
    "front matter that is a list": ("list.md", b"---\n- a\n---\n\nbody"),
    "a key twice": ("twice.md", b"---\nheadline: a\nheadline: b\n---\n\nbody"),
    "an alias": ("alias.md", b"---\na: &x [1]\nb: *x\n---\n\nbody"),
    "a section that is a list": ("section.md", b"---\nsection: [a]\n---\n\nbody"),
    "a section that is a number": ("section.md", b"---\nsection: 2024\n---\n\nbody"),
    "a section that is a table": ("section.md", b"---\nsection: {a: b}\n---\n\nbody"),
    "an unknown status": ("status.md", b"---\nstatus: lost\n---\n\nbody"),
    "a time that is none": ("time.md", b"---\nembargo: soon\n---\n\nbody"),
    "a photo that is missing": ("photo.md", b"---\nphotos: [{file: no.jpg}]\n---\n\nbody"),
    "a photo outside": ("photo.md", b"---\nphotos: [{file: ../../etc/passwd}]\n---\n\nbody"),
    "a photo with a full path": ("photo.md", b"---\nphotos: [/etc/passwd]\n---\n\nbody"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_bad_input_is_one_sentence_and_an_unchanged_store(cli, tmp_path, article, case):
    article()
    before = cli("verify", "--json").json
    name, content = REFUSED[case]
    if content is not None:
        (tmp_path / name).write_bytes(content)
    result = cli("import", tmp_path / name, status=2)
    assert result.out == ""
    assert result.err.startswith("desk: ")
    assert result.err.count("\n") == 1
    assert cli("verify", "--json").json == before


def test_a_folder_is_refused(cli, tmp_path):
    (tmp_path / "story.md").mkdir()
    assert "folder" in cli("import", tmp_path / "story.md", status=2).err


def test_200_megabytes_are_refused_without_reading_them(cli, tmp_path):
    for name, start in (("zeros.md", b""), ("noise.md", os.urandom(4096))):
        with (tmp_path / name).open("wb") as file:
            file.write(start)
            file.truncate(200 << 20)
        assert "MB" in cli("import", tmp_path / name, status=2).err
    with (tmp_path / "value").open("wb") as file:
        file.truncate(200 << 20)
    cli("set", "x", f"body=@{tmp_path / 'value'}", status=2)


def test_one_bad_file_keeps_all_out(cli, tmp_path):
    good = tmp_path / "good.md"
    good.write_text("# Judul\n\nIsi.", encoding="utf-8")
    cli("import", good, tmp_path / "missing.md", status=2)
    assert cli("list", "--json").json == []


def test_several_files(cli, tmp_path):
    (tmp_path / "a.md").write_text("---\nheadline: Satu\n---\n\nIsi satu.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Dua\n\nIsi dua.\n", encoding="utf-8")
    (tmp_path / "c.html").write_text(
        "<title>Tiga</title><h1>Tiga</h1><p>Isi <b>tiga</b>.<script>alert(1)</script>",
        encoding="utf-8",
    )
    files = [tmp_path / name for name in ("a.md", "b.txt", "c.html")]
    lines = cli("import", *files).lines
    assert [line.split("\t")[1] for line in lines] == ["Satu", "Dua", "Tiga"]
    bodies = [cli("show", line.split("\t")[0], "--json").json["body"] for line in lines]
    assert bodies[:2] == ["Isi satu.", "Isi dua."]
    assert "**tiga**" in bodies[2]
    assert "alert" not in bodies[2]


def test_photos_beside_it_are_attached(cli, tmp_path, picture):
    picture("a.jpg", (1, 2, 3))
    (tmp_path / "sub").mkdir()
    picture("sub/b.png", (3, 2, 1))
    (tmp_path / "s.md").write_text(
        "---\nheadline: Judul\nphotos:\n"
        "  - {file: a.jpg, role: lead, caption: C, credit: K, alt: A, creator: Z}\n"
        "  - sub/b.png\n---\n\nIsi.\n",
        encoding="utf-8",
    )
    id_ = cli("import", tmp_path / "s.md").out.split("\t")[0]
    first, second = cli("show", id_, "--json").json["photos"]
    assert (first["file"], first["role"], first["caption"]) == ("a.jpg", "lead", "C")
    assert (first["credit"], first["alt"], first["creator"]) == ("K", "A", "Z")
    assert (second["file"], second["role"]) == ("b.png", "inline")


def test_a_differing_credit_of_a_known_photo_is_a_warning(cli, tmp_path, picture):
    picture("a.jpg")
    for credit in ("Antara", "Reuters"):
        (tmp_path / "s.md").write_text(
            f"---\nphotos: [{{file: a.jpg, credit: {credit}}}]\n---\n\nIsi.\n", encoding="utf-8"
        )
        result = cli("import", tmp_path / "s.md", "--json")
    assert result.json[0]["warnings"] == ["photo.credit_differs"]
    assert "credit" in result.err
    shown = cli("show", result.json[0]["id"], "--json").json
    assert shown["photos"][0]["credit"] == "Antara"


def test_what_is_unknown_is_kept(cli, article):
    shown = cli("show", article(section="Angkasa", mood="calm", deep={"a": ["b"]}), "--json").json
    assert (shown["section"], shown["mood"], shown["deep"]) == ("Angkasa", "calm", {"a": ["b"]})
