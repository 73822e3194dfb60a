#!/bin/sh
# Set up what the program needs to run from a source checkout: system libraries, .venv, translations.
# Quick when nothing changed since the last time. PYTHON names another interpreter.
set -eu
cd "$(dirname "$0")/.."

MIN_MINOR=11 # Python 3.11
STAMP=.venv/set-up.stamp
SYSTEM_STAMP=.venv/system.stamp

say() { printf 'set-up: %s\n' "$*" >&2; }
is_root() { [ "$(id -u)" = 0 ]; }
has() { command -v "$1" >/dev/null 2>&1; }

is_new_enough() {
    "$1" -c "import sys; sys.exit(sys.version_info < (3, $MIN_MINOR))" 2>/dev/null
}

find_python() {
    for name in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if has "$name" && is_new_enough "$name"; then
            command -v "$name"
            return
        fi
    done
}

renew_lists() {
    apt-get -qq update || say "the lists of packages could not be renewed; trying those at hand"
}

install() { # package...
    say "installing $*"
    DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" >/dev/null
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Print the packages of the list that are missing, each by the name that this system knows.
missing_packages() {
    sed -e 's/#.*//' -e '/^[[:space:]]*$/d' packaging/system-packages.txt |
        while IFS='| ' read -r newer older; do
            older=${older:-$newer}
            if is_installed "$newer" || is_installed "$older"; then
                continue
            elif [ "$newer" != "$older" ] && apt-cache show "$newer" 2>/dev/null | grep -q '^Package:'; then
                echo "$newer"
            else
                echo "$older"
            fi
        done
}

# Print what this machine lacks: its Python's venv, Qt's libraries.
lacking() {
    "$python" -c 'import ensurepip, venv' 2>/dev/null ||
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    missing_packages
}

set_up_python() {
    python=$(find_python)
    if [ -z "$python" ] && is_root && has apt-get; then
        renew_lists
        install python3 python3-venv
        python=$(find_python)
    fi
    if [ -z "$python" ]; then
        say "Python 3.$MIN_MINOR or newer is needed and was not found. Install it, or name it: PYTHON=/path/to/python3 make run"
        exit 1
    fi
}

set_up_system() {
    LACKING=
    if ! has dpkg-query || ! has apt-get; then
        return 0
    fi
    if [ -x .venv/bin/python ] && cmp -s packaging/system-packages.txt "$SYSTEM_STAMP"; then
        return 0 # nothing was lacking the last time
    fi
    LACKING=$(lacking | tr '\n' ' ')
    if [ -n "$LACKING" ] && is_root; then
        renew_lists
        LACKING=$(lacking | tr '\n' ' ') # the lists tell the names
        # shellcheck disable=SC2086  # several words on purpose
        install $LACKING || say "not everything could be installed; going on"
        LACKING=$(lacking | tr '\n' ' ')
    fi
    if [ -n "$LACKING" ]; then
        say "system packages are missing. Type this line, then repeat: sudo apt-get install -y $LACKING"
    fi
    "$python" -c 'import ensurepip, venv' 2>/dev/null || exit 1
}

# What the environment is made from; another digest means: make it anew.
digest() {
    {
        pwd
        .venv/bin/python -VV 2>/dev/null
        cat pyproject.toml packaging/constraints.txt packaging/setup.sh
    } | cksum
}

set_up_environment() {
    if [ -f "$STAMP" ] && [ "$(cat "$STAMP")" = "$(digest)" ]; then
        return
    fi
    say "making .venv and installing pinned dependencies; this takes a minute or two, once"
    rm -f "$STAMP"
    if ! [ -x .venv/bin/python ] || ! is_new_enough .venv/bin/python ||
        ! .venv/bin/python -c 'import pip' 2>/dev/null; then
        rm -rf .venv
        "$python" -m venv .venv
    fi
    pip="env PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore .venv/bin/python -m pip -q install --constraint packaging/constraints.txt"
    $pip hatchling editables
    $pip --no-build-isolation --editable '.[dev]'
    digest >"$STAMP"
}

note_system() {
    if [ -z "$LACKING" ]; then
        cp packaging/system-packages.txt "$SYSTEM_STAMP"
    fi
}

check_qt() {
    if ! found=$(.venv/bin/python -c 'import PySide6.QtWidgets, PySide6.QtWebEngineWidgets' 2>&1); then
        say "Qt cannot be loaded: $(printf '%s\n' "$found" | tail -n 1)"
        if [ -n "$LACKING" ]; then
            say "the line above mends it"
        fi
        exit 1
    fi
}

set_up_translations() {
    newest=$(ls -t resources/i18n/*.ts resources/i18n/*.qm packaging/build_translations.py 2>/dev/null | head -n 1)
    case $newest in
    *.qm | '') ;;
    *) .venv/bin/python packaging/build_translations.py ;;
    esac
}

set_up_python
set_up_system
set_up_environment
check_qt
note_system
set_up_translations
