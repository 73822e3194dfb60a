"""Links of a page lead to other programs."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

OPENS_OUTSIDE = frozenset({"http", "https", "mailto"})


def open_outside(url: QUrl) -> None:
    """Open a web or mail address in the program that the system has for it; no other."""
    if url.scheme() in OPENS_OUTSIDE:
        QDesktopServices.openUrl(url)
