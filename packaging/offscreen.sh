#!/bin/sh
# Run a command without a screen, the same way on every machine.
set -eu
cd "$(dirname "$0")/.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
chmod 700 "$scratch"

export QT_QPA_PLATFORM=offscreen
export XDG_RUNTIME_DIR="$scratch"
export LC_ALL=C.UTF-8
# The system's bus may be absent or foreign; nothing of it is needed here.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS || true
if [ "$(id -u)" = 0 ]; then
    export QTWEBENGINE_DISABLE_SANDBOX=1 # Chromium refuses to start as root with its sandbox
fi
"$@"
