"""Write packaging/constraints.txt: the exact versions, in this environment, of all we depend on.

Versions that ask for a newer Python than Debian 12 has are refused: install older ones first.
"""

import sys
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

OLDEST_PYTHON = "3.11.2"  # Debian 12
ROOTS = ("editorial-desk[dev]", "hatchling", "editables")  # the last two build and link the program
HEADER = (
    "# Exact versions of everything that .venv holds. Made by: .venv/bin/python"
    " packaging/constrain.py\n"
)


def closure(roots: tuple[str, ...]) -> dict[str, str]:
    """Return name to version of ``roots`` and all that they need here, our own program aside."""
    found: dict[str, str] = {}
    todo = [Requirement(root) for root in roots]
    seen: set[tuple[str, str]] = set()
    while todo:
        wanted = todo.pop()
        name = canonicalize_name(wanted.name)
        installed = distribution(name)
        found[name] = installed.version
        for extra in ("", *wanted.extras):
            if (name, extra) in seen:
                continue
            seen.add((name, extra))
            needs = [Requirement(text) for text in installed.requires or ()]
            todo += [need for need in needs if _applies(need, extra)]
    del found["editorial-desk"]
    return found


def too_new(names: Iterable[str]) -> list[str]:
    """Return what the oldest Python that must work could not install."""
    return [
        f"{name} asks for Python {needs}"
        for name in names
        if (needs := distribution(name).metadata["Requires-Python"])
        and OLDEST_PYTHON not in SpecifierSet(needs)
    ]


def _applies(need: Requirement, extra: str) -> bool:
    return need.marker is None or need.marker.evaluate({"extra": extra})


def main() -> int:
    """Write the file; say what is missing."""
    try:
        pinned = closure(ROOTS)
    except PackageNotFoundError as error:
        print(f"Not installed here: {error.name}. Run make lint first.", file=sys.stderr)
        return 1
    if refused := too_new(pinned):
        print(f"Not written: {'; '.join(refused)}; ours is {OLDEST_PYTHON}.", file=sys.stderr)
        return 1
    target = Path(__file__).with_name("constraints.txt")
    lines = [f"{name}=={version}\n" for name, version in sorted(pinned.items())]
    target.write_text(HEADER + "".join(lines), encoding="utf-8")
    print(f"{target}: {len(lines)} versions")
    return 0


if __name__ == "__main__":
    sys.exit(main())
