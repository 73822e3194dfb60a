"""photos crop, photos export."""

import pytest
from PIL import Image

from desk.model.article import Article
from desk.model.cropping import Box
from desk.model.shown_crop import box_of
from desk.services.attaching import attach
from desk.services.commands.articles import CreateArticle
from desk.services.desk import Desk


@pytest.fixture(scope="module")
def stock(stock_store, tmp_path_factory):
    file = tmp_path_factory.mktemp("card") / "flood.jpg"
    Image.new("RGB", (64, 48), (200, 30, 30)).save(file)
    return stock_store(lambda desk: bring_in(desk, file))


def bring_in(desk, file):
    story = desk.run("new", CreateArticle(Article(headline="Banjir di Demak"))).made
    texts = {"caption": "Air naik.", "credit": "Antara", "alt": "Jalan tergenang."}
    return attach(desk, story, file, texts).photo


@pytest.fixture
def first_store(stock):
    return stock.base


@pytest.fixture
def photo(stock):
    """A photo of 64 by 48 pixels that is in a story."""
    return stock.made


def crops(store, paths, photo):
    with Desk.open(store, paths) as desk:
        return desk.photo(photo).crops


def size_of(path):
    with Image.open(path) as image:
        return image.size


class TestCrop:
    def test_a_crop_is_kept_and_counts_as_looked_at(self, cli, store, paths, photo):
        assert cli("photos", "crop", "flood.jpg", "4:3", 0.25, 0.25, 0.5, 0.5).out.strip() == photo
        kept = crops(store, paths, photo)["4:3"]
        assert (box_of(kept), kept.is_looked_at) == (Box(0.25, 0.25, 0.5, 0.5), True)

    def test_another_shape_is_cut_to_the_preset(self, cli, photo):
        done = cli("photos", "crop", photo[:12], "1:1", 0, 0, 1, 1, "--json").json
        assert done == {
            "id": photo, "preset": "1:1", "x": 0.125, "y": 0, "width": 0.75, "height": 1,
        }  # fmt: skip

    @pytest.mark.parametrize(
        "given",
        [
            ("flood.jpg", "16:9", 0.5, 0.5, 0.6, 0.5),
            ("flood.jpg", "16:9", 0.5, 0.5, 0, 0),
            ("flood.jpg", "16:9", 0, 0, 1.5, 1),
            ("flood.jpg", "16:9", 0, 0, "nan", 1),
            ("flood.jpg", "17:9", 0, 0, 1, 1),
            ("none.jpg", "16:9", 0, 0, 1, 1),
        ],
    )
    def test_what_is_no_crop_is_refused(self, cli, store, paths, photo, given):
        assert cli("photos", "crop", *given, status=2).err
        assert crops(store, paths, photo) == {}


class TestExport:
    def test_the_whole_picture_in_both_formats(self, cli, photo, tmp_path):
        lines = cli("photos", "export", photo, "--to", tmp_path / "out").lines
        names = [f"flood-{photo[-8:]}-full-64.{extension}" for extension in ("jpg", "webp")]
        assert lines == [str(tmp_path / "out" / name) for name in names]
        assert sorted(path.name for path in (tmp_path / "out").iterdir()) == names
        for line in lines:
            with Image.open(line) as image:
                assert b"Antara" in image.info["xmp"]

    def test_presets_use_the_crops(self, cli, photo, tmp_path):
        cli("photos", "crop", photo, "1:1", 0, 0, 0.5, 1)
        given = ["--preset", "1:1", "--preset", "16:9", "--to", tmp_path]
        (done,) = cli("photos", "export", "flood.jpg", *given, "--json").json
        assert {size_of(path) for path in done["paths"]} == {(32, 32), (64, 36)}
        assert [path.rpartition("-")[0][-4:] for path in done["paths"][::2]] == ["-1x1", "16x9"]

    def test_a_preset_is_exported_in_its_own_widths(self, cli, photo, tmp_path):
        presets = "16:9 48/32, 1:1"
        cli("publication", "set", f"crop_presets={presets}")
        assert cli("publication", "show", "--json").json["crop_presets"] == presets.split(", ")
        given = ["--preset", "16:9", "--preset", "1:1", "--to", tmp_path]
        (done,) = cli("photos", "export", photo, *given, "--json").json
        assert {size_of(path) for path in done["paths"]} == {(48, 27), (32, 18), (48, 48)}

    def test_the_same_photo_gives_the_same_bytes(self, cli, photo, tmp_path):
        for name in ("a", "b", "a"):
            cli("photos", "export", photo, "--to", tmp_path / name)
        found = [sorted(path.read_bytes() for path in (tmp_path / name).iterdir()) for name in "ab"]
        assert found[0] == found[1]

    def test_a_photo_without_credit_stays(self, cli, article, picture, photo, tmp_path):
        bare = cli("attach", article(), picture("b.jpg", (1, 2, 3))).out.split()[1]
        refused = cli("photos", "export", photo, bare, "--to", tmp_path / "out", status=1)
        assert "credit" in refused.err
        assert not (tmp_path / "out").exists()

    def test_a_preset_or_folder_that_is_none_is_refused(self, cli, photo, tmp_path):
        assert cli("photos", "export", photo, "--to", tmp_path, "--preset", "x", status=2).err
        assert cli("photos", "export", photo, "--to", tmp_path / "a" / "b", status=2).err


def test_a_role_of_the_publication_decides_what_an_article_shows(cli, article, picture, tmp_path):
    id_ = article()
    given = ["--caption", "Air naik.", "--credit", "Antara"]
    cli("attach", id_, picture(), *given)
    cli("publication", "set", "role_preset.lead=16:9")
    cli("export", id_, "--to", tmp_path / "out", "--override", "tes")
    (package,) = (path for path in (tmp_path / "out").iterdir() if path.is_dir())
    assert {path.name[-13:] for path in (package / "media").iterdir()} == {
        "1-16x9-64.jpg", "-16x9-64.webp",
    }  # fmt: skip
    page = (package / "index.html").read_text(encoding="utf-8")
    assert 'width="64" height="36"' in page
    assert "<picture>" in page
    assert cli("publication", "set", "role_preset.lead=7:5", status=2).err
    cli("publication", "set", "crop_presets=16:9 48/32")
    cli("export", id_, "--to", tmp_path / "out", "--override", "tes")
    assert {path.name[-14:-4] for path in (package / "media").glob("*.jpg")} == {
        "-1-16x9-48", "-1-16x9-32",
    }  # fmt: skip
    cli("publication", "set", "role_preset.lead=")
    cli("export", id_, "--to", tmp_path / "out", "--override", "tes")
    assert any("full" in path.name for path in (package / "media").iterdir())
