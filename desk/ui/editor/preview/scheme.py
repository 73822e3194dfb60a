"""What WebEngine must know before its first page: our scheme."""

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
