"""The rows of the benchmark: what was measured, and how it is told."""

import json
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

Peers = Mapping[str, float]  # name of another program to its median


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement.

    Attributes:
        work: What was done, in numbers.
        median_ms: None for what is not a time.
        peak_mb: Most memory that the measuring process held, or for a row about memory that itself.
        peer: Another program that did the same here, and its median in the row's unit.
        ratio_to_peer: Ours divided by the peer's.
    """

    name: str
    work: Mapping[str, Any]
    median_ms: float | None = None
    p95_ms: float | None = None
    peak_mb: float | None = None
    peer: Mapping[str, Any] | None = None
    ratio_to_peer: float | None = None


def timed(
    name: str,
    work: Mapping[str, Any],
    times_ms: Sequence[float],
    peak_mb: float | None = None,
    peer: tuple[str, Sequence[float]] | None = None,
) -> Row:
    """Return the row of a repeated measurement.

    Args:
        peer: Name and times of another program; None when it is not here.
    """
    median = statistics.median(times_ms)
    told = {"median_ms": round(median, 1), "p95_ms": round(_p95(times_ms), 1)}
    row = Row(name, {**work, "runs": len(times_ms)}, **told, peak_mb=peak_mb)
    if not peer or not peer[1]:
        return row
    theirs = statistics.median(peer[1])
    return Row(
        **{field: getattr(row, field) for field in ("name", "work", "median_ms", "p95_ms")},
        peak_mb=peak_mb,
        peer={"name": peer[0], "median_ms": round(theirs, 1)},
        ratio_to_peer=round(median / theirs, 2),
    )


def table(rows: Sequence[Row]) -> str:
    """Return the rows as text in columns."""
    heads = ("what", "work", "median", "p95", "peak", "peer", "ratio")
    lines = [heads, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(heads))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column < 2 or column == 5 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def save(rows: Sequence[Row], target: Path) -> None:
    """Write the rows as JSON."""
    target.write_text(json.dumps([asdict(row) for row in rows], indent=1) + "\n", encoding="utf-8")


def _cells(row: Row) -> tuple[str, ...]:
    work = ", ".join(_told(name.replace("_", " "), value) for name, value in row.work.items())
    peer = ""
    if row.peer:
        unit = "median_ms" if "median_ms" in row.peer else "peak_mb"
        peer = f"{row.peer['name']}: {row.peer[unit]:,} {unit[-2:]}"
    ratio = "" if row.ratio_to_peer is None else f"{row.ratio_to_peer}"
    return (
        row.name, work, _with(row.median_ms, "ms"), _with(row.p95_ms, "ms"),
        _with(row.peak_mb, "MB"), peer, ratio,
    )  # fmt: skip


def _told(name: str, value: object) -> str:
    return f"{value:,} {name}" if isinstance(value, int | float) else f"{name} {value}"


def _with(value: float | None, unit: str) -> str:
    return "" if value is None else f"{value:,} {unit}"


def _p95(values: Sequence[float]) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]
