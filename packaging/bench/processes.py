"""Measuring processes: what a child prints when, and how much memory is its own."""

import json
import re
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

TIMEOUT_S = 120
STARTED = "{started_ns}"  # in a command: becomes the moment at which the process was started


@dataclass(frozen=True, slots=True)
class Bench:
    """Where everything lies.

    Attributes:
        cache: Kept from one benchmark to the next.
        scratch: Thrown away at the end.
        runs: How often slow things are repeated.
    """

    cache: Path
    scratch: Path
    runs: int


def measure(
    command: Sequence[str | Path], environment: Mapping[str, str], timeout_s: float = TIMEOUT_S
) -> dict[str, Any]:
    """Run a command and return the JSON object that it prints last.

    Raises:
        RuntimeError: It failed; with what it said.
    """
    filled = [
        str(part).replace(STARTED, str(time.monotonic_ns())) for part in command
    ]  # the clock is the same in all processes
    done = subprocess.run(
        filled, env=dict(environment), check=False, capture_output=True, text=True,
        timeout=timeout_s,
    )  # fmt: skip
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        raise RuntimeError(f"{' '.join(filled)}\n{done.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(lines[-1])
    return found


def module(name: str, *arguments: str | Path) -> list[str | Path]:
    """Return the command that runs a module of this benchmark."""
    return [sys.executable, "-m", name, *arguments]


def since_ms(started_ns: int) -> float:
    """Return the time since a process was started."""
    return (time.monotonic_ns() - started_ns) / 1e6


def private_mb(process: psutil.Process) -> float:
    """Return the memory that a process and its children share with nobody (USS)."""
    family = [process, *process.children(recursive=True)]
    return round(sum(member.memory_full_info().uss for member in family) / 1e6, 1)


def peak_mb() -> float | None:
    """Return the most memory that this process ever held; None where nobody counts it."""
    status = Path("/proc/self/status")
    if status.exists():  # getrusage also counts what the parent held when it forked
        held = re.search(r"VmHWM:\s+(\d+) kB", status.read_text(encoding="ascii"))
        return round(int(held[1]) * 1024 / 1e6, 1) if held else None
    try:
        import resource  # noqa: PLC0415 (not on Windows)
    except ImportError:
        return None
    unit = 1 if sys.platform == "darwin" else 1024
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6, 1)


def tell(found: Mapping[str, Any]) -> None:
    """Print what a child measured, for ``measure``."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
