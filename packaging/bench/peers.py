"""Other programs to compare with, each in an environment of its own, when they can be had."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

RETEXT, VIPS = "ReText", "pyvips"


def retext(cache: Path) -> list[str] | None:
    """Return the command that starts ReText; installed once; None when it cannot be."""
    python = _python(cache / "retext", RETEXT)
    return [str(python), str(Path(__file__).with_name("retext_window.py"))] if python else None


def retext_program(cache: Path) -> str | None:
    """Return ReText's own command; None when it cannot be had."""
    python = _python(cache / "retext", RETEXT)
    return str(python.with_name("retext")) if python else None


def vips_cascade(cache: Path) -> list[str] | None:
    """Return the command that makes renditions with pyvips; None when it cannot be had."""
    python = _python(cache / "pyvips", f"{VIPS}[binary]")
    return [str(python), str(Path(__file__).with_name("vips_cascade.py"))] if python else None


def pixels(cache: Path) -> str | None:
    """Return the Python that presses keys and looks at the screen; None when it cannot be had."""
    python = _python(cache / "pixels", "python-xlib", "Pillow")
    return str(python) if python else None


def _python(folder: Path, *packages: str) -> Path | None:
    """Return the Python of an environment with ``packages``; made once."""
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not python.exists():
        made = subprocess.run([sys.executable, "-m", "venv", folder], check=False)
        pip = [python, "-m", "pip", "-q", "install", "--disable-pip-version-check", *packages]
        if made.returncode or subprocess.run(pip, check=False).returncode:
            return None
    return python


def environment(given: Mapping[str, str], scratch: Path) -> dict[str, str]:
    """Return an environment in which a peer finds none of our modules and no settings."""
    home = scratch / "peer-home"
    live = home / "config" / "ReText project" / "ReText.conf"
    live.parent.mkdir(parents=True, exist_ok=True)
    live.write_text("[General]\ndefaultPreviewState=live-preview\n", encoding="utf-8")
    kept = {name: value for name, value in given.items() if name != "PYTHONPATH"}
    return kept | {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")}
