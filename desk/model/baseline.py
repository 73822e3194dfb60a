"""What a save of an editor tab builds on; pure."""

from dataclasses import dataclass

from desk.model.revision import Fields, Revision, content


@dataclass(frozen=True, slots=True)
class Baseline:
    """What an editor tab shows, without what is typed and not stored.

    Attributes:
        fields: The content.
        shown: The heads whose content this is. One of them is unknown when another window wrote
            it and has typed on since.
        own: The revision that this tab wrote last, None when it wrote none.
    """

    fields: Fields
    shown: tuple[str, ...]
    own: str | None = None

    def after(self, sent: Fields, made: Revision) -> "Baseline":
        """Return what the next save builds on.

        Args:
            sent: All fields, as the tab has them.
            made: What an autosave of them returned. It holds more when another window had typed on,
                and less when it is one of several heads that say the same together.
        """
        own = self.own if made.id in self.shown else made.id
        if made.fields == content(sent):
            return Baseline(made.fields, (made.id,), own)
        return Baseline(sent, self.shown, own)
