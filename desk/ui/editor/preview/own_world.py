"""The world of our scripts in a page: they work although the page may run none of its own."""

from PySide6.QtWebEngineCore import QWebEngineScript

from desk import resources

WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld.value


def script(name: str) -> QWebEngineScript:
    """Return a script of ours that each page gets before its own content."""
    script = _at_point(name, QWebEngineScript.InjectionPoint.DocumentCreation)
    script.setSourceCode(resources.text(f"preview/{name}.js"))
    return script


def call_when_ready(name: str, code: str) -> QWebEngineScript:
    """Return a call that each page gets when its content is there, before it is painted."""
    script = _at_point(name, QWebEngineScript.InjectionPoint.DocumentReady)
    script.setSourceCode(code)
    return script


def _at_point(name: str, point: QWebEngineScript.InjectionPoint) -> QWebEngineScript:
    """Return an empty script for the page itself, not for frames in it."""
    script = QWebEngineScript()
    script.setName(name)
    script.setWorldId(WORLD)
    script.setInjectionPoint(point)
    script.setRunsOnSubFrames(False)
    return script
