"""Other programs to compare with, each in an environment of its own, when they can be had."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

RETEXT, VIPS = "ReText", "pyvips"


def retext(cache: Path) -> list[str] | None:
    """Return the command that starts ReText; installed once; None when it cannot be."""
    python = _installed(cache / "retext", RETEXT)
    return [str(python), str(Path(__file__).with_name("retext_window.py"))] if python else None


def vips_cascade(cache: Path) -> list[str] | None:
    """Return the command that makes renditions with pyvips; None when it cannot be had."""
    python = _installed(cache / "pyvips", f"{VIPS}[binary]")
    return [str(python), str(Path(__file__).with_name("vips_cascade.py"))] if python else None


def _installed(folder: Path, requirement: str) -> Path | None:
    """Return the Python of an environment that has a package."""
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not python.exists():
        made = subprocess.run([sys.executable, "-m", "venv", folder], check=False)
        pip = [python, "-m", "pip", "-q", "install", "--disable-pip-version-check", requirement]
        if made.returncode or subprocess.run(pip, check=False).returncode:
            return None
    return python


def environment(given: Mapping[str, str], scratch: Path) -> dict[str, str]:
    """Return an environment in which a peer finds none of our modules and no settings."""
    home = scratch / "peer-home"
    home.mkdir(exist_ok=True)
    kept = {name: value for name, value in given.items() if name != "PYTHONPATH"}
    return kept | {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")}
