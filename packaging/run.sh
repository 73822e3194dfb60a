#!/bin/sh
# Open the desk; where there is no screen, do its main job without one.
set -eu
cd "$(dirname "$0")/.."

if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    exec sh packaging/offscreen.sh .venv/bin/python packaging/without_screen.py
fi
if [ "$(id -u)" = 0 ]; then
    echo "You are root: the preview runs without its sandbox. Better open the desk as an ordinary user." >&2
    export QTWEBENGINE_DISABLE_SANDBOX=1
fi
exec .venv/bin/desk "$@"
