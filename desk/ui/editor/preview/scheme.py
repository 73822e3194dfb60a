"""What WebEngine must know before its first page: our scheme, and how to draw."""

import os

from PySide6.QtCore import QUrl

SCHEME = b"desk"
PAGE = QUrl("desk://page/")


def register() -> bool:
    """Register the scheme and choose how pages are drawn; call it before the first page is made.

    Pages are drawn by the processor unless the person's environment says otherwise. A page that
    stands still needs no graphics card; with one, Qt makes the whole window anew when the first
    page joins it (it flickers), and without one the preview is three times as slow.

    Returns:
        Whether WebEngine is here. Without it the preview is a simplified one.
    """
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    try:
        from PySide6.QtWebEngineCore import QWebEngineUrlScheme  # noqa: PLC0415 (optional)
    except ImportError:
        return False
    if QWebEngineUrlScheme.schemeByName(SCHEME).name():
        return True
    scheme = QWebEngineUrlScheme(SCHEME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
    QWebEngineUrlScheme.registerScheme(scheme)
    return True
