"""One command as a person types it, as a whole process: ``python -m bench.command STORE``."""

import subprocess
import sys
import time
from pathlib import Path

from bench.processes import tell


def main() -> None:
    """Run it once and print how long it took."""
    program = Path(sys.executable).with_name("desk")
    start = time.perf_counter()
    subprocess.run(
        [program, "--store", sys.argv[1], "list", "--limit", "20"],
        check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    took_ms = (time.perf_counter() - start) * 1000
    tell({"took_ms": took_ms, "peak_mb": _children_mb()})


def _children_mb() -> float | None:
    try:
        import resource  # noqa: PLC0415 (not on Windows)
    except ImportError:
        return None
    unit = 1 if sys.platform == "darwin" else 1024
    return round(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * unit / 1e6, 1)


if __name__ == "__main__":
    main()
