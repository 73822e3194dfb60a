"""Exporting articles: check, join, build, verify, and remember what was sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desk.errors import RuleError
from desk.formats import package
from desk.formats.package import Exported as Package
from desk.formats.receipt import Dispatch, write_receipt
from desk.formats.target import Target
from desk.model.checks import Finding, Weight, check
from desk.model.records import Receipt
from desk.model.times import iso
from desk.sentences import Reasons
from desk.services import checking, views
from desk.services.closures import closure
from desk.services.commands.receipts import KeepReceipt
from desk.services.desk import Desk
from desk.services.jobs import Ticket
from desk.services.views import ArticleView


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What a person asked for.

    Attributes:
        folder: Receives one folder (or zip file) an article.
        override: Reason for exporting in spite of what blocks; empty for none.
    """

    target: Target
    folder: Path
    is_zip: bool = False
    override: str = ""


@dataclass(frozen=True, slots=True)
class Exported:
    """An article that left the desk.

    Attributes:
        paths: The files of the package, or its zip file, then its receipt.
        edition: Digest: the same edition is the same bytes.
        package: The folder or zip file.
        dropped: Targets of an older state that the package held and that went with it.
    """

    article: str
    paths: tuple[Path, ...]
    edition: str
    package: Path
    dropped: tuple[str, ...] = ()


def export(
    desk: Desk,
    articles: Sequence[str],
    request: ExportRequest,
    ticket: Ticket | None = None,
) -> list[Exported]:
    """Export articles; nothing is written when one of them is refused.

    Raises:
        RuleError: ``export.blocked`` with the ``reasons``; ``export.not_ours``.
        InputError: ``export.target``: the folder cannot take a package.
        StoreError: ``export.full``, ``export.unwritable``.
    """
    joined = [_joined(desk, article) for article in dict.fromkeys(articles)]
    overrides = [_overrides(desk, seen, request) for seen in joined]
    done = []
    for number, (seen, reasons) in enumerate(zip(joined, overrides, strict=True)):
        if ticket:
            ticket.step(number, len(joined))
        done.append(_export(desk, seen, request, reasons))
    return done


def blocking(findings: Sequence[Finding], target: Target) -> list[Finding]:
    """Return what stands in the way of an export to ``target``."""
    holds = target is Target.HTML  # a page cannot carry an embargo, the data can
    return [
        finding
        for finding in findings
        if finding.is_blocking or (holds and finding.weight is Weight.HOLDS)
    ]


def _joined(desk: Desk, article: str) -> ArticleView:
    """Return an article, sealed, with its undisputed heads joined."""
    desk.join(article)
    return desk.article(article)


def _overrides(desk: Desk, seen: ArticleView, request: ExportRequest) -> dict[str, str]:
    """Return the rules that the person's reason overrides; refuse when one forbids or none is."""
    with desk.store.read() as snapshot:
        found = check(checking.story(snapshot, seen, desk.now_ms()))
    blocks = blocking(found, request.target)
    forbidden = [finding for finding in blocks if finding.weight is Weight.FORBIDS]
    refused = forbidden or ([] if request.override.strip() else blocks)
    if refused:
        reasons = Reasons((f"check.{one.rule}", one.details) for one in refused)
        headline = seen.article.headline or seen.id
        raise RuleError("export.blocked", headline=headline, reasons=reasons)
    return {finding.rule: request.override.strip() for finding in blocks}


def _export(
    desk: Desk, seen: ArticleView, request: ExportRequest, overrides: dict[str, str]
) -> Exported:
    gathered = closure(desk, seen, seen.article, request.target)
    made: Package = package.export(
        gathered, request.target, request.folder, desk.workshop.renditions, request.is_zip
    )
    receipt = Receipt(
        article=seen.id,
        revision=seen.revision,
        edition=made.edition,
        target=request.target,
        folder=str(request.folder.absolute()),
        overrides=overrides,
    )
    kept = desk.record(KeepReceipt(receipt)).made
    beside = write_receipt(made, _dispatch(desk, kept, overrides))
    return Exported(seen.id, (*made.paths, beside), made.edition, made.path, made.dropped)


def _dispatch(desk: Desk, receipt: str, overrides: dict[str, str]) -> Dispatch:
    time_zone = desk.publication().time_zone
    with desk.store.read() as snapshot:
        seen = snapshot.documents.revision(snapshot.documents.view(receipt).shown[-1])
        person = views.person_name(snapshot, seen.author)
    return Dispatch(person, iso(seen.time_ms, time_zone), overrides, receipt)
