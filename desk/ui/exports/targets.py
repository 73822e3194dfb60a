"""What an article can be exported as, in words."""

from PySide6.QtCore import QCoreApplication

from desk.formats.target import Target


def target_meaning(target: Target) -> str:
    """Return what one gets."""
    meanings: dict[Target, str] = {
        Target.HTML: QCoreApplication.translate(
            "Targets", "A web page (HTML) with its photos, as readers see it"
        ),
        Target.JSON: QCoreApplication.translate(
            "Targets", "The fields as JSON, ours and IPTC ninjs, for a content system"
        ),
        Target.PACKAGE: QCoreApplication.translate(
            "Targets", "Everything: page, data, Markdown, photos and a note for the uploader"
        ),
    }
    return meanings[target]
