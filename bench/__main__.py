"""`python -m bench`: measures, prints the table, writes it as JSON, Markdown and SVG."""

import argparse
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

from bench import chart, load, machine, report
from bench.context import Context
from bench.peers import PEERS
from bench.peers.peer import BUILD
from bench.report import Row
from bench.workloads import (
    account,
    acks,
    conversation,
    directory,
    everyone,
    fan_out,
    growth,
    history,
    hung,
    idle,
    joins,
    kinds,
    many_rooms,
    nodes,
    page,
    postgresql,
    programs,
    rooms,
    search,
    sign_ins,
    stalled,
    units,
    upkeep,
)

WORKLOADS: dict[str, Callable[[Context], list[Row]]] = {
    "A": fan_out.run,
    "B": many_rooms.run,
    "C": acks.run,
    "D": joins.run,
    "E": idle.run,
    "F": history.run,
    "G": sign_ins.run,
    "H": stalled.run,
    "I": growth.run,
    "J": postgresql.run,
    "K": nodes.run,
    "L": everyone.run,
    "M": rooms.run,
    "P": page.run,
    "Q": conversation.run,
    "R": directory.run,
    "S": account.run,
    "T": search.run,
    "U": units.run,
    "V": kinds.run,
    "W": hung.run,
    "X": upkeep.run,
    "Y": programs.run,
}
LINES = range(1, 23)
RESULTS = Path(__file__).with_name("results")


def main() -> int:
    asked = _arguments()
    began_at, began = datetime.now(UTC), time.monotonic()
    BUILD.mkdir(exist_ok=True)
    load.build()
    failed = False
    rows: list[Row] = []
    # On the disk of the repository: what /tmp is, and how fast it syncs, differs too much.
    with tempfile.TemporaryDirectory(prefix="run-", dir=BUILD) as scratch:
        about = machine.described(Path(scratch))
        context = Context(asked.full, Path(scratch), asked.peers, asked.line)
        try:
            for name in asked.only:
                try:
                    rows += WORKLOADS[name](context)
                except Exception:
                    # The others are still worth having.
                    traceback.print_exc()
                    failed = True
        finally:
            context.close()
    about["took"] = f"{began_at:%Y-%m-%d %H:%M} UTC, {time.monotonic() - began:.0f} s"
    _write(asked, rows, about)
    return int(failed)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--full", action="store_true", help="long windows, all sizes: two hours")
    parser.add_argument(
        "--only",
        type=lambda text: _listed(text.upper(), WORKLOADS),
        default=list(WORKLOADS),
        metavar="A,C",
        help="these workloads",
    )
    parser.add_argument(
        "--line",
        type=lambda text: [int(part) for part in _listed(text, map(str, LINES))],
        default=[],
        metavar="2,5",
        help="these lines of the table of requirements",
    )
    parser.add_argument(
        "--peers",
        type=lambda text: _listed(text, PEERS),
        default=list(PEERS),
        metavar="parley,bun",
        help=f"these servers, of {', '.join(PEERS)}; Parley always",
    )
    parser.add_argument("--out", type=Path, default=RESULTS, metavar="DIR", help="JSON and SVG")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="the table once more")
    parser.add_argument("--chart", type=Path, metavar="FILE", help="the SVG once more")
    return parser.parse_args()


def _listed(text: str, known: Iterable[str]) -> list[str]:
    parts, known = text.split(","), set(known)
    if unknown := [part for part in parts if part not in known]:
        raise argparse.ArgumentTypeError(f"unknown: {', '.join(unknown)}")
    return parts


def _write(asked: argparse.Namespace, rows: list[Row], about: dict[str, str]) -> None:
    name = "full" if asked.full else "short"
    table = report.heading(about) + "\n" + report.table(rows)
    drawn = chart.svg(
        rows,
        labels={peer.name: peer.label for peer in PEERS.values()},
        storing=[peer.name for peer in PEERS.values() if peer.stores != "none"],
    )
    report.write_json(asked.out / f"{name}.json", rows, about=about)
    (asked.out / f"{name}.svg").write_text(drawn)
    if asked.markdown:
        asked.markdown.write_text(table)
    if asked.chart:
        asked.chart.write_text(drawn)
    print(table, end="")


if __name__ == "__main__":
    sys.exit(main())
