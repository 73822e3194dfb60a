"""Names what draws OpenGL here; a process of its own, for a broken driver may end it."""

import os
import sys

from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext

from desk.child import Answer, Request, serve

GL_RENDERER = 0x1F01  # OpenGL 4.6, 22.2


def renderer() -> str:
    """Return the renderer of this display; empty when there is none.

    Needs a ``QGuiApplication``.
    """
    context, surface = QOpenGLContext(), QOffscreenSurface()
    surface.create()
    if not context.create() or not context.makeCurrent(surface):
        return ""
    try:
        return str(context.functions().glGetString(GL_RENDERER) or "")
    finally:
        context.doneCurrent()


def _answer(_request: Request) -> Answer:
    return {"renderer": renderer()}


if __name__ == "__main__":
    os.environ["QT_MAC_DISABLE_FOREGROUND_APPLICATION_TRANSFORM"] = "1"  # no icon in the dock
    application = QGuiApplication(sys.argv[:1])
    serve(_answer)
