"""Draws the comparison as an SVG that reads on light and on dark pages."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from bench.report import Row, short

WIDTH = 900
LABEL_WIDTH = 310
VALUE_WIDTH = 160
BAR_HEIGHT = 16
LINE_HEIGHT = 24
GROUP_HEIGHT = 46
MARGIN = 12
# So that the smallest can still be seen.
BAR_LEAST = 2.0

# Parley in colour, the others in the colour of the text: paler when they store nothing.
STYLE = """
svg { color: #24292f; }
.ours { fill: #0f766e; }
.storing { fill: currentColor; opacity: .42; }
.yardstick { fill: currentColor; opacity: .2; }
text { fill: currentColor; font: 13px system-ui, sans-serif; }
.title { font-weight: 600; }
.quiet { opacity: .7; }
@media (prefers-color-scheme: dark) {
  svg { color: #e6edf3; }
  .ours { fill: #3fb8a9; }
}
"""


@dataclass(frozen=True, slots=True)
class Bar:
    """One server's figure in a group; `ratio` is how many times it Parley did."""

    label: str
    style: str
    value: float
    ratio: float | None


def svg(rows: Sequence[Row], *, labels: dict[str, str], storing: Sequence[str]) -> str:
    """One group of bars for each workload that was compared; `labels` by the peers' names."""
    return picture(_groups(rows, labels, storing), "Parley beside other servers")


def picture(groups: Iterable[tuple[str, Sequence[Bar]]], name: str) -> str:
    """Groups of bars under their titles; the longest bar of each fills the width."""
    parts: list[str] = []
    y = float(MARGIN)
    for title, bars in groups:
        parts.append(f'<text class="title" x="{MARGIN}" y="{y + 14:.0f}">{escape(title)}</text>')
        y += GROUP_HEIGHT - LINE_HEIGHT
        longest = max(bar.value for bar in bars)
        for bar in bars:
            parts += _drawn(bar, y, longest)
            y += LINE_HEIGHT
        y += GROUP_HEIGHT - LINE_HEIGHT
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y:.0f}" '
        f'width="{WIDTH}" height="{y:.0f}" role="img" aria-label="{escape(name)}">\n'
        f"<style>{STYLE}</style>\n" + "\n".join(parts) + "\n</svg>\n"
    )


def _groups(
    rows: Sequence[Row], labels: dict[str, str], storing: Sequence[str]
) -> list[tuple[str, list[Bar]]]:
    groups: dict[str, list[Bar]] = {}
    for row in rows:
        if not row.group or row.ours is None or row.theirs is None:
            continue
        bars = groups.setdefault(row.group, [Bar("Parley", "ours", row.ours, None)])
        style = "storing" if row.peer in storing else "yardstick"
        bars.append(Bar(labels.get(row.peer, row.peer), style, row.theirs, row.value))
    return list(groups.items())


def _drawn(bar: Bar, y: float, longest: float) -> list[str]:
    room = WIDTH - LABEL_WIDTH - VALUE_WIDTH - MARGIN
    width = max(BAR_LEAST, room * bar.value / longest)
    base = y + BAR_HEIGHT - 4
    said = short(bar.value)
    times = "" if bar.ratio is None else f' <tspan class="quiet">· Parley {bar.ratio:.2g}×</tspan>'
    return [
        f'<text x="{LABEL_WIDTH - 8}" y="{base:.0f}" text-anchor="end">{escape(bar.label)}</text>',
        f'<rect class="{bar.style}" x="{LABEL_WIDTH}" y="{y:.0f}" width="{width:.1f}" '
        f'height="{BAR_HEIGHT}" rx="3"/>',
        f'<text x="{LABEL_WIDTH + width + 8:.1f}" y="{base:.0f}">{said}{times}</text>',
    ]
