"""The results beside the required values: rows, paired ratios, the table, the JSON."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

# A generator that is busier than this measures itself.
GENERATOR_MOST = 0.8


@dataclass(frozen=True, slots=True)
class Bound:
    """The bound that a value must reach, or must not pass."""

    limit: float
    at_least: bool

    def holds(self, value: float) -> bool:
        return value >= self.limit if self.at_least else value <= self.limit


def least(limit: float) -> Bound:
    return Bound(limit, at_least=True)


def most(limit: float) -> Bound:
    return Bound(limit, at_least=False)


@dataclass(frozen=True, slots=True)
class Sample:
    """One run's figure. `void` says why it counts for nothing; `raw` is all that was measured.

    `generator_share` is set when the only thing wrong was a generator busier than it may be: the
    server could do at least this much.
    """

    value: float
    void: str | None = None
    generator_share: float | None = None
    raw: Any = None


@dataclass(frozen=True, slots=True)
class Row:
    """One requirement, or one figure without one (`bound=None`); `value=None` is a void run.

    `line` is the line of the table of requirements. Rows of one `group` make one part of the chart:
    `ours` and `theirs` are then the figures behind the ratio, of Parley and of `peer`.
    """

    workload: str
    label: str
    value: float | None
    unit: str = ""
    bound: Bound | None = None
    line: int | None = None
    lowest: float | None = None
    highest: float | None = None
    note: str = ""
    group: str = ""
    peer: str = ""
    ours: float | None = None
    theirs: float | None = None
    details: dict[str, Any] = field(default_factory=dict)

    @property
    def verdict(self) -> str:
        if self.value is None:
            return "void"
        if self.bound is None:
            return ""
        return "pass" if self.bound.holds(self.value) else "SHORT"


def paired(ours: Sequence[Sample], theirs: Sequence[Sample]) -> list[float]:
    """Ratio by round; a pair with a void run is left out, as is a round that one side had alone."""
    return [
        our.value / their.value
        for our, their in zip(ours, theirs, strict=False)
        if our.void is None and their.void is None and their.value
    ]


def ratio_row(
    ours: Sequence[Sample], theirs: Sequence[Sample], *, per: str = "", **about: Any
) -> Row:
    """The median of the paired ratios; `per` is the unit of the figures behind it."""
    ratios = paired(ours, theirs)
    details = {"parley": [sample_json(one) for one in ours]}
    details["peer"] = [sample_json(one) for one in theirs]
    if not ratios:
        return Row(value=None, unit="x", note=_why_void(ours, theirs), details=details, **about)
    our, their = middle(ours), middle(theirs)
    ends = (min(ratios), max(ratios)) if len(ratios) > 1 else (None, None)
    return Row(
        value=median(ratios),
        unit="x",
        lowest=ends[0],
        highest=ends[1],
        note=f"{short(our)} against {short(their)} {per}".strip(),
        ours=our,
        theirs=their,
        details=details,
        **about,
    )


def value_row(samples: Sequence[Sample], *, unit: str = "", note: str = "", **about: Any) -> Row:
    """The median of a figure of our own."""
    details = {"runs": [sample_json(one) for one in samples]}
    values = [one.value for one in samples if one.void is None]
    if not values:
        why = _why_void(samples, ())
        return Row(value=None, unit=unit, note=why, details=details, **about)
    ends = (min(values), max(values)) if len(values) > 1 else (None, None)
    return Row(
        value=median(values),
        unit=unit,
        lowest=ends[0],
        highest=ends[1],
        note=note,
        details=details,
        **about,
    )


def middle(samples: Sequence[Sample]) -> float:
    """The median of the runs that count. Raises `StatisticsError` when none does."""
    return median(one.value for one in samples if one.void is None)


def table(rows: Sequence[Row]) -> str:
    """Markdown, padded so that it reads well as it stands."""
    cells = [("", "workload", "measured", "required", "", "")]
    cells += [_cells(row) for row in sorted(rows, key=_by_line)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in cells
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines) + "\n"


def heading(machine: dict[str, Any]) -> str:
    """The machine and the servers, a line each."""
    return "".join(f"* {name}: {value}\n" for name, value in machine.items())


def write_json(path: Path, rows: Sequence[Row], **about: Any) -> None:
    """One row to a line, with all that was measured for it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    head = json.dumps(about, ensure_ascii=False)[:-1]
    listed = [
        json.dumps(asdict(row) | {"verdict": row.verdict}, ensure_ascii=False) for row in rows
    ]
    path.write_text(head + ', "rows": [\n' + ",\n".join(listed) + "\n]}\n")


def short(value: float) -> str:
    """Three digits that matter: 1,234,567 → 1.23 M."""
    for limit, factor, letter in ((1e6, 1e6, " M"), (1e4, 1e3, " k")):
        if abs(value) >= limit:
            return f"{value / factor:.3g}{letter}" if abs(value) < 1e9 else f"{value:.3g}"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def sample_json(sample: Sample) -> dict[str, Any]:
    return {"value": sample.value, "void": sample.void, "raw": sample.raw}


def _why_void(ours: Sequence[Sample], theirs: Sequence[Sample]) -> str:
    # A limited generator still tells that the server could do at least so much.
    limited = [one for one in ours if one.generator_share is not None]
    valid = [one.value for one in theirs if one.void is None and one.value]
    if limited and (valid or not theirs):
        floor = median(one.value for one in limited)
        share = max(one.generator_share or 0 for one in limited)
        if theirs:
            return f"≥ {short(floor / median(valid))}x (generator at {share:.0%})"
        return f"≥ {short(floor)} (generator at {share:.0%})"
    whys = [one.void for one in (*ours, *theirs) if one.void]
    return whys[0] if whys else "not run"


def _by_line(row: Row) -> tuple[int, str]:
    return (row.line or 99, row.workload)


def _cells(row: Row) -> tuple[str, str, str, str, str, str]:
    measured = "void" if row.value is None else short(row.value) + _suffix(row.unit)
    if row.lowest is not None and row.highest is not None and row.value is not None:
        measured += f" ({short(row.lowest)}–{short(row.highest)})"
    required = ""
    if row.bound is not None:
        sign = "≥" if row.bound.at_least else "≤"
        required = f"{sign} {short(row.bound.limit)}{_suffix(row.unit)}"
    return (str(row.line or ""), row.label, measured, required, row.verdict, row.note)


def _suffix(unit: str) -> str:
    return unit if unit in ("x", "%", "") else f" {unit}"
