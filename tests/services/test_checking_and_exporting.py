"""What blocks an article, and what an export refuses, overrides and remembers."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from PIL import Image

from desk.errors import Cancelled, RuleError
from desk.formats.target import Target
from desk.model.article import Article, Status
from desk.model.kinds import Kind
from desk.services import fields
from desk.services.attaching import attach
from desk.services.checking import findings
from desk.services.commands.articles import CreateArticle
from desk.services.commands.fields import PatchFields
from desk.services.commands.photos import CaptionPlacement
from desk.services.exporting import ExportRequest, export
from desk.services.jobs import Ticket


@pytest.fixture(scope="module")
def stock(stock_store, tmp_path_factory):
    file = tmp_path_factory.mktemp("card") / "flood.jpg"
    Image.new("RGB", (64, 48), (200, 30, 30)).save(file)
    return stock_store(lambda desk: write(desk, file))


def write(desk, file):
    story = Article(headline="Banjir di Demak", body="Air naik.")
    article = desk.run("new", CreateArticle(story)).made
    fields.assign(desk, article, ["Dewi"], ["Sofian"])
    attach(desk, article, file, {"caption": "Air naik.", "credit": "Antara", "alt": "A"})
    return article


@pytest.fixture
def first_store(stock):
    return stock.base


@pytest.fixture
def ready(stock):
    """An article that nothing blocks."""
    return stock.made


@pytest.fixture
def request_to(tmp_path):
    return lambda target=Target.HTML, **given: ExportRequest(target, tmp_path / "out", **given)


def _rules(desk, article):
    found = findings(desk, article)
    return {finding.rule for finding in found if finding.is_blocking}


class TestChecks:
    def test_a_complete_article_is_not_blocked(self, desk, ready):
        assert _rules(desk, ready) == set()

    @pytest.mark.parametrize(
        ("assignments", "rule"),
        [
            ({"headline": " "}, "headline_missing"),
            ({"body": "\n"}, "body_missing"),
            ({"authors": ""}, "authors_missing"),
        ],
    )
    def test_what_is_missing_blocks(self, desk, ready, assignments, rule):
        fields.set_fields(desk, ready, assignments)
        assert _rules(desk, ready) == {rule}

    def test_a_photo_without_its_file_blocks(self, desk, ready):
        desk.article(ready).photos[0].original.unlink()
        assert _rules(desk, ready) == {"photo_missing"}

    def test_two_that_disagree_block(self, desk, ready):
        _disagree(desk, ready)
        assert _rules(desk, ready) == {"merge_unsettled"}


class TestExport:
    def test_the_receipt_is_kept(self, desk, ready, request_to):
        (done,) = export(desk, [ready], request_to())
        (receipt,) = desk.receipts()
        assert (receipt.article, receipt.target) == (ready, "html")
        assert (receipt.edition, receipt.overrides) == (done.edition, 0)
        assert receipt.headline == "Banjir di Demak"
        assert desk.article_row(ready).exported_ms == receipt.time_ms
        assert all(path.exists() for path in done.paths)

    def test_an_export_is_no_step_of_undo(self, desk, ready, request_to):
        label = desk.undo_label
        export(desk, [ready], request_to())
        assert desk.undo_label == label

    def test_what_is_typed_is_sealed_and_exported(self, desk, ready, type_in, request_to, tmp_path):
        type_in(ready, body="Baru saja diketik.")
        export(desk, [ready], request_to())
        assert not any(row.is_open for row in desk.history(ready))
        (page,) = (tmp_path / "out").rglob("index.html")
        assert "Baru saja diketik." in page.read_text(encoding="utf-8")

    def test_two_that_agree_are_joined_first(self, desk, ready, request_to):
        seen = desk.article(ready)
        _beside(desk, ready, seen, summary="Ringkas.")
        _beside(desk, ready, seen, flash="Kilat")
        assert len(desk.article(ready).shown) == 2
        export(desk, [ready], request_to())
        seen = desk.article(ready)
        assert len(seen.shown) == 1
        assert (seen.article.summary, seen.article.flash) == ("Ringkas.", "Kilat")

    @pytest.mark.parametrize("target", list(Target))
    def test_blocked(self, desk, ready, request_to, target, tmp_path):
        fields.set_fields(desk, ready, {"authors": ""})
        with pytest.raises(RuleError) as refused:
            export(desk, [ready], request_to(target))
        assert refused.value.code == "export.blocked"
        assert desk.receipts() == []
        assert not list((tmp_path / "out").glob("*"))

    def test_overridden_with_a_reason_that_is_kept(self, desk, ready, request_to, tmp_path):
        fields.set_fields(desk, ready, {"authors": "", "headline": ""})
        (done,) = export(desk, [ready], request_to(override="kantor berita"))
        assert desk.receipts()[0].overrides == 2
        receipt = next(path for path in done.paths if path.name.endswith(".receipt.json"))
        kept = json.loads(receipt.read_text(encoding="utf-8"))["overrides"]
        assert "kantor berita" in json.dumps(kept)
        assert "authors_missing" in json.dumps(kept)

    def test_a_blank_reason_is_none(self, desk, ready, request_to):
        fields.set_fields(desk, ready, {"authors": ""})
        with pytest.raises(RuleError, match=r"export\.blocked"):
            export(desk, [ready], request_to(override="  "))

    def test_caption_and_credit_are_never_overridden(self, desk, ready, request_to):
        placement = desk.article(ready).photos[0].placement.id
        for name in ("credit", "caption"):
            desk.run("x", CaptionPlacement(ready, placement, {name: ""}))
            with pytest.raises(RuleError, match=r"export\.blocked"):
                export(desk, [ready], request_to(override="please"))
            desk.undo()

    def test_a_photo_not_to_be_used_is_never_exported(self, desk, ready, request_to):
        photo = desk.article(ready).photos[0].placement.photo
        desk.run("x", PatchFields(photo, Kind.PHOTO, {"rights": "do-not-use"}))
        with pytest.raises(RuleError, match=r"export\.blocked"):
            export(desk, [ready], request_to(override="please"))

    def test_an_unsettled_merge_is_never_exported(self, desk, ready, request_to):
        _disagree(desk, ready)
        with pytest.raises(RuleError, match=r"export\.blocked"):
            export(desk, [ready], request_to(override="please"))

    def test_a_future_embargo_holds_the_page_only(self, desk, ready, request_to):
        later = (datetime.now(UTC) + timedelta(days=2)).isoformat(timespec="seconds")
        fields.set_fields(desk, ready, {"embargo": later})
        with pytest.raises(RuleError, match=r"export\."):
            export(desk, [ready], request_to())
        export(desk, [ready], request_to(Target.JSON))
        export(desk, [ready], request_to(override="pengacara setuju"))

    def test_a_past_embargo_holds_nothing(self, desk, ready, request_to):
        fields.set_fields(desk, ready, {"embargo": "2020-01-01"})
        export(desk, [ready], request_to())

    def test_one_that_is_blocked_keeps_all_back(self, desk, ready, make, request_to, tmp_path):
        with pytest.raises(RuleError, match=r"export\.blocked"):
            export(desk, [ready, make()], request_to())
        assert not list((tmp_path / "out").glob("*"))

    def test_a_killed_article_is_only_warned_of(self, desk, ready, request_to):
        fields.set_fields(desk, ready, {"status": Status.KILLED})
        export(desk, [ready], request_to())

    def test_can_be_stopped(self, desk, ready, request_to, tmp_path):
        steps = []
        ticket = Ticket(lambda done, total: steps.append((done, total)))
        ticket.cancel()
        with pytest.raises(Cancelled):
            export(desk, [ready], request_to(), ticket)
        assert desk.receipts() == []


def _beside(desk, article, seen, **patch):
    """Write a revision beside others, as another laptop would."""
    with desk.store.write() as work:
        given = {**seen.fields, **patch}
        work.append(article, Kind.ARTICLE, given, "", desk.now_ms(), parents=seen.shown)


def _disagree(desk, article):
    seen = desk.article(article)
    _beside(desk, article, seen, headline="Satu")
    _beside(desk, article, seen, headline="Dua")
