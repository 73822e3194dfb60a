"""Bring the translations up to date, and build what the program loads.

    python packaging/build_translations.py            build the .qm files
    python packaging/build_translations.py --update   read the sentences of the code first

English stands in the code; ``desk_en.ts`` holds its plural forms only.
"""

import argparse
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"


def sources() -> list[Path]:
    """Return the files that hold sentences for people, in a fixed order."""
    return [
        file
        for package in ("ui", "sentences")
        for file in sorted((ROOT / "desk" / package).rglob("*.py"))
    ]


def update(folder: Path) -> None:
    """Read the code's sentences into the .ts files; what the code lost, they lose."""
    common = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
    files = [str(file.relative_to(ROOT)) for file in sources()]
    for language, only in (("id", []), ("en", ["-pluralonly"])):
        target = ["-target-language", language, "-ts", str(folder / f"desk_{language}.ts")]
        _run("lupdate", [*common, *only, *files, *target])


def build(folder: Path) -> None:
    """Make the .qm files; what is not translated stays English."""
    for file in sorted(folder.glob("desk_*.ts")):
        _run("lrelease", ["-silent", str(file), "-qm", str(file.with_suffix(".qm"))])


def _run(tool: str, arguments: list[str]) -> None:
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{tool}"
    subprocess.run([program, *arguments], cwd=ROOT, check=True, stdout=sys.stderr)


def main() -> None:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument(
        "--update", action="store_true", help="read the sentences of the code first"
    )
    if parser.parse_args().update:
        update(FOLDER)
    build(FOLDER)


if __name__ == "__main__":
    main()
