"""WebEngine before its first page: the scheme that it must know, and its start."""

from PySide6.QtCore import QUrl

SCHEME = b"desk"
PAGE = QUrl("desk://page/")


def register() -> bool:
    """Register the scheme; call it before the first page is made.

    Returns:
        Whether WebEngine is here. Without it the preview is a simplified one.
    """
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


def start() -> None:
    """Start WebEngine, which stops the window for a moment, so that the first page need not.

    Nothing happens when it runs already, or where it is missing.
    """
    try:
        from PySide6.QtWebEngineCore import QWebEngineProfile  # noqa: PLC0415 (optional)
    except ImportError:
        return
    QWebEngineProfile()  # the first one starts it; without a name: nothing is written to disk
