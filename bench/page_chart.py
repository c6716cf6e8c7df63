"""`python -m bench.page_chart FILE`: the page of today beside that of before its frame, as an SVG.

From bench/results/short.json, after `python -m bench --only P,Q`.
"""

import json
import sys
from pathlib import Path

from bench.chart import Bar, picture

RESULTS = Path(__file__).with_name("results") / "short.json"
# By the labels of P and Q: how it is called, and what commit acb72a8 took, the last one before the
# new frame. Measured by the same programs in the same hour as docs/performance.md, 2026-11-29.
BEFORE = {
    "cold start: to messages shown, 100 ms there and back": ("first start, ms", 2199),
    "warm start: to messages shown, 100 ms there and back": ("start again, ms", 2180),
    "cold start: bytes over the wire": ("first start, bytes", 263_496),
    "conversation: click on a room to its messages": ("click on a room, ms", 75.2),
    "conversation: the same for the second time": ("click on a room seen before, ms", 64.6),
    "conversation: key to frame, p95, 10,000 loaded": ("key to frame, p95, ms", 370),
    "conversation: nodes of the page, 10,000 loaded": ("nodes, 10,000 messages loaded", 415_270),
    "conversation: scrolling back 10,000 messages": ("scrolling back 10,000 messages, s", 88.4),
    "conversation: longest task while 200 arrive": ("longest task while 200 arrive, ms", 297),
}


def main() -> int:
    if len(sys.argv) != 2:
        sys.exit("usage: python -m bench.page_chart FILE")
    rows = {row["label"]: row["value"] for row in json.loads(RESULTS.read_text())["rows"]}
    groups = [
        (title, [Bar("now", "ours", rows[label], None), Bar("before", "storing", before, None)])
        for label, (title, before) in BEFORE.items()
        if rows.get(label) is not None
    ]
    Path(sys.argv[1]).write_text(picture(groups, "The page now and before its new frame"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
