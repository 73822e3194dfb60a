"""Other programs to compare with: ReText, in an environment of its own, when it can be had."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

RETEXT = "ReText"


def retext(cache: Path) -> list[str] | None:
    """Return the command that starts ReText; installed once; None when it cannot be."""
    folder = cache / "retext"
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not python.exists():
        made = subprocess.run([sys.executable, "-m", "venv", folder], check=False)
        pip = [python, "-m", "pip", "-q", "install", "--disable-pip-version-check", RETEXT]
        if made.returncode or subprocess.run(pip, check=False).returncode:
            return None
    return [str(python), str(Path(__file__).with_name("retext_window.py"))]


def environment(given: Mapping[str, str], scratch: Path) -> dict[str, str]:
    """Return an environment in which a peer finds none of our modules and no settings."""
    home = scratch / "peer-home"
    home.mkdir(exist_ok=True)
    kept = {name: value for name, value in given.items() if name != "PYTHONPATH"}
    return kept | {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")}
