"""The sentences that tell what came of a run."""

from PySide6.QtCore import QObject

from desk.services.brought import Brought, Fate, Summary
from desk.ui.sentences import error_sentence


class Telling(QObject):
    """Says what a run did."""

    def headline(self, summary: Summary) -> str:
        """Return the first thing to know: how many photos are new."""
        new = len(summary.with_fate(Fate.NEW, Fate.SAME, Fate.SIMILAR))
        if new:
            return self.tr("%n photo(s) brought in.", "", new)
        return self.tr("No new photos.")

    def sentences(self, summary: Summary) -> list[str]:
        """Return all there is to know, the most important first; nothing is said twice."""
        said = [self.headline(summary)]
        if summary.failure is not None:
            said.append(error_sentence(summary.failure))
        if rejected := sum(brought.is_rejected for brought in summary.files):
            said.append(self.tr("%n of them came rejected.", "", rejected))
        if summary.left:
            said.append(self.tr("%n picture(s) were left out.", "", summary.left))
        if known := len(summary.with_fate(Fate.KNOWN)):
            said.append(self.tr("%n photo(s) were here already.", "", known))
        if alike := len(summary.with_fate(Fate.SAME, Fate.SIMILAR)):
            said.append(self.tr("%n photo(s) look like others that are here.", "", alike))
        if refused := len(summary.with_fate(Fate.REFUSED)):
            said.append(self.tr("%n file(s) were refused.", "", refused))
        return said

    def passed_over(self, summary: Summary) -> str:
        """Return what a folder held besides photos; empty for nothing."""
        said = []
        if summary.others:
            said.append(self.tr("%n file(s) of other kinds were passed over.", "", summary.others))
        if summary.hidden:
            said.append(self.tr("%n hidden file(s) were passed over.", "", summary.hidden))
        return " ".join(said)

    def likeness(self, brought: Brought) -> str:
        """Return what a photo has in common with the one that is here."""
        if brought.fate is Fate.KNOWN:
            return self.tr("The same file")
        if brought.fate is Fate.SAME:
            return self.tr("The same picture, other metadata")
        return self.tr("Looks alike")

    def reason(self, brought: Brought) -> str:
        """Return why a file was refused."""
        return error_sentence(brought.error) if brought.error is not None else ""
